import { CanceledError, ICommandService, type ICellData, type IRange } from '@univerjs/core';
import {
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  RemoveColMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  SetRangeValuesCommand,
  SetRangeValuesMutation,
  SetWorksheetActiveOperation,
  SetWorksheetNameMutation,
  SetWorksheetOrderMutation,
  SheetsSelectionsService,
} from '@univerjs/sheets';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../../excel/area';
import type { Shift } from '../../excel/shift';
import type { GridEvents } from '../grid';
import type { Session } from './session';

type CellValues = Record<string, Record<string, ICellData | null> | null>;
const SHEET_MUTATIONS: readonly string[] = [
  InsertSheetMutation.id,
  RemoveSheetMutation.id,
  SetWorksheetNameMutation.id,
  SetWorksheetOrderMutation.id,
];
const CELL_EDIT = 'sheet.operation.set-cell-edit-visible';
/** What a user can start that changes cells; on a protected sheet these are stopped. */
const EDITING =
  /^(sheet\.command\.(set-range-values|clear-selection|insert-|remove-row|remove-col|delete-range|move-|paste|auto-fill|refill|sort)|sheet\.operation\.set-cell-edit-visible)/;

/** Tells what a user does in the grid; what the host does itself is left out. */
export function watch(session: Session, events: GridEvents): void {
  let structural = false;
  session.onCommand((id, params, options) => {
    if (session.hostActs) return;
    const shift = shiftOfMutation(id, params);
    if (shift) {
      structural = true;
      setTimeout(() => (structural = false), 0);
      events.shifted(shift);
    } else if (
      id === SetRangeValuesMutation.id &&
      !structural &&
      !options.fromFormula &&
      !options.onlyLocal
    ) {
      const area = editedArea(params as { subUnitId: string; cellValue?: CellValues });
      if (area) events.edited(area);
    } else if (SHEET_MUTATIONS.includes(id)) events.sheetsChanged();
    else if (id === CELL_EDIT) events.editing((params as { visible: boolean }).visible);
  });
  watchActiveSheet(session, events);
  watchSelection(session, events);
  session.injector.get(ICommandService).beforeCommandExecuted((command) => {
    if (session.hostActs || !EDITING.test(command.id)) return;
    const params = (command.params ?? {}) as { subUnitId?: string; range?: IRange; visible?: boolean };
    if (params.visible === false) return;
    const given =
      command.id === SetRangeValuesCommand.id && params.range && params.subUnitId
        ? toArea(params.subUnitId, params.range)
        : undefined;
    if (!events.mayEdit(given ?? selectedArea(session))) throw new CanceledError();
  });
}

function watchActiveSheet(session: Session, events: GridEvents): void {
  let before = session.workbook.getActiveSheet()?.getSheetId() ?? '';
  session.onCommand((id, params) => {
    if (id !== SetWorksheetActiveOperation.id) return;
    const now = (params as { subUnitId: string }).subUnitId;
    if (session.isQuiet || now === before) return;
    events.activated(now, before);
    before = now;
  });
}

function watchSelection(session: Session, events: GridEvents): void {
  const selections = session.injector.get(SheetsSelectionsService);
  let last = '';
  selections.selectionChanged$.subscribe(() => {
    if (session.isQuiet || !selections.getCurrentLastSelection()) return;
    const area = selectedArea(session);
    const key = JSON.stringify(area);
    if (key === last) return;
    last = key;
    events.selected(area);
  });
}

/** The selected cells of the sheet that is shown. */
export function selectedArea(session: Session): Area {
  const sheetId = session.workbook.getActiveSheet()?.getSheetId() ?? '';
  const range = session.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  return range ? toArea(sheetId, range) : { sheetId, row: 0, column: 0, rows: 1, columns: 1 };
}

function toArea(sheetId: string, range: IRange): Area {
  // Whole rows and columns come without a number on one side.
  const row = Number.isNaN(range.startRow) ? 0 : range.startRow;
  const column = Number.isNaN(range.startColumn) ? 0 : range.startColumn;
  const rows = range.rangeType === 2 || Number.isNaN(range.endRow) ? MAX_ROWS : range.endRow - row + 1;
  const columns =
    range.rangeType === 1 || Number.isNaN(range.endColumn) ? MAX_COLUMNS : range.endColumn - column + 1;
  return { sheetId, row, column, rows, columns };
}

function editedArea(params: { subUnitId: string; cellValue?: CellValues }): Area | undefined {
  let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
  for (const [row, line] of Object.entries(params.cellValue ?? {})) {
    for (const [column, cell] of Object.entries(line ?? {})) {
      if (cell !== null && !('v' in cell || 'f' in cell || 'p' in cell)) continue; // a look, no value
      top = Math.min(top, Number(row));
      bottom = Math.max(bottom, Number(row));
      left = Math.min(left, Number(column));
      right = Math.max(right, Number(column));
    }
  }
  if (bottom < 0) return undefined;
  return {
    sheetId: params.subUnitId,
    row: top,
    column: left,
    rows: bottom - top + 1,
    columns: right - left + 1,
  };
}

function shiftOfMutation(id: string, params: unknown): Shift | undefined {
  const sign =
    id === InsertRowMutation.id || id === InsertColMutation.id
      ? 1
      : id === RemoveRowMutation.id || id === RemoveColMutation.id
        ? -1
        : 0;
  if (sign === 0) return undefined;
  const { subUnitId, range } = params as { subUnitId: string; range: IRange };
  return id === InsertRowMutation.id || id === RemoveRowMutation.id
    ? {
        sheetId: subUnitId,
        along: 'rows',
        from: range.startRow,
        by: sign * (range.endRow - range.startRow + 1),
        bandStart: 0,
        bandSize: MAX_COLUMNS,
      }
    : {
        sheetId: subUnitId,
        along: 'columns',
        from: range.startColumn,
        by: sign * (range.endColumn - range.startColumn + 1),
        bandStart: 0,
        bandSize: MAX_ROWS,
      };
}
