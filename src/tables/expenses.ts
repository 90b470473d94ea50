import type { Expense } from '../domain/budget/ledger';
import type { Fields } from './fields';
import type { Payer } from './payers';
import { readCourseKey, readDay, readPayer, readSignedCents, readYes } from './values';

/**
 * Whether the budget pays a row of `Bestedingen`; undefined where that cannot be read. Mandated training is the employer's,
 * unless the employee agreed that the budget pays it (VO, article 16.5 lid 2).
 */
export function readPaidByBudget(row: Fields): boolean | undefined {
  const payer = row.read('Betaler', readPayer) ?? null;
  const mandated = row.read('Opgedragen', readYes) ?? false;
  return row.problem ? undefined : isPaidByBudget(payer, mandated);
}

/** Whether the budget pays, given the payer as filled in and whether the training was ordered. */
export function isPaidByBudget(payer: Payer | 'other' | null, mandated: boolean): boolean {
  return payer === 'budget' || (payer === null && !mandated);
}

/**
 * What a row of `Bestedingen` pays, and for which course; undefined where the date or the amount cannot be read.
 *
 * @param naming the same row, as the name of the course is read
 */
export function readPayment(row: Fields, naming: Fields = row): Expense | undefined {
  const course = naming.read('Opleiding', readCourseKey);
  const date = row.read('Datum', readDay);
  const amount = row.read('Bedrag', readSignedCents);
  if (date === undefined || amount === undefined) return undefined;
  return course === undefined ? { date, amount } : { date, amount, course };
}
