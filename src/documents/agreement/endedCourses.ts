import { paidUpTo, pays } from '../../domain/agreed/paid';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { courseNames } from '../../tables/agreedCourses';
import type { Employee } from '../../school/school';
import { readDocument, type DocumentRecord } from './documentRecord';

/** An agreed course that holds no more, with what became of what was paid. */
export interface EndedCourse {
  readonly course: string;
  readonly status: 'stopped' | 'finished';
  /** Null where no day is recorded. */
  readonly on: Day | null;
  /** The document in which the course was agreed; null where none can be read. */
  readonly record: DocumentRecord | null;
  /** The amount that the budget paid, refunds subtracted, and the refunds. */
  readonly paid: Cents;
  readonly refunded: Cents;
  /** The amount that the employee repays to the employer, as agreed. */
  readonly toRepay: Cents;
}

/** The courses that were stopped, and those that were finished with something to repay. */
export function endedCourses({ wishes, expenses }: Employee, day: Day): EndedCourse[] {
  const ofBudget = expenses.filter(({ mandated, date }) => !mandated && date <= day);
  const paid = paidUpTo(ofBudget, day);
  return wishes.flatMap((wish): EndedCourse[] => {
    const { status, ending, course, document } = wish;
    if (ending === null || (status !== 'stopped' && status !== 'finished')) return [];
    if (status === 'finished' && ending.toRepay === 0) return [];
    const names = courseNames(wish);
    const back = ofBudget.filter((expense) => expense.amount < 0 && pays(expense, names));
    return [
      {
        course,
        status,
        ...ending,
        record: readDocument(document),
        paid: paid(names),
        refunded: back.reduce((sum, { amount }) => sum - amount, 0),
      },
    ];
  });
}
