import { lastDayOf, type Day, type SchoolYear } from '../../domain/calendar';
import { highest } from '../../domain/extremes';
import type { Cents } from '../../domain/money';
import { neededSaving, type NeededSaving } from '../../domain/plan/neededSaving';
import type { EmployeeRules } from '../../domain/rules';
import type { LotUse } from '../../school/rights/extraHoursUse';
import type { WishesView } from '../../school/plan/wishPlan';
import type { AgreedCourse, AgreementCourses } from './agreementCourses';

/** One school year's budget in the agreement. */
export interface AgreedLot {
  readonly year: SchoolYear;
  /** The balance of the lot on the reference date, or the amount of a future lot. */
  readonly available: Cents;
  /** The part of the lot that earlier agreements use. */
  readonly promised: Cents;
  /** The part of the lot that this agreement uses. */
  readonly used: Cents;
  /** The last day on which what remains can be spent. */
  readonly lastDay: Day;
}

/** The amounts of the plan by who decides on them, in cents. */
export interface Decisions {
  /** From the right of the school year itself: the employee decides alone. */
  readonly own: Cents;
  /** From rights of earlier school years. */
  readonly saved: Cents;
  /** From rights of later school years. */
  readonly advance: Cents;
  /** What the employer adds. */
  readonly employer: Cents;
}

/** The part of a lot that is used after its own school year. */
export interface SavedPart {
  readonly year: SchoolYear;
  readonly amount: Cents;
}

/** Saving on which the agreement rests. */
export interface Saving {
  readonly parts: readonly SavedPart[];
  /** The part of the saving that is not recorded as agreed; null where all of it is. */
  readonly needed: NeededSaving | null;
}

/** The budgets of the years from now until the last one that pays what is added, in order of year. */
export function agreedLots(
  { question }: WishesView,
  { added, before }: AgreementCourses,
  end: Day | null,
): AgreedLot[] {
  const [used, promised] = [usedOfLots(added), usedOfLots(before)];
  const last = highest(used.keys());
  return question.input.lots
    .filter(({ year }) => year <= last && used.has(year))
    .map(({ year, granted, lastUsable }) => ({
      year,
      available: granted,
      promised: promised.get(year) ?? 0,
      used: used.get(year) ?? 0,
      lastDay: Math.min(lastDayOf(lastUsable), end ?? Infinity),
    }))
    .sort((a, b) => a.year - b.year);
}

/** The amount that the payments which match a condition take from each lot. */
function usedOfLots(
  courses: readonly AgreedCourse[],
  isMeant: (lot: SchoolYear, year: SchoolYear) => boolean = () => true,
): ReadonlyMap<SchoolYear, Cents> {
  const used = new Map<SchoolYear, Cents>();
  for (const { year, payments } of courses.flatMap(({ years }) => years))
    for (const { payer, amount } of payments)
      if (payer.kind === 'budget' && isMeant(payer.lot, year))
        used.set(payer.lot, (used.get(payer.lot) ?? 0) + amount);
  return used;
}

/** The amount that courses take from the budget of each school year. */
export function usesOfCourses(courses: readonly AgreedCourse[]): LotUse[] {
  return [...usedOfLots(courses)].map(([year, amount]) => ({ year, amount }));
}

export function decisionsOf(courses: readonly AgreedCourse[]): Decisions {
  const decisions = { own: 0, saved: 0, advance: 0, employer: 0 };
  for (const { year, payments } of courses.flatMap(({ years }) => years))
    for (const { payer, amount } of payments) {
      if (payer.kind === 'employer') decisions.employer += amount;
      if (payer.kind !== 'budget') continue;
      decisions[payer.lot < year ? 'saved' : payer.lot > year ? 'advance' : 'own'] += amount;
    }
  return decisions;
}

export function savingOf(
  courses: readonly AgreedCourse[],
  lots: readonly AgreedLot[],
  { question: { input }, plan }: WishesView,
  rules: EmployeeRules,
): Saving | null {
  const saved = usedOfLots(courses, (lot, year) => lot < year);
  const parts = lots.flatMap(({ year }) => {
    const amount = saved.get(year);
    return amount === undefined ? [] : [{ year, amount }];
  });
  return parts.length === 0 ? null : { parts, needed: neededSaving('scholingsbudget', input, plan, rules) };
}
