import type { Cell } from '../../tables/values';
import type { FteChange } from '../../domain/budget/employment';
import type { Day } from '../../domain/calendar';
import type { ForeignLanguage } from './foreignHeaders';
import type { FteUnit } from './fteUnit';
import type { DateOrder } from '../cells/dates';
import type { StaffField } from './fields';
import type { DecimalMark } from '../cells/numbers';
import type { ColumnChoices, ColumnProposal } from './columnProposal';

/** What the user decided about a list; all that is left out is proposed. */
export interface StaffListChoices {
  /** The row of the headers, counted from 0; null for a list without. */
  readonly headerRow?: number | null;
  readonly columns?: ColumnChoices;
  readonly fteUnit?: FteUnit;
  /** Hours a week of a full-time appointment at this school. */
  readonly fullTimeHours?: number;
  /** Which of two scales goes to `Schaal`; the step goes with the personal scale. */
  readonly scale?: 'personal' | 'function';
  /** Whether a row that stands twice, cell for cell, counts once or is added up. */
  readonly identicalRows?: 'once' | 'add';
  /** Whether of rows that begin on other days and never end the newest replaces the older ones, or all count. */
  readonly openRows?: 'replace' | 'add';
  /** Whether rows of the same days and the same fte are one appointment told several times, or several of them. */
  readonly repeatedFte?: 'once' | 'add';
  /** What rows of the same days are together, where it is in doubt: added up, the largest counts, or a division of costs. */
  readonly besideRows?: 'add' | 'largest' | 'costs';
  /** Whether rows without a number are of who has the same name and date of birth. */
  readonly sameBirth?: 'join' | 'skip';
  /** Which of day and month stands first in dates that can be read both ways. */
  readonly dateOrder?: DateOrder;
  /** Rows of the list that are hidden on its sheet, by hand or by a filter, counted from 0. */
  readonly hiddenRows?: readonly number[];
  /** Whether these rows are read like the others. */
  readonly rowsHidden?: 'read' | 'skip';
  /** The day on which the list is read: what begins later does not tell the present function. Default: no such day. */
  readonly day?: Day;
}

/** A person as the list has it, all rows taken together. */
export interface ImportedPerson {
  /** The personnel number to look up by: text, in lower case. */
  readonly key: string;
  /** As it is written to the workbook: text with leading zeros stays text. */
  readonly number: string | number;
  readonly name: string;
  readonly functionName: string;
  readonly scale: string | number;
  readonly step: string | number;
  /** Null where the list has none or some of it cannot be read: a part would be a wrong sum. */
  readonly fte: number | null;
  /** Null where the list has none, it cannot be read, or it lies before the first day that the product computes with. */
  readonly start: Day | null;
  /** Null where there is no end, or where it cannot be read. */
  readonly end: Day | null;
  /** False when a last day stands in the list and cannot be read, or is missing of who left: then nothing is known of the end. */
  readonly endIsRead: boolean;
  readonly changes: readonly FteChange[];
  /** From when on the list knows the fte; null when it only says what it is now. */
  readonly knownFrom: Day | null;
  /** The category as the list names it, such as OOP or leraar; "" where it has none. */
  readonly category: string;
  /** Where the person belongs, as the list names it; "" where it has none. */
  readonly team: string;
  readonly manager: string;
  readonly location: string;
  /** Whether rows that hold on the same days were added up. */
  readonly isAddedUp: boolean;
  /** Rows of the person, counted from 0. */
  readonly rows: readonly number[];
}

/** A cell or row that could not be read. Row and column are counted from 0. */
export interface ListProblem {
  readonly row: number;
  readonly column: number | null;
  /** The personnel number of the row; null when that is what is missing. */
  readonly person: string | null;
  readonly value: string;
  readonly code:
    | 'missingNumber'
    /** Excel shortened a long number: its last digits are lost. */
    | 'flattenedNumber'
    /** Excel made a date of a scale or step. */
    | 'madeDate'
    /** Excel or another program probably changed day and month round. */
    | 'maybeSwapped'
    /** The number does not go with the unit of its column, as 0,8 among percentages. */
    | 'otherUnit'
    /** The fte does not go with the hours or the percentage beside it. */
    | 'sizesDiffer'
    /** The row has more cells than there are headers. */
    | 'longRow'
    /** The list says that the person left, but not when. */
    | 'leftWithoutDate'
    | 'excelError'
    | 'missingFte'
    | 'notANumber'
    | 'fteOutOfRange'
    | 'fteSum'
    | 'missingFullTimeHours'
    | 'notADate'
    | 'dateOutOfRange'
    | 'endsBeforeStart'
    /** By the date of birth beside it somebody was a child on the first day. */
    | 'bornTooLate'
    /** An earlier row with the number has another date of birth: one number, and probably two people. */
    | 'otherBirthDate';
}

