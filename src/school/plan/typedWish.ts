import type { CatalogueCourse, Courses } from '../../tables/courses';
import type { Fields } from '../../tables/fields';
import { orProblem, type AnyProblem } from '../../tables/problem';
import { readAmount, type DecimalSign, type RefusedAmount } from '../../tables/typedAmount';
import { schoolYearText, type Cell } from '../../tables/values';
import {
  EMPTY_WISH,
  readWishRow,
  type WishRow,
  WISH_FIELD_COLUMNS,
  type WishFields,
} from '../../tables/wishes';
import type { SchoolYear } from '../../domain/calendar';
import type { EducationLevel } from '../../domain/education';
import type { FundingSource } from '../../cao/fundingSources';
import { findScheme } from '../../tables/fundingScheme';
import type { RawWorkbook } from '../../tables/rawTables';
import { cellReader } from '../../tables/tableReader';
import type { Wish } from '../school';

export type WishField = keyof WishFields;
type TextField = 'price' | 'duration' | 'hours' | 'employer' | 'subsidy' | 'own';

/** The fields of a wish as they are typed. */
export type TypedWish = Omit<WishFields, TextField> & Readonly<Record<TextField, string>>;

/** Why a field cannot be right: a problem of the table, or an amount that cannot be read. */
export type FieldProblem =
  | { readonly kind: 'problem'; readonly problem: AnyProblem }
  | { readonly kind: 'amount'; readonly refused: RefusedAmount };

export interface WishReading {
  /** Null while something cannot be right. */
  readonly fields: WishFields | null;
  /** The row as the table's reader takes it; null while something cannot be right. */
  readonly row: WishRow | null;
  readonly problems: Readonly<Partial<Record<WishField, FieldProblem>>>;
  /** What counts all the same, such as a scheme that is not known. */
  readonly notes: Readonly<Partial<Record<WishField, AnyProblem>>>;
}

export const emptyWish: TypedWish = {
  ...EMPTY_WISH,
  price: '',
  duration: '',
  hours: '',
  employer: '',
  subsidy: '',
  own: '',
};

const fieldOf = new Map(
  Object.entries(WISH_FIELD_COLUMNS).map(([field, column]) => [column, field as WishField]),
);

/** A wish of the workbook as it would be typed. */
export function typedWish(wish: Wish, { tables }: Pick<RawWorkbook, 'tables'>): TypedWish {
  const table = tables.Wensen;
  const text = (column: string) => {
    const cell = table && cellReader(table)(wish.row - 1 - table.firstRow, column);
    return typeof cell === 'number' ? String(cell).replace('.', ',') : String(cell ?? '').trim();
  };
  const fields = Object.entries(WISH_FIELD_COLUMNS) as [WishField, string][];
  const texts = Object.fromEntries(fields.map(([field, column]) => [field, text(column)]));
  const { priority, earliest, latest } = wish;
  return {
    ...(texts as Readonly<Record<WishField, string>>),
    course: texts.course || wish.course,
    priority,
    earliest,
    latest,
  };
}

/**
 * What was typed, read by the rules of the table `Wensen`: what may stand there may be typed here.
 *
 * @param level of the employee; null where it is not known
 */
