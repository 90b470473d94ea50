import { dayOf } from '../../src/domain/calendar';
import { readTypedDay } from '../../src/tables/typedDay';

const day = (year: number, month: number, date: number) => ({ kind: 'day', day: dayOf(year, month, date) });

it.each([
  '3-9-26',
  '3/9/26',
  '3.9.2026',
  '03-09-2026',
  '3 9 2026',
  '2026-09-03',
  '2026/9/3',
  '3 september 2026',
  '3 sept 2026',
  '3 sept. 2026',
  '3-sep-26',
  'donderdag 3 september 2026',
  ' 3–9–2026 ',
])('%s is 3 September 2026', (typed) => {
  expect(readTypedDay(typed)).toEqual(day(2026, 9, 3));
});

it.each([
  ['1 mrt 2027', day(2027, 3, 1)],
  ['1 maart 2027', day(2027, 3, 1)],
  ['1 march 2027', day(2027, 3, 1)],
  ['1 mei 2027', day(2027, 5, 1)],
  ['1 may 2027', day(2027, 5, 1)],
  ['1 okt 27', day(2027, 10, 1)],
  ['1 oct 27', day(2027, 10, 1)],
  ['29-2-28', day(2028, 2, 29)],
])('%s knows the names of both languages', (typed, expected) => {
  expect(readTypedDay(typed)).toEqual(expected);
});

it.each([
  '3-9',
  'september 2026',
  '31-9-2026',
  '29-2-27',
  '3-13-2026',
  '3 ju 2026',
  '3 onzin 2026',
  '3-9-226',
  '3-9-6',
  '0-9-2026',
  '46268',
  '1e-1-2026',
  '3-9-2026 '.repeat(10),
])('%s is no date', (typed) => {
  expect(readTypedDay(typed)).toEqual({ kind: 'refused' });
});

it('nothing typed is no date, and not wrong', () => {
  expect(readTypedDay('  ')).toEqual({ kind: 'empty' });
});
