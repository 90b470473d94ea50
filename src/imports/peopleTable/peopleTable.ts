import type { Cents } from '../../domain/money';
import { each, type ShareSteps } from '../../pacing';
import { typedDateNl } from '../../tables/dutchDate';
import { isBlankRow, type Cell } from '../../tables/values';
import { cleanText } from '../cells/text';
import { splitNumberAndName } from '../cells/personNumber';
import { areStrangers } from '../cells/sameName';
import { DecimalMarks, type DecimalMark } from '../cells/numbers';
import { readListAmount } from './amounts';
import {
  columnSteps,
  headerRowOf,
  type ChosenColumns,
  type PersonField,
  type TableColumn,
  type TableShape,
} from './columns';
import { peopleByName, type NamedPerson, type PeopleByName } from './peopleByName';

/** What any table about people can have: nobody or several of whom a row is, a row that came apart, an amount that is none. */
export type RowProblemCode =
  | 'noPerson'
  | 'unknownPerson'
  /** The name is of several people, and the row has no number. */
  | 'severalPeople'
  /** The number is of somebody with quite another name. */
  | 'otherName'
  /** The row has more cells than there are headers, as where a decimal comma parted a number in two. */
  | 'longRow'
  | 'notAnAmount'
  /** The amount can be thousands or decimals. */
  | 'ambiguousAmount';

export interface RowProblem<Code extends string = RowProblemCode> {
  /** Row of the list, from 0. */
  readonly row: number;
  readonly code: Code;
  readonly value: string;
}

/** What was seen of a table as a whole. */
export type TableRemark =
  | { readonly code: 'headerRow'; readonly row: number }
  | { readonly code: 'noHeaderRow' }
  /** Several columns are headed by a school year. */
  | { readonly code: 'yearsAcross' }
  | { readonly code: 'totals'; readonly rows: readonly number[] };

/** A list of rows about people as it was understood. */
export interface PeopleReading<Field extends string, Problem, Remark, Question> {
  readonly columns: readonly TableColumn<Field>[];
  /** The rows that cannot be taken over, in the order of the list. */
  readonly problems: readonly Problem[];
  readonly remarks: readonly Remark[];
  /** What must be answered before anything can be written. */
  readonly questions: readonly Question[];
  /** The rows that cannot be taken over, with the headers, to be mended and read again; "" where there are none. */
  readonly leftOver: string;
}

const TOTAL = /^(?:sub)?tota(?:al|len|l)\b/i;

/** A table with rows about people, pasted or from a file: its headers, its columns, and who each row is of. */
export class PeopleTable<Field extends string, Person extends NamedPerson> {
  /** The rows under the headers that are not empty, by their place in the list, from 0. */
  readonly rows: ReadonlyMap<number, readonly Cell[]>;
  private readonly headers: readonly Cell[];
  private readonly places: ReadonlyMap<string, number>;

  private constructor(
    private readonly cells: readonly (readonly Cell[])[],
    private readonly headerRow: number | null,
    readonly columns: readonly TableColumn<Field | PersonField>[],
    private readonly people: PeopleByName<Person>,
  ) {
    const first = headerRow === null ? 0 : headerRow + 1;
    this.headers = headerRow === null ? [] : cells[headerRow];
    this.places = new Map(columns.flatMap(({ field, index }) => (field === null ? [] : [[field, index]])));
    const rows = new Map<number, readonly Cell[]>();
    for (let index = first; index < cells.length; index++)
      if (!isBlankRow(cells[index])) rows.set(index, cells[index]);
    this.rows = rows;
  }

  /** Looks through a list for its headers and for what its columns hold, in steps. */
  static *of<Field extends string, Person extends NamedPerson>(
    shape: TableShape<Field | PersonField>,
    cells: readonly (readonly Cell[])[],
    people: readonly Person[],
    chosen: ChosenColumns<Field | PersonField> = new Map(),
  ): ShareSteps<PeopleTable<Field, Person>> {
    const known = peopleByName(people);
    const headerRow = headerRowOf(shape, cells);
    const headed =
      headerRow === null
        ? { headers: [], rows: cells }
        : { headers: cells[headerRow], rows: cells.slice(headerRow + 1) };
    return new PeopleTable(cells, headerRow, yield* columnSteps(shape, headed, known, chosen), known);
  }

  has(field: Field | PersonField): boolean {
    return this.places.has(field);
  }

