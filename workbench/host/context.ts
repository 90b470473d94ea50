import { invalidArgument } from '../protocol/errors';
import { isOnSheet, parseAddress, type Area } from '../excel/area';
import type { ExcelModel } from '../excel/model';
import { wholeOf } from '../excel/table';
import { itemNotFound } from '../protocol/errors';

/** What the objects of the host share: the workbook, and the means to make one another without importing each other in a circle. */
export interface HostContext {
  readonly model: ExcelModel;
}

/**
 * The cells that an address, a name or a table's name stands for.
 * @param sheetId the sheet meant when the address names none
 * @throws ItemNotFound for a sheet that does not exist, InvalidArgument for what is neither address nor name
 */
export function areaOf(model: ExcelModel, text: string, sheetId: string): Area {
  const address = parseAddress(text);
  if (address) {
    if (address.sheet === undefined) return { ...address, sheetId };
    const sheet = model.findSheet(address.sheet);
    if (!sheet) throw itemNotFound();
    const { row, column, rows, columns } = address;
    return { row, column, rows, columns, sheetId: sheet.id };
  }
  const name = model.names.find(text);
  if (name?.area) return name.area;
  const table = model.findTable(text);
  if (table) return { ...wholeOf(table), row: table.row + 1, rows: table.rows - 1 };
  throw invalidArgument();
}

/** @throws InvalidArgument when the rectangle is empty or off the sheet */
export function checked(area: Area): Area {
  if (!isOnSheet(area)) throw invalidArgument();
  return area;
}

/** A whole number argument; @throws InvalidArgument */
export function wholeNumber(value: unknown, fallback?: number): number {
  const number = value ?? fallback;
  if (typeof number !== 'number' || !Number.isInteger(number)) throw invalidArgument();
  return number;
}
