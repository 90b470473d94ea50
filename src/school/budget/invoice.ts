import { courseNames } from '../../tables/agreedCourses';
import { balanceOn } from '../../domain/budget/ledger';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { ProblemError } from '../../domain/problem';
import type { Employee, Wish } from '../school';

/** Who can pay an expense, by the word of the column `Betaler`. */
export const PAYERS = ['budget', 'werkgever', 'subsidie', 'eigen bijdrage', 'beurs'] as const;
export type Payer = (typeof PAYERS)[number];

/** Who pays beside the budget. */
export const OTHER_PAYERS = PAYERS.filter((payer) => payer !== 'budget');

/** What each payer pays of an invoice; the budget pays what the others leave. */
export type Shares = Readonly<Record<Payer, Cents>>;

/** How an invoice is divided: `budget` is below 0 where the others pay more than the invoice. */
export function sharesOf(total: Cents, others: Readonly<Partial<Record<Payer, Cents>>>): Shares {
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
  try {
    return balanceOn(pot, date);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

/** The wish that a text names by its name or code; null where none is named. */
export function wishNamed(wishes: readonly Wish[], text: string): Wish | null {
  const sought = text.trim().toLowerCase();
  if (sought === '') return null;
  return wishes.find((wish) => courseNames(wish).includes(sought)) ?? null;
}
