import { paidByGrants } from '../../../src/domain/fund/paidByGrants';

test('a grant pays the instalments in order, up to its amount', () => {
  const grant = { year: 2026, amount: 80_000 };
  expect(paidByGrants([60_000, 60_000, 60_000], 2026, [grant])).toEqual([60_000, 20_000, 0]);
  expect(paidByGrants([60_000], 2026, [grant])).toEqual([60_000]);
});

test('a grant of a later school year pays from its own instalment on; one of before the start from the first', () => {
  expect(paidByGrants([60_000, 60_000, 60_000], 2026, [{ year: 2027, amount: 70_000 }])).toEqual([
    0, 60_000, 10_000,
  ]);
  expect(paidByGrants([60_000, 60_000], 2026, [{ year: 2024, amount: 10_000 }])).toEqual([10_000, 0]);
  expect(paidByGrants([60_000, 60_000], 2026, [{ year: 2028, amount: 10_000 }])).toEqual([0, 0]);
});

test('grants of two school years pay together, the earlier one first', () => {
  const grants = [
    { year: 2027, amount: 50_000 },
    { year: 2026, amount: 70_000 },
  ];
  expect(paidByGrants([60_000, 60_000], 2026, grants)).toEqual([60_000, 60_000]);
});
