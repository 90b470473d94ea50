import Papa from 'papaparse';
import type { Day } from '../../domain/calendar';
import { each, inOneGo, partOf, type ShareSteps } from '../../pacing';
import { isBlankRow, type Cell } from '../../tables/values';
import { cleanText } from '../staffList/columnReaders';
import { readCsv } from '../staffList/csv';
import { DateManners, OrderDoubt, readListDate, type DateOrder } from '../staffList/dates';
import { DecimalMarks, type DecimalMark } from '../staffList/numbers';
import { areStrangers } from '../staffList/sameName';
import { readPastAmount } from './amounts';
import { expenseColumns, expenseHeaderRow } from './columns';
import { payerOf } from './payerOf';
import { peopleByName, type PeopleByName } from './peopleByName';
import type {
  ExpenseField,
  KnownExpense,
  KnownPerson,
  PastExpense,
  PastExpenseChoices,
  PastExpenseProblem,
  PastExpenseQuestion,
  PastExpenseReading,
  PastExpenseRemark,
} from './types';

/** Longer than any list of past expenses of a school. */
export const LONGEST_EXPENSES = 1_000_000;

/** What a pasted list is laid beside. */
export interface KnownSchool {
  readonly people: readonly KnownPerson[];
  readonly expenses: readonly KnownExpense[];
  /** The reference date: what is later is told. */
  readonly day: Day;
}

/**
 * Understands a pasted list of past expenses: who, when, how much, for what and who paid. Never throws: what cannot be
 * read is listed and the rest goes on.
 *
 * @param text cells parted by tabs, or a CSV, of at most {@link LONGEST_EXPENSES} characters
 */
export function readPastExpenses(
  text: string,
  known: KnownSchool,
  choices: PastExpenseChoices = {},
): PastExpenseReading {
  return inOneGo(pastExpenseSteps(text, known, choices));
}

/** As `readPastExpenses`, in steps. */
export function* pastExpenseSteps(
  text: string,
  known: KnownSchool,
  choices: PastExpenseChoices = {},
): ShareSteps<PastExpenseReading> {
  const { cells } = readCsv(text);
  const people = peopleByName(known.people);
  const headerRow = expenseHeaderRow(cells);
  const first = headerRow === null ? 0 : headerRow + 1;
  const headers = headerRow === null ? [] : cells[headerRow];
  const rows = cells.slice(first);
  yield 0.2;
  const columns = expenseColumns(headers, rows, people, choices);
  const place = new Map(columns.flatMap(({ field, index }) => (field === null ? [] : [[field, index]])));
  const manner = yield* partOf(mannerSteps(rows, place, choices), [0.3, 0.5]);
  const reader = new RowReader(people, place, manner, headerRow === null ? Infinity : headers.length);
  yield* partOf(
    each(rows, (row, index) => reader.read(row, first + index)),
    [0.5, 0.9],
  );
  const repeated = repeatsOf(reader.expenses, known.expenses);
  const expenses = reader.expenses.filter(
    (one) =>
      (choices.twice === 'all' || !repeated.twice.includes(one.row)) &&
      (choices.booked === 'add' || !repeated.booked.includes(one.row)),
  );
  return {
    columns,
    expenses,
    problems: reader.problems,
    remarks: [
      headerRow === null ? { code: 'noHeaderRow' } : { code: 'headerRow', row: headerRow },
      ...(reader.totals.length > 0 ? [{ code: 'totals', rows: reader.totals } as const] : []),
      ...(manner.order === 'monthFirst' ? [{ code: 'monthFirst' } as const] : []),
      ...remarksOnRows(expenses, known.day),
    ],
    questions: questionsOf(place, manner, choices, repeated),
    ...repeated,
    leftOver: leftOverOf(headers, cells, reader.problems),
  };
}

/** How the dates and amounts of a list are written. */
interface ListWriting {
  readonly order: DateOrder;
  readonly isOrderOpen: boolean;
  readonly mark: DecimalMark;
}

type Places = ReadonlyMap<string, number>;

function* mannerSteps(
  rows: readonly (readonly Cell[])[],
  place: Places,
  { dateOrder }: PastExpenseChoices,
): ShareSteps<ListWriting> {
  const [manners, doubt, marks] = [new DateManners(), new OrderDoubt(), new DecimalMarks()];
  yield* each(rows, (row) => {
    const [date, amount] = (['date', 'amount'] as const).map((field) => cellOf(row, place, field));
    manners.add(date);
    doubt.add(date);
    marks.add(amount === undefined ? '' : String(amount).replace('€', ''));
  });
  const found = manners.votes.monthFirst && !manners.votes.dayFirst ? 'monthFirst' : 'dayFirst';
  return {
    order: dateOrder ?? found,
    isOrderOpen: dateOrder === undefined && doubt.isOpen,
    mark: marks.mark ?? ',',
  };
}

function cellOf(row: readonly Cell[], place: Places, field: ExpenseField): Cell {
  const index = place.get(field);
  return index === undefined ? undefined : row[index];
}

const TOTAL = /^(?:sub)?tota(?:al|len|l)\b/i;

/** Reads the rows of a list, one after another. */
class RowReader {
  readonly expenses: PastExpense[] = [];
  readonly problems: PastExpenseProblem[] = [];
  readonly totals: number[] = [];

