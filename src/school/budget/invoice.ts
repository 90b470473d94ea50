import { orNull } from '../../tables/problem';
import { courseNames } from '../../tables/agreedCourses';
import { PAYERS, type Payer } from '../../tables/payers';
import { balanceOn } from '../../domain/budget/ledger';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { NewExpense } from '../edits/expenses';
import type { Employee, Wish } from '../school';

/** Who pays beside the budget. */
export const OTHER_PAYERS = PAYERS.filter((payer) => payer !== 'budget');

/** Who pays, by the word of `Betaler`, given a source as a course or a plan names it; a subsidy scheme is a subsidy. */
export function payerOf(source: string): Payer {
  const place = (payer: Payer) => source.toLowerCase().indexOf(payer);
  const named = OTHER_PAYERS.filter((payer) => place(payer) >= 0);
  return named.sort((a, b) => place(a) - place(b)).at(0) ?? 'werkgever';
}

/** What each payer pays of an invoice; the budget pays what the others leave. */
export type Shares = Readonly<Record<Payer, Cents>>;

/** A typed amount: null for an empty field, undefined for what is no amount. */
export type TypedCents = Cents | null | undefined;

/** What each other payer pays, as typed. */
export type TypedOthers = Readonly<Partial<Record<Payer, TypedCents>>>;

/** How an invoice is divided: `budget` is below 0 where the others pay more than the invoice. */
export function sharesOf(total: Cents, others: TypedOthers): Shares {
  const given = (payer: Payer) => others[payer] ?? 0;
  const paid = OTHER_PAYERS.reduce((sum, payer) => sum + given(payer), 0);
  return {
    budget: total - paid,
    werkgever: given('werkgever'),
    subsidie: given('subsidie'),
    'eigen bijdrage': given('eigen bijdrage'),
    beurs: given('beurs'),
  };
}

/** What the budget can pay on a day; null where that cannot be computed. */
export function payableOn({ pot }: Pick<Employee, 'pot'>, date: Day): Cents | null {
  if (!pot) return null;
  return orNull(() => balanceOn(pot, date));
}

/** Who else pays an invoice, as it is proposed: the budget pays what fits, and the employer what the others leave of it. */
export function proposedOthers(
  employee: Pick<Employee, 'pot'>,
  date: Day | null,
  total: Cents,
  others: TypedOthers,
): TypedOthers {
  const fits = date === null ? null : payableOn(employee, date);
  const { budget, werkgever } = sharesOf(total, others);
  return fits === null || budget <= fits ? others : { ...others, werkgever: werkgever + budget - fits };
}

/** The wish that a text names by its name or code; null where none is named. */
export function wishNamed(wishes: readonly Wish[], text: string): Wish | null {
  const sought = text.trim().toLowerCase();
  if (sought === '') return null;
  return wishes.find((wish) => courseNames(wish).includes(sought)) ?? null;
}

/** An invoice as it is booked: an expense, of which it is told who pays what. */
export interface Invoice extends Omit<NewExpense, 'amount' | 'payer'> {
  /** As in the column `Opleiding`; "" where it is for no course. */
  readonly course: string;
  readonly reference: string;
  /** Hundredths of an hour. */
  readonly hours: number;
  readonly shares: Shares;
}

/**
 * The expenses of an invoice: one for each who pays, with the same reference. Hours are counted with the first, and an
 * invoice of nothing is one expense of 0.
 */
export function invoiceExpenses(invoice: Invoice): NewExpense[] {
  const { date, description, course, hours, mandated, shares } = invoice;
  const total = PAYERS.reduce((sum, payer) => sum + shares[payer], 0);
  const paying = mandated ? [] : PAYERS.filter((payer) => shares[payer] > 0);
  const payers = paying.length === 0 ? (['budget'] as const) : paying;
  const reference = payers.length > 1 ? sharedReference(invoice) : invoice.reference.trim();
  return payers.map((payer, i) => ({
    date,
    amount: mandated ? total : shares[payer],
    description: description.trim(),
    hours: i === 0 ? hours : 0,
    mandated,
    course,
    payer: mandated ? null : payer,
    reference,
  }));
}

/** By what the parts of one expense are known to be of it. */
function sharedReference({
  date,
  description,
  course = '',
  reference = '',
}: Omit<NewExpense, 'amount'>): string {
  return reference.trim() || `${description || course} ${date}`.trim();
}

/**
 * An expense of which the employer pays a part: what is left for the budget first, and one for the employer with the same
 * reference. Hours are counted with the first.
 *
 * @param rest what the employer pays
 */
export function dividedExpense(expense: NewExpense, rest: Cents): readonly [NewExpense, ...NewExpense[]] {
  const { amount } = expense;
  if (rest >= amount) return [{ ...expense, payer: 'werkgever' }];
  const reference = sharedReference(expense);
  return [
    { ...expense, amount: amount - rest, reference },
    { ...expense, amount: rest, reference, hours: 0, payer: 'werkgever' },
  ];
}
