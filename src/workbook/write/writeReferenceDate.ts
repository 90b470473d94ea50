import type { Cell } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { withTables } from './addTables';
import { sameContent } from '../../tables/cellText';
import { restoring } from '../connection/excel';
import { contentsOf } from '../connection/contentsOf';
import { commit } from './commit';
import { logCellLine } from './logbook';
import { openTables, type OpenTable } from './openTables';
import { WorkbookProblem } from '../problems';
import { referenceDateName } from '../../tables/schema';
import type { UndoHandle } from './undoHandle';
import { writeCells } from './writeCells';
import { appendRows } from '../../tables/rowsByColumn';

/** The contents that the cell must have for the write to be made; undefined for any contents. */
type Expected = Cell | undefined;

/**
 * Sets the reference date, and writes a line in the log. Two syncs.
 *
 * @param what the line of the log, in the user’s words
 */
export function writeReferenceDate(day: Day, what: string): Promise<UndoHandle> {
  return setReferenceCell(day, what);
}

/**
 * Puts back what the cell held before, a formula as a formula.
 *
 * @throws WorkbookProblem `changedMeanwhile` when it holds something else by now
 */
export async function restoreReferenceDate(
  { before, after }: NonNullable<UndoHandle['referenceDate']>,
  what: string,
): Promise<void> {
  await setReferenceCell(before, what, after);
}

function setReferenceCell(cell: Cell, what: string, expected?: Expected): Promise<UndoHandle> {
  return withTables(['Logboek'], async (context) => {
    const range = context.workbook.names.getItem(referenceDateName).getRange().load('values,formulas');
    const sheet = range.worksheet.load('name');
    sheet.protection.load('protected');
    const opened = await openTables(context, ['Logboek'], 1);
    if (sheet.protection.protected) throw new WorkbookProblem({ code: 'protectedSheet', sheet: sheet.name });
    const before = contentsOf(range)[0][0];
    if (expected !== undefined && !sameContent(before, expected)) {
      throw new WorkbookProblem({ code: 'changedMeanwhile', table: referenceDateName });
    }
    const line = logCellLine(what, referenceDateName, before, cell);
    const { raw } = opened.get('Logboek') as OpenTable;
    writeCells(range, [[cell]]);
    try {
      await commit(context, opened, new Map([['Logboek', appendRows(raw, [line])]]));
    } catch (error) {
      await putBack(before, sheet.name);
      throw error;
    }
    return { what, tables: [], referenceDate: { before, after: cell } };
  });
}

/**
 * When the write of the log fails, the log is unchanged, and the date, written in the same request, is put back too.
 */
async function putBack(before: Cell, sheet: string): Promise<void> {
  await restoring(sheet, async (context) => {
    writeCells(context.workbook.names.getItem(referenceDateName).getRange(), [[before]]);
    await context.sync();
  });
}
