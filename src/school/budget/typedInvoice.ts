import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { AnyProblem } from '../../tables/problem';
import type { Payer } from '../../tables/payers';
import type { NewExpense } from '../edits/expenses';
import type { Employee, Wish } from '../school';
import { bookingProblem } from './expenses';
import { invoiceExpenses, OTHER_PAYERS, payableOn, sharesOf, wishNamed, type Shares } from './invoice';

/** A typed amount: null for an empty field, undefined for what is no amount. */
export type TypedCents = Cents | null | undefined;

/** An invoice as it is being typed. */
export interface TypedInvoice {
  readonly date: Day | null;
  readonly total: TypedCents;
  readonly course: string;
  readonly description: string;
  readonly reference: string;
  /** Hundredths of an hour; null for what is no number of hours. */
  readonly hours: number | null;
  readonly mandated: boolean;
  /** Whether others pay a part. */
  readonly several: boolean;
  readonly others: Readonly<Partial<Record<Payer, TypedCents>>>;
}

/** What a typed invoice comes to. */
export interface InvoiceReading {
  /** Who pays what; null while an amount cannot be read. */
  readonly shares: Shares | null;
  /** What the budget pays; below 0 where the others pay more than the invoice. */
  readonly budget: Cents;
  /** What would be booked; null while something is missing or cannot be read. */
  readonly expenses: readonly NewExpense[] | null;
  /** Why it cannot be booked. */
  readonly problem: AnyProblem | null;
  /** What the budget can pay on the day; null where that cannot be told. */
  readonly fits: Cents | null;
  /** What of the budget's part the budget cannot pay, and what it can; null where that is not the problem. */
  readonly above: { readonly fits: Cents; readonly rest: Cents } | null;
  /** A wish that the description names, while no course is chosen. */
  readonly wish: Wish | null;
}

/** What a typed invoice comes to for an employee. */
export function readTypedInvoice(employee: Employee, typed: TypedInvoice): InvoiceReading {
  const { date, total, course, description, hours, mandated } = typed;
  const shares = readShares(typed);
  const budget = mandated || !shares ? 0 : shares.budget;
  const readable = date !== null && shares !== null && hours !== null && typeof total === 'number';
  const problem =
    readable && budget > 0
      ? bookingProblem(employee, { date, amount: budget, description: '', hours: 0, mandated: false })
      : null;
  const fits = date === null ? null : payableOn(employee, date);
  return {
    shares,
    budget,
    expenses: readable ? invoiceExpenses({ ...typed, date, hours, shares }) : null,
    problem,
    fits,
    above: problem && fits !== null && budget > fits ? { fits, rest: budget - fits } : null,
    wish: course === '' ? wishNamed(employee.wishes, description) : null,
  };
}

function readShares({ total, others, several, mandated }: TypedInvoice): Shares | null {
  if (typeof total !== 'number') return null;
  const given: Partial<Record<Payer, Cents>> = {};
  for (const payer of several && !mandated ? OTHER_PAYERS : []) {
    const amount = payer in others ? others[payer] : null;
    if (amount === undefined) return null;
    given[payer] = amount ?? 0;
  }
  return sharesOf(total, given);
}
