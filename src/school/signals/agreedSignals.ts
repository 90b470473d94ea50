import type { Cover, DueInstalment } from '../../domain/agreed/cover';
import {
  causesOfUncovered,
  solutionsOfUncovered,
  uncoveredYears,
  type UncoveredCause,
  type UncoveredSolutions,
} from '../../domain/agreed/uncovered';
import { coverOnDay } from '../../domain/agreed/pot';
import type { PotInput } from '../../domain/budget/ledger';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { courseNames } from '../../tables/agreedCourses';
import { employerPaysRest } from '../agreed/employerPaysRest';
import { agreedWishes, type AgreedWish } from '../agreed/agreedWishes';
import { isOver, savingEnd } from '../agreed/openQuestions';
import type { Employee } from '../school';

/** What the agreed courses of an employee ask to talk about. */
export type AgreedSignal =
  | {
      /** The pot cannot pay all that was agreed. */
      readonly kind: 'uncovered';
      readonly course: string;
      /** The first school year in which something is uncovered. */
      readonly year: SchoolYear;
      /** What is uncovered in all, of every agreed course; and of it, of this course in this school year. */
      readonly amount: Cents;
      readonly first: Cents;
      /** What weighs most; null where the pot could never carry what was agreed. */
      readonly cause: UncoveredCause | null;
      /** What alone would cover it. */
      readonly solutions: UncoveredSolutions;
      /** Whether the employer is to pay it, as the course is an EVC of somebody up to mbo-2. */
      readonly employerPays: boolean;
      /** How many more courses and school years are uncovered. */
      readonly more: number;
    }
  /** To be paid in this school year; or in an earlier one, and not booked. */
  | { readonly kind: 'instalmentDue' | 'instalmentMissed'; readonly instalment: InstalmentToPay }
  /** The last school year is over, so that it can be told what became of the course. */
  | { readonly kind: 'courseOver'; readonly course: string; readonly year: SchoolYear; readonly more: number }
  | {
      /** Saving is agreed up to a day before the school year of the last instalment. */
      readonly kind: 'savingEnds';
      readonly course: string;
      readonly day: Day;
      /** The school year of the last instalment. */
      readonly year: SchoolYear;
      readonly note: string | null;
    };

export interface InstalmentToPay {
  readonly course: string;
  /** The school year that it was agreed for. */
  readonly year: SchoolYear;
  readonly amount: Cents;
  /** How many more there are. */
  readonly more: number;
}

/** The signals, and what is due of agreed courses; null where nothing is agreed. */
export interface AgreedSignals {
  readonly signals: readonly AgreedSignal[];
  readonly cover: Cover | null;
}

/** @throws ProblemError as `runLedger` does */
export function agreedSignals(employee: Employee, pot: PotInput, day: Day): AgreedSignals {
  const { wishes, rules } = employee;
  const agreed = agreedWishes(wishes, pot.expenses, day);
  if (agreed.length === 0) return { signals: [], cover: null };
  const courses = agreed.map(({ course }) => course);
  const cover = coverOnDay(pot, day, courses);
  const now = schoolYearOf(day);
  const nameOf = ({ course }: { readonly course: number }) => agreed[course].wish.course;
  const toPay = (
    kind: 'instalmentDue' | 'instalmentMissed',
    due: readonly DueInstalment[],
  ): AgreedSignal[] => {
    if (due.length === 0) return [];
    const [{ year, left: amount }] = due;
    return [{ kind, instalment: { course: nameOf(due[0]), year, amount, more: due.length - 1 } }];
  };
  return {
    cover,
    signals: [
      ...uncoveredSignal(employee, agreed, pot, day, cover),
      ...toPay(
        'instalmentMissed',
        cover.due.filter(({ year }) => year < now),
      ),
      ...toPay(
        'instalmentDue',
        cover.due.filter(({ year }) => year === now),
      ),
      ...overSignal(agreed, day),
      ...(rules ? savingSignal(savingEnd(rules, cover.due, day), nameOf) : []),
    ],
  };
}

function uncoveredSignal(
  employee: Employee,
  agreed: readonly AgreedWish[],
  pot: PotInput,
  day: Day,
  cover: Cover,
): AgreedSignal[] {
  const years = uncoveredYears(cover);
  if (years.length === 0) return [];
  const courses = agreed.map(({ course }) => course);
  const names = agreed.flatMap(({ wish }) => courseNames(wish));
  const [{ course, year, amount: first }] = years;
  return [
    {
      kind: 'uncovered',
      course: agreed[course].wish.course,
      year,
      amount: cover.uncovered,
      first,
      cause: causesOfUncovered(pot, day, courses, names)[0]?.cause ?? null,
      solutions: solutionsOfUncovered(pot, day, courses),
      employerPays: employerPaysRest(agreed[course].wish, employee),
      more: years.length - 1,
    },
  ];
}

function overSignal(agreed: readonly AgreedWish[], day: Day): AgreedSignal[] {
  const over = agreed
    .map(({ wish, course }) => ({ course: wish.course, end: course.start + wish.duration - 1 }))
    .filter((one) => isOver(one, day));
  if (over.length === 0) return [];
  const [{ course, end }] = over;
  return [{ kind: 'courseOver', course, year: end, more: over.length - 1 }];
}

function savingSignal(
  ends: ReturnType<typeof savingEnd>,
  nameOf: (one: DueInstalment) => string,
): AgreedSignal[] {
  if (ends === null) return [];
  const { last, day, note } = ends;
  return [{ kind: 'savingEnds', course: nameOf(last), day, year: last.dueIn, note }];
}
