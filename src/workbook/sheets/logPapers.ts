import type { Cell } from '../../tables/values';
import { logbookNl } from '../../texts/workbook/logbook';
import { logLine } from '../write/logbook';
import { openTables, type OpenTable } from '../write/openTables';
import { editedRows } from '../../tables/rowEdit';
import { editSteps } from '../write/editSteps';
import { appendRows, type RowByColumn } from '../../tables/rowsByColumn';

/** What the log says about one sheet. */
export interface SheetDone {
  readonly name: string;
  /** The personnel number of whom it is about; absent when it is about nobody or everybody. */
  readonly about?: Cell;
  /** The name under which the sheet that it replaces stays. */
  readonly hiddenAs: string | null;
  readonly done: 'made' | 'removed';
}

/**
 * Opens the log to write to it. The one sync of this also brings what was asked of Excel before.
 *
 * @throws Office's own error when the table is not there
 */
export async function openLog(context: Excel.RequestContext, mostLines: number): Promise<OpenTable> {
  // Only its last row is read: that is never too large for one answer.
  const opened = await openTables(context, ['Logboek'], mostLines);
  return opened.get('Logboek') as OpenTable;
}

/**
 * Puts a line per sheet at the end of the log. Nothing is sent yet.
 *
 * @returns the log as it will be, for more lines
 */
export function logSheets(log: OpenTable, what: string, sheets: readonly SheetDone[]): OpenTable {
  const lines = sheets.map((sheet): RowByColumn => {
    const { made, removed, before } = logbookNl.sheet;
    return logLine(what, {
      sheet: sheet.name,
      about: sheet.about,
      old: sheet.hiddenAs === null ? '' : before(sheet.hiddenAs),
      fresh: sheet.done === 'made' ? made : removed,
    });
  });
  const edit = appendRows(log.raw, lines);
  for (const { queue } of editSteps(log, edit)) queue();
  return { ...log, raw: { ...log.raw, rows: editedRows(log.raw.rows, edit) } };
}
