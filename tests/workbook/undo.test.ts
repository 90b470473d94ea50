import type { Cell } from '../../src/cells/values';
import type { OpenTable } from '../../src/workbook/openTables';
import { editedRows, planEdit } from '../../src/workbook/rowEdit';
import { reverse } from '../../src/workbook/undo';
import { tableWritten } from '../../src/workbook/written';
import { employee, rawTable } from './rawSchool';

type Rows = readonly (readonly Cell[])[];

/** Takes every row out, lets the user edit, and undoes. */
function takenBack(before: Rows, userEdits: (after: Rows) => Rows): Rows {
  const raw = rawTable('Medewerkers', before);
  const edit = planEdit(
    raw.rows,
    raw.rows.map((_, index) => index),
    [],
    true,
  );
  const written = tableWritten({ raw, restorable: raw.rows } as unknown as OpenTable, edit);
  const now = userEdits(written.after);
  return editedRows(now, reverse({ ...raw, rows: now }, written));
}

const people = [employee(1), employee(2), employee(3)];
const numbers = (rows: Rows) => rows.map(([number]) => number);

describe('taking back that a table was emptied', () => {
  it('gives all rows back', () => expect(takenBack(people, (after) => after)).toEqual(people));

  it('keeps what was typed into the row that stayed', () => {
    const rows = takenBack(people, () => [employee(9)]);
    expect(numbers(rows).sort()).toEqual([1, 2, 3, 9]);
    expect(rows).toEqual(expect.arrayContaining(people));
  });

  it('keeps what was typed below it', () => {
    const rows = takenBack(people, (after) => [...after, employee(9)]);
    expect(numbers(rows).sort()).toEqual([1, 2, 3, 9]);
  });
});