export function readTypedWish(
  typed: TypedWish,
  decimal: DecimalSign,
  catalogue: readonly CatalogueCourse[],
  code = '',
  level: EducationLevel | null = null,
): WishReading {
  const problems: Partial<Record<WishField, FieldProblem>> = {};
  const amount = (field: WishField): Cell => {
    const read = readAmount(typed[field] as string, decimal);
    if (read.kind === 'refused') problems[field] = { kind: 'amount', refused: read };
    return read.kind === 'amount' ? read.cents / 100 : '';
  };
  // One amount per school year is text in the table too.
  const perYear = (field: WishField): Cell =>
    (typed[field] as string).includes(';') ? (typed[field] as string) : amount(field);
  const cells: Readonly<Record<WishField, Cell>> = {
    ...typed,
    price: amount('price'),
    duration: numberOf(typed.duration),
    earliest: yearCell(typed.earliest),
    latest: yearCell(typed.latest),
    hours: numberOf(typed.hours),
    employer: perYear('employer'),
    subsidy: perYear('subsidy'),
    own: perYear('own'),
  };
  const row = new TypedRow(cells, code);
  const wish = readWishRow(row, coursesOf(catalogue), level);
  for (const [column, problem] of row.problems) {
    const field = fieldOf.get(column);
    if (field && !problems[field]) problems[field] = { kind: 'problem', problem };
  }
  const notes = Object.fromEntries(
    [...row.notes].flatMap(([column, note]) => (fieldOf.has(column) ? [[fieldOf.get(column), note]] : [])),
  );
  if (!wish || Object.keys(problems).length > 0) return { fields: null, row: null, problems, notes };
  const { duration, priority, earliest, latest } = wish;
  return {
    problems,
    notes,
    row: wish,
    fields: {
      course: typed.course.trim(),
      price: typeof cells.price === 'number' ? Math.round(cells.price * 100) : null,
      duration: typed.duration.trim() === '' ? null : duration,
      priority,
      earliest,
      latest,
      hours: typed.hours.trim() === '' ? null : wish.hours,
      after: typed.after,
      employer: cells.employer,
      subsidy: cells.subsidy,
      own: cells.own,
      scheme: typed.scheme.trim(),
      kind: typed.kind.trim(),
    },
  };
}

/** What a form tells of a wish beside its fields, also while some of them cannot be right. */
export interface TypedWishView {
  /** The course of the catalogue that has this name. */
  readonly listed: CatalogueCourse | undefined;
  /** The subsidy scheme that is named. */
  readonly scheme: FundingSource | undefined;
}

export function typedWishView(typed: TypedWish, catalogue: readonly CatalogueCourse[]): TypedWishView {
  return {
    listed: coursesOf(catalogue).byName(typed.course),
    scheme: typed.scheme.trim() === '' ? undefined : findScheme(typed.scheme),
  };
}

const yearCell = (year: SchoolYear | null): Cell => (year === null ? '' : schoolYearText(year));

/**
 * Text that is a number counts as one; other text is left for the reader of the table to refuse. So is `1,500`, which
 * can be two numbers.
 */
function numberOf(typed: string): Cell {
  const text = typed.trim();
  return /^\d+([.,]\d{1,2})?$/.test(text) ? Number(text.replace(',', '.')) : text;
}

function coursesOf(all: readonly CatalogueCourse[]): Courses {
  return {
    byCode: (code) => all.find((course) => course.code.toLowerCase() === code.toLowerCase()),
    byName: (name) => all.find((course) => course.name.toLowerCase() === name.trim().toLowerCase()),
  };
}

/** The form as a row of the table; what is wrong is kept per column. */
class TypedRow implements Fields {
  readonly zeroIsEmpty = false;
  readonly problems = new Map<string, AnyProblem>();
  readonly notes = new Map<string, AnyProblem>();

  constructor(
    private readonly cells: Readonly<Record<WishField, Cell>>,
    private readonly code: string,
  ) {}

  get problem(): AnyProblem | null {
    return [...this.problems.values()][0] ?? null;
  }

  read<T>(column: string, reader: (name: string, cell: Cell) => T): T | undefined {
    const field = fieldOf.get(column);
    const cell = column === 'Code' ? this.code : field && this.cells[field];
    return this.attempt(column, () => reader(column.toLowerCase(), cell));
  }

  attempt<T>(column: string, compute: () => T): T | undefined {
    return orProblem(compute, (problem) => {
      this.refuse(column, problem);
      return undefined;
    });
  }

  refuse(column: string, problem: AnyProblem): void {
    if (!this.problems.has(column)) this.problems.set(column, problem);
  }

  note(column: string, problem: AnyProblem): void {
    if (!this.notes.has(column)) this.notes.set(column, problem);
  }
}