  cell(row: readonly Cell[], field: Field | PersonField): Cell {
    const index = this.places.get(field);
    return index === undefined ? undefined : row[index];
  }

  text(row: readonly Cell[], field: Field | PersonField): string {
    return cleanText(this.cell(row, field));
  }

  /** Who a row is of, or why that is not known. */
  personOf(row: readonly Cell[]): Person | Omit<RowProblem, 'row'> {
    const width = this.headerRow === null ? Infinity : this.headers.length;
    if (row.slice(width).some((cell) => cleanText(cell) !== ''))
      return { code: 'longRow', value: String(row.length) };
    const written = [this.text(row, 'number'), this.text(row, 'name')];
    const both = splitNumberAndName(written[0] || written[1]);
    const [number, name] = both === null ? written : [both.number, both.name];
    if (number === '' && name === '') return { code: 'noPerson', value: '' };
    if (number === '') return this.personCalled(name);
    const person = this.people.byNumber(number);
    if (person === null) return { code: 'unknownPerson', value: `${number} ${name}`.trim() };
    const isOther = name !== '' && areStrangers(person.name, name);
    return isOther ? { code: 'otherName', value: `${number} ${name}` } : person;
  }

  private personCalled(name: string): Person | Omit<RowProblem, 'row'> {
    const [one, ...others] = this.people.byName(name);
    if (one === undefined) return { code: 'unknownPerson', value: name };
    return others.length > 0 ? { code: 'severalPeople', value: name } : one;
  }

  /** The decimal sign of the texts of a column; the Dutch one where none tells. */
  decimalMark(field: Field): DecimalMark {
    const marks = new DecimalMarks();
    for (const row of this.rows.values()) {
      const cell = this.cell(row, field);
      if (typeof cell === 'string') marks.add(cell.replace('€', ''));
    }
    return marks.mark ?? ',';
  }

  /** The amount of a row, or why it is none; null where the cell is empty. */
  amountOf(row: readonly Cell[], field: Field, mark: DecimalMark): Cents | null | Omit<RowProblem, 'row'> {
    const amount = readListAmount(this.cell(row, field), mark);
    if (amount.kind === 'amount') return amount.cents;
    if (amount.kind === 'empty') return null;
    return {
      code: amount.kind === 'ambiguous' ? 'ambiguousAmount' : 'notAnAmount',
      value: this.text(row, field),
    };
  }

  /** What was seen of the table as a whole. */
  remarks(totals: readonly number[]): readonly TableRemark[] {
    return [
      this.headerRow === null ? { code: 'noHeaderRow' } : { code: 'headerRow', row: this.headerRow },
      ...(this.headers.filter(isYear).length > 1 ? [{ code: 'yearsAcross' } as const] : []),
      ...(totals.length > 0 ? [{ code: 'totals', rows: totals } as const] : []),
    ];
  }

  /**
   * These rows under their headers, as a sheet copies them, to be mended and read again, in steps; "" where there are none.
   *
   * @param dates what holds dates: those of a file are day numbers
   */
  *leftOver(problems: readonly RowProblem<string>[], dates: Field | null = null): ShareSteps<string> {
    if (problems.length === 0) return '';
    const dateColumn = dates === null ? undefined : this.places.get(dates);
    const rows = yield* each(
      problems,
      ({ row }) => copiedRow(this.cells[row].map((cell, index) => copied(cell, index === dateColumn))),
      1,
    );
    return [...(this.headers.length > 0 ? [copiedRow(this.headers.map(cleanText))] : []), ...rows].join('\n');
  }
}

function copied(cell: Cell, isDate: boolean): string {
  if (typeof cell !== 'number') return String(cell ?? '');
  return isDate && Number.isInteger(cell) ? typedDateNl(cell) : String(cell).replace('.', ',');
}

/** A row as Excel copies it: a text in quotes where it has a sign in it that parts cells or rows. */
function copiedRow(row: readonly string[]): string {
  return row.map((text) => (/["\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)).join('\t');
}

const YEAR = /^(?:saldo|bedrag|schooljaar)? ?(?:\d\d)?\d\d ?[-/] ?(?:\d\d)?\d\d$|^20\d\d$/i;

/** Whether a header is a school year: `2024-2025`, `Saldo 24/25`. */
const isYear = (header: Cell): boolean => YEAR.test(cleanText(header));

/** Whether a row sums other rows up. */
export const isTotal = (row: readonly Cell[]): boolean => row.some((cell) => TOTAL.test(cleanText(cell)));
