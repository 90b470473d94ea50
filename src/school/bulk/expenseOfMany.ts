import type { Cents } from '../../domain/money';
import { COURSE_KINDS, courseKinds, type CourseKindRule } from '../../cao/courseKinds';
import { each, type ShareSteps } from '../../pacing';
import { wishNamed } from '../budget/invoice';
import { readTypedInvoice, type TypedInvoice } from '../budget/typedInvoice';
import type { ExpensesOfOne } from '../edits/expenses';
import type { Employee, Wish } from '../school';

/** Who pays what everybody costs: the budget, the employer, or the employer because the training was ordered. */
export const PAYERS_OF_MANY = ['budget', 'employer', 'ordered'] as const;
export type PayerOfMany = (typeof PAYERS_OF_MANY)[number];

/** An expense that is the same for many people, as it is being typed. */
export interface TypedForMany extends Pick<
  TypedInvoice,
  'date' | 'total' | 'course' | 'description' | 'reference' | 'hours'
> {
  readonly payer: PayerOfMany;
  /** Whether the employer pays what a budget cannot. */
  readonly employerPaysRest: boolean;
  /** Whether it pays the wish that the description names, of whoever has one. */
  readonly paysWish: boolean;
}

/** What booking it for one of them comes to. */
export interface ExpenseOfOne {
  readonly employee: Employee;
  /** Null where it cannot be booked. */
  readonly booked: ExpensesOfOne | null;
  /** What the employer pays because the budget cannot; 0 where the budget can. */
  readonly rest: Cents;
  /** The wish that the description names. */
  readonly wish: Wish | null;
}

/** Whether all that is needed was typed. */
export function isExpenseReady({ date, total, hours, description, course }: TypedForMany): boolean {
  return (
    date !== null &&
    typeof total === 'number' &&
    hours !== null &&
    (description.trim() !== '' || course.trim() !== '')
  );
}

/**
 * What an expense comes to for each of many people, in steps: a school has thousands, and this is asked at each key. Whose budget
 * cannot pay it is not booked, unless the employer pays the rest. Nobody while something that is needed was not typed.
 */
export function* expenseOfMany(
  people: readonly Employee[],
  typed: TypedForMany,
): ShareSteps<readonly ExpenseOfOne[]> {
  if (!isExpenseReady(typed)) return [];
  return yield* each(people, (employee) => expenseOfOne(employee, typed));
}

function expenseOfOne(employee: Employee, typed: TypedForMany): ExpenseOfOne {
  const { payer, total } = typed;
  const wish = wishNamed(employee.wishes, typed.description);
  const invoice: TypedInvoice = {
    ...typed,
    course: wish !== null && typed.paysWish ? wish.course : typed.course,
    mandated: payer === 'ordered',
    several: payer === 'employer',
    others: payer === 'employer' ? { werkgever: total } : {},
  };
  const one = { employee, wish, rest: 0 };
  const { problem, above, expenses } = readTypedInvoice(employee, invoice);
  if (payer !== 'budget' || (problem === null && employee.pot !== null))
    return { ...one, booked: bookedOf(employee, expenses) };
  if (above === null || !typed.employerPaysRest) return { ...one, booked: null };
  const { rest } = above;
  const shared = readTypedInvoice(employee, { ...invoice, several: true, others: { werkgever: rest } });
  return shared.problem === null
    ? { ...one, booked: bookedOf(employee, shared.expenses), rest }
    : { ...one, booked: null };
}

function bookedOf(employee: Employee, expenses: ExpensesOfOne['expenses'] | null): ExpensesOfOne | null {
  return expenses === null ? null : { employee, expenses };
}

/** The kind of training that the employer pays by the CAO and that a description names, as in `BHV herhaling`; null for none. */
export function employerPaysBy(description: string): CourseKindRule | null {
  const words = ` ${description.toLowerCase().replaceAll(/[^\p{L}-]/gu, ' ')} `;
  const named = courseKinds
    .map((kind) => COURSE_KINDS[kind])
    .find(({ payer, word }) => payer === 'employer' && words.includes(` ${word.toLowerCase()} `));
  return named ?? null;
}
