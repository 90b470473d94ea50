import { orProblem } from '../../tables/problem';
import { entitlement } from '../../domain/budget/entitlement';
import { liability, planPayments, type LiabilityPerson } from '../../domain/budget/liability';
import { runLedger } from '../../domain/budget/ledger';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import { exactSum, type Cents } from '../../domain/money';
import { bookedPot } from '../../domain/plan/bookedPot';
import { planLots } from '../../domain/plan/lots';
import { personAgreed, type PersonAgreed } from '../../school/agreed/agreedTotals';
import type { Employee } from '../../school/school';

/** School years of the report: so many before the reference date’s, and so many from it on. */
export const YEARS_BACK = 2;
export const YEARS_AHEAD = 5;

/** One school year of all budgets together. */
export interface BudgetYear {
  readonly year: SchoolYear;
  readonly granted: Cents;
  readonly spent: Cents;
  /** What is still due of agreed courses in this school year. */
  readonly committed: Cents;
  readonly lapsed: Cents;
  /** In all pots on the day; null for years that are past. */
  readonly onDecember31: Cents | null;
  readonly onJuly31: Cents | null;
}

/** One person’s part of the report. */
export interface PersonBudgets {
  readonly past: readonly Pick<BudgetYear, 'year' | 'granted' | 'spent' | 'lapsed'>[];
  /** Entitlements of the school years from now on. */
  readonly toCome: readonly Cents[];
  readonly spentThisYear: Cents;
  readonly agreed: PersonAgreed;
  readonly pot: LiabilityPerson;
}

/** The amounts of one employee in the report; null where the pot cannot be computed. */
export function personBudgets(employee: Employee, day: Day): PersonBudgets | null {
  const { pot } = employee;
  if (!pot) return null;
  const now = schoolYearOf(day);
  const span = { from: now, years: YEARS_AHEAD };
  return orProblem(
    () => {
      const ledger = runLedger(pot, day).years;
      const booked = bookedPot(pot, planLots(pot, day, span, 'agreed'), day, span);
      const agreed = personAgreed(employee, day);
      const covered = agreed.covered.map(({ year, amount }) => ({ year, paid: amount }));
      const planned = planPayments(covered, booked.start);
      const payments = [
        ...booked.payments,
        ...planned.map((payment) => ({ ...payment, day: Math.max(payment.day, day) })),
      ];
      return {
        past: ledger
          .filter(({ year }) => year < now)
          .map(({ year, entitlement: granted, spent, lapsed }) => ({ year, granted, spent, lapsed })),
        toCome: Array.from(
          { length: YEARS_AHEAD },
          (_, i) => entitlement(pot.kind, now + i, pot.employment, pot.rules) ?? 0,
        ),
        spentThisYear: ledger.find(({ year }) => year === now)?.spent ?? 0,
        agreed,
        pot: { ...booked, payments },
      };
    },
    () => null,
  );
}

/**
 * All budgets together, from two school years ago on.
 *
 * @throws ProblemError `sumTooLarge`
 */
export function budgetYears(people: readonly PersonBudgets[], day: Day): BudgetYear[] {
  const now = schoolYearOf(day);
  const total = (pick: (person: PersonBudgets) => Cents) =>
    exactSum(people.reduce((sum, one) => sum + pick(one), 0));
  const past = Array.from({ length: YEARS_BACK }, (_, i): BudgetYear => {
    const year = now - YEARS_BACK + i;
    const of = (key: 'granted' | 'spent' | 'lapsed') =>
      total(({ past: years }) => years.find((one) => one.year === year)?.[key] ?? 0);
    return {
      year,
      granted: of('granted'),
      spent: of('spent'),
      lapsed: of('lapsed'),
      committed: 0,
      onDecember31: null,
      onJuly31: null,
    };
  });
  const ahead = liability(
    people.map(({ pot }) => pot),
    now,
    YEARS_AHEAD,
  ).map(({ year, onDecember31, onJuly31, lapsed }, i): BudgetYear => ({
    year,
    granted: total(({ toCome }) => toCome[i]),
    spent: i === 0 ? total(({ spentThisYear }) => spentThisYear) : 0,
    committed: total(({ agreed }) => agreed.years.find((one) => one.year === year)?.due ?? 0),
    lapsed,
    onDecember31,
    onJuly31,
  }));
  return [...past, ...ahead];
}
