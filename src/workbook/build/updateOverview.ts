import type { Cell } from '../../tables/values';
import { logbookNl } from '../../texts/workbook/logbook';
import { overviewNl } from '../../texts/nl/overview';
import { learn, screenTexts } from '../../texts/spoken';
import { withTables } from '../write/addTables';
import { askFirst, readOn } from '../connection/blocks';
import { withExcel } from '../connection/excel';
import { Formula, isVacant, restorableRows, sameContent } from '../../tables/cellText';
import { contentsOf } from '../connection/contentsOf';
import { putBack } from '../write/commit';
import { logLine } from '../write/logbook';
import { isCaption, LATER_COLUMNS, overviewColumns, overviewCount } from './overview';
import { overviewHeaderRow, overviewTotalsRow } from './overviewRows';
import {
  isTotal,
  overviewAssumed,
  overviewTotals,
  totalsToAdd,
  writeTotal,
  type TotalCell,
} from './overviewTotals';
import type { OpenTable } from '../write/openTables';
import { openLog } from '../sheets/logPapers';
import { WorkbookProblem, type Language } from '../problems';
import { putCellsBack, type CellBefore } from '../write/putCellsBack';
import { editSteps } from '../write/editSteps';
import { overviewSheet, referenceDateName, type TableName } from '../../tables/schema';
import type { FilledCell, UndoHandle } from '../write/undoHandle';
import { writeCells } from '../write/writeCells';
import { appendRows } from '../../tables/rowsByColumn';
import { highest } from '../../domain/extremes';

/** The tables that formulas of later columns name: Excel takes no formula with a name that it does not know. */
const FORMULA_TABLES = [
  'Functies',
  'Salaristabel',
  'Bestedingen',
  'Wensen',
  'Opleidingen',
  'Beurs',
  'Plan',
  'Beginsaldi',
  'Instellingen',
] as const;

/** Columns that the count per function takes. */
const COUNT_WIDTH = 6;

/** The cells of a sheet, formulas as `Formula`, and the place of the first cell. */
interface Used {
  readonly contents: readonly (readonly Cell[])[];
  readonly rowIndex: number;
  readonly columnIndex: number;
}

/** The tables that formulas of later columns name and that the workbook does without: updating makes them. One sync. */
export function tablesForOverview(): Promise<readonly TableName[]> {
  return withExcel(async (context) => {
    const tables = context.workbook.tables.load('items/name');
    await context.sync();
    const present = new Set(tables.items.map(({ name }) => name.toLowerCase()));
    return FORMULA_TABLES.filter((name) => !present.has(name.toLowerCase()));
  });
}

/**
 * Gives an overview that was built before they existed the columns that came later, right of the columns that are there, the count
 * per function, the totals, and what the balances assume. Only empty cells are filled, for a column with room below them. Two syncs.
 *
 * @returns nothing to take back when all were there already
 * @throws WorkbookProblem `noRoomBeside` when something stands where they have to come
 */
