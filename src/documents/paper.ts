import type { Cents } from '../domain/money';

/** How the cells of a column are read and shown: `euro` in cents, `fte` in hundredths, `percent` in whole percents. */
export type PaperKind = 'text' | 'euro' | 'count' | 'fte' | 'percent';

/** A formula in Excel's own English notation; only a sheet can compute it. */
export interface PaperFormula {
  readonly formula: string;
}

/** A cell of a paper's table; null is left blank. */
export type PaperCell = string | number | Cents | PaperFormula | null;

export interface PaperColumn {
  readonly header: string;
  readonly kind: PaperKind;
}

/** A native chart of a table's first columns: the first one names the categories, the others are the series. */
export interface PaperChart {
  readonly type: 'columns' | 'stackedColumns' | 'lines' | 'bars';
  readonly title: string;
  /** How many columns of the table it shows, the one with the categories included. */
  readonly columns: number;
}

/** One part of a paper, from top to bottom. */
export type PaperBlock =
  | PaperTitle
  | { readonly kind: 'heading' | 'text' | 'small'; readonly text: string }
  /** Label and value beside it. */
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [label: string, value: string])[] }
  | PaperTable
  /** Lines to fill in by hand, each after its label. */
  | { readonly kind: 'blanks'; readonly labels: readonly string[] }
  /** Places to sign, beside each other, each with lines to fill in. */
  | { readonly kind: 'signatures'; readonly parties: readonly PaperParty[] };

/** Each but the first begins a page, which is to be one when it is printed. */
export interface PaperTitle {
  readonly kind: 'title';
  readonly text: string;
}

export interface PaperTable {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn[];
  /** A row of one text, where there are more columns, is a heading of the rows below it. */
  readonly rows: readonly (readonly PaperCell[])[];
  /** Stands below the rows, in bold. */
  readonly total?: readonly PaperCell[];
  readonly chart?: PaperChart;
}

export interface PaperParty {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A page to print or to download: an agreement, a report. The same blocks become a sheet or a Word document. */
export interface Paper {
  /** Tells this paper from others, on every computer: `afspraak-1005`, `rapport`. */
  readonly key: string;
  /**
   * The personnel number of the employee whom the paper is about, as in the workbook; absent for several employees or
   * none.
   */
  readonly about?: string | number;
  /** The name that its sheet gets when that is free. */
  readonly sheetName: string;
  /** BCP 47, of the text: `nl-NL`. */
  readonly language: string;
  /** Whether it must be printed on one page; otherwise each of its pages takes as many as it needs. */
  readonly onePage: boolean;
  /** Present where it is no page but a list, of one table that begins on the first row, so that Word can merge it. */
  readonly list?: PaperList;
  readonly blocks: readonly PaperBlock[];
}

/** A list with a row per person. */
export interface PaperList {
  /** Widths of its columns in points. */
  readonly widths: readonly number[];
}
