import { wayToMaximum } from '../../src/domain/career/salary';
import { passTables, standingOn, stepOf } from '../../src/domain/career/salaryStep';
import { workbookSalaryTables } from '../../src/tables/salaryTable';
import { iso } from '../oracles/days';

/** A table of one scale with steps 1, 2, … of these amounts. */
const rows = (scale: number, from: string, ...euros: number[]) =>
  euros.map((amount, index) => [scale, index + 1, amount, iso(from)]);

/** What a step of the first table is called in the second, which comes into force later. */
function became(cells: readonly (readonly unknown[])[], scale: number, step: number, days: [string, string]) {
  const tables = workbookSalaryTables(cells as (string | number)[][]);
  const [day, later] = days.map(iso);
  const start = { table: tables.on(day), standing: standingOn(tables, scale, step, day) };
  return stepOf(passTables(tables, start, day, later).standing).label;
}

const OLD = rows(1, '2023-7-1', 2000, 2050, 2100, 2150, 2200, 2250, 2300);
const NEW = rows(1, '2025-7-1', 2310, 2350, 2400, 2450, 2500, 2550);

test('a conversion counts for an own table that begins on its day, not for one that begins later', () => {
  const sameDay = rows(1, '2025-1-1', 2310, 2350, 2400, 2450, 2500, 2550);
  // The conversion of 1 January 2025 makes step 5 of scale 1 step 4.
  expect(became([...OLD, ...sameDay], 1, 5, ['2024-12-1', '2025-7-1'])).toBe(4);
  expect(became([...OLD, ...NEW], 1, 5, ['2024-12-1', '2025-7-1'])).toBe(5);
});

test('a conversion that an own table before has seen does not count again', () => {
  const between = rows(1, '2025-1-1', 2310, 2350, 2400, 2450, 2500, 2550);
  expect(became([...OLD, ...between, ...NEW], 1, 5, ['2024-12-1', '2025-7-1'])).toBe(4);
});

test('the way to the maximum counts the conversion, and names the last step of the new table', () => {
  const sameDay = rows(1, '2025-1-1', 2310, 2350, 2400, 2450, 2500, 2550);
  const tables = workbookSalaryTables([...OLD, ...sameDay]);
  expect(wayToMaximum(tables, 1, 5, iso('2024-12-1'))).toEqual({
    day: iso('2026-8-1'),
    step: 6,
    increments: 2,
    converted: true,
  });
});
