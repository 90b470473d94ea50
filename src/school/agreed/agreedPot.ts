import { courseNames } from '../../tables/agreedCourses';
import { orProblem, type AnyProblem } from '../../tables/problem';
import { committedLots } from '../../domain/agreed/commitments';
import { coverOf, type Cover } from '../../domain/agreed/cover';
import { freeBeside } from '../../domain/agreed/freeBalance';
import { agreedLots } from '../../domain/agreed/pot';
import {
  causesOfUncovered,
  solutionsOfUncovered,
  uncoveredYears,
  type CauseOfUncovered,
  type UncoveredSolutions,
} from '../../domain/agreed/uncovered';
import { balanceOn } from '../../domain/budget/ledger';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { Employee } from '../school';
import { agreedWishes } from './agreedWishes';
import { agreedCourseView, type AgreedCourseView } from './courseView';
import { savingEnd } from './openQuestions';

/** A lot that can pay now or for what is due later, with what of it is promised to which course. */
export interface PromisedLot {
  readonly year: SchoolYear;
  /** The last school year in which the lot can pay. */
  readonly lastUsable: SchoolYear;
  readonly free: Cents;
  readonly promised: readonly CoursePart[];
}

/** A part of what is due of a course in a school year. */
export interface CoursePart {
  readonly course: string;
  readonly year: SchoolYear;
  readonly amount: Cents;
}

/** What agreed courses make of one person's pot on a day. */
export interface AgreedPot {
  /** In order of start. */
  readonly courses: readonly AgreedCourseView[];
  readonly lots: readonly PromisedLot[];
  /** What is due, and what of it the pot can pay. */
  readonly cover: Cover;
  readonly committed: Cents;
  readonly free: Cents;
  readonly uncovered: readonly CoursePart[];
  /** Why something is uncovered, and what would cover it; null where all is covered. */
  readonly why: {
    readonly causes: readonly CauseOfUncovered[];
    readonly solutions: UncoveredSolutions;
  } | null;
  /** A saving agreement that ends before the last instalment, of which course; null where none does. */
  readonly savingEnds: { readonly course: string; readonly day: Day; readonly year: SchoolYear } | null;
}

export type AgreedPotResult =
  | { readonly kind: 'agreed'; readonly pot: AgreedPot }
  /** Nothing is agreed: the whole balance is free; null where the pot cannot be read. */
  | { readonly kind: 'nothing'; readonly balance: Cents | null }
  | { readonly kind: 'problem'; readonly problem: AnyProblem };

/** What of a person's pot is promised; never throws for what is wrong in the workbook. */
export function agreedPot({ pot, wishes }: Pick<Employee, 'pot' | 'wishes'>, day: Day): AgreedPotResult {
  if (pot === null) return { kind: 'nothing', balance: null };
  const agreed = agreedWishes(wishes, pot.expenses, day);
  const courses = agreed.map(({ course }) => course);
  const name = (index: number) => agreed[index].wish.course;
  return orProblem(
    () => {
      if (agreed.length === 0) return { kind: 'nothing', balance: balanceOn(pot, day) };
      const lots = agreedLots(pot, day, courses);
      const cover = coverOf(lots, courses, schoolYearOf(day));
      const names = agreed.flatMap(({ wish }) => courseNames(wish));
      const ends = savingEnd(pot.rules, cover.due, day);
      return {
        kind: 'agreed',
        pot: {
          courses: agreed
            .map(({ wish, course }, i) => {
              const due = cover.due.filter((one) => one.course === i);
              return agreedCourseView(wish, course, due, schoolYearOf(day));
            })
            .sort((a, b) => a.start - b.start),
          lots: committedLots(lots, cover, schoolYearOf(day)).map(({ lot, free, commitments }) => ({
            year: lot.year,
            lastUsable: lot.lastUsable,
            free,
            promised: commitments.map(({ course, year, amount }) => ({ course: name(course), year, amount })),
          })),
          cover,
          committed: cover.committed,
          free: freeBeside(pot, day, lots, cover.covered),
          uncovered: uncoveredYears(cover).map((one) => ({ ...one, course: name(one.course) })),
          why:
            cover.uncovered === 0
              ? null
              : {
                  causes: causesOfUncovered(pot, day, courses, names),
                  solutions: solutionsOfUncovered(pot, day, courses),
                },
          savingEnds: ends && { course: name(ends.last.course), day: ends.day, year: ends.last.dueIn },
        },
      };
    },
    (problem) => ({ kind: 'problem', problem }),
  );
}
