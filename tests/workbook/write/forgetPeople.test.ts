import { Formula } from '../../../src/tables/cellText';
import { forgetPeople } from '../../../src/workbook/write/forgetPeople';
import type { OpenTable } from '../../../src/workbook/write/openTables';
import type { UndoHandle } from '../../../src/workbook/write/undoHandle';
import { planEdit } from '../../../src/tables/rowEdit';
import { tableWritten } from '../../../src/workbook/write/written';
import { employee, rawTable } from '../../school/rawSchool';

const people = [employee(1), employee(2), employee(3)];
const whom = { keys: new Set(['2']), names: new Set([String(employee(2)[1])]) };

/** A write that took this row out of Medewerkers. */
function removed(index: number, what = 'Weg'): UndoHandle {
  const raw = rawTable('Medewerkers', people);
  const open = { raw, restorable: raw.rows } as unknown as OpenTable;
  return { what, tables: [tableWritten(open, planEdit(raw.rows, [index], [], true))] };
}

const rule: UndoHandle = {
  what: 'Regel',
  tables: [{ table: 'Instellingen', headers: ['Instelling'], before: [['a']], after: [['b']], rows: [] }],
};
const sheet = (about: unknown): UndoHandle => ({
  what: 'Blad',
  tables: [],
  sheets: [{ key: 'x', about, sheetId: '{1}', name: 'Blad', outcome: 'made', replaced: null }],
});
const replacedFormulas = (...values: unknown[][]): UndoHandle => ({
  what: 'Vast',
  tables: [],
  replacedFormulas: [
    { sheetId: '{1}', sheetName: 'A', row: 0, column: 0, formula: new Formula('=X()'), values },
  ],
});

describe('once somebody is erased, the pane', () => {
  it.each([
    ['removed their row', removed(1)],
    ['names them', { what: `Plan van ${String(employee(2)[1])}`, tables: [] }],
    ['made a sheet about them', sheet(2)],
    ['replaced a formula that told of them by values', replacedFormulas([1, 5], [2, 6])],
  ])('forgets a write that %s: it would write them back', (_, handle) =>
    expect(forgetPeople(handle, whom)).toBeNull(),
  );

  it('can still take back a write about somebody else, which holds nothing of them', () => {
    const left = forgetPeople(removed(0), whom);
    expect(left?.tables[0].rows).toHaveLength(1);
    expect(JSON.stringify(left)).not.toContain(String(employee(2)[1]));
    expect(left?.tables[0].before).toEqual([employee(1), employee(3)]);
  });

  it('keeps what is about nobody', () => {
    for (const handle of [rule, replacedFormulas([1, 5])]) expect(forgetPeople(handle, whom)).toEqual(handle);
    expect(forgetPeople(sheet(3), whom)).toEqual(sheet(3));
  });
});

describe('once everybody is erased, the pane', () => {
  it.each([removed(0), sheet(3), replacedFormulas([1])])('forgets every write about people', (handle) =>
    expect(forgetPeople(handle, 'everybody')).toBeNull(),
  );

  it('keeps what is about nobody', () => {
    for (const handle of [rule, sheet(undefined)]) expect(forgetPeople(handle, 'everybody')).toEqual(handle);
  });
});
