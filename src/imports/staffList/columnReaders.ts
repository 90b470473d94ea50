import { isMissing, readKey, type Cell } from '../../tables/values';
import { civilOf, dayOf, type Day } from '../../domain/calendar';
import { dateStyleOf, readListDate } from '../cells/dates';
import { nameFields, type StaffField } from './fields';
import type { ColumnProposal } from './columnProposal';
import { composeName, isKnownUse, type NameParts } from './names';
import { isFlattened, plainNumber, splitNumberAndName } from '../cells/personNumber';
import { isMadeDate, scaleAndStep, scaleLabel, stepLabel } from './scaleStep';
import type { ListProblem } from './reading';
import { cleanText, isExcelError } from '../cells/text';
import { withoutFormula } from '../cells/textMarks';

/** Reads cells by field, and collects what cannot be read. */
export class ListRow {
  readonly key: string | null;
  /** The personnel number as it is written to the workbook: without what exports put around it. */
  readonly number: string;
  /** A date or number of the row could not be read, so sums over the person's rows are unknown. */
  failed = false;
  /** What could not be read. */
  unread: ReadonlySet<StaffField> = NOTHING_UNREAD;
  private composed: string | undefined;

  constructor(
    readonly index: number,
    private readonly cells: readonly Cell[],
    private readonly columns: ReadonlyMap<StaffField, ColumnProposal>,
    private readonly report: (problem: ListProblem) => void,
    /** The number of the row above, for a row that leaves its own out because it is about the same person. */
    continued: string | null = null,
    /** At which school or location the row is, as the list names it. */
    readonly place = '',
    /** The column in which number and name stand together; null where they do not. */
    private readonly joined: number | null = null,
  ) {
    const own =
      joined === null || columns.has('number')
        ? cleanText(this.cell('number'))
        : (splitNumberAndName(cleanText(cells[joined]))?.number ?? '');
    this.number = continued ?? (isFlattened(own) ? '' : plainNumber(own));
    this.key = readKey(this.number);
  }

  cell(field: StaffField): Cell {
    const column = this.columns.get(field);
    return column === undefined ? undefined : this.cells[column.index];
  }

  /** The text of a cell; "" where there is none, where a sign stands for nothing or where it holds an error of Excel. */
  text(field: StaffField): string {
    const column = this.columns.get(field);
    if (column === undefined) return '';
    const written = cleanText(this.cells[column.index]);
    if (field === 'number') return written;
    const text = withoutFormula(written);
    if (text.length <= LONGEST_NOTHING && NOTHING.test(text) && !SAYS_IN_SIGNS.has(field)) return '';
    if (this.joined === null || column.index !== this.joined) return text;
    return splitNumberAndName(text)?.name ?? text;
  }

  /**
   * Whether the row says something of the appointment, in a column about its kind or in one that is not read. The name of a
   * function, a team or a person says nothing of the kind.
   */
  says(words: RegExp): boolean {
    return this.cells.some(
      (cell, column) => typeof cell === 'string' && words.test(cell.slice(0, LONGEST)) && !this.names(column),
    );
  }

  private names(column: number): boolean {
    return [...this.columns].some(
      ([field, { index }]) => index === column && field !== 'status' && field !== 'category',
    );
  }

  /** The header of the column that holds a field; "" where there is none. */
  header(field: StaffField): string {
    return this.columns.get(field)?.header.trim() ?? '';
  }

  /** Whether it is not known whether the partner's name in the row is used. */
  get hasUnknownNameUse(): boolean {
    if (this.text('partnerSurname') === '' || this.text('surnameInUse') !== '') return false;
    return !isKnownUse(this.text('nameUse'));
  }

  /** The name as it is said; "" where the row has none. Read once, however often it is asked. */
  get name(): string {
    const parts = () => Object.fromEntries(nameFields.map((field) => [field, this.text(field)])) as NameParts;
    return (this.composed ??= composeName(parts()));
  }

  /**
   * A scale; the step of a cell that holds both is given by {@link step}. Beside a column with another step it is no step
   * that stands there, and the text stays as it is: the data check then asks about it. What Excel made a date of is reported.
   */
  scale(field: 'scale' | 'personalScale' | 'functionScale'): string | number {
    const text = this.text(field);
    if (this.isMadeDate(field)) return '';
    const both = scaleAndStep(text);
    const step = this.text('step');
    const isBoth = both !== null && (step === '' || stepLabel(step) === both.step);
    return isBoth ? both.scale : scaleLabel(text);
  }

