import type { Cell } from '../../../src/tables/values';
import type { OpenTable } from '../../../src/workbook/write/openTables';
import { editedRows, planEdit } from '../../../src/tables/rowEdit';
import { reverse } from '../../../src/workbook/write/undoTables';
import { tableWritten } from '../../../src/workbook/write/written';
import { employee, rawTable } from '../../school/rawSchool';

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

/** Takes some rows out, lets the user edit, and undoes. */
function putBack(gone: readonly number[], userEdits: (after: Rows) => Rows = (after) => after) {
  const raw = rawTable('Medewerkers', people);
  const edit = planEdit(raw.rows, gone, [], true);
  const written = tableWritten({ raw, restorable: raw.rows } as unknown as OpenTable, edit);
  const now = userEdits(written.after);
  const back = reverse({ ...raw, rows: now }, written, { contents: now, erased: true });
  return { back, rows: editedRows(now, back) };
}

describe('taking back that people were erased', () => {
  it.each([[[0]], [[1]], [[2]], [[0, 2]], [[1, 2]]])(
    'puts rows %j back as rows, in their places, and writes no other row',
    (gone) => {
      const { back, rows } = putBack(gone);
      expect(rows).toEqual(people);
      expect(back.overwrite).toEqual([]);
    },
  );

  it('does so too after other rows were sorted, edited and added', () => {
    const changed = employee(1, 0.5);
    const { back, rows } = putBack([1], ([, third]) => [third, changed, employee(9)]);
    expect(numbers(rows)).toEqual([3, 1, 2, 9]);
    expect(back.overwrite).toEqual([]);
  });

  it('puts rows at the end where nobody of before is there any more', () => {
    const { rows } = putBack([1], () => [employee(8), employee(9)]);
    expect(numbers(rows)).toEqual([8, 9, 2]);
  });
});

describe("taking back what Excel's own undo has taken back in part, or what Excel never did", () => {
  it('brings back the rows that are still gone, and none twice', () => {
    const { rows } = putBack([0, 1, 2], () => [employee(2)]);
    expect(numbers(rows).sort()).toEqual([1, 2, 3]);
  });

  it('has nothing to do where all rows are there', () => {
    const { back, rows } = putBack([0, 2], () => people);
    expect(back).toMatchObject({ overwrite: [], append: [], remove: [] });
    expect(rows).toEqual(people);
  });

  it('brings back one of two rows that were the same, where the other one stayed', () => {
    const twice = [employee(1), employee(2), employee(2)];
    const raw = rawTable('Medewerkers', twice);
    const edit = planEdit(raw.rows, [1], [], true);
    const written = tableWritten({ raw, restorable: raw.rows } as unknown as OpenTable, edit);
    const now = [...written.after, employee(3)];
    const rows = editedRows(now, reverse({ ...raw, rows: now }, written));
    expect(numbers(rows).sort()).toEqual([1, 2, 2, 3]);
  });
});
