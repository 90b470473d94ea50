import { readDay, readOptionalDay } from '../../src/tables/values';
import { iso } from '../oracles/days';
import { refusal } from '../support/refusal';

const read = (cell: unknown) => readDay('datum', cell);

test.each([
  ['a serial number', 46235],
  ['a serial number with a time of day', 46235.75],
  ['ISO text', '2026-08-01'],
  ['ISO text without leading zeros', '2026-8-1'],
  ['Dutch text', '1-8-2026'],
  ['Dutch text with leading zeros', '01-08-2026'],
  ['text with spaces around it', ' 1-8-2026 '],
  ['text with points', '01.08.2026'],
  ['text with en dashes', '1\u20138\u20132026'],
  ['text with non-breaking hyphens', '2026\u201108\u201101'],
  ['a serial number a second before midnight', 46235 - 1 / 86_400],
  ['a serial number half a minute before midnight', 46235 - 0.0003009],
])('%s is 1 August 2026', (_, cell) => {
  expect(read(cell)).toBe(iso('2026-8-1'));
});

test.each([
  ['31 February', '31-2-2026'],
  ['31 February in ISO', '2026-02-31'],
  ['29 February of an ordinary year', '29-2-2027'],
  ['a month 13 and a day 13', '13-13-2026'],
  ['a day 99 with points', '99.08.2026'],
])('%s does not exist', (_, cell) => {
  expect(refusal(() => read(cell))).toEqual({ code: 'notADate', name: 'datum', value: String(cell) });
});

test.each([
  ['American order, which exists', '8-31-2026'],
  ['a year of two digits', '1-8-26'],
  ['slashes, which can be either order', '1/8/2026'],
  ['a serial number as text', '46235'],
  ['words', 'gisteren'],
  ['a cell full of dashes', '-'.repeat(32_767)],
  ['a boolean', true],
  ['infinity', Infinity],
  ['not a number', NaN],
])('%s is not read as a date, and is not said not to exist', (_, cell) => {
  expect(refusal(() => read(cell))).toEqual({ code: 'unreadDate', name: 'datum', value: String(cell) });
});

test('two minutes before midnight is still the day itself', () => {
  expect(read(46235 - 2 / 1440)).toBe(iso('2026-7-31'));
});

test('29 February exists in a leap year', () => {
  expect(read('29-2-2028')).toBe(iso('2028-2-29'));
});

test('dates run from 1 January 1990 up to and including 31 December 2100', () => {
  expect(read('1-1-1990')).toBe(32874);
  expect(read(32874)).toBe(32874);
  expect(read('31-12-2100')).toBe(73415);
  expect(read(73415)).toBe(73415);
  for (const outside of ['31-12-1989', '1-1-2101', 32873, 73416, -1, 2026]) {
    expect(refusal(() => read(outside)).code).toBe('dateOutOfRange');
  }
});

test.each([[null], [undefined], [''], ['  '], [0], [{ type: 'invocation' }]])(
  '%p is a missing date',
  (cell) => {
    expect(refusal(() => read(cell))).toEqual({ code: 'missing', name: 'datum' });
    expect(readOptionalDay('datum', cell)).toBeNull();
  },
);

test('an error of Excel is named as one', () => {
  expect(refusal(() => read('#N/B'))).toEqual({ code: 'excelError', name: 'datum', value: '#N/B' });
});
