import type { Day } from '../../domain/calendar';
import { each, partOf, type ShareSteps } from '../../pacing';
import type { Cell } from '../../tables/values';
import { isTotal, PeopleTable } from '../peopleTable';
import { DateManners, OrderDoubt, readListDate, type DateOrder } from '../cells/dates';
import type { DecimalMark } from '../cells/numbers';
import { payerOf } from './payerOf';
import { EXPENSE_TABLE } from './shape';
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

/** What a list is laid beside. */
export interface KnownSchool {
  readonly people: readonly KnownPerson[];
  readonly expenses: readonly KnownExpense[];
  /** The reference date: what is later is told. */
  readonly day: Day;
}

/**
 * Understands a list of past expenses: who, when, how much, for what and who paid. Never throws: what cannot be
 * read is listed and the rest goes on.
 *
 * @param cells as pasted, or of a sheet of a file
 */
export function* pastExpenseSteps(
  cells: readonly (readonly Cell[])[],
  known: KnownSchool,
  choices: PastExpenseChoices = {},
): ShareSteps<PastExpenseReading> {
  const table: ExpenseTable = yield* partOf(
    PeopleTable.of(EXPENSE_TABLE, cells, known.people, choices.columns),
    [0, 0.3],
  );
  const writing = yield* partOf(writingSteps(table, choices), [0.3, 0.5]);
  const reader = new RowReader(table, writing);
  yield* partOf(
    each([...table.rows], ([index, row]) => reader.read(row, index)),
    [0.5, 0.8],
  );
  const leftOver = yield* partOf(table.leftOver(reader.problems, 'date'), [0.8, 1]);
  const repeated = repeatsOf(reader.expenses, known.expenses);
  const expenses = reader.expenses.filter(
    (one) =>
      (choices.twice === 'all' || !repeated.twice.includes(one.row)) &&
      (choices.booked === 'add' || !repeated.booked.includes(one.row)),
  );
  return {
    columns: table.columns,
    expenses,
    problems: reader.problems,
    remarks: [
      ...table.remarks(reader.totals),
      ...(writing.order === 'monthFirst' ? [{ code: 'monthFirst' } as const] : []),
      ...remarksOnRows(expenses, known.day),
    ],
    questions: questionsOf(table, writing, choices, repeated),
    ...repeated,
    leftOver,
  };
}

type ExpenseTable = PeopleTable<ExpenseField, KnownPerson>;

/** How the dates and amounts of a list are written. */
interface ListWriting {
  readonly order: DateOrder;
  readonly isOrderOpen: boolean;
  readonly mark: DecimalMark;
}

function* writingSteps(table: ExpenseTable, { dateOrder }: PastExpenseChoices): ShareSteps<ListWriting> {
  const [manners, doubt] = [new DateManners(), new OrderDoubt()];
  yield* each([...table.rows.values()], (row) => {
    const date = table.cell(row, 'date');
    manners.add(date);
    doubt.add(date);
  });
  const found = manners.votes.monthFirst && !manners.votes.dayFirst ? 'monthFirst' : 'dayFirst';
  return {
    order: dateOrder ?? found,
    isOrderOpen: dateOrder === undefined && doubt.isOpen,
    mark: table.decimalMark('amount'),
  };
}

/** Reads the rows of a list, one after another. */
class RowReader {
  readonly expenses: PastExpense[] = [];
  readonly problems: PastExpenseProblem[] = [];
  readonly totals: number[] = [];

  constructor(
    private readonly table: ExpenseTable,
    private readonly writing: ListWriting,
  ) {}

  read(row: readonly Cell[], index: number): void {
    const { table, writing } = this;
    const text = (field: ExpenseField) => table.text(row, field);
    if (text('date') === '' && isTotal(row)) {
      this.totals.push(index);
      return;
    }
    const refuse = (code: PastExpenseProblem['code'], value: string) =>
      void this.problems.push({ row: index, code, value });
    const person = table.personOf(row);
    if ('code' in person) return refuse(person.code, person.value);
    const date = readListDate(table.cell(row, 'date'), writing.order);
    if (date.kind !== 'day') return refuse(text('date') === '' ? 'noDate' : 'notADate', text('date'));
    const amount = table.amountOf(row, 'amount', writing.mark);
    if (amount === null || amount === 0) return refuse('noAmount', text('amount'));
    if (typeof amount !== 'number') return refuse(amount.code, amount.value);
    const payer = text('payer') === '' ? null : payerOf(text('payer'));
    if (payer === undefined) return refuse('unknownPayer', text('payer'));
    this.expenses.push({
      person,
      date: date.day,
      amount,
      description: text('description'),
      payer: payer === 'budget' ? null : payer,
      reference: text('reference'),
      row: index,
    });
  }
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
  table: ExpenseTable,
  { isOrderOpen }: ListWriting,
  choices: PastExpenseChoices,
  { twice, booked }: Pick<PastExpenseReading, 'twice' | 'booked'>,
): PastExpenseQuestion[] {
  const asked: readonly (readonly [PastExpenseQuestion, boolean])[] = [
    ['person', !table.has('number') && !table.has('name')],
    ['date', !table.has('date')],
    ['amount', !table.has('amount')],
    ['dateOrder', isOrderOpen],
    ['twice', twice.length > 0 && choices.twice === undefined],
    ['booked', booked.length > 0 && choices.booked === undefined],
  ];
  return asked.flatMap(([question, isOpen]) => (isOpen ? [question] : []));
}
