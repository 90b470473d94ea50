import { assumedBalances, assumesNothingSpent } from '../../../src/school/budget/assumesNothingSpent';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { tableSpecs } from '../../../src/tables/schema';
import { employee, rawSchool, rawTable, referenceDay as DAY } from '../rawSchool';

/** Whether the balance of employee 1 assumes that nothing was ever spent. */
function assumes(contents: Parameters<typeof rawSchool>[0]): boolean {
  const { school } = readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1), employee(2)], ...contents }));
  return assumesNothingSpent(school!.byKey.get('1')!, school!.settings);
}

it('a balance assumes that nothing was spent until something of that person is in the workbook', () => {
  expect(assumes({})).toBe(true);
  expect(assumes({ Bestedingen: [[2, DAY - 10, 5, 'Boek', '']] })).toBe(true);
  expect(assumes({ Bestedingen: [[1, DAY - 10, 5, 'Boek', '']] })).toBe(false);
  expect(assumes({ Beginsaldi: [[1, '2025-2026', 0, '']] })).toBe(false);
  expect(assumes({ Instellingen: [['Eerdere uitgaven verwerkt', 'ja', '']] })).toBe(false);
});

it('what closing a school year wrote is an opening balance as any, as its screen said what it assumes', () => {
  const columns = tableSpecs.Beginsaldi.columns.map(({ name }) => name);
  const closed = [[1, '2025-2026', 300, 0, '2025-2026 afgesloten, uit het dienstverband', '']];
  expect(assumes({ Beginsaldi: rawTable('Beginsaldi', closed, columns) })).toBe(false);
});

it('only those who are employed are counted', () => {
  const Medewerkers = [employee(1), employee(2), employee(3, 1, DAY - 900, DAY - 1)];
  const { school } = readSchoolAtOnce(rawSchool({ Medewerkers }));
  expect(assumedBalances(school!, DAY)).toBe(2);
});
