import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { AnyProblem } from '../../tables/problem';
import type { Payer } from '../../tables/payers';
import type { NewExpense } from '../edits/expenses';
import type { Employee, Wish } from '../school';
import { bookingProblem, type AboveBudget } from './expenses';
import {
  invoiceExpenses,
  OTHER_PAYERS,
  payableOn,
  proposedOthers,
  sharesOf,
  wishNamed,
  type Invoice,
  type Shares,
  type TypedCents,
  type TypedOthers,
} from './invoice';

/** An invoice as it is being typed. */
export interface TypedInvoice extends Omit<Invoice, 'date' | 'hours' | 'shares'> {
  readonly date: Day | null;
  readonly total: TypedCents;
  /** Hundredths of an hour; null for what is no number of hours. */
  readonly hours: number | null;
  /** Whether others pay a part. */
  readonly several: boolean;
  readonly others: TypedOthers;
}

/** An invoice of which it is proposed who pays, until HR says otherwise. */
export interface InvoiceDraft extends Omit<TypedInvoice, 'several' | 'others'> {
  /** Null until HR says whether others pay a part. */
  readonly several: boolean | null;
  /** What others pay as agreed. */
  readonly agreed: Readonly<Partial<Record<Payer, Cents>>>;
  /** What HR filled in for them. */
  readonly others: TypedOthers;
}

/** The invoice with its proposal: the budget pays what fits, the employer the rest, and nothing that HR filled in changes. */
export function proposedInvoice(employee: Pick<Employee, 'pot'>, draft: InvoiceDraft): TypedInvoice {
  const { date, total, several } = draft;
  const known = { ...draft.agreed, ...draft.others };
  const others =
    several !== false && typeof total === 'number' && !('werkgever' in draft.others)
      ? proposedOthers(employee, date, total, known)
      : known;
  return { ...draft, others, several: several ?? Object.keys(others).length > 0 };
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
  readonly above: AboveBudget | null;
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
