import { readKey, type Cell } from '../../tables/values';
import { grouped } from '../../domain/grouped';
import { Slice } from '../../pacing';
import { askFirst, inFittingBlocks, readOn } from '../connection/blocks';
import { withExcel } from '../connection/excel';
import { filledByFormulas, type CellPlace } from './filledCells';
import { nameFinder, tellsNobody } from '../../school/namesInText';
import { valueColumns } from '../build/overviewRow';
import type { People } from '../../school/peopleSought';
import { personalTables } from '../../school/personalTables';
import type { Pacing } from '../connection/sendSteps';
import { WorkbookProblem } from '../problems';
import { columnIndexes } from '../../tables/tableReader';
import type { TableName } from '../../tables/schema';

/** A sheet with names or numbers of the people who are searched for. */
export interface Place {
  readonly sheet: string;
  readonly hidden: boolean;
  /** How many of the people. */
  readonly people: number;
  readonly cells: number;
  /** Whether the sheet itself is called by the number or name. */
  readonly inName: boolean;
}

export interface Places {
  readonly places: readonly Place[];
  /** Whether amounts on the overview are values, no formulas: each is one person's, without a name. */
  readonly fixedAmounts: boolean;
}

export interface Looking extends Pacing {
  readonly people: People;
  /** Ids of sheets that need not be looked at. */
  readonly except?: readonly string[];
  /** Whether the search comes before the erasing: rows about these people in our tables and in the log are not named then, for they will be erased. */
  readonly before: boolean;
}

/** A shorter number is an amount or a count too often. */
const SHORTEST_NUMBER = 4;

/**
 * Looks on every sheet, hidden ones too, for cells with the number of one of these people, or a text with their name, and at what
 * the sheet is called. Cells that a formula fills do not count: they follow what they read. It only reads.
 *
 * @throws WorkbookProblem
 */
export function placesOf({ people, except = [], before, signal, progress }: Looking): Promise<Places> {
  const whoIsIn = finderOf(people);
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name,items/visibility');
    const going = before ? await goingRows(context, people) : new Map<string, readonly Going[]>();
    const fixedAmounts = await valueColumns(context);
    const places: Place[] = [];
    const sheets = worksheets.items.filter(({ id }) => !except.includes(id));
    for (const [index, sheet] of sheets.entries()) {
      const found = await hitsOn(sheet, whoIsIn, going.get(sheet.id) ?? []);
      const filled = found.length > 0 ? await filledByFormulas(sheet, found) : () => false;
      const told = found.filter((hit) => !filled(hit));
      const name = whoIsIn(sheet.name);
      const inName = isSomebody(name);
      if (told.length > 0 || inName)
        places.push({
          sheet: sheet.name,
          hidden: sheet.visibility !== 'Visible',
          people: countOf([...told, name]),
          cells: told.length,
          inName,
        });
      progress?.(index + 1, sheets.length);
      if (signal?.aborted) throw new WorkbookProblem({ code: 'cancelled' });
    }
    return { places, fixedAmounts: fixedAmounts > 0 };
  });
}

/** Who a cell names: by their number, or by name. */
interface Who {
  readonly number: string | null;
  readonly names: readonly string[];
}

const nobody: Who = { number: null, names: [] };

const isSomebody = ({ number, names }: Who) => number !== null || names.length > 0;

/** A list has the number of each person, the name, or both. */
function countOf(hits: readonly Who[]): number {
  const numbers = new Set(hits.flatMap(({ number }) => number ?? []));
  return Math.max(numbers.size, new Set(hits.flatMap(({ names }) => names)).size);
}

function finderOf({ keys, names }: People): (cell: Cell) => Who {
  const identifying = new Set([...names].map((name) => name.trim()).filter((name) => !tellsNobody(name)));
  const namesIn = nameFinder(identifying);
  return (cell) => {
    if (typeof cell !== 'string' && typeof cell !== 'number') return nobody;
    const key = readKey(cell);
    if (key !== null && key.length >= SHORTEST_NUMBER && keys.has(key)) return { number: key, names: [] };
    return typeof cell === 'string' ? { number: null, names: namesIn(cell) } : nobody;
  };
}

/** Rows of a table that go: those about the people, or all of them. */
interface Going {
  readonly row: number;
  readonly rows: number;
  readonly column: number;
  readonly columns: number;
  /** Which of its columns holds the number; null where all rows go. */
  readonly number: number | null;
  readonly keys: ReadonlySet<string>;
}

/** By the id of their sheet. Two syncs. */
async function goingRows(
  context: Excel.RequestContext,
  { keys }: People,
): Promise<ReadonlyMap<string, readonly Going[]>> {
  const { tables } = context.workbook;
  tables.load('items/name');
  await context.sync();
  const asked = tables.items.flatMap((table) => {
    const name = personalTables.find((one) => one.toLowerCase() === table.name.toLowerCase());
    if (!name) return [];
    const body = table.getDataBodyRange().load('rowIndex,columnIndex,rowCount,columnCount');
    return [{ name, body, columns: table.columns.load('items/name'), sheet: table.worksheet.load('id') }];
  });
  await context.sync();
  const going = asked.map(({ name, body, columns, sheet }) => ({
    sheetId: sheet.id,
    row: body.rowIndex,
    rows: body.rowCount,
    column: body.columnIndex,
    columns: body.columnCount,
    keys,
    number: name === 'Logboek' ? null : numberColumn(name, columns),
  }));
  return grouped(going, ({ sheetId }) => sheetId);
}

function numberColumn(name: TableName, { items }: Excel.TableColumnCollection): number {
  const headers = items.map((column) => column.name);
  return columnIndexes({ name, headers }).get('Personeelsnummer') ?? -1;
}

interface Hit extends CellPlace, Who {}

/** The cells of a sheet that name somebody, but for those that go. */
function hitsOn(
  sheet: Excel.Worksheet,
  whoIsIn: (cell: Cell) => Who,
  going: readonly Going[],
): Promise<readonly Hit[]> {
  return inFittingBlocks(async (mostCells) => {
    const { context } = sheet;
    const size = sheet.getUsedRangeOrNullObject(true).load('columnCount');
    await context.sync();
    if (size.isNullObject) return [];
    const used = askFirst(sheet.getUsedRange(true), size.columnCount, 'values', mostCells);
    await context.sync();
    const { values } = await readOn(context as Excel.RequestContext, used);
    const { rowIndex, columnIndex } = used.body;
    const slice = new Slice();
    const hits: Hit[] = [];
    for (const [i, cells] of values.entries()) {
      await slice.pauseWhenOver();
      const row = rowIndex + i;
      const goes = going.filter((part) => isGoing(part, row, cells, columnIndex));
      cells.forEach((cell, j) => {
        const column = columnIndex + j;
        if (goes.some((part) => column >= part.column && column < part.column + part.columns)) return;
        const who = whoIsIn(cell);
        if (isSomebody(who)) hits.push({ row, column, ...who });
      });
    }
    return hits;
  });
}

function isGoing(part: Going, row: number, cells: readonly Cell[], columnIndex: number): boolean {
  if (row < part.row || row >= part.row + part.rows) return false;
  if (part.number === null) return true;
  const key = readKey(cells[part.column + part.number - columnIndex]);
  return key !== null && part.keys.has(key);
}
