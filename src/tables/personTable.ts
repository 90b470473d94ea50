import type { FteChange } from '../domain/budget/employment';
import type { Expense, OpeningLot } from '../domain/budget/ledger';
import { inColumnOrder, needed, optional, titlesOf, type Title } from './headers';
import { contradict, readAppointment } from './appointments';
import { readPaidByBudget, readPayment } from './expenses';
import { columnPlaces, readArgumentRow, type Fields } from './fields';
import { CLOSED_FROM } from './closedFrom';
import { readHoursLeftOver, readLeftOver, readOpeningLot } from './openings';
import { inRow, refuse, refuseInRow } from './problem';
import { Repeats } from './repeats';
import { RowsByPerson } from './rowsByPerson';
import {
  isBlankRow,
  isMissing,
  isMissingOrZero,
  readCents,
  readDay,
  readHundredths,
  readSchoolYear,
  readYes,
  type Cell,
} from './values';

/**
 * A table that holds rows of many people, looked up by personnel number. The rows of a person are parsed only when
 * that person is asked for, so an error in somebody else's row stays with them.
 */
export class PersonTable<T> {
  private readonly rows: RowsByPerson;
  private readonly cells: readonly (readonly Cell[])[];
  private readonly named: boolean;
  private readonly repeats: Repeats;

  /**
   * @param name the table as HR knows it, for error texts
   * @param passed the rows, with or without headers; rows without a personnel number are ignored
   * @param columns after the personnel number, which is always first
   * @param parse turns one row into what the core needs; null when the row does not count. Told whether the table has
   *   headers: without them what stands right of the columns that were always there is not ours to read
   */
  constructor(
    private readonly name: string,
    passed: readonly (readonly Cell[])[],
    columns: readonly Title[],
    private readonly parse: (row: readonly Cell[], named: boolean) => T | null,
  ) {
    const cells = inColumnOrder(name, passed, [EMPLOYEE, ...columns]);
    this.named = cells !== passed;
    this.cells = cells;
    this.repeats = new Repeats(cells.length);
    const width = cells[0]?.length ?? 0;
    if (cells.length > 0 && width < LEAST_COLUMNS && !cells.every(isBlankRow)) {
      refuse({ code: 'tableTooNarrow', name, columns: width, needed: LEAST_COLUMNS });
    }
    this.rows = new RowsByPerson(cells);
  }

  /**
   * What the table holds of this person, in the order of its rows.
   *
   * @throws ProblemError also where people with many rows were asked for so often that Excel would wait too long
   */
  of(key: string | null): T[] {
    const parsed: T[] = [];
    if (this.rows.isEmpty) return parsed;
    if (key === null) refuse({ code: 'employeeMissing', table: this.name });
    const first = this.rows.firstOf(key);
    if (first === undefined) return parsed;
    this.repeats.again(first, key);
    let row: number | undefined = first;
    let read = 0;
    try {
      for (; row !== undefined; row = this.rows.after(row)) {
        read++;
        const item = this.parse(this.cells[row], this.named);
        if (item !== null) parsed.push(item);
      }
    } catch (error) {
      return refuseInRow(error, this.name, row! + 1);
    } finally {
      this.repeats.lookedUp(first, read);
    }
    return parsed;
  }
}

const EMPLOYEE = needed('personeelsnummer', 'medewerker');
/** The number, and two columns that say something. */
const LEAST_COLUMNS = 3;
const MANDATED = [optional('omschrijving'), optional('opgedragen')];
const APPOINTMENT_COLUMNS = ['Personeelsnummer', 'Vanaf', 'Fte', 'Seniorenverlof'];
const APPOINTMENT = columnPlaces(APPOINTMENT_COLUMNS);
const APPOINTMENT_WITHOUT_HEADERS = columnPlaces(APPOINTMENT_COLUMNS, ['Seniorenverlof']);
const EXPENSE_COLUMNS = [
  'Personeelsnummer',
  'Datum',
  'Bedrag',
  'Omschrijving',
  'Opgedragen',
  'Opleiding',
  'Betaler',
];
const EXPENSE = columnPlaces(EXPENSE_COLUMNS);
const EXPENSE_WITHOUT_HEADERS = columnPlaces(EXPENSE_COLUMNS, ['Opleiding', 'Betaler']);
const OPENING_COLUMNS = ['Personeelsnummer', 'Schooljaar', 'Bedrag', CLOSED_FROM];
const OPENING = columnPlaces(OPENING_COLUMNS);
const OPENING_WITHOUT_HEADERS = columnPlaces(OPENING_COLUMNS, [CLOSED_FROM]);
const OPENING_HOURS = columnPlaces(['Personeelsnummer', 'Schooljaar', 'Uren']);

/** `aanstellingen` (medewerker, vanaf, fte): from each date that fte. With headers also `seniorenverlof`. */
export function appointmentsTable(cells: readonly (readonly Cell[])[]): PersonTable<FteChange> {
  const columns = [needed('vanaf'), needed('fte'), optional('seniorenverlof')];
  return new PersonTable('aanstellingen', cells, columns, (row, named) =>
    readArgumentRow(named ? APPOINTMENT : APPOINTMENT_WITHOUT_HEADERS, row, readAppointment),
  );
}