export async function updateOverview(what: string, language: Language): Promise<UndoHandle> {
  // The headers may have been written by somebody whose Office is in the other language.
  await learn('en').catch(() => undefined);
  return withTables(['Logboek', ...FORMULA_TABLES], async (context) => {
    const { names, tables } = context.workbook;
    for (const name of FORMULA_TABLES) tables.getItem(name).load('name');
    const date = names.getItem(referenceDateName).getRange().load('rowIndex');
    const sheet = date.worksheet.load('id,name');
    sheet.protection.load('protected');
    const used = askFirst(sheet.getUsedRange(true), overviewColumns.length + COUNT_WIDTH, 'values,formulas');
    const log = await openLog(context, 1);
    if (sheet.protection.protected) throw new WorkbookProblem({ code: 'protectedSheet', sheet: sheet.name });
    const { values, formulas } = await readOn(context, used);
    const { rowIndex, columnIndex } = used.body;
    const headerRow = overviewHeaderRow(date.rowIndex);
    const found = { contents: restorableRows(values, formulas), rowIndex, columnIndex };
    const columns = overviewCellsToAdd(found, headerRow, language);
    if (columns === null) throw new WorkbookProblem({ code: 'noRoomBeside', sheet: sheet.name });
    const totals = overviewTotalsToAdd(found, columns, date.rowIndex, language);
    const assumed = overviewAssumedToAdd(found, date.rowIndex, language);
    const cells = [
      ...columns,
      ...totals.map(({ row, column, content }) => ({ row, column, content })),
      ...assumed,
    ];
    if (cells.length === 0) return { what, tables: [] };
    const before = cells.map(({ row, column }) => ({ row, column, content: '' }));
    await allOrNothing(sheet, before, log, () => {
      for (const cell of columns) writeColumnCell(sheet, cell, cell.row === headerRow);
      for (const total of totals) writeTotal(sheet, total);
      for (const { row, column, content } of assumed) writeCells(sheet.getCell(row, column), [[content]]);
      logCells(log, what, { sheet: sheet.name, fresh: logbookNl.cells(cells.length) });
    });
    return { what, tables: [], filled: { sheetId: sheet.id, cells } };
  });
}

function writeColumnCell(
  sheet: Excel.Worksheet,
  { row, column, content }: FilledCell,
  isHeader: boolean,
): void {
  const cell = sheet.getCell(row, column);
  writeCells(cell, [[content]]);
  if (isHeader) cell.format.font.bold = true;
  cell.format.columnWidth = COLUMN_WIDTH;
  const format = formatOf(content);
  if (format !== undefined)
    sheet.getRangeByIndexes(row, column, FORMATTED_ROWS, 1).numberFormat = repeat(format, FORMATTED_ROWS);
}

const COLUMN_WIDTH = 195;
/** Rows below a formula that get its format; a longer list spills on with plain numbers. */
const FORMATTED_ROWS = 1000;

const repeat = (format: string, rows: number) => Array.from({ length: rows }, () => [format]);

/** How what a formula gives is shown; undefined for what is not the formula of a column. */
function formatOf(content: Cell): string | undefined {
  return content instanceof Formula
    ? overviewColumns.find(({ formula }) => formula === content.text)?.format
    : undefined;
}

/**
 * The cells that an overview lacks, with what comes in them: none where it is complete or its header is not ours.
 *
 * @param headerRow row of the captions, from 0
 * @returns null when there is no room for them
 */
export function overviewCellsToAdd(
  { contents, rowIndex, columnIndex }: Used,
  headerRow: number,
  language: Language,
): FilledCell[] | null {
  const captions = contents[headerRow - rowIndex] ?? [];
  const placeOf = (id: (typeof overviewColumns)[number]['id']) =>
    captions.findIndex((caption) => isCaption(caption, id));
  const places = overviewColumns.map(({ id }) => placeOf(id));
  if (places[0] < 0) return [];
  const isFree = (first: number, count: number) =>
    contents
      .slice(Math.max(0, headerRow - rowIndex))
      .every((row) => row.slice(first, first + count).every(isVacant));
  const count = contents.map((row) => row.findIndex(counts)).find((place) => place >= 0);
  const cells: FilledCell[] = [];
  let last = highest(places);
  for (const { id, formula } of overviewColumns) {
    if (!LATER_COLUMNS.includes(id) || placeOf(id) >= 0) continue;
    last = placeBeside(last + 1, count);
    if (!isFree(last, 1)) return null;
    const column = columnIndex + last;
    const caption = screenTexts(language, overviewNl).columns[id];
    cells.push({ row: headerRow, column, content: caption });
    cells.push({ row: headerRow + 1, column, content: new Formula(formula) });
  }
  if (count === undefined) {
    if (!isFree(last + 1, COUNT_WIDTH + 1)) return null;
    cells.push({ row: headerRow, column: columnIndex + last + 2, content: new Formula(overviewCount) });
  }
  return cells;
}

