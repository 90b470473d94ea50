import { voPayTerms } from '../../../src/tables/payTerms';
import { shippedSalaryTables } from '../../../src/tables/shippedSalary';
import { structuralAllowances } from '../../../src/domain/career/payTerms';
import { placedIn, type PlacementRule } from '../../../src/domain/career/placement';
import { standingOn, stepOf } from '../../../src/domain/career/salaryStep';
import type { SalaryPlace } from '../../../src/domain/career/salaryTable';
import { yearPay } from '../../../src/domain/career/yearPay';
import { iso } from '../../oracles/days';
import { always } from '../../support/salaryTables';

const terms = voPayTerms();
const tables = shippedSalaryTables();

/** The step in another scale, or null. */
function placed(from: readonly [number, number], to: number, rule: PlacementRule, date = '2025-1-1') {
  const day = iso(date);
  const old = standingOn(tables, from[0], from[1], day);
  const standing = placedIn(tables.on(day).scale(to), old, day, { rule, terms });
  return standing && { old, standing, step: stepOf(standing).label };
}

/** What a placement changes in the pay of a year, in cents. */
function difference({ old, standing }: { old: SalaryPlace; standing: SalaryPlace }): number {
  const total = (place: SalaryPlace) =>
    yearPay(terms, place, stepOf(place).monthly, 1, iso('2025-1-1')).total;
  return total(standing) - total(old);
}

/** Somebody at the maximum of a scale in a table with one scale more. */
function first(old: readonly number[], step: number, next: readonly number[], rule: PlacementRule) {
  const own = always({ '4': old, '5': next });
  const standing = standingOn(own, 4, step, 0);
  return placedIn(own.newest.scale(5), standing, 0, { rule, terms: null })?.index ?? null;
}

/**
 * The placements from scale 8 to 9 and from 9 to 10 in the table of 1 January 2025 that lower the year at “at least
 * equal” (CAO VO 12.3 lid 1a): from the reading of the CAO, with both steps and both differences.
 */
const LOWER = [
  [8, 3, 9, 1, -751.18, 2, 1524.26],
  [8, 4, 9, 2, -206.74, 3, 4316.18],
  [8, 7, 9, 3, -876.82, 4, 1719.62],
  [8, 8, 9, 4, -11.38, 5, 2277.98],
  [8, 10, 9, 5, -1197.94, 6, 1077.5],
  [8, 11, 9, 6, -653.5, 7, 1524.26],
  [8, 12, 9, 7, -206.74, 8, 1942.94],
  [9, 10, 10, 10, -1337.5, 11, 798.38],
] as const;

/** The first step of a scale that pays at least as much on the day of the table, whatever comes later. */
function equalOnTheDay(old: SalaryPlace, to: number): SalaryPlace {
  const scale = tables.newest.scale(to);
  return scale.standings[scale.steps.findIndex(({ monthly }) => monthly >= stepOf(old).monthly)];
}

test('at least equal on the table lowers the year in 8 of the 22 placements, by so much', () => {
  const old = [8, 9].flatMap((scale) =>
    tables.newest.scale(scale).standings.map((place) => [scale, place] as const),
  );
  expect(old).toHaveLength(22);
  const lowered = old.flatMap(([scale, place]) => {
    const standing = equalOnTheDay(place, scale + 1);
    const euros = difference({ old: place, standing }) / 100;
    return euros < 0 ? [[scale, stepOf(place).label, scale + 1, stepOf(standing).label, euros] as const] : [];
  });
  expect(lowered.map((row) => row.slice(0, 4))).toEqual(LOWER.map((row) => row.slice(0, 4)));
  // The reading rounds the year-end allowance per year.
  lowered.forEach((row, i) => expect(Math.abs(row[4] - LOWER[i][4])).toBeLessThan(0.13));
});

test.each(LOWER)('from %d/%d to scale %d: not step %d (%d a year) but %d (%d)', (...row) => {
  const [scale, step, to, , , counted, higher] = row;
  const old = standingOn(tables, scale, step, iso('2025-1-1'));
  const standing = standingOn(tables, to, counted, iso('2025-1-1'));
  const before = standingOn(tables, to, counted - 1, iso('2025-1-1'));
  const needed = stepOf(old).monthly * 12 + structuralAllowances(terms, old, iso('2025-1-1'));
  expect(stepOf(standing).monthly * 12).toBeGreaterThanOrEqual(needed);
  expect(stepOf(before).monthly * 12).toBeLessThan(needed);
  expect(Math.abs(difference({ old, standing }) / 100 - higher)).toBeLessThan(0.13);
});

test('at the top of scale 8 and of scale 9 the rules differ', () => {
  expect(placed([8, 12], 9, 'atLeastEqual')?.step).toBe(7);
  expect(placed([8, 12], 9, 'nextHigher')?.step).toBe(7);
  expect(placed([8, 12], 9, 'withAllowances')?.step).toBe(8);
  expect(placed([9, 10], 10, 'atLeastEqual')?.step).toBe(10);
  expect(placed([9, 10], 10, 'nextHigher')?.step).toBe(11);
  expect(placed([9, 10], 10, 'withAllowances')?.step).toBe(11);
});

test('until 31 December 2024 it is the binding allowance that counts: 4580 + 263.94 / 12 is above 4580', () => {
  expect(placed([9, 10], 10, 'atLeastEqual', '2024-12-31')?.step).toBe(10);
  expect(placed([9, 10], 10, 'withAllowances', '2024-12-31')?.step).toBe(11);
});

test('below the maximum the step may fall behind the old scale on no later 1 August', () => {
  // 2100 is at least 2050, but a year later 2150 would be less than 2200.
  expect(first([2000, 2050, 2200], 1, [2100, 2150, 2250], 'atLeastEqual')).toBe(1);
  expect(first([2000, 2050, 2200], 2, [2100, 2150, 2250], 'atLeastEqual')).toBe(2);
});

test('below the maximum no later year pays less than in the old scale, allowances and all', () => {
  const day = iso('2025-1-1');
  const total = (place: SalaryPlace) => yearPay(terms, place, stepOf(place).monthly, 1, day).total;
  const behind = [8, 9].flatMap((scale) =>
    tables.newest.scale(scale).standings.filter((old) => {
      const next = tables.newest.scale(scale + 1);
      const at = placedIn(next, old, day, { rule: 'atLeastEqual', terms })!.index;
      const later = old.scale.standings.slice(old.index + 1);
      return later.some((kept, i) => total(next.standings[Math.min(at + i + 1, next.last)]) < total(kept));
    }),
  );
  expect(behind).toEqual([]);
});

test('strictly higher or at least equal', () => {
  expect(first([2100], 0, [2000, 2100, 2200], 'atLeastEqual')).toBe(1);
  expect(first([2100], 0, [2000, 2100, 2200], 'nextHigher')).toBe(2);
});

test('a scale that ends lower, and the scale itself, are no promotion', () => {
  expect(first([2100, 2300], 0, [2100, 2200], 'atLeastEqual')).toBeNull();
  expect(placed([8, 12], 8, 'atLeastEqual')).toBeNull();
});
