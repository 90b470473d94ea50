import { readKey } from '../../tables/values';
import { WorkbookProblem } from '../problems';
import type { RawTable } from '../../tables/rawTables';
import type { BookedExpense, Employee } from '../../school/school';
import { columnIndexes } from '../../tables/tableReader';
import { dayIn } from '../../tables/dayIn';
import type { UndoHandle } from '../write/undoHandle';
import { write } from '../write/write';
import { appendRows, changeRows } from '../../tables/rowsByColumn';
import type { NewExpense } from '../../school/edits/expenses';

/** What stands in the column Opgedragen of training that the employer ordered. */
const MANDATED = 'ja';

/** Adds an expense at the end of `Bestedingen`. Two syncs. */
export function bookExpense(employee: Employee, expense: NewExpense, what: string): Promise<UndoHandle> {
  const row = {
    Personeelsnummer: employee.number,
    Datum: expense.date,
    Bedrag: expense.amount / 100,
    Omschrijving: expense.description,
    Opgedragen: expense.mandated ? MANDATED : '',
    Uren: expense.hours === 0 ? '' : expense.hours / 100,
  };
  return write(
    {
      tables: ['Bestedingen'],
      needs: expense.hours === 0 ? {} : { Bestedingen: ['Uren'] },
      change: (now) => ({ Bestedingen: appendRows(now('Bestedingen'), [row]) }),
    },
    what,
  );
}

/** Marks a booked expense as ordered by the employer, or no longer. Two syncs. */
export function markMandated(
  employee: Employee,
  expense: BookedExpense,
  mandated: boolean,
  what: string,
): Promise<UndoHandle> {
  return write(
    {
      tables: ['Bestedingen'],
      change: (now) => {
        const raw = now('Bestedingen');
        const index = expenseRow(raw, employee, expense);
        const cells = { Opgedragen: mandated ? MANDATED : '' };
        return { Bestedingen: changeRows(raw, [{ index, cells }]) };
      },
    },
    what,
  );
}

/**
 * The index of a booked expense, which must still be where it was read: two can be alike in everything.
 *
 * @throws WorkbookProblem `changedMeanwhile` when it is not
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
  if (!same) throw new WorkbookProblem({ code: 'changedMeanwhile', table: 'Bestedingen' });
  return index;
}