/**
 * The totals that an overview lacks, those of the columns that come included: none where its header is not ours.
 *
 * @param coming the cells of the columns that are added
 */
export function overviewTotalsToAdd(
  { contents, rowIndex, columnIndex }: Used,
  coming: readonly FilledCell[],
  referenceRow: number,
  language: Language,
): TotalCell[] {
  const headerRow = overviewHeaderRow(referenceRow);
  const captions = new Map<number, Cell>(
    (contents[headerRow - rowIndex] ?? []).map((caption, i) => [columnIndex + i, caption]),
  );
  for (const { row, column, content } of coming) if (row === headerRow) captions.set(column, content);
  const places = new Map(
    overviewColumns.map(({ id }) => [id, [...captions].find(([, caption]) => isCaption(caption, id))?.[0]]),
  );
  if (places.get('number') === undefined) return [];
  const there = contents.slice(0, Math.max(0, headerRow - rowIndex)).findIndex((row) => row.some(isTotal));
  const row = there < 0 ? overviewTotalsRow(referenceRow) : rowIndex + there;
  const totals = overviewTotals((id) => places.get(id), referenceRow, language, row);
  return totalsToAdd(totals, (column) => contents[row - rowIndex]?.[column - columnIndex]);
}

/** What the balances assume, where an overview does not say it: nothing where its header is not ours or something stands there. */
export function overviewAssumedToAdd(
  { contents, rowIndex, columnIndex }: Used,
  referenceRow: number,
  language: Language,
): FilledCell[] {
  const captions = contents[overviewHeaderRow(referenceRow) - rowIndex] ?? [];
  const place = captions.findIndex((caption) => isCaption(caption, 'number'));
  const cell = overviewAssumed(referenceRow, language, columnIndex + place);
  const isFree = place >= 0 && isVacant(contents[cell.row - rowIndex]?.[place] ?? '');
  return isFree ? [cell] : [];
}

const counts = (cell: Cell) => cell instanceof Formula && /SCHOLING[._]MAXTELLING/i.test(cell.text);

/** The place of a new column: where the count stands, right of that with a free column between. */
function placeBeside(place: number, count: number | undefined): number {
  if (count === undefined || place < count || place >= count + COUNT_WIDTH) return place;
  return count + COUNT_WIDTH + 1;
}

/**
 * Takes away what was filled in.
 *
 * @throws WorkbookProblem `changedMeanwhile` when something else stands there by now
 */
export function clearFilled(filled: NonNullable<UndoHandle['filled']>, what: string): Promise<void> {
  return withTables(['Logboek'], async (context) => {
    const sheet = context.workbook.worksheets.getItem(filled.sheetId).load('name');
    const ranges = filled.cells.map(({ row, column }) => sheet.getCell(row, column).load('values,formulas'));
    const log = await openLog(context, 1);
    if (ranges.some((range, i) => !sameContent(contentsOf(range)[0][0], filled.cells[i].content)))
      throw new WorkbookProblem({ code: 'changedMeanwhile', table: overviewSheet });
    await allOrNothing(sheet, filled.cells, log, () => {
      for (const range of ranges) range.clear();
      logCells(log, what, { sheet: sheet.name, fresh: logbookNl.sheet.removed });
    });
  });
}

/** Sends what is queued; when that fails, cells and log become what they were. */
async function allOrNothing(
  sheet: Excel.Worksheet,
  before: readonly CellBefore[],
  log: OpenTable,
  queue: () => void,
): Promise<void> {
  try {
    queue();
    await sheet.context.sync();
  } catch (error) {
    await putCellsBack(sheet, before);
    await putBack([log]);
    throw error;
  }
}

function logCells(log: OpenTable, ...line: Parameters<typeof logLine>): void {
  for (const { queue } of editSteps(log, appendRows(log.raw, [logLine(...line)]))) queue();
}
