import type {
  ChosenColumns,
  NamedPerson,
  PeopleReading,
  RowProblem,
  RowProblemCode,
  TableRemark,
} from '../peopleTable';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { Payer } from '../../tables/payers';
import type { DateOrder } from '../cells/dates';

/** What a column of a list of expenses can hold. */
export const EXPENSE_FIELDS = [
  'number',
  'name',
  'date',
  'amount',
  'description',
  'payer',
  'reference',
] as const;
export type ExpenseField = (typeof EXPENSE_FIELDS)[number];

/** Who an expense can be of. */
export interface KnownPerson extends NamedPerson {
  /** The first day of employment; null where it is not known. */
  readonly start: Day | null;
  /** The first day of the school year that an opening balance is of: what was paid before it is part of that balance. Null without one. */
  readonly openingOn: Day | null;
}

/** An expense that the workbook already has. */
export interface KnownExpense {
  readonly key: string;
  readonly date: Day;
  readonly amount: Cents;
  readonly description: string;
}

/** What the user decided about a list; all that is left out is proposed or asked. */
export interface PastExpenseChoices {
  readonly columns?: ChosenColumns<ExpenseField>;
  readonly dateOrder?: DateOrder;
  /** Whether a row that stands twice in the list counts once or as two expenses. */
  readonly twice?: 'once' | 'all';
  /** Whether a row that the workbook already has is booked once more. */
  readonly booked?: 'skip' | 'add';
}

/** An expense as it was read. */
export interface PastExpense {
  readonly person: KnownPerson;
  readonly date: Day;
  /** Below 0 for a refund. */
  readonly amount: Cents;
  readonly description: string;
  /** Null: the budget. */
  readonly payer: Payer | null;
  readonly reference: string;
  /** Row of the list, from 0. */
  readonly row: number;
}

/** A row that cannot be booked. */
export type PastExpenseProblem = RowProblem<
  RowProblemCode | 'noDate' | 'notADate' | 'noAmount' | 'unknownPayer'
>;

/** What was interpreted, so that it can be told. */
export type PastExpenseRemark =
  | TableRemark
  | { readonly code: 'monthFirst' }
  | { readonly code: 'refunds'; readonly rows: readonly number[] }
  | { readonly code: 'afterDay'; readonly rows: readonly number[] }
  | { readonly code: 'beforeEmployment'; readonly rows: readonly number[] }
  | { readonly code: 'beforeOpening'; readonly rows: readonly number[] };

export type PastExpenseQuestion = 'person' | 'date' | 'amount' | 'dateOrder' | 'twice' | 'booked';

/** A list of expenses as it was understood. */
export interface PastExpenseReading extends PeopleReading<
  ExpenseField,
  PastExpenseProblem,
  PastExpenseRemark,
  PastExpenseQuestion
> {
  /** What is to be booked, in the order of the list. */
  readonly expenses: readonly PastExpense[];
  /** Rows, from 0, that stand more often in the list: the later ones. */
  readonly twice: readonly number[];
  /** Rows, from 0, that the workbook already has. */
  readonly booked: readonly number[];
}
