import { WorkbookProblem } from '../problems';
import { officeCode, withExcel } from '../connection/excel';

/**
 * The cells that are selected in the workbook as text with tabs, as they look; empty where nothing is filled in. A number
 * that its column is too narrow for is taken from the cell itself. One sync.
 *
 * @throws WorkbookProblem `notOneArea` when several areas, a chart or a picture is selected
 */
export function selectedText(): Promise<string> {
  return withExcel(async (context) => {
    const used = context.workbook.getSelectedRange().getUsedRangeOrNullObject(true).load('text, values');
    try {
      await context.sync();
    } catch (error) {
      throw officeCode(error) === 'InvalidSelection' ? new WorkbookProblem({ code: 'notOneArea' }) : error;
    }
    if (used.isNullObject) return '';
    const { text, values } = used;
    return text
      .map((row, at) => row.map((shown, column) => shownText(shown, values[at][column])).join('\t'))
      .join('\n');
  });
}

/** A cell as it looks; a number that shows as `####` as it is. */
function shownText(shown: string, value: unknown): string {
  return /^#+$/.test(shown) && typeof value === 'number' ? String(value).replace('.', ',') : shown;
}
