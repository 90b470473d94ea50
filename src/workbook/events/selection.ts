import { readKey } from '../../tables/values';
import { withExcel } from '../connection/excel';
import { quietly } from '../read/patiently';
import type { Place } from '../../tables/dataProblem';
import type { RawTable } from '../../tables/rawTables';
import type { SchoolReading } from '../../school/school';
import { overviewFirstRow } from '../build/overviewRows';
import { tableNames } from '../../tables/schema';
import { cellReader } from '../../tables/tableReader';

/** A cell of the workbook; row and column counted from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Stops a subscription. */
export type Unsubscribe = () => Promise<void>;

/** The key of the person whose row the cell is in, in any of our tables or on the overview; null elsewhere. */
export function employeeAt({ raw, school }: SchoolReading, place: CellPlace): string | null {
  if (!school) return null;
  const key = overviewKey(raw, place) ?? tableKey(raw, place);
  return key !== null && school.byKey.has(key) ? key : null;
}

function tableKey({ tables }: SchoolReading['raw'], place: CellPlace): string | null {
  for (const name of tableNames) {
    const table = tables[name];
    if (!table || table.sheetId !== place.sheetId) continue;
    const row = table.rows[place.row - table.firstRow];
    const column = place.column - table.firstColumn;
    if (row && column >= 0 && column < table.headers.length) return keyOf(table, place.row - table.firstRow);
  }
  return null;
}

function overviewKey({ tables, referenceDate }: SchoolReading['raw'], place: CellPlace): string | null {
  const table = tables.Medewerkers;
  if (!table || !referenceDate || referenceDate.sheetId !== place.sheetId) return null;
  const index = place.row - overviewFirstRow(referenceDate.row);
  return index >= 0 && index < table.rows.length ? keyOf(table, index) : null;
}

function keyOf(table: RawTable, index: number): string | null {
  return readKey(cellReader(table)(index, 'Personeelsnummer'));
}

/**
 * The active cell; null where there is none, as in another workbook or on a chart sheet. A failure to read it is not
 * reported, since no user asked. One sync.
 */
export async function activePlace(): Promise<CellPlace | null> {
  const read = async (context: Excel.RequestContext): Promise<CellPlace> => {
    const cell = context.workbook.getActiveCell().load('rowIndex,columnIndex');
    const sheet = cell.worksheet.load('id');
    await context.sync();
    return { sheetId: sheet.id, row: cell.rowIndex, column: cell.columnIndex };
  };
  return withExcel(read).catch(() => null);
}

/** Tells each newly selected cell (the first of a range). The event holds the place, so no sync follows on it. */
export function onSelection(handler: (place: CellPlace) => void): Promise<Unsubscribe> {
  return quietly(async (context) => {
    const subscription = context.workbook.worksheets.onSelectionChanged.add(
      async ({ worksheetId, address }) => {
        const cell = firstCell(address);
        if (cell) handler({ sheetId: worksheetId, ...cell });
      },
    );
    await context.sync();
    return () => unsubscribe(subscription);
  });
}

/** Removes an event handler, in the request context in which it was added, as Excel requires. */
export async function unsubscribe<T>(subscription: OfficeExtension.EventHandlerResult<T>): Promise<void> {
  await Excel.run(subscription.context as Excel.RequestContext, async (context) => {
    subscription.remove();
    await context.sync();
  });
}

const FIRST_CELL = /^(?:.*!)?\$?([A-Z]+)?\$?(\d+)?/i;

/** Row and column, from 0, of an address such as `B3`, `B3:C5`, `$B$3`, `3:3`, `B:C` or `B3,D4`. */
export function firstCell(address: string): { row: number; column: number } | null {
  const [, letters, digits] = FIRST_CELL.exec(address) ?? [];
  if (!letters && !digits) return null;
  return { row: digits ? Number(digits) - 1 : 0, column: letters ? columnOf(letters) : 0 };
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

/** Activates the sheet of a place and selects its cell. */
export function goTo({ sheetId, address }: Pick<Place, 'sheetId' | 'address'>): Promise<void> {
  return withExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId);
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}
