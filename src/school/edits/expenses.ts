import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { EditRefused, type SchoolEdit } from './schoolEdit';
import { readKey } from '../../tables/values';
import type { RawTable } from '../../tables/rawTables';
import type { BookedExpense, Employee } from '../school';
import { columnIndexes } from '../../tables/tableReader';
import { dayIn } from '../../tables/dayIn';
import { appendRows, changeRows } from '../../tables/rowsByColumn';

/** An expense to book. */
export interface NewExpense {
  readonly date: Day;
  readonly amount: Cents;
  readonly description: string;
  /** Hundredths of an hour. */
  readonly hours: number;
  /** Ordered by the employer, who then pays all of it. */
  readonly mandated: boolean;
}

/** What stands in the column Opgedragen of training that the employer ordered. */
const MANDATED = 'ja';

/** Adds an expense at the end of `Bestedingen`. */
export function bookExpense(employee: Employee, expense: NewExpense): SchoolEdit {
  const row = {
    Personeelsnummer: employee.number,
    Datum: expense.date,
    Bedrag: expense.amount / 100,
    Omschrijving: expense.description,
    Opgedragen: expense.mandated ? MANDATED : '',
    Uren: expense.hours === 0 ? '' : expense.hours / 100,
  };
  return {
    tables: ['Bestedingen'],
    needs: expense.hours === 0 ? {} : { Bestedingen: ['Uren'] },
    change: (now) => ({ Bestedingen: appendRows(now('Bestedingen'), [row]) }),
  };
}

/** Marks a booked expense as ordered by the employer, or no longer. */
export function markMandated(employee: Employee, expense: BookedExpense, mandated: boolean): SchoolEdit {
  return {
    tables: ['Bestedingen'],
    change: (now) => {
      const raw = now('Bestedingen');
      const index = expenseRow(raw, employee, expense);
      const cells = { Opgedragen: mandated ? MANDATED : '' };
      return { Bestedingen: changeRows(raw, [{ index, cells }]) };
    },
  };
}

/**
 * The index of a booked expense, which must still be where it was read: two can be alike in everything.
 *
 * @throws EditRefused `changedMeanwhile` when it is not
 */
export function expenseRow(
  raw: RawTable,
  { key }: Pick<Employee, 'key'>,
  { row, date, amount }: Pick<BookedExpense, 'row' | 'date' | 'amount'>,
): number {
  const index = row - 1 - raw.firstRow;
  const columns = columnIndexes(raw);
  const cell = (column: string) => raw.rows[index]?.[columns.get(column) ?? -1];
  const same =
    readKey(cell('Personeelsnummer')) === key &&
    dayIn(cell('Datum')) === date &&
    Math.round(Number(cell('Bedrag')) * 100) === amount;
  if (!same) throw new EditRefused({ code: 'changedMeanwhile', table: 'Bestedingen' });
  return index;
}
