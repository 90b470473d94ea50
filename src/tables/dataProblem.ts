import type { AnyProblem } from './problem';
import { addressOf, type RawTable } from './rawTables';
import type { TableName } from './schema';

/** What can be wrong with the shape of the workbook or between its tables. */
export type StructureProblem =
  | { readonly code: 'missingTable'; readonly table: TableName; readonly nearest: string | null }
  | {
      readonly code: 'missingColumn';
      readonly table: TableName;
      readonly column: string;
      readonly nearest: string | null;
    }
  | { readonly code: 'doubleNumber'; readonly number: string; readonly firstRow: number }
  | { readonly code: 'unknownNumber'; readonly number: string }
  /** The number of a manager who is nobody in `Medewerkers`. */
  | { readonly code: 'unknownManager'; readonly manager: string }
  /** The name of a manager who is nobody in `Medewerkers`, but for one letter. */
  | { readonly code: 'nearManager'; readonly manager: string; readonly name: string }
  | { readonly code: 'missingNumber' }
  | { readonly code: 'missingReferenceDate' }
  /** Every date in this workbook counts from another day, and would be taken for one of four years earlier. */
  | { readonly code: 'dateSystem1904' };

/** Where in the workbook something stands. */
export interface Place {
  readonly sheetId: string;
  readonly sheet: string;
  /** As Excel numbers it. */
  readonly row: number;
  /** `E7` */
  readonly address: string;
}

/**
 * The place of a cell of a table.
 *
 * @param row as Excel numbers it
 * @param column of the table, from 0
 */
export function placeOf(table: RawTable, row: number, column: number): Place {
  return {
    sheetId: table.sheetId,
    sheet: table.sheetName,
    row,
    address: addressOf(row - 1, table.firstColumn + column),
  };
}

/** Something in the workbook that cannot be right, with the place and what it touches. */
export interface DataProblem {
  readonly table: TableName | null;
  readonly column: string | null;
  /** Null when it concerns a whole table or column. */
  readonly place: Place | null;
  /** Key of the person whose row it is; null when it is nobody's or everybody's. */
  readonly employee: string | null;
  /** Whether amounts of the person (or, without a person, of everybody) cannot be computed because of it. */
  readonly blocking: boolean;
  readonly problem: AnyProblem | StructureProblem;
}
