import type { CellValue } from '../tables/cellText';
import type { PaperChart, PaperKind } from './paper';

/** How a rectangle of the sheet looks. */
export type PaperLook =
  | 'title'
  | 'heading'
  | 'small'
  | 'label'
  | 'header'
  | 'runsOn'
  | 'right'
  | 'indent'
  | 'total'
  | 'line'
  | 'tall'
  | 'wrapped'
  | 'top'
  | 'mark';

export interface LookedCells {
  readonly look: PaperLook;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Cells with a number format. */
export interface FormattedCells extends Omit<LookedCells, 'look'> {
  readonly kind: Exclude<PaperKind, 'text'>;
}

export interface ChartPlace {
  readonly chart: PaperChart;
  /** Header row of the table that it shows. */
  readonly row: number;
  readonly rows: number;
  /** First row of the room that it lies over, and how many. */
  readonly top: number;
  readonly height: number;
}

/** A paper as cells: what to write, where, and how it looks. Rows and columns count from 0. */
export interface PaperLayout {
  readonly cells: readonly (readonly CellValue[])[];
  readonly looks: readonly LookedCells[];
  readonly formats: readonly FormattedCells[];
  readonly charts: readonly ChartPlace[];
  /** The cells that hold a formula; every other text is text. */
  readonly formulas: readonly { readonly row: number; readonly column: number }[];
  /** Height in points of the rows that are not `ROW_HEIGHT` high, by row. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows with which a page may begin: what stands between them belongs together. */
  readonly parts: ReadonlySet<number>;
  /** Rows with which a page of the paper begins: those of its titles but the first. */
  readonly pages: ReadonlySet<number>;
  /** How many rows are printed: all but the line by which Scholing knows its sheet. */
  readonly printed: number;
  /** Widths of the columns in points. */
  readonly widths: readonly number[];
}