  constructor(
    private readonly people: PeopleByName,
    private readonly place: Places,
    private readonly writing: ListWriting,
    private readonly width: number,
  ) {}

  read(row: readonly Cell[], index: number): void {
    if (isBlankRow(row)) return;
    const text = (field: ExpenseField) => cleanText(cellOf(row, this.place, field));
    if (text('date') === '' && row.some((cell) => TOTAL.test(cleanText(cell)))) {
      this.totals.push(index);
      return;
    }
    const refuse = (code: PastExpenseProblem['code'], value: string) =>
      void this.problems.push({ row: index, code, value });
    if (row.slice(this.width).some((cell) => cleanText(cell) !== ''))
      return refuse('longRow', String(row.length));
    const person = this.personOf(text('number'), text('name'));
    if ('code' in person) return refuse(person.code, person.value);
    const date = readListDate(cellOf(row, this.place, 'date'), this.writing.order);
    if (date.kind !== 'day') return refuse(text('date') === '' ? 'noDate' : 'notADate', text('date'));
    const amount = readPastAmount(text('amount'), this.writing.mark);
    if (amount.kind === 'ambiguous') return refuse('ambiguousAmount', text('amount'));
    if (amount.kind === 'notAnAmount') return refuse('notAnAmount', text('amount'));
    if (amount.kind === 'empty' || amount.cents === 0) return refuse('noAmount', text('amount'));
    const payer = text('payer') === '' ? null : payerOf(text('payer'));
    if (payer === undefined) return refuse('unknownPayer', text('payer'));
    this.expenses.push({
      person,
      date: date.day,
      amount: amount.cents,
      description: text('description'),
      payer: payer === 'budget' ? null : payer,
      reference: text('reference'),
      row: index,
    });
  }

  private personOf(number: string, name: string): KnownPerson | Pick<PastExpenseProblem, 'code' | 'value'> {
    if (number === '' && name === '') return { code: 'noPerson', value: '' };
    if (number === '') {
      const [one, ...others] = this.people.byName(name);
      if (one === undefined) return { code: 'unknownPerson', value: name };
      return others.length > 0 ? { code: 'severalPeople', value: name } : one;
    }
    const person = this.people.byNumber(number);
    if (person === null) return { code: 'unknownPerson', value: `${number} ${name}`.trim() };
    const isOther = name !== '' && areStrangers(person.name, name);
    return isOther ? { code: 'otherName', value: `${number} ${name}` } : person;
  }
}

/** The rows that cannot be booked, under their headers, as a sheet copies them; "" where there are none. */
function leftOverOf(
  headers: readonly Cell[],
  cells: readonly (readonly Cell[])[],
  problems: readonly PastExpenseProblem[],
): string {
  if (problems.length === 0) return '';
  const rows = problems.map(({ row }) => cells[row]);
  return Papa.unparse(headers.length > 0 ? [headers, ...rows] : rows, { delimiter: '\t', newline: '\n' });
}

/** Rows that say what the workbook says, each only as often as it stands there, and rows that say what an earlier row says. */
function repeatsOf(
  expenses: readonly PastExpense[],
  known: readonly KnownExpense[],
): Pick<PastExpenseReading, 'twice' | 'booked'> {
  const same = ({ date, amount, description }: Omit<KnownExpense, 'key'>, key: string) =>
    JSON.stringify([key, date, amount, description.trim().toLowerCase()]);
  const there = new Map<string, number>();
  for (const expense of known) {
    const own = same(expense, expense.key);
    there.set(own, (there.get(own) ?? 0) + 1);
  }
  const seen = new Set<string>();
  const twice: number[] = [];
  const booked: number[] = [];
  for (const expense of expenses) {
    const own = same(expense, expense.person.key);
    const times = there.get(own) ?? 0;
    if (times > 0) {
      booked.push(expense.row);
      there.set(own, times - 1);
    } else if (seen.has(own)) twice.push(expense.row);
    seen.add(own);
  }
  return { twice, booked };
}

function remarksOnRows(expenses: readonly PastExpense[], day: Day): PastExpenseRemark[] {
  const found = {
    refunds: expenses.filter(({ amount }) => amount < 0),
    afterDay: expenses.filter(({ date }) => date > day),
    beforeEmployment: expenses.filter(({ date, person }) => person.start !== null && date < person.start),
    beforeOpening: expenses.filter(
      ({ date, person, payer }) => payer === null && person.openingOn !== null && date < person.openingOn,
    ),
  };
  return (['refunds', 'afterDay', 'beforeEmployment', 'beforeOpening'] as const).flatMap((code) =>
    found[code].length > 0 ? [{ code, rows: found[code].map(({ row }) => row) }] : [],
  );
}

function questionsOf(
  place: Places,
  { isOrderOpen }: ListWriting,
  choices: PastExpenseChoices,
  { twice, booked }: Pick<PastExpenseReading, 'twice' | 'booked'>,
): PastExpenseQuestion[] {
  const asked: readonly (readonly [PastExpenseQuestion, boolean])[] = [
    ['person', !place.has('number') && !place.has('name')],
    ['date', !place.has('date')],
    ['amount', !place.has('amount')],
    ['dateOrder', isOrderOpen],
    ['twice', twice.length > 0 && choices.twice === undefined],
    ['booked', booked.length > 0 && choices.booked === undefined],
  ];
  return asked.flatMap(([question, isOpen]) => (isOpen ? [question] : []));
}
