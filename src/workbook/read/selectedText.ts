import { WorkbookProblem } from '../problems';
import { officeCode, withExcel } from '../connection/excel';
import { hiddenRowsOf } from './hiddenRows';

/** The selected cells as text with tabs, as they look; empty where nothing is filled in. */
export interface SelectedText {
  readonly all: string;
  /** Without the rows that are hidden, by hand or by a filter. */
  readonly visible: string;
  /** How many of these rows there are. */
  readonly hiddenRows: number;
}

/**
 * The cells that are selected in the workbook as text. A number that its column is too narrow for is taken from the cell
 * itself. One sync, and two more where some rows are hidden.
 *
 * @throws WorkbookProblem `notOneArea` when several areas, a chart or a picture is selected
 */
export function selectedText(): Promise<SelectedText> {
  return withExcel(async (context) => {
    const used = context.workbook
      .getSelectedRange()
      .getUsedRangeOrNullObject(true)
      .load('text, values, rowHidden, rowIndex, columnIndex, rowCount');
    try {
      await context.sync();
    } catch (error) {
      throw officeCode(error) === 'InvalidSelection' ? new WorkbookProblem({ code: 'notOneArea' }) : error;
    }
    if (used.isNullObject) return { all: '', visible: '', hiddenRows: 0 };
    const { text, values } = used;
    const lines = text.map((row, at) =>
      row.map((shown, column) => shownText(shown, values[at][column])).join('\t'),
    );
    const hidden = new Set(await hiddenRowsOf(context, used.worksheet, used, used.rowHidden));
    return {
      all: lines.join('\n'),
      visible: lines.filter((_, row) => !hidden.has(row)).join('\n'),
      hiddenRows: hidden.size,
    };
  });
}

/** The text of a cell as displayed; the value itself where `####` is displayed. */
function shownText(shown: string, value: unknown): string {
  return /^#+$/.test(shown) && typeof value === 'number' ? String(value).replace('.', ',') : shown;
}
