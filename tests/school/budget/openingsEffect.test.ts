import { balanceOn, type OpeningLot } from '../../../src/domain/budget/ledger';
import { inOneGo } from '../../../src/pacing';
import { openingsEffect } from '../../../src/school/budget/openingsEffect';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { rawSchool, referenceDay as DAY } from '../rawSchool';

const sample = sampleSchool(DAY);
/** The sample school, in which 1005 has agreed to save, without that person's opening balances or with these. */
const schoolWith = (opening: readonly (readonly unknown[])[]) =>
  readSchoolAtOnce(rawSchool({ ...sample, Beginsaldi: opening.map((row) => [...row, '', '', '']) })).school!;
const effect = (lots: readonly OpeningLot[], opening: readonly (readonly unknown[])[] = []) =>
  inOneGo(openingsEffect(schoolWith(opening).employees, new Map([['1005', lots]]), DAY));

test('what people have now and would have is what the core computes with those rows in the table', () => {
  const { people: counted, before, after, blocked } = effect([{ year: 2025, left: 12_300 }]);
  const pot = schoolWith([[1005, '2025-2026', 123]]).byKey.get('1005')!.pot!;
  expect([counted, blocked]).toEqual([1, []]);
  expect(after).toBe(balanceOn(pot, DAY));
  expect(before).toBeGreaterThan(after);
});

test('a balance of the same school year takes the place of the other', () => {
  const once = effect([{ year: 2025, left: 5_000 }]);
  const again = effect([{ year: 2025, left: 5_000 }], [[1005, '2025-2026', 400]]);
  expect(again.after).toBe(once.after);
  expect(again.before - again.after).toBe(40_000 - 5_000);
});

test('money that has lapsed before computing starts is told', () => {
  const lots = [
    { year: 2015, left: 5_000 },
    { year: 2025, left: 0 },
  ];
  expect(effect(lots).lapsed.map(({ key }) => key)).toEqual(['1005']);
  expect(effect([{ year: 2025, left: 5_000 }]).lapsed).toEqual([]);
});

test('who would have no balance any more is told, with the reason', () => {
  const { blocked, people: counted } = effect([{ year: 2026, left: 5_000 }]);
  expect(blocked.map(({ employee: { key }, problem }) => [key, problem.code])).toEqual([
    ['1005', 'beforeOpening'],
  ]);
  expect(counted).toBe(0);
});
