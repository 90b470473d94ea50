import { openingRows } from '../../../src/school/openings';
import { setOpenings, type NewOpening } from '../../../src/school/edits/openings';
import type { RawTable } from '../../../src/tables/rawTables';
import { editedRows } from '../../../src/tables/rowEdit';
import { rawTable } from '../rawSchool';

const HEADERS = ['Personeelsnummer', 'Schooljaar', 'Bedrag', 'Uren', 'Berekend uit', 'Opmerking'];
const table = (...rows: readonly (readonly unknown[])[]) => rawTable('Beginsaldi', rows, HEADERS);
const opening = (key: string, year: number, amount: number, hours: number | null = null): NewOpening => ({
  employee: { key, number: key },
  year,
  amount,
  hours,
});
function written(openings: readonly NewOpening[], now: RawTable, found = now): readonly unknown[] {
  const edit = setOpenings(openings, found).change(
    () => now,
    () => now.rows,
  ).Beginsaldi!;
  return editedRows(now.rows, edit);
}

test('a row of the same school year is changed, with the columns of the user as they were; others come below', () => {
  const now = table(['a1', '24/25', 10, 5, '', 'van Kees'], ['b2', '2025-2026', 7, '', '', '']);
  expect(written([opening('a1', 2024, 2_050), opening('a1', 2025, 0, 1_250)], now)).toEqual([
    ['a1', '2024-2025', 20.5, 5, '', 'van Kees'],
    ['b2', '2025-2026', 7, '', '', ''],
    ['a1', '2025-2026', 0, 12.5, '', ''],
  ]);
});

test('rows of these people that changed meanwhile are not written over, those of others may', () => {
  const found = table(['a1', '2024-2025', 10, '', '', ''], ['b2', '2025-2026', 7, '', '', '']);
  const other = table(['a1', '2024-2025', 10, '', '', ''], ['b2', '2025-2026', 8, '', '', '']);
  const same = table(['a1', '2024-2025', 11, '', '', ''], ['b2', '2025-2026', 7, '', '', '']);
  expect(written([opening('a1', 2024, 0)], other, found)).toHaveLength(2);
  expect(() => written([opening('a1', 2024, 0)], same, found)).toThrow('changedMeanwhile');
});

test('a row is read as far as it can be', () => {
  const rows = openingRows(
    table(
      ['A1 ', '2024-2025', 10.5, 2, '', ''],
      ['b2', 'ooit', 'veel', '', '2024-2025 afgesloten, uit het dienstverband', ''],
      ['', '', '', '', '', ''],
    ),
  );
  expect(rows).toEqual([
    { index: 0, key: 'a1', year: 2024, amount: 1_050, hours: 200, isClosed: false },
    { index: 1, key: 'b2', year: null, amount: null, hours: 0, isClosed: true },
  ]);
});
