import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { EditRefused, editOfTable, type SchoolEdit } from './schoolEdit';
import { readKey } from '../../tables/values';
import type { RawTable } from '../../tables/rawTables';
import type { BookedExpense, Employee } from '../school';
import { cellReader } from '../../tables/tableReader';
import { dayIn } from '../../tables/dayIn';
import { appendRows, changeRows, placeRows, removeRow, type RowByColumn } from '../../tables/rowsByColumn';
import type { Payer } from '../../tables/payers';

/** An expense to book. */
export interface NewExpense {
  readonly date: Day;
  readonly amount: Cents;
  readonly description: string;
  /** Hundredths of an hour; null for hours that cannot be read: the cell stays as it is. */
  readonly hours: number | null;
  /** Training ordered by the employer, who then pays all of it. */
  readonly mandated: boolean;
  /** The course that the expense pays, as in `Opleiding`; absent or "" for none. */
  readonly course?: string;
  /** Who pays; absent or null is the budget, or the employer where the training was ordered. */
  readonly payer?: Payer | null;
  /** Number of the invoice, or what HR knows the expense by. */
  readonly reference?: string;
}

/** The text in the column Opgedragen for training that the employer ordered. */
const MANDATED = 'ja';

/** Columns that an older workbook may do without: they are added when something is filled in. */
const LATER_COLUMNS = ['Uren', 'Opleiding', 'Betaler', 'Kenmerk'];

/** The cells of an expense in `Bestedingen`. */
export function expenseCells({ number }: Pick<Employee, 'number'>, expense: NewExpense): RowByColumn {
  const { date, amount, description, hours, mandated, course = '', payer = null } = expense;
  return {
    Personeelsnummer: number,
    Datum: date,
    Bedrag: amount / 100,
    Omschrijving: description,
    Opgedragen: mandated ? MANDATED : '',
    ...(hours === null ? {} : { Uren: hours === 0 ? '' : hours / 100 }),
    Opleiding: course,
    // The budget pays ordered training only where the payer says so.
    Betaler: payer === null || (payer === 'budget' && !mandated) ? '' : payer,
    Kenmerk: expense.reference ?? '',
  };
}

/** Adds expenses at the end of `Bestedingen`: an invoice that several pay is one for each. */
export function bookExpense(employee: Employee, ...expenses: readonly NewExpense[]): SchoolEdit {
  return bookExpenses([{ employee, expenses }]);
}

/** The expense of one employee in a booking for several. */
export interface ExpensesOfOne {
  readonly employee: Pick<Employee, 'number'>;
  readonly expenses: readonly NewExpense[];
}

/** The edit of `bookExpense` for several employees at once. */
export function bookExpenses(booked: readonly ExpensesOfOne[]): SchoolEdit {
  const rows = booked.flatMap(({ employee, expenses }) =>
    expenses.map((expense) => expenseCells(employee, expense)),
  );
  return editOfTable('Bestedingen', (raw) => appendRows(raw, rows), {
    needs: filledColumns(rows),
    mostNewRows: Math.max(100, rows.length),
  });
}

/**
 * Changes a booked expense; columns of the user's own stay.
 *
 * @param parts what others pay of it from now on, as rows of their own
 */
export function changeExpense(
  employee: Employee,
  booked: BookedExpense,
  expense: NewExpense,
  ...parts: readonly NewExpense[]
): SchoolEdit {
  const rows = [expense, ...parts].map((one) => expenseCells(employee, one));
  const change = (raw: RawTable) => {
    const index = expenseRow(raw, employee, booked);
    return placeRows(
      raw,
      rows.map((cells, i) => ({ index: i === 0 ? index : -1, cells })),
    );
  };
  return editOfTable('Bestedingen', change, { needs: filledColumns(rows) });
}

/** Takes a booked expense away, with what the user wrote in its row. */
export function removeExpense(employee: Employee, booked: BookedExpense): SchoolEdit {
  return editOfTable('Bestedingen', (raw) => removeRow(raw, expenseRow(raw, employee, booked)));
}

function filledColumns(rows: readonly RowByColumn[]): string[] {
  return LATER_COLUMNS.filter((column) => rows.some((cells) => (cells[column] ?? '') !== ''));
}

/** Marks a booked expense as ordered by the employer, or no longer. */
export function markMandated(employee: Employee, expense: BookedExpense, mandated: boolean): SchoolEdit {
  const cells = { Opgedragen: mandated ? MANDATED : '' };
  return editOfTable('Bestedingen', (raw) =>
    changeRows(raw, [{ index: expenseRow(raw, employee, expense), cells }]),
  );
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
  const cell = cellReader(raw);
  const same =
    readKey(cell(index, 'Personeelsnummer')) === key &&
    dayIn(cell(index, 'Datum')) === date &&
    Math.round(Number(cell(index, 'Bedrag')) * 100) === amount;
  if (!same) throw new EditRefused({ code: 'changedMeanwhile', table: 'Bestedingen' });
  return index;
}