  /** The step, from its own column or else from the cell of the scale. What Excel made a date of is reported. */
  step(): string | number {
    if (this.isMadeDate('step')) return '';
    const own = this.text('step');
    if (own !== '') return stepLabel(own);
    const scales = ['personalScale', 'scale'] as const;
    return scales.map((field) => scaleAndStep(this.text(field))?.step).find((one) => one !== undefined) ?? '';
  }

  private isMadeDate(field: StaffField): boolean {
    if (!isMadeDate(this.cell(field))) return false;
    if (!this.unread.has(field)) this.fail(field, 'madeDate');
    return true;
  }

  /** The day of a date column; null when open or empty, undefined when it cannot be read. */
  day(field: StaffField, seen: SeenDates): Day | null | undefined {
    const column = this.columns.get(field);
    if (column === undefined) return null;
    const cell = this.cells[column.index];
    const date = readListDate(cell, column.contents.order);
    if (date.kind === 'unreadable') {
      this.fail(field, isExcelError(cell) ? 'excelError' : 'notADate');
      return undefined;
    }
    if (date.kind === 'open') {
      if (date.isDate && BEGINS.has(field)) {
        this.fail(field, 'dateOutOfRange');
        return undefined;
      }
      if (!isMissing(cell)) seen.openEnds++;
      return null;
    }
    if (date.day < EARLIEST && BEGINS.has(field)) {
      this.fail(field, 'dateOutOfRange');
      return undefined;
    }
    if (column.contents.swapped !== null && dateStyleOf(cell) === column.contents.swapped) {
      this.fail(field, 'maybeSwapped', shownDate(date.day));
      return undefined;
    }
    if (date.shortYear) seen.shortYears++;
    if (date.utc) seen.utcTimes++;
    return date.day;
  }

  /** Reports the fields of text whose cells hold an error of Excel: the other cells of the row say what they say. */
  noteErrors(fields: readonly StaffField[]): void {
    for (const field of fields) if (isExcelError(this.cell(field))) this.note(field, 'excelError');
  }

  /** Reports something about a cell that was read all the same. */
  note(field: StaffField, code: ListProblem['code']): void {
    this.report({
      row: this.index,
      column: this.columns.get(field)?.index ?? null,
      person: this.key === null ? null : this.number,
      value: String(this.cell(field) ?? '').trim(),
      code,
    });
  }

  fail(field: StaffField | null, code: ListProblem['code'], value?: string): void {
    const column = field === null ? undefined : this.columns.get(field);
    this.failed ||= !SAYS_NOTHING_OF_WORK.has(code);
    if (field !== null) this.unread = new Set(this.unread).add(field);
    this.report({
      row: this.index,
      column: column?.index ?? null,
      person: this.key === null ? null : this.number,
      value: value ?? (field === null ? '' : String(this.cell(field) ?? '').trim()),
      code,
    });
  }
}

/** What stands in a cell of which nothing is known. */
const NOTHING = /^(?:[-–—.?/]{1,3}|n\.?v\.?t\.?|n\/a|null|onbekend|unknown|geen|leeg)$/i;
const LONGEST_NOTHING = 8;
/** Fields of which a sign or such a word can be an answer. */
const SAYS_IN_SIGNS: ReadonlySet<StaffField> = new Set(['status', 'main', 'nameUse']);
/** Longest text in which a word is looked for. */
const LONGEST = 200;
/** Of most rows: shared, because lists have tens of thousands of them. */
const NOTHING_UNREAD: ReadonlySet<StaffField> = new Set();
const BEGINS: ReadonlySet<StaffField> = new Set(['inService', 'from']);
/** Nobody works since before 1940: such a year was mistyped. */
const EARLIEST: Day = dayOf(1940, 1, 1);

/** What is told of the dates of a list, by how often it was seen. */
export interface SeenDates {
  shortYears: number;
  openEnds: number;
  utcTimes: number;
}

/** Problems that leave dates and fte of the row as they are. */
const SAYS_NOTHING_OF_WORK: ReadonlySet<ListProblem['code']> = new Set([
  'missingNumber',
  'flattenedNumber',
  'madeDate',
]);

function shownDate(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth}-${month}-${year}`;
}

/** A personnel number to write: digits become a number unless a leading zero or their count would be lost. */
export function writtenNumber(text: string): string | number {
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : text;
}