/** What was interpreted, so that it can be told to the user. */
export type ListRemark =
  | { readonly code: 'headerRow'; readonly row: number }
  | { readonly code: 'noHeaderRow' }
  /** From a column on a second list stands beside the first, which is not read. */
  | { readonly code: 'listsBeside'; readonly column: number }
  /** The headers stand below each other, and each person in a column. */
  | { readonly code: 'turned' }
  | {
      readonly code: 'foreignHeaders';
      readonly language: ForeignLanguage;
      readonly headers: readonly string[];
    }
  | {
      readonly code: 'fteUnit';
      readonly unit: FteUnit;
      readonly column: number;
      readonly fullTimeHours: number | null;
    }
  | { readonly code: 'sizeBeside'; readonly columns: readonly number[] }
  | { readonly code: 'decimalMark'; readonly mark: DecimalMark; readonly column: number }
  | { readonly code: 'monthFirst'; readonly column: number }
  | { readonly code: 'shortYears'; readonly count: number }
  | { readonly code: 'utcTimes'; readonly count: number }
  | { readonly code: 'plainNumbers'; readonly count: number; readonly from: string; readonly to: string }
  | { readonly code: 'filledDown'; readonly count: number }
  | { readonly code: 'replacedRows'; readonly people: number; readonly replaced: 'replace' | 'add' }
  | { readonly code: 'exclusiveEnds'; readonly count: number }
  | { readonly code: 'futureRows'; readonly people: number }
  | { readonly code: 'contractEnds'; readonly people: number }
  /** With the column that the number was taken from where that is another one. */
  | { readonly code: 'numberAndName'; readonly column: number; readonly number?: number }
  /** Codes for how names are put together that are not known, and of how many people. */
  | { readonly code: 'nameUse'; readonly count: number; readonly codes: readonly string[] }
  | { readonly code: 'misreadNames'; readonly count: number; readonly name: string }
  | { readonly code: 'repeatedFte'; readonly people: number; readonly counted: 'once' | 'add' }
  | { readonly code: 'openEnds'; readonly count: number }
  | { readonly code: 'beforeFirstDay'; readonly count: number }
  | { readonly code: 'severalRows'; readonly people: number }
  /** Rows of the same days whose fte was added up. */
  | { readonly code: 'addedUp'; readonly people: number; readonly examples: readonly RowsBeside[] }
  /** The same of which it is not sure that they add up. */
  | {
      readonly code: 'besideRows';
      readonly people: number;
      readonly counted: 'add' | 'largest' | 'costs';
      readonly examples: readonly RowsBeside[];
    }
  /** Rows without a number that have the name and the date of birth of somebody with one. */
  | { readonly code: 'sameBirth'; readonly names: readonly string[]; readonly joined: boolean }
  | { readonly code: 'changesInTime'; readonly people: number }
  | { readonly code: 'severalFunctions'; readonly people: number }
  | { readonly code: 'twoScales'; readonly people: number; readonly used: 'personal' | 'function' }
  | { readonly code: 'functionScaleOnly'; readonly people: number }
  | {
      readonly code: 'codePairs';
      readonly column: number;
      readonly text: string;
      readonly description: string;
    }
  /** The rows that stand once more, counted from 0. */
  | {
      readonly code: 'identicalRows';
      readonly count: number;
      readonly counted: 'once' | 'add';
      readonly rows: readonly number[];
    }
  | {
      readonly code: 'skipped';
      readonly kind: 'above' | 'total' | 'section' | 'header' | 'example' | 'print' | 'codes' | 'hidden';
      readonly rows: readonly number[];
    }
  | { readonly code: 'hiddenRows'; readonly count: number; readonly hidden: 'read' | 'skip' }
  | { readonly code: 'sameName'; readonly name: string; readonly numbers: readonly string[] }
  | { readonly code: 'otherNames'; readonly number: string; readonly names: readonly string[] }
  | { readonly code: 'noStart' };

/** The rows of one person that hold on the same days, each with its fte; rows are counted from 0. */
export interface RowsBeside {
  readonly number: string;
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly fte: number }[];
}

/** What must be known before the list can be taken in. */
export type ListQuestion =
  | 'number'
  | 'size'
  | 'fteUnit'
  | 'fullTimeHours'
  | 'columns'
  | 'dateOrder'
  | 'openRows'
  | 'repeatedFte'
  | 'besideRows'
  | 'sameBirth'
  | 'rowsHidden';

/** Columns that could hold the same thing and do not say the same: the user chooses. */
export interface RivalColumns {
  readonly field: StaffField;
  /** The proposed one first. */
  readonly columns: readonly number[];
}

/** A list as it is understood. */
export interface StaffListReading {
  /** Counted from 0; null for a list without headers. */
  readonly headerRow: number | null;
  readonly columns: readonly ColumnProposal[];
  readonly people: readonly ImportedPerson[];
  /** In order of row. */
  readonly problems: readonly ListProblem[];
  readonly remarks: readonly ListRemark[];
  readonly questions: readonly ListQuestion[];
  /** Columns between which the user must choose; the question `columns` stands for them. */
  readonly rivals: readonly RivalColumns[];
  /** The unit in which the fte was read; null when it must be asked, or when there is no such column. */
  readonly fteUnit: FteUnit | null;
}

/** The cells of a list: rows of any length, as a sheet or a text file gives them. */
export type ListCells = readonly (readonly Cell[])[];
