import type { Addresses } from '../../../imports/workbookFile';
import type { Cell } from '../../../tables/values';
import type { TextEncoding } from '../../host/chosenFile';

/** A list that was read from a file. */
export interface FileList {
  readonly cells: readonly (readonly Cell[])[];
  /** Of the file. */
  readonly name: string;
  /** Rows that are hidden, counted from 0 in the cells; none in a text. */
  readonly hiddenRows: readonly number[];
  readonly file: FileManner;
}

/** How a file was read: as text, or as a sheet of a workbook. */
export type FileManner =
  | {
      readonly kind: 'text';
      readonly encoding: TextEncoding;
      readonly delimiter: string | null;
      /** Rows, counted from 0, with a quote that never closes. */
      readonly looseQuotes: readonly number[];
    }
  | {
      readonly kind: 'workbook';
      readonly sheet: string;
      /** Hidden sheets of the file, which were not read. */
      readonly hiddenSheets: readonly string[];
      /** Counted from 0. */
      readonly hiddenColumns: readonly number[];
      readonly mergedRows: Addresses;
      readonly unsolved: Addresses;
    };
