/** Why something with a number in it is no amount, step, name or date of the table. */
export type UnusedReason =
  /** A running head, a page number. */
  | 'pageLine'
  /** A sentence, a footnote or a line beside the table. */
  | 'note'
  /** A table of allowances, or of a group of staff in transition. */
  | 'otherTable'
  /** A table that says what old steps become. */
  | 'conversion'
  /** Another effective date than the one chosen. */
  | 'otherDate'
  /** A column or row that is not the one chosen. */
  | 'otherColumn'
  /** A step without an amount. */
  | 'noAmount'
  /** A line that repeats the last amount of the scales, as a maximum. */
  | 'repeated'
  /** A line that is too long to be a row. */
  | 'tooLong'
  /** Nothing says what it is. */
  | 'unknown';

/** Something with a number in it that is not in the table, where it stood and why. */
export interface Unused {
  readonly line: number;
  readonly text: string;
  readonly reason: UnusedReason;
}
