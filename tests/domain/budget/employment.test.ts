import {
  FTE_UNITS,
  byEmployment,
  checkEmployment,
  fteDays,
  fteOn,
  type Employment,
} from '../../../src/domain/budget/employment';
import { ProblemError } from '../../../src/domain/problem';
import { iso } from '../../oracles/days';

const open: Employment = { start: null, end: null, fte: 1, changes: [] };
const from = iso('2026-8-1');
const to = iso('2027-7-31');
const days = (employment: Employment, first = from, last = to) =>
  fteDays(employment, first, last) / FTE_UNITS;

test('without dates every day of the period counts', () => {
  expect(days(open)).toBe(365);
  expect(days({ ...open, fte: 0.5 })).toBe(182.5);
});

test('the first and the last day of employment count, and a period of one day is one day', () => {
  expect(days({ ...open, start: iso('2027-7-31') })).toBe(1);
  expect(days({ ...open, end: iso('2026-8-1') })).toBe(1);
  expect(days({ ...open, start: iso('2027-1-1'), end: iso('2027-1-1') })).toBe(1);
});

test('nothing counts outside employment', () => {
  expect(days({ ...open, start: iso('2027-8-1') })).toBe(0);
  expect(days({ ...open, end: iso('2026-7-31') })).toBe(0);
  expect(days({ ...open, start: iso('2027-11-1') })).toBe(0);
  expect(days({ ...open, end: iso('2026-4-30') })).toBe(0);
});

test('a change counts from its own day on', () => {
  const changes = [{ from: iso('2027-2-1'), fte: 0.5 }];
  // 184 days from August to January, 181 from February to July.
  expect(days({ ...open, changes })).toBe(184 + 181 * 0.5);
  expect(fteOn({ ...open, changes }, iso('2027-1-31'))).toBe(1);
  expect(fteOn({ ...open, changes }, iso('2027-2-1'))).toBe(0.5);
});

test('a change on the last day of the period is of that day, and a later one of none', () => {
  const on = (date: string) => days({ ...open, changes: [{ from: iso(date), fte: 0.5 }] });
  expect(on('2027-7-31')).toBe(364.5);
  expect(on('2027-10-1')).toBe(365);
});

test('of changes before the period only the last counts, and of those after it none', () => {
  const changes = [
    { from: iso('2020-1-1'), fte: 0.2 },
    { from: iso('2026-8-1'), fte: 0.4 },
    { from: iso('2027-8-1'), fte: 1 },
  ];
  expect(days({ ...open, changes })).toBeCloseTo(146, 9);
});

test('without pro rata a day of employment is a whole day, whatever the fte', () => {
  const half = { ...open, fte: 0.5, start: iso('2027-7-22') };
  expect(fteDays(half, from, to, byEmployment) / FTE_UNITS).toBe(10);
});

test('sums over days are exact: 0,1 fte for a year is 36,5 days', () => {
  expect(fteDays({ ...open, fte: 0.1 }, from, to)).toBe(36.5 * FTE_UNITS);
});

test('an employment that ends before it starts is refused; one of a single day is not', () => {
  const start = iso('2026-8-1');
  expect(() => checkEmployment({ ...open, start, end: start - 1 })).toThrow(ProblemError);
  expect(() => checkEmployment({ ...open, start, end: start })).not.toThrow();
});
