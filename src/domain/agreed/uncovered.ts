import type { PotInput } from '../budget/ledger';
import { fteOn, type Employment } from '../budget/employment';
import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../calendar';
import { lowest } from '../extremes';
import type { Cents } from '../money';
import { NO_AGREEMENT, type PlanAgreement } from '../plan/lots';
import { coverOf, type Cover } from './cover';
import type { AgreedCourse } from './instalments';
import { pays } from './paid';
import { agreedLots } from './pot';

/** What is uncovered in a school year. */
export interface UncoveredYear {
  readonly course: number;
  readonly year: SchoolYear;
  readonly amount: Cents;
}

/** What is uncovered per course and school year in which it is due, in the order in which it is paid. */
export function uncoveredYears({ due }: Cover): UncoveredYear[] {
  const found: (UncoveredYear & { amount: Cents })[] = [];
  for (const { course, dueIn: year, uncovered: amount } of due) {
    if (amount === 0) continue;
    const known = found.find((one) => one.course === course && one.year === year);
    if (known) known.amount += amount;
    else found.push({ course, year, amount });
  }
  return found;
}

/** What leaves an agreed course uncovered: without it more would be covered. */
export type UncoveredCause =
  /** The last day of employment. */
  | 'leaving'
  /** An fte that is lower than when the first of the agreed courses began, or than when this school year did. */
  | 'fte'
  /** Expenses for something else since then. */
  | 'expense'
  /** The saving term in force. */
  | 'rule';

/** One cause alone, and how much less would be uncovered without it. */
export interface CauseOfUncovered {
  readonly cause: UncoveredCause;
  readonly amount: Cents;
}

/** The causes, the one that weighs most first; none where the pot could never carry what was agreed. */
export function causesOfUncovered(
  pot: PotInput,
  day: Day,
  courses: readonly AgreedCourse[],
  names: readonly string[],
): CauseOfUncovered[] {
  const now = schoolYearOf(day);
  const uncovered = (changed: PotInput, agreement = NO_AGREEMENT): Cents =>
    coverOf(agreedLots(changed, day, courses, agreement), courses, now).uncovered;
  const begin = firstDayOf(Math.min(now, lowest(courses.map(({ start }) => start))));
  const { employment, expenses } = pot;
  const known = uncovered(pot);
  const without: readonly (readonly [UncoveredCause, Cents])[] = [
    ['leaving', uncovered({ ...pot, employment: { ...employment, end: null } })],
    ['fte', uncovered({ ...pot, employment: fteKept(employment, begin) })],
    [
      'expense',
      uncovered({
        ...pot,
        expenses: expenses.filter((expense) => expense.date < begin || pays(expense, names)),
      }),
    ],
    ['rule', uncovered(pot, { ...NO_AGREEMENT, savingTerm: MOST_ADDED_YEARS })],
  ];
  return without
    .map(([cause, left]) => ({ cause, amount: known - left }))
    .filter(({ amount }) => amount > 0)
    .sort((a, b) => b.amount - a.amount);
}

/** From the day on never a lower fte than on the day. */
function fteKept(employment: Employment, day: Day): Employment {
  const fte = fteOn(employment, day);
  const changes = employment.changes.map((change) =>
    change.from > day && change.fte < fte ? { ...change, fte } : change,
  );
  return { ...employment, changes };
}

/** What alone would cover everything; null where that alone cannot. */
export interface UncoveredSolutions {
  /** What the employer or a grant pays, per course and school year. */
  readonly topUp: readonly UncoveredYear[];
  /** School years that lots which have not lapsed are saved longer. */
  readonly savingTerm: number | null;
  /** School years that lots may be used earlier. */
  readonly advance: number | null;
}

/** More school years than this are not looked at: no agreement is that long. */
const MOST_ADDED_YEARS = 10;

/** What would cover what is uncovered, each computed by covering again. */
export function solutionsOfUncovered(
  pot: PotInput,
  day: Day,
  courses: readonly AgreedCourse[],
): UncoveredSolutions {
  const now = schoolYearOf(day);
  const coverWith = (agreement: PlanAgreement): Cover =>
    coverOf(agreedLots(pot, day, courses, agreement), courses, now);
  const least = (agreementOf: (years: number) => PlanAgreement): number | null => {
    for (let years = 1; years <= MOST_ADDED_YEARS; years++) {
      if (coverWith(agreementOf(years)).uncovered === 0) return years;
    }
    return null;
  };
  return {
    topUp: uncoveredYears(coverWith(NO_AGREEMENT)),
    savingTerm: least((savingTerm) => ({ ...NO_AGREEMENT, savingTerm })),
    advance: least((advance) => ({ ...NO_AGREEMENT, advance })),
  };
}
