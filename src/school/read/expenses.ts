import type { Day } from '../../domain/calendar';
import { each, inOrder, type Steps } from '../../pacing';
import { optionalHours } from '../../tables/courses';
import { readPaidByBudget, readPayment } from '../../tables/expenses';
import type { RowReader, TableReader } from '../../tables/tableReader';
import { readText } from '../../tables/values';
import type { BookedExpense } from '../school';
import { perPerson, type People } from './rowsOfPeople';

/** What was spent, by person, in order of date. What is mandated never counts, so an error in it blocks nothing. */
export function readExpenses(
  table: TableReader | null,
  people: People,
): Steps<ReadonlyMap<string, BookedExpense[]>> {
  return perPerson(table, people, function* (rows, person) {
    const expenses = yield* each(rows, (row) => readExpense(row, person.work?.start ?? null));
    return yield* inOrder(
      expenses.filter((expense) => expense !== null),
      ({ date }) => date,
    );
  });
}

/** Null where it cannot be read, which is reported. */
function readExpense(row: RowReader, start: Day | null): BookedExpense | null {
  // Without the column nobody knows what is mandated; that it is missing is reported with the table.
  if (!row.has('Opgedragen')) return null;
  const paidByBudget = readPaidByBudget(row.fields(true));
  if (paidByBudget === undefined) return null;
  const mandated = !paidByBudget;
  const paid = readPayment(row.fields(paidByBudget), row.fields());
  const hours = readHours(row);
  const description = row.read('Omschrijving', false, readText) ?? '';
  if (paid === undefined) return null;
  const { date } = paid;
  if (!mandated && start !== null && date < start) {
    // Not blocking by itself: whether the year counts at all is for the run of the pot to say.
    row.fail('Datum', false, { code: 'expenseBeforeEmployment', date, start });
  }
  return { ...paid, hours, description, mandated, row: row.row };
}

/** Hundredths of an hour, 0 where none are filled in; null where the cell cannot be read. */
function readHours(row: RowReader): number | null {
  if (!row.has('Uren')) return 0;
  const hours = row.read('Uren', false, optionalHours);
  return hours === undefined ? null : (hours ?? 0);
}
