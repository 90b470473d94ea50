import { iso } from '../oracles/days';
import { call, cell, column, shown, values } from '../support/functions';

/** BETAALBAARVANAF and TEKORT: saving for one course at one fte. */
const from = (...args: unknown[]) => shown(cell('BETAALBAARVANAF', ...args));
const short = (...args: unknown[]) => shown(cell('TEKORT', ...args));

test('the first year in which the lots are enough: one year’s budget, two, three, never', () => {
  expect([600, 600.01, 1200, 1800].map((price) => from(price, 1, 2026))).toEqual(
    [2026, 2027, 2027, 2028].map((year) => iso(`${year}-8-1`)),
  );
  expect(from(1800.01, 1, 2026)).toEqual(expect.stringMatching(/^#N\/A Dit past nooit/));
});

test('vanaf is a school year or a date in it', () => {
  for (const start of [2026, '2026-2027', '26/27', iso('2027-3-1'), '1-3-2027'])
    expect(from(1200, 1, start)).toBe(iso('2027-8-1'));
});

test('saldo as an amount is a lot of the year before', () => {
  expect(from(1200, 1, 2026, 600)).toBe(iso('2026-8-1'));
  expect(from(1800, 1, 2026, 600)).toBe(iso('2027-8-1'));
  expect(short(1800, 2028, 1, 2026, 600)).toBe(0);
  expect(short(2000, 2028, 1, 2026, 600)).toBe(200);
});

test('saldo as a table is lots by year, blank rows left out', () => {
  const lots = [
    [2024, 300],
    ['2025-2026', 300],
    [0, 0],
    [null, ''],
  ];
  expect(from(1200, 1, 2026, lots)).toBe(iso('2026-8-1'));
  expect(short(1500, 2027, 1, 2026, lots)).toBe(0);
  expect(short(1501, 2027, 1, 2026, lots)).toBe(1);
});

test('a lot that lapsed before saving begins pays nothing', () => {
  expect(short(700, 2026, 1, 2026, [[2023, 500]])).toBe(100);
});

test('a course over several years is paid in parts', () => {
  expect(from(1200, 1, 2026, null, 2)).toBe(iso('2026-8-1'));
  // 2400 in two parts of 1200: 2026 and 2027 for the first, then only 2028 for the second, so one year later still.
  expect(short(2400, 2027, 1, 2026, null, 2)).toBe(600);
  expect(short(2400, 2028, 1, 2026, null, 2)).toBe(0);
  expect(from(2400, 1, 2026, null, 2)).toBe(iso('2028-8-1'));
});

test('duur empty or 0 is one year; half a year or a hundred are no duration', () => {
  expect([from(600, 1, 2026, null, null), from(600, 1, 2026, null, 0)]).toEqual([46235, 46235]);
  expect(from(600, 1, 2026, null, 0.5)).toEqual(expect.stringMatching(/^#VALUE! Bij duur staat 0,5/));
  expect(from(600, 1, 2026, null, 100)).toEqual(expect.stringMatching(/^#VALUE! Bij duur staat 100/));
});

test('a course that costs nothing can start at once, and at 0 fte nothing else ever can', () => {
  expect([from(0, 0, 2026), from(0, 1, 2026)]).toEqual([46235, 46235]);
  expect(from(1, 0, 2026)).toEqual(expect.stringContaining('hoogstens € 0,00'));
});

test('a negative price is refused', () => {
  expect(from(-1, 1, 2026)).toEqual(expect.stringMatching(/^#VALUE! Bij kosten staat -1/));
});

test('a column of courses, one fails alone', () => {
  const prices = column(600, 5000, 'duur', 1200);
  expect(values(call('TEKORT', prices, [[2026]], [[1]], [[2026]]))).toEqual([
    0,
    4400,
    expect.stringMatching(/^#VALUE! Bij kosten/),
    600,
  ]);
});

test('a term that the school changes later counts from its own date', () => {
  const cao = [['spaartermijn', '1-8-2028', 4]];
  // The lots of 2028 to 2032 are the first five that can meet.
  expect(from(3000, 1, 2026, null, 1, cao)).toBe(iso('2032-8-1'));
});
