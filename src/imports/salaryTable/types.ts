import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { Unused } from './unused';

export type { Unused, UnusedReason } from './unused';

/** What stood between the cells. */
export type Separator =
  'html' | 'tabs' | 'pipes' | 'semicolons' | 'commas' | 'spaces' | 'aligned' | 'lines' | 'glued';

/** A line of what was pasted, cut into cells. */
export interface SourceRow {
  /** From 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** How scales, steps and amounts lie. */
export type Layout =
  | 'scalesAcross'
  | 'stepsAcross'
  | 'list'
  | 'oneScale'
  /** Per scale a column of steps and a column of amounts. */
  | 'pairs'
  /** Each row is an amount, each column a scale, and the cells are steps. */
  | 'inverted'
  /** Each column is the same scale on another effective date. */
  | 'dates';

/** What was given to the questions, by question; what was typed over a cell, by cell. */
export interface Given {
  readonly answers: Readonly<Record<string, string>>;
  readonly corrections: Readonly<Record<string, string>>;
}

export const NOTHING_GIVEN: Given = { answers: {}, corrections: {} };

interface QuestionBase {
  readonly id: string;
  /** What may be answered; null for free text. */
  readonly choices: readonly string[] | null;
  /** Null as long as it is open. */
  readonly answer: string | null;
}

/** A question that only somebody who sees the published table can answer. */
export type Question = QuestionBase &
  (
    | { readonly kind: 'across' }
    | { readonly kind: 'unit' }
    | { readonly kind: 'amountColumn' }
    | { readonly kind: 'dateColumn' }
    /** Which of the columns beside the amounts tells the rows apart. */
    | { readonly kind: 'labelColumn' }
    | { readonly kind: 'effectiveDate' }
    /** Which scale has no amount in this row; it counts for the rows below with as many amounts. */
    | {
        readonly kind: 'blank';
        readonly line: number;
        readonly step: string;
        readonly row: string;
        readonly known: readonly string[];
        readonly columns: number;
        readonly amounts: number;
      }
    /** At which end the short rows miss their steps. */
    | { readonly kind: 'blankEnd'; readonly line: number; readonly row: string }
    | { readonly kind: 'scaleName'; readonly column: number; readonly amounts: readonly string[] }
  );

type Asked<Q> = Q extends Question ? Omit<Q, 'answer'> : never;
/** A question before it is known whether it has been answered. */
export type QuestionToAsk = Asked<Question>;

/** Why no grid can be promised. */
export type Refusal =
  | { readonly code: 'noAmounts' }
  | { readonly code: 'guilders' }
  | { readonly code: 'hourly' }
  | { readonly code: 'notMonthly' }
  | { readonly code: 'sentences' }
  | { readonly code: 'oneLine' }
  | { readonly code: 'looseValues' }
  | { readonly code: 'noSteps'; readonly line: number }
  | { readonly code: 'brokenRow'; readonly line: number }
  | { readonly code: 'oldAndNew' }
  | { readonly code: 'moreScalesThanAmounts'; readonly scales: number; readonly amounts: number }
  | { readonly code: 'spacedThousands' }
  | { readonly code: 'onlyEnds' }
  | { readonly code: 'severalTables' }
  | { readonly code: 'conversion' }
  | { readonly code: 'allowances' }
  | { readonly code: 'noLayout' }
  | { readonly code: 'tooLarge' };

/** A place in the grid with a step of a scale; without text where the scale has no such step. */
export interface PastedCell {
  readonly id: string;
  readonly scale: string;
  readonly step: string;
  /** As it stood in the paste, or as it was corrected. */
  readonly text: string;
  /** Monthly, full time; null where there is none or it cannot be read. */
  readonly cents: Cents | null;
  readonly corrected: boolean;
  /** Line of the paste, from 1; null where the paste had nothing. */
  readonly line: number | null;
}

/**
 * Something odd at a place. With `stops` it must be corrected before the table can be written; without, HR judges it.
 */
export type Flag = {
  readonly cell: string;
  readonly scale: string;
  readonly step: string;
  readonly stops: boolean;
} & (
  | { readonly kind: 'unreadable'; readonly text: string }
  | { readonly kind: 'twoAmounts'; readonly texts: readonly string[] }
  | { readonly kind: 'double' }
  | { readonly kind: 'falls'; readonly before: Cents; readonly cents: Cents }
  | { readonly kind: 'jumps'; readonly before: Cents; readonly cents: Cents }
  | { readonly kind: 'small'; readonly cents: Cents }
  | { readonly kind: 'middleMissing' }
  | { readonly kind: 'stepsMissing'; readonly after: string }
  | { readonly kind: 'shifted'; readonly from: string }
  | { readonly kind: 'differs'; readonly other: string }
  | { readonly kind: 'scaleEmpty' }
  | { readonly kind: 'stepOrder' }
  | { readonly kind: 'oddStep' }
  | { readonly kind: 'oddScale' }
  /** The step or the scale is a date, as Excel makes one of it. */
  | { readonly kind: 'madeDate'; readonly text: string }
  | { readonly kind: 'shortRow'; readonly line: number }
  /** Blanks of this line were lost, and where its amounts belong follows from the others. */
  | { readonly kind: 'deduced'; readonly line: number; readonly by: 'shipped' | 'amounts' }
  /** The digits stood apart and were put together. */
  | { readonly kind: 'joined'; readonly text: string }
  /** The scale stands in the paste with an earlier date than the one chosen. */
  | { readonly kind: 'olderDate'; readonly date: Day }
  /** Nearly all amounts are those of a known table, or as much higher than the newest one; this one is not. */
  | { readonly kind: 'offShipped'; readonly date: Day; readonly expected: Cents; readonly isKnown: boolean }
  /** The last digit of the printed step was that of a footnote. */
  | { readonly kind: 'footnote'; readonly text: string }
);

/** The table as it was understood. */
export interface PastedTable {
  readonly kind: 'table';
  readonly separator: Separator;
  readonly layout: Layout;
  /** Parts below each other, each with its own header. */
  readonly blocks: number;
  /** The rows ran from the last step to the first and were turned round. */
  readonly turned: boolean;
  readonly scales: readonly string[];
  readonly steps: readonly string[];
  /** Per step, per scale. */
  readonly cells: readonly (readonly PastedCell[])[];
  readonly flags: readonly Flag[];
  readonly questions: readonly Question[];
  /** Dates that the paste names, as a proposal for the effective date. */
  readonly dates: readonly Day[];
  /** What has a number in it and is not in the table, where it stood and why. */
  readonly unused: readonly Unused[];
  /** No question is open and nothing stops. */
  readonly ready: boolean;
}

/** What was understood of a paste. */
export type PasteReading =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly questions: readonly Question[] }
  | PastedTable;
