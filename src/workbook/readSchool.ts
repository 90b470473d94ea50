import type { Cell } from '../cells/values';
import { NOT_THERE, TOO_LARGE, officeCode, withExcel } from './excel';
import type { RawCell, RawTable, RawWorkbook } from './rawWorkbook';
import type { SchoolReading } from './school';
import { readTableNames, referenceDateName, tableSpecs, type TableName } from './tables';
import { understand } from './understand';

/** Which of our names the workbook is taken to have; asked anew when one turns out not to be there, or is still missing. */
interface Inventory {
  readonly tables: readonly TableName[];
  readonly hasReferenceDate: boolean;
  readonly others: readonly string[];
}

const complete: Inventory = { tables: readTableNames, hasReferenceDate: true, others: [] };
const MOST_OTHERS = 50;
const BLOCK_ROWS = 5000;

let inventory = complete;

/** Reads all our tables and makes a school of them, with everything that is wrong. One sync as long as all are there. */
export async function readSchool(): Promise<SchoolReading> {
  return understand(await readWorkbook());
}

/** What Excel holds of our tables, as it stands. */
export function readWorkbook(): Promise<RawWorkbook> {
  return withExcel(async (context) => {
    if (lacksFirst(inventory)) inventory = await takeInventory(context);
    try {
      return await readTables(context, inventory);
    } catch (error) {
      if (!NOT_THERE.includes(officeCode(error))) throw error;
      inventory = await takeInventory(context);
      return readTables(context, inventory);
    }
  });
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
  tables.load('items/name');
  names.load('items/name,items/type');
  await context.sync();
  const others = new Map(tables.items.map(({ name }) => [name.toLowerCase(), name]));
  const ours = readTableNames.filter((name) => others.delete(name.toLowerCase()));
  // A name whose cell was deleted is still listed, but as an error and not as a range.
  const hasReferenceDate = names.items.some(
    ({ name, type }) => name.toLowerCase() === referenceDateName.toLowerCase() && type === 'Range',
  );
  const found = { tables: ours, hasReferenceDate, others: [] };
  return lacksFirst(found) ? { ...found, others: [...others.values()].slice(0, MOST_OTHERS) } : found;
}

interface TableProxy {
  readonly name: TableName;
  readonly columns: Excel.TableColumnCollection;
  readonly body: Excel.Range;
  readonly sheet: Excel.Worksheet;
}

/** @param whole false when all bodies together are more than Excel hands over in one answer */
async function readTables(
  context: Excel.RequestContext,
  which: Inventory,
  whole = true,
): Promise<RawWorkbook> {
  const proxies = which.tables.map((name) => proxyOf(context, name));
  const others = which.others.map((name) => {
    return { name, columns: context.workbook.tables.getItem(name).columns.load('items/name') };
  });
  const reference = which.hasReferenceDate ? referenceCell(context) : null;
  if (whole) for (const { body } of proxies) body.load('values');
  try {
    await context.sync();
  } catch (error) {
    if (!whole || !TOO_LARGE.includes(officeCode(error))) throw error;
    return readTables(context, which, false);
  }
  // Too many cells can also come back as null, without an error.
  if (whole && proxies.some(({ body }) => body.values === null)) return readTables(context, which, false);
  const bodies = whole ? proxies.map(({ body }) => body.values) : await readInBlocks(context, which.tables);
  return {
    tables: Object.fromEntries(proxies.map((proxy, i) => [proxy.name, rawTable(proxy, bodies[i])])),
    otherTables: others.map(({ name, columns }) => ({ name, headers: namesOf(columns) })),
    referenceDate: reference && rawCell(reference),
  };
}

function proxyOf(context: Excel.RequestContext, name: TableName): TableProxy {
  const table = context.workbook.tables.getItem(name);
  return {
    name,
    columns: table.columns.load('items/name'),
    body: table.getDataBodyRange().load('rowIndex,columnIndex'),
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

async function readInBlocks(context: Excel.RequestContext, tables: readonly TableName[]) {
  const ranges = tables.map((name) =>
    context.workbook.tables.getItem(name).getDataBodyRange().load('rowCount,columnCount'),
  );
  await context.sync();
  const bodies: Cell[][][] = [];
  for (const range of ranges) {
    const rows: Cell[][] = [];
    for (let first = 0; first < range.rowCount; first += BLOCK_ROWS) {
      const height = Math.min(BLOCK_ROWS, range.rowCount - first);
      const block = range
        .getCell(first, 0)
        .getResizedRange(height - 1, range.columnCount - 1)
        .load('values');
      // One answer per block is the point: all of them together do not fit in one.
      await context.sync();
      rows.push(...block.values);
      block.untrack();
    }
    bodies.push(rows);
  }
  return bodies;
}

function rawTable({ name, columns, body, sheet }: TableProxy, rows: readonly (readonly Cell[])[]): RawTable {
  return {
    name,
    sheetId: sheet.id,
    sheetName: sheet.name,
    firstRow: body.rowIndex,
    firstColumn: body.columnIndex,
    headers: namesOf(columns),
    rows,
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
    isFormula: String(cell.formulas[0][0]).startsWith('='),
    text: cell.text[0][0],
  };
}
