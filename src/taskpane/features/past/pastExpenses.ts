import type { Day } from '../../../domain/calendar';
import { openingDayOf, type Expense } from '../../../domain/budget/ledger';
import type { Cents } from '../../../domain/money';
import {
  pastExpenseSteps,
  type KnownSchool,
  type PastExpense,
  type PastExpenseChoices,
  type PastExpenseReading,
} from '../../../imports/pastExpenses';
import { partOf, type ShareSteps } from '../../../pacing';
import { shortAfterBooking, type ShortPerson } from '../../../school/budget/shortAfterBooking';
import type { ExpensesOfOne } from '../../../school/edits/expenses';
import type { School } from '../../../school/school';
import type { ListCells } from './pastList';
import type { Payer } from '../../../tables/payers';
import { grouped } from '../../../domain/grouped';

/** A list as it was understood, and who would come short by it. */
export interface UnderstoodExpenses {
  readonly reading: PastExpenseReading;
  readonly short: readonly ShortPerson[];
  readonly totals: ExpenseTotals;
}

export interface ExpenseTotals {
  readonly expenses: number;
  readonly people: number;
  readonly cents: Cents;
  /** In the order of the list, only those that pay something. */
  readonly byPayer: ReadonlyMap<Payer, Cents>;
}

/** Understands a list, in steps. */
export function* pastListSteps(
  cells: ListCells,
  school: School,
  day: Day,
  choices: PastExpenseChoices,
): ShareSteps<UnderstoodExpenses> {
  const reading = yield* partOf(pastExpenseSteps(cells, knownSchool(school, day), choices), [0, 0.7]);
  const paid = reading.expenses.flatMap(({ person: { key }, payer, date, amount }) =>
    payer === null ? [{ key, date, amount }] : [],
  );
  const onBudget: ReadonlyMap<string, Expense[]> = grouped(paid, ({ key }) => key);
  const short = yield* partOf(shortAfterBooking(school.employees, onBudget, day), [0.7, 1]);
  return { reading, short, totals: totalsOf(reading.expenses) };
}

function knownSchool({ employees }: School, day: Day): KnownSchool {
  const people = employees.map(({ key, number, name, employment, pot }) => ({
    key,
    number,
    name,
    start: employment?.start ?? null,
    openingOn: pot ? openingDayOf(pot) : null,
  }));
  const expenses = employees.flatMap(({ key, expenses: booked }) =>
    booked.map(({ date, amount, description }) => ({ key, date, amount, description })),
  );
  return { people, expenses, day };
}

function totalsOf(expenses: readonly PastExpense[]): ExpenseTotals {
  const byPayer = new Map<Payer, Cents>();
  for (const { payer, amount } of expenses)
    byPayer.set(payer ?? 'budget', (byPayer.get(payer ?? 'budget') ?? 0) + amount);
  return {
    expenses: expenses.length,
    people: new Set(expenses.map(({ person }) => person.key)).size,
    cents: expenses.reduce((sum, { amount }) => sum + amount, 0),
    byPayer,
  };
}

/** What is to be booked, a row each, in the order of the list. */
export function bookedOf(expenses: readonly PastExpense[]): readonly ExpensesOfOne[] {
  return expenses.map(({ person, date, amount, description, payer, reference }) => ({
    employee: person,
    expenses: [{ date, amount, description, hours: 0, mandated: false, payer, reference }],
  }));
}
