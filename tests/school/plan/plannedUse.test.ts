import { dayOf } from '../../../src/domain/calendar';
import { plannedUses } from '../../../src/school/plan/plannedUse';
import type { RawTable } from '../../../src/tables/rawTables';

const table = (rows: RawTable['rows']): RawTable => ({
  name: 'Plan',
  sheetId: '{plan}',
  sheetName: 'Plan',
  firstRow: 1,
  firstColumn: 0,
  headers: [
    'Personeelsnummer',
    'Naam',
    'Opleiding',
    'Schooljaar',
    'Termijn',
    'Uit budget van',
    'Bedrag',
    'Tekort',
    'Geschreven op',
  ],
  rows,
});
const uses = (rows: RawTable['rows']) =>
  plannedUses({
    school: null,
    problems: [],
    raw: { tables: { Plan: table(rows) }, otherTables: [], referenceDate: null },
  });

const WRITTEN = dayOf(2026, 9, 1);

describe('what Plan takes from budgets', () => {
  it('is told per employee, with the year of the budget and the day of writing', () => {
    const found = uses([
      ['A1', 'Anna', 'Cursus', '2026-2027', '1 van 1', '2024-2025', 300, 0, WRITTEN],
      ['a1', 'Anna', 'Cursus', '2027-2028', '2 van 2', '2025-2026', 100.5, 0, ''],
      [7, 'Bert', 'mbo', '2026-2027', '1 van 1', '2026-2027', 50, 0, 'gisteren'],
    ]);
    expect([...found]).toEqual([
      [
        'a1',
        [
          { schoolYear: 2026, lotYear: 2024, amount: 30_000, writtenOn: WRITTEN },
          { schoolYear: 2027, lotYear: 2025, amount: 10_050, writtenOn: null },
        ],
      ],
      ['7', [{ schoolYear: 2026, lotYear: 2026, amount: 5_000, writtenOn: null }]],
    ]);
  });

  it('is nothing for what others pay, what is short, what cannot be read, and a table that is not there', () => {
    const found = uses([
      [1, 'Anna', 'Cursus', '2026-2027', '1 van 1', 'Werkgever', 300, 0, WRITTEN],
      [1, 'Anna', 'Cursus', '2026-2027', '1 van 1', '', 0, 300, WRITTEN],
      [1, 'Anna', 'Cursus', 'ooit', '1 van 1', '2024-2025', 300, 0, WRITTEN],
      ['', '', '', '', '', '', '', '', ''],
    ]);
    expect(found.size).toBe(0);
    expect(
      plannedUses({ school: null, problems: [], raw: { tables: {}, otherTables: [], referenceDate: null } })
        .size,
    ).toBe(0);
  });
});
