import type { Day, SchoolYear } from '../calendar';
import type { Employment } from './employment';
import type { Lot, Payment, Pot } from './lots';
import type { Cents } from '../money';
import { fail } from '../problem';

/** Money spent from the personal budget; what the employer or somebody else pays is never listed here. */
export interface Expense {
  readonly date: Day;
  /** Below 0 for a refund, which gives money back to the lots that paid. */
  readonly amount: Cents;
  /** What names the course that is paid, in lower case; absent where the row names none. */
  readonly course?: string;
}

/** An expense with the lots that paid it; of a refund the amounts are below 0. */
export interface SettledExpense {
  readonly expense: Expense;
  readonly payments: readonly Payment[];
  /** What no lot could pay, so that somebody else did. */
  readonly short: Cents;
}

/** What was paid before computing starts and has not come back yet. */
export interface EarlierPayment {
  /** The school year of the lot that paid, or whose entitlement is taken to have paid. */
  readonly year: SchoolYear;
  readonly course?: string;
  readonly left: Cents;
}

/** What a lot paid and was not given back yet. */
interface PaidByLot {
  readonly lot: Lot;
  readonly course?: string;
  left: Cents;
}

/** Pays expenses from a pot, in order of date, and gives refunds back to the lots that paid. */
export class Spending {
  /** What lots paid and was not given back yet, in order of payment. */
  private readonly paid: PaidByLot[];

  /** @param earlier what lots of the pot paid before computing starts, in order of payment */
  constructor(
    private readonly pot: Pot,
    private readonly employment: Employment,
    earlier: readonly Readonly<PaidByLot>[],
  ) {
    this.paid = earlier.map((payment) => ({ ...payment }));
  }

  /**
   * @throws ProblemError for an expense before employment, and for a refund of more than was paid
   */
  settle(expense: Expense, year: SchoolYear): SettledExpense {
    const { date, amount, course } = expense;
    if (amount < 0) return { expense, payments: this.refund(expense), short: 0 };
    if (this.employment.start !== null && date < this.employment.start) {
      fail({ code: 'expenseBeforeEmployment', date, start: this.employment.start });
    }
    const payments = employedOn(this.employment, date) ? this.pot.pay(year, amount) : [];
    let short = amount;
    for (const { lot, amount: part } of payments) {
      short -= part;
      this.paid.push({ lot, course, left: part });
    }
    return { expense, payments, short };
  }

  /** What lots paid and was not given back, in order of payment. */
  notGivenBack(): EarlierPayment[] {
    return this.paid
      .filter(({ left }) => left > 0)
      .map(({ lot, course, left }) => ({ year: lot.year, course, left }));
  }

  /**
   * The payments that a refund gives back, the last payment first: those of the same course where the refund names one,
   * else all.
   */
  private refund({ date, amount, course }: Expense): Payment[] {
    const payments: Payment[] = [];
    let due = -amount;
    for (let i = this.paid.length - 1; due > 0 && i >= 0; i--) {
      const paid = this.paid[i];
      if (paid.left === 0 || (course !== undefined && paid.course !== course)) continue;
      const part = Math.min(due, paid.left);
      paid.left -= part;
      due -= part;
      this.pot.giveBack(paid.lot, part);
      payments.push({ lot: paid.lot, amount: -part });
    }
    if (due > 0) fail({ code: 'refundAbovePaid', date, amount: -amount, excess: due });
    return payments;
  }
}

/** In order of date; of one day in the order given, refunds last. */
export function inOrderOfPayment(expenses: readonly Expense[]): readonly Expense[] {
  if (expenses.length < 2) return expenses;
  return [...expenses].sort((a, b) => a.date - b.date || Number(a.amount < 0) - Number(b.amount < 0));
}

export function employedOn(employment: Employment, day: Day): boolean {
  return (
    (employment.start === null || day >= employment.start) &&
    (employment.end === null || day <= employment.end)
  );
}
