import { changeOf } from '../../../src/workbook/write/undoKinds';
import type { UndoHandle } from '../../../src/workbook/write/undoHandle';

const nothing: UndoHandle = { what: 'Niets', tables: [] };
const table = { table: 'Wensen', headers: [], before: [], after: [], rows: [] } as const;

describe('a write can be taken back, and makes the pane read again', () => {
  it.each<[string, UndoHandle, boolean, boolean]>([
    ['that changed nothing', { ...nothing, sheets: [], replacedFormulas: [] }, false, false],
    ['of a table', { ...nothing, tables: [table] }, true, true],
    ['of the reference date', { ...nothing, referenceDate: { before: '', after: 46_349 } }, true, true],
    ['of cells of the overview', { ...nothing, filled: { sheetId: '{1}', cells: [] } }, true, false],
  ])('where it is one %s', (_, handle, something, school) => {
    expect(changeOf(handle)).toEqual({ something, school });
  });
});
