import { dayOf } from '../../src/domain/calendar';
import { call, shown } from '../support/functions';

const FROM = dayOf(2026, 8, 1);
const rules = [
  ['spaartermijn', FROM, 2, 101],
  ['spaartermijn', dayOf(2028, 8, 1), 4, 101],
  ['spaartermijn', dayOf(2030, 8, 1), 0, 101],
  ['spaartermijn', FROM, 2, 102],
  ['voorschot', FROM, 1, 103],
];
const until = (day: number, ...people: unknown[]) =>
  shown(
    call(
      'SPAARAFSPRAAK',
      [[day]],
      rules,
      people.map((number) => [number]),
    ),
  );

it('gives the last day of agreements that follow each other, a text without an end, and nothing where there is none', () => {
  expect(until(FROM, 101, 102, 103, '')).toEqual([[dayOf(2030, 7, 31)], ['zonder einddatum'], [''], ['']]);
});

it('gives nothing before the agreement and after its end', () => {
  expect(until(FROM - 1, 101)).toEqual([['']]);
  expect(until(dayOf(2030, 8, 1), 101)).toEqual([['']]);
});

it('says what cannot be read', () => {
  expect(String(shown(call('SPAARAFSPRAAK', [['morgen']], rules, [[101]])))).toMatch(/VALUE|datum/i);
});
