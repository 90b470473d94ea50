import { optionalHours } from '../../tables/courses';
import { contradict, readLeave } from '../../tables/appointments';
import { paidByBudget } from '../../tables/personTable';
import {
  readCents,
  readCourseKey,
  readDay,
  readFte,
  readPayer,
  readSchoolYear,
  readSignedCents,
  readText,
  readYes,
} from '../../tables/values';
import type { FteChange } from '../../domain/budget/employment';
import type { Day } from '../../domain/calendar';
import type { OpeningLot } from '../../domain/budget/ledger';
import type { EmployeeRow } from './employees';
import type { BookedExpense } from '../school';
import { each, inOrder, type Steps } from '../../pacing';
import { STEP_ROWS, type RowReader, type TableReader } from '../../tables/tableReader';
import { remarkFte } from './fteRemark';

type People = ReadonlyMap<string, EmployeeRow>;

/** Rows by the person they belong to; a number that nobody has is reported, and its row counts for nobody. */
export function* rowsOfPeople(
  table: TableReader | null,
  people: People,
): Steps<ReadonlyMap<string, RowReader[]>> {
  const rows = new Map<string, RowReader[]>();
  if (!table?.has('Personeelsnummer')) return rows;
  for (const [index, row] of (yield* table.rowsInSteps()).entries()) {
    if (index % STEP_ROWS === 0) yield;
    const { key } = row;
    if (key === null) {
      row.fail('Personeelsnummer', false, { code: 'missingNumber' });
    } else if (!people.has(key)) {
      row.fail('Personeelsnummer', false, {
        code: 'unknownNumber',
        number: String(row.cell('Personeelsnummer')).trim(),
      });
    } else {
      const own = rows.get(key);
      if (own) own.push(row);
      else rows.set(key, [row]);
    }
  }
  return rows;
}

function* perPerson<T>(
  table: TableReader | null,
  people: People,
  read: (rows: readonly RowReader[], person: EmployeeRow) => Steps<T>,
): Steps<ReadonlyMap<string, T>> {
  const result = new Map<string, T>();
  for (const [key, rows] of yield* rowsOfPeople(table, people)) {
    yield;
    const person = people.get(key);
    if (person) result.set(key, yield* read(rows, person));
  }
  return result;
}

/** Changes of fte by person, in order of date. */
export function readAppointments(
  table: TableReader | null,
  people: People,
): Steps<ReadonlyMap<string, FteChange[]>> {
  return perPerson(table, people, function* (rows) {
    const changes = new Map<Day, FteChange>();
    yield* each(rows, (row) => {
      const from = row.read('Vanaf', true, readDay);
      const fte = row.read('Fte', true, readFte);
      if (from === undefined || fte === undefined) return;
      remarkFte(row, fte);
      const leave = row.has('Seniorenverlof') ? row.read('Seniorenverlof', true, readLeave) : 0;
      if (leave === undefined) return;
      const read = leave === 0 ? { from, fte } : { from, fte, leave };
      const known = changes.get(from);
      if (known === undefined) changes.set(from, read);
      else if (contradict(known, read)) row.fail('Vanaf', true, { code: 'doubleFteChange', date: from });
    });
    return [...changes.values()].sort((a, b) => a.from - b.from);
  });
}

/** What was left of earlier school years' lots. */
export interface Opening {
  readonly money: readonly OpeningLot[];
  /** In the same school years; null where an amount of hours cannot be read. */
  readonly hours: readonly OpeningLot[] | null;
}

/** What was left of earlier school years' lots, by person. */
export function readOpening(table: TableReader | null, people: People): Steps<ReadonlyMap<string, Opening>> {
  return perPerson(table, people, function* (rows) {
    const money: OpeningLot[] = [];
    const hours: OpeningLot[] = [];
    let readable = true;
    yield* each(rows, (row) => {
      const year = row.read('Schooljaar', true, readSchoolYear);
      const left = row.read('Bedrag', true, readCents);
      const hoursLeft = readHours(row);
      readable &&= hoursLeft !== null;
      if (year === undefined) return;
      if (left !== undefined) money.push({ year, left });
      hours.push({ year, left: hoursLeft ?? 0 });
    });
    return { money, hours: readable ? hours : null };
  });
}

/** Hundredths of an hour, 0 where none are filled in; null where the cell cannot be read. */
function readHours(row: RowReader): number | null {
  if (!row.has('Uren')) return 0;
  const hours = row.read('Uren', false, optionalHours);
  return hours === undefined ? null : (hours ?? 0);
}

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
  const ordered = row.read('Opgedragen', true, readYes);
  const payer = row.has('Betaler') ? row.read('Betaler', true, readPayer) : null;
  if (ordered === undefined || payer === undefined) return null;
  const mandated = !paidByBudget(ordered, payer);
  const date = row.read('Datum', !mandated, readDay);
  const amount = row.read('Bedrag', !mandated, readSignedCents);
  const course = row.read('Opleiding', false, readCourseKey);
  const hours = readHours(row);
  const description = row.read('Omschrijving', false, readText) ?? '';
  if (date === undefined || amount === undefined) return null;
  if (!mandated && start !== null && date < start) {
    // Not blocking by itself: whether the year counts at all is for the run of the pot to say.
    row.fail('Datum', false, { code: 'expenseBeforeEmployment', date, start });
  }
  const paid = { date, amount, ...(course === undefined ? {} : { course }) };
  return { ...paid, hours, description, mandated, row: row.row };
}
