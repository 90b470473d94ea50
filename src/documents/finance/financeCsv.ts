import { civilOf, schoolYearOf, type Day } from '../../domain/calendar';
import { bookedFields } from '../../school/budget/bookedFields';
import type { School, SchoolReading } from '../../school/school';
import { decimals } from '../../texts/format/nl';
import type { FinanceTexts } from '../../texts/nl/finance';

/** The days of which expenses are wanted: a calendar year, or a school year. */
export interface FinancePeriod {
  readonly kind: 'calendarYear' | 'schoolYear';
  /** 2026 is also the school year 2026-2027. */
  readonly year: number;
}

/** What begins with one of these a spreadsheet program would compute instead of show. */
const COMPUTED = new Set('=+-@＝＋－＠');
/** A program set to another language than ours ends a cell at the comma, and sees no quotes that begin inside it. */
const ENDS_CELL = new Set(',;\t\r\n');
/** The byte order mark, by which Excel reads the file as UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * What was booked in a period, for the financial administration: a line per row of `Bestedingen`, in order of date. Dutch whatever
 * the language of the pane: semicolons, decimal comma, dates as day-month-year.
 */
export function financeCsv(
  reading: SchoolReading,
  { employees }: School,
  period: FinancePeriod,
  t: FinanceTexts,
): { readonly text: string; readonly lines: number } {
  const booked = employees
    .flatMap((employee) => employee.expenses.map((expense) => ({ employee, expense })))
    .filter(({ expense }) => isIn(expense.date, period))
    .sort((a, b) => a.expense.date - b.expense.date || a.expense.row - b.expense.row);
  const rows = booked.map(({ employee, expense }) => {
    const { payer, reference, course } = bookedFields(reading, expense);
    return [
      dateText(expense.date),
      asText(String(employee.number)),
      asText(employee.name),
      // Who pays where nobody is filled in follows from whether it was ordered.
      payer ?? (expense.mandated ? t.employer : t.budget),
      amountText(expense.amount),
      asText(reference),
      asText(course),
      asText(expense.description),
    ];
  });
  const lines = [t.columns, ...rows].map((cells) => cells.map(quoted).join(';'));
  return { text: `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`, lines: rows.length };
}

/** The periods in which something was booked, the newest first. */
export function financePeriods({ employees }: School): readonly FinancePeriod[] {
  const days = employees.flatMap(({ expenses }) => expenses.map(({ date }) => date));
  const inOrder = (years: readonly number[]) => [...new Set(years)].sort((a, b) => b - a);
  return [
    ...inOrder(days.map((day) => civilOf(day).year)).map((year) => ({ kind: 'calendarYear' as const, year })),
    ...inOrder(days.map(schoolYearOf)).map((year) => ({ kind: 'schoolYear' as const, year })),
  ];
}

function isIn(day: Day, { kind, year }: FinancePeriod): boolean {
  return (kind === 'calendarYear' ? civilOf(day).year : schoolYearOf(day)) === year;
}

function dateText(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return [String(dayOfMonth).padStart(2, '0'), String(month).padStart(2, '0'), year].join('-');
}

const amountText = (cents: number): string => `${cents < 0 ? '-' : ''}${decimals(cents, '', ',')}`;

/** A text of which no program computes a part: an apostrophe stands before what could begin a formula. */
function asText(text: string): string {
  let written = '';
  let begins = true;
  for (const sign of text) {
    written += begins && COMPUTED.has(sign) ? `'${sign}` : sign;
    begins = ENDS_CELL.has(sign) || (begins && sign.trim() === '');
  }
  return written;
}

/** Always in quotes where a sign in it would end the cell or the line. */
function quoted(cell: string): string {
  return [';', '"', '\n', '\r'].some((sign) => cell.includes(sign))
    ? `"${cell.replaceAll('"', '""')}"`
    : cell;
}
