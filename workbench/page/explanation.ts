import { formatRectangle } from '../excel/area';
import { ERROR_TEXT } from '../excel/cellInput';
import type { ExcelModel } from '../excel/model';
import type { FunctionsBridge } from '../functions/bridge';

/** Why the active cell has an error, as the function of the add-in says it; Excel shows it at the cell. '' when there is nothing to say. */
export function explanation(model: ExcelModel, bridge: FunctionsBridge): string {
  const cell = { ...model.grid.selection(), rows: 1, columns: 1 };
  const shown = model.grid.read(cell)[0]?.[0];
  if (typeof shown?.value !== 'string' || !ERROR_TEXT.test(shown.value)) return '';
  const formula = model.grid.spillParent(cell.sheetId, cell.row, cell.column) ?? cell;
  const message = bridge.messageAt(formula, cell.row - formula.row, cell.column - formula.column);
  return message === undefined ? '' : `${formatRectangle(cell)}: ${message}`;
}