/** One person's changes in order of date; two different ones on one day are refused. */
export function fteChangesInOrder(changes: FteChange[]): FteChange[] {
  if (changes.length < 2) return changes;
  changes.sort((a, b) => a.from - b.from);
  changes.forEach((change, i) => {
    if (i > 0 && contradict(change, changes[i - 1])) {
      refuse({ code: 'doubleFteChange', date: change.from });
    }
  });
  return changes;
}

/**
 * `bestedingen` (medewerker, datum, bedrag [, omschrijving [, opgedragen]]), those that the budget pays. With headers also
 * the course that is paid and who pays it.
 */
export function expensesTable(cells: readonly (readonly Cell[])[]): PersonTable<Expense> {
  const columns = [
    needed('datum'),
    needed('bedrag'),
    ...MANDATED,
    optional('opleiding'),
    optional('betaler'),
  ];
  refuseRenamedMandated(cells, columns);
  return new PersonTable('bestedingen', cells, columns, (row, named) =>
    readArgumentRow(named ? EXPENSE : EXPENSE_WITHOUT_HEADERS, row, readBudgetPayment),
  );
}

const readBudgetPayment = (fields: Fields): Expense | null | undefined =>
  readPaidByBudget(fields) ? readPayment(fields) : null;

/**
 * Refuses `bestedingen` of which the column Opgedragen seems to have another name: it has none, and a column of an unknown name
 * holds nothing but yes and no. What is mandated would count without a word.
 */
function refuseRenamedMandated(cells: readonly (readonly Cell[])[], columns: readonly Title[]): void {
  const header = titlesOf(cells);
  const known = new Set([...EMPLOYEE.titles, ...columns.flatMap(({ titles }) => titles)]);
  if (header.includes('opgedragen') || header.filter((title) => known.has(title)).length < 3) return;
  const renamed = header.some(
    (title, column) =>
      title !== '' && !known.has(title) && holdsYesOrNo(cells.slice(1).map((row) => row[column])),
  );
  if (renamed) refuse({ code: 'columnMissing', table: 'bestedingen', column: 'opgedragen' });
}

const YES_OR_NO = ['ja', 'nee', 'x'];

/** Whether something is filled in, and that is yes or no in every cell. */
function holdsYesOrNo(column: readonly Cell[]): boolean {
  const filled = column.filter((cell) => !isMissingOrZero(cell));
  return (
    filled.length > 0 &&
    filled.every((cell) =>
      typeof cell === 'string' ? YES_OR_NO.includes(cell.trim().toLowerCase()) : typeof cell === 'boolean',
    )
  );
}

/** `uren` (medewerker, datum, uren [, omschrijving [, opgedragen]]), without mandated training and rows without hours. */
export function hoursTable(cells: readonly (readonly Cell[])[]): PersonTable<Expense> {
  return new PersonTable('uren', cells, [needed('datum'), needed('uren'), ...MANDATED], (row) =>
    isMissingOrZero(row[2]) || readYes('opgedragen', row[4])
      ? null
      : { date: readDay('datum', row[1]), amount: readHundredths('uren', row[2]) },
  );
}

/** `beginsaldi` (medewerker, schooljaar, uren): what was left of earlier school years' lots of hours. */
export function openingHoursTable(cells: readonly (readonly Cell[])[]): PersonTable<OpeningLot> {
  return new PersonTable('beginsaldi', cells, [needed('schooljaar'), needed('uren')], (row) =>
    readArgumentRow(OPENING_HOURS, row, (fields) => readOpeningLot(fields, readHoursLeftOver)),
  );
}

/** `beginsaldi` (medewerker, schooljaar, bedrag): what was left of earlier school years' lots. */
export function openingTable(cells: readonly (readonly Cell[])[]): PersonTable<OpeningLot> {
  const columns = [needed('schooljaar'), needed('bedrag'), optional(CLOSED_FROM.toLowerCase())];
  return new PersonTable('beginsaldi', cells, columns, (row, named) =>
    readArgumentRow(named ? OPENING : OPENING_WITHOUT_HEADERS, row, (fields) =>
      readOpeningLot(fields, readLeftOver),
    ),
  );
}

/**
 * `saldo`: lots of earlier school years, as an amount (a lot of the school year before `from`) or as a table
 * (schooljaar, bedrag).
 */
export function openingLots(cells: readonly (readonly Cell[])[], from: number): OpeningLot[] {
  const lots: OpeningLot[] = [];
  cells.forEach((row, index) => {
    if (isBlankRow(row)) return;
    inRow('saldo', index + 1, () => {
      const year = readSchoolYear('schooljaar', row[0]);
      if (year >= from) refuse({ code: 'openingNotBefore', year, from });
      lots.push({ year, left: readCents('bedrag', row[1]) });
    });
  });
  return lots;
}

/** The lot that a single opening amount stands for. */
export function openingLot(cell: Cell, from: number): OpeningLot[] {
  if (isMissing(cell)) return [];
  const left = readCents('saldo', cell);
  return left === 0 ? [] : [{ year: from - 1, left }];
}
