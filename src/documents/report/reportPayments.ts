import {
  aYearBefore,
  firstDayOf,
  lastDayOf,
  schoolYearOf,
  type Day,
  type SchoolYear,
} from '../../domain/calendar';
import { highest } from '../../domain/extremes';
import { exactSum, type Cents } from '../../domain/money';
import { paymentTotals, type BookedPayment, type PaymentTotals } from '../../school/account/payments';
import { yearSpans, type YearSpan } from '../../school/account/yearSpans';
import type { EmployerDue } from '../../school/agreed/employerPaid';
import { YEARS_BACK, type BudgetYear } from './reportBudgets';

/** One person’s part of what was paid, and of what the employer is still to pay. */
export interface PersonPayments {
  readonly payments: readonly BookedPayment[];
  readonly employerDue: readonly EmployerDue[];
}

/** Who paid in a school year or calendar year. */
export interface PayersYear extends Omit<YearSpan, 'from'> {
  readonly paid: PaymentTotals;
}

/** The costs of the employer in a school year beside the budgets. */
export interface EmployerYear {
  readonly year: SchoolYear;
  readonly ordered: Cents;
  /** Paid of training that was not ordered. */
  readonly contributed: Cents;
  /** Promised for agreed courses, and not paid yet. */
  readonly due: Cents;
  readonly total: Cents;
  /** Whole percents of all that was paid; null where nothing was. */
  readonly share: number | null;
}

/** This school year up to the reference date, beside the one before up to the same day and as a whole. */
export interface BesideLastYear {
  readonly year: SchoolYear;
  /** The same day a year before. */
  readonly sameDay: Day;
  readonly granted: { readonly last: Cents; readonly now: Cents };
  readonly paid: {
    readonly last: PaymentTotals;
    readonly lastSameDay: PaymentTotals;
    readonly now: PaymentTotals;
  };
}

/** What was paid, by whom, and when. */
export interface ReportPayments {
  readonly years: readonly PayersYear[];
  readonly employer: readonly EmployerYear[];
  readonly lastYear: BesideLastYear;
}

/**
 * All payments together.
 *
 * @param budgets the school years of the report, with what was granted
 * @throws ProblemError `sumTooLarge`
 */
export function reportPayments(
  people: readonly PersonPayments[],
  budgets: readonly BudgetYear[],
  day: Day,
): ReportPayments {
  const payments = people.flatMap((person) => person.payments);
  const years = yearSpans(day, YEARS_BACK).map(({ from, ...span }): PayersYear => {
    return { ...span, paid: paymentTotals(payments, { from, until: span.until }) };
  });
  return {
    years,
    employer: employerYears(
      years,
      people.flatMap(({ employerDue }) => employerDue),
    ),
    lastYear: besideLastYear(payments, budgets, day),
  };
}

/** From the first school year of the report up to the last one for which the employer promised something. */
function employerYears(years: readonly PayersYear[], due: readonly EmployerDue[]): EmployerYear[] {
  const past = years.filter(({ kind }) => kind === 'school');
  const first = past[0].year;
  const last = highest(
    due.map(({ year }) => year),
    past[past.length - 1].year,
  );
  return Array.from({ length: last - first + 1 }, (_, i): EmployerYear => {
    const year = first + i;
    const paid = past.find((one) => one.year === year)?.paid;
    const [ordered, contributed] = [paid?.ordered ?? 0, paid?.employer ?? 0];
    const promised = due.reduce((sum, one) => exactSum(one.year === year ? sum + one.amount : sum), 0);
    return {
      year,
      ordered,
      contributed,
      due: promised,
      total: exactSum(ordered + contributed + promised),
      share: paid && paid.total > 0 ? Math.round((100 * (ordered + contributed)) / paid.total) : null,
    };
  });
}

function besideLastYear(
  payments: readonly BookedPayment[],
  budgets: readonly BudgetYear[],
  day: Day,
): BesideLastYear {
  const year = schoolYearOf(day);
  const sameDay = aYearBefore(day);
  const grantedIn = (wanted: SchoolYear) => budgets.find((one) => one.year === wanted)?.granted ?? 0;
  const paidIn = (wanted: SchoolYear, until: Day) =>
    paymentTotals(payments, { from: firstDayOf(wanted), until });
  return {
    year,
    sameDay,
    granted: { last: grantedIn(year - 1), now: grantedIn(year) },
    paid: {
      last: paidIn(year - 1, lastDayOf(year - 1)),
      lastSameDay: paidIn(year - 1, sameDay),
      now: paidIn(year, day),
    },
  };
}
