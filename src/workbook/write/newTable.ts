import { tabColorOf } from '../build/tabColors';
import type { Cell } from '../../tables/values';
import { columnChoices } from '../../tables/columnChoices';
import { columnLooks } from '../../tables/columnKinds';
import { tableSpecs, type TableName } from '../../tables/schema';
import { columnHints } from '../../texts/workbook/columnHints';
import { offerChoices, tellColumn } from './offerChoices';
import { writeCells } from './writeCells';

/**
 * Queues one of our tables; the caller syncs, and sees to it that its name is free.
 *
 * @param onto an empty sheet for it; without one a new sheet is made, whose name must be free too
 */
export function addTable(
  context: Excel.RequestContext,
  name: TableName,
  rows: readonly (readonly Cell[])[],
  onto?: Excel.Worksheet,
): void {
  const { sheet: sheetName, columns: all } = tableSpecs[name];
  const columns = all.filter(({ built }) => built);
  const sheet = onto ?? context.workbook.worksheets.add(sheetName);
  // A table has at least one row: an empty one has a blank row.
  const body = rows.length > 0 ? rows : [columns.map(() => '')];
  const range = sheet.getRangeByIndexes(0, 0, body.length + 1, columns.length);
  columns.forEach(({ kind }, index) => {
    const column = sheet.getRangeByIndexes(1, index, body.length, 1);
    column.numberFormat = body.map(() => [columnLooks[kind].format]);
    column.format.columnWidth = columnLooks[kind].width;
  });
  writeCells(range, [columns.map((column) => column.name), ...body]);
  const table = sheet.tables.add(range, true);
  table.name = name;
  table.style = 'TableStyleMedium2';
  sheet.tabColor = tabColorOf(name);
  sheet.freezePanes.freezeRows(1);
  columns.forEach((column, index) => {
    const words = columnChoices[name]?.[column.name];
    if (words) offerChoices(sheet.getRangeByIndexes(1, index, body.length, 1), words);
    const hint = columnHints[name]?.[column.name];
    if (hint) tellColumn(sheet.getRangeByIndexes(0, index, body.length + 1, 1), hint, column.kind);
  });
}
