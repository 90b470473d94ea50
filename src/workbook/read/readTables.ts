import { calculatedPlaces, withoutCalculated } from '../../tables/calculated';
import { bodyOf } from './bodyOf';
import { quietly } from './patiently';
import type { Cell } from '../../tables/values';
import { answersLeft, askFirst, inFittingBlocks, readOn, type BlockRange } from '../connection/blocks';
import { Formula } from '../../tables/cellText';
import { contentsOf } from '../connection/contentsOf';
import { NOT_THERE, officeCode } from '../connection/excel';
import { WorkbookProblem } from '../problems';
import type { RawCell, RawTable, RawWorkbook } from '../../tables/rawTables';
import { progressReporter, type Pacing } from '../connection/sendSteps';
import {
  readTableNames,
  referenceDateName,
  tableNames,
  tableSpecs,
  type TableName,
} from '../../tables/schema';

/** Which of our names the workbook is taken to have; asked anew when one turns out not to be there, or is still missing. */
interface Inventory {
  readonly tables: readonly TableName[];
  /** Those of which the user deleted all rows: some Excels say that they have no body. */
  readonly empty: readonly TableName[];
  readonly hasReferenceDate: boolean;
  readonly others: readonly string[];
}

const complete: Inventory = { tables: readTableNames, empty: [], hasReferenceDate: true, others: [] };
const MOST_OTHERS = 50;

let inventory = complete;

/** How often a reading starts again because rows were added or deleted meanwhile. */
const MOST_TRIES = 3;

/**
 * What Excel holds of our tables, as it stands. One sync as long as all are there and none is very long. Waits while the user edits a
 * cell.
 *
 * @param pacing told of the answers of tables that need more than one
 */
export function readWorkbook(pacing: Pacing = {}): Promise<RawWorkbook> {
  const work = async (context: Excel.RequestContext) => {
    if (lacksFirst(inventory)) inventory = await takeInventory(context);
    const read = () =>
      inFittingBlocks((cells) => whileRowsStay(() => readTables(context, inventory, cells, pacing)));
    try {
      return await read();
    } catch (error) {
      if (!NOT_THERE.includes(officeCode(error))) throw error;
      inventory = await takeInventory(context);
      return read();
    }
  };
  return quietly(work, pacing.signal);
}

async function whileRowsStay<T>(read: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await read();
    } catch (error) {
      const moved = error instanceof WorkbookProblem && error.failure.code === 'busy';
      if (!moved || tries === MOST_TRIES) throw error;
    }
  }
}

/** Asks again what there is at the next reading: tables have been added. */
export function forgetInventory(): void {
  inventory = complete;
}

/** A table that an older workbook does without is not waited for. */
function lacksFirst({ tables, hasReferenceDate }: Inventory): boolean {
  const there = new Set(tables);
  return !hasReferenceDate || readTableNames.some((name) => !tableSpecs[name].later && !there.has(name));
}

async function takeInventory(context: Excel.RequestContext): Promise<Inventory> {
  const { tables, names } = context.workbook;
  tables.load('items/name,items/rows/count');
  names.load('items/name,items/type');
  await context.sync();
  const others = new Map(tables.items.map(({ name }) => [name.toLowerCase(), name]));
  const blank = tables.items.filter(({ rows }) => rows.count === 0).map(({ name }) => name.toLowerCase());
  const there = tableNames.filter((name) => others.delete(name.toLowerCase()));
  const ours = readTableNames.filter((name) => there.includes(name));
  // A name whose cell was deleted is still listed, but as an error and not as a range.
  const hasReferenceDate = names.items.some(
    ({ name, type }) => name.toLowerCase() === referenceDateName.toLowerCase() && type === 'Range',
  );
  const empty = ours.filter((name) => blank.includes(name.toLowerCase()));
  const found = { tables: ours, empty, hasReferenceDate, others: [] };
  return lacksFirst(found) ? { ...found, others: [...others.values()].slice(0, MOST_OTHERS) } : found;
}

interface TableProxy {
  readonly name: TableName;
  readonly columns: Excel.TableColumnCollection;
  readonly cells: BlockRange;
  readonly sheet: Excel.Worksheet;
}

/** One sync as long as every table fits in a block. */
async function readTables(
  context: Excel.RequestContext,
  which: Inventory,
  mostCells: number,
  pacing: Pacing,
): Promise<RawWorkbook> {
  const proxies = which.tables.map((name) => proxyOf(context, name, which.empty.includes(name), mostCells));
  const others = which.others.map((name) => {
    return { name, columns: context.workbook.tables.getItem(name).columns.load('items/name') };
  });
  const reference = which.hasReferenceDate ? referenceCell(context) : null;
  await context.sync();
  const told = progressReporter(pacing, answersLeft(proxies.map(({ cells }) => cells)));
  const tables: { [Name in TableName]?: RawTable } = {};
  for (const proxy of proxies) {
    const again = () => bodyOf(context.workbook.tables.getItem(proxy.name), which.empty.includes(proxy.name));
    tables[proxy.name] = rawTable(proxy, (await readOn(context, proxy.cells, again, told)).values);
  }
  return {
    tables,
    otherTables: others.map(({ name, columns }) => ({ name, headers: namesOf(columns) })),
    referenceDate: reference && rawCell(reference),
  };
}

function proxyOf(
  context: Excel.RequestContext,
  name: TableName,
  isEmpty: boolean,
  mostCells: number,
): TableProxy {
  const table = context.workbook.tables.getItem(name);
  return {
    name,
    columns: table.columns.load('items/name'),
    cells: askFirst(bodyOf(table, isEmpty), tableSpecs[name].columns.length, 'values', mostCells),
    sheet: table.worksheet.load('id,name'),
  };
}

function referenceCell(context: Excel.RequestContext) {
  const cell = context.workbook.names.getItem(referenceDateName).getRange();
  return {
    cell: cell.load('values,formulas,text,rowIndex,columnIndex'),
    sheet: cell.worksheet.load('id,name'),
  };
}

function rawTable(
  { name, columns, cells: { body }, sheet }: TableProxy,
  rows: readonly (readonly Cell[])[],
): RawTable {
  const headers = namesOf(columns);
  return {
    name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    headers,
    rows: withoutCalculated(rows, calculatedPlaces(name, headers)),
  };
}

function namesOf(columns: Excel.TableColumnCollection): string[] {
  return columns.items.map(({ name }) => name);
}

function rawCell({ cell, sheet }: ReturnType<typeof referenceCell>): RawCell {
  return {
    sheetId: sheet.id,
    sheetName: sheet.name,
    row: cell.rowIndex,
    column: cell.columnIndex,
    value: cell.values[0][0],
    isFormula: contentsOf(cell)[0][0] instanceof Formula,
    text: cell.text[0][0],
  };
}
