import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type {
  ChosenColumns,
  NamedPerson,
  PeopleReading,
  RowProblem,
  RowProblemCode,
  TableRemark,
} from '../peopleTable';

/** What a column of a list of opening balances can hold. */
export const OPENING_FIELDS = ['number', 'name', 'year', 'hours', 'amount'] as const;
export type OpeningField = (typeof OPENING_FIELDS)[number];

/** Who an opening balance can be of. */
export interface PersonWithOpenings extends NamedPerson {
  /** The first day of employment; null where it is not known. */
  readonly start: Day | null;
}

/** An opening balance that the workbook already has. */
export interface KnownOpening {
  readonly key: string;
  /** Null where it cannot be read. */
  readonly year: SchoolYear | null;
  readonly amount: Cents | null;
  /** In hundredths; null where they cannot be read. */
  readonly hours: number | null;
  /** Whether closing a school year wrote it. */
  readonly isClosed: boolean;
}

/** What the user decided about a list; all that is left out is proposed or asked. */
export interface OpeningChoices {
  readonly columns?: ChosenColumns<OpeningField>;
  /** The school year of the whole list, where no column has one. */
  readonly year?: SchoolYear;
  /** What happens to a balance that the workbook has with another amount. */
  readonly other?: 'replace' | 'keep';
}

/** An opening balance as it was read. */
export interface OpeningBalance {
  readonly person: PersonWithOpenings;
  /** The school year that the money is of. */
  readonly year: SchoolYear;
  readonly amount: Cents;
  /** In hundredths; null where the list has none, so that hours in the workbook stay. */
  readonly hours: number | null;
  /** Row of the list, from 0. */
  readonly row: number;
}

/** A row that cannot be taken over. */
export type OpeningProblem = RowProblem<
  | RowProblemCode
  | 'noYear'
  | 'notAYear'
  /** An opening balance is of a school year that is over. */
  | 'yearNotOver'
  | 'noAmount'
  | 'negativeAmount'
  | 'notHours'
  /** The list has another amount for the same school year as well. */
  | 'twoAmounts'
  /** The workbook has several rows of the same school year. */
  | 'severalThere'
  /** The balances of this person come from closing a school year. */
  | 'closedYear'
>;

/** What was interpreted, so that it can be told. */
export type OpeningRemark =
  | TableRemark
  /** The list says the same once more: it counts once. */
  | { readonly code: 'twice'; readonly rows: readonly number[] }
  /** The workbook says the same. */
  | { readonly code: 'there'; readonly rows: readonly number[] }
  | { readonly code: 'beforeEmployment'; readonly rows: readonly number[] }
  /** From when on so many people are computed: what was before does not count any more. */
  | { readonly code: 'starts'; readonly from: Day; readonly people: number }
  /** So many people have opening balances of other school years in the workbook, which count along. */
  | { readonly code: 'otherYears'; readonly people: number };

export type OpeningQuestion = 'person' | 'year' | 'amount' | 'other';

/** A list of opening balances as it was understood. */
export interface OpeningReading extends PeopleReading<
  OpeningField,
  OpeningProblem,
  OpeningRemark,
  OpeningQuestion
> {
  /** What is to be written, in the order of the list. */
  readonly balances: readonly OpeningBalance[];
  /** Rows, from 0, of which the workbook has another amount or other hours. */
  readonly other: readonly number[];
}
