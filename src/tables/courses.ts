import type { CourseKind } from '../cao/courseKinds';
import type { Cents } from '../domain/money';
import { readCourseKind } from './courseKind';
import { columnPlaces, ArgumentRow, type ColumnPlaces, type Fields } from './fields';
import { inColumnOrder, needed, optional as optionalTitle } from './headers';
import { inRow, refuse } from './problem';
import { ProblemError } from '../domain/problem';
import {
  isBlankRow,
  isMissing,
  isMissingOrZero,
  readCents,
  readHundredths,
  optional,
  optionalText,
  readWhole,
  type Cell,
} from './values';

/** A course is paid over at most this many school years: more is a typing error. */
const MOST_DURATION = 20;

/** The columns of `Opleidingen`, in the order in which a cell function is given them. */
export const COURSE_COLUMNS = ['Code', 'Opleiding', 'Kosten', 'Duur', 'Uren', 'Bron', 'Soort'] as const;

/** A course that the school offers, from `Opleidingen`. */
export interface CatalogueCourse {
  readonly code: string;
  readonly name: string;
  /** Null where the price is not filled in yet. */
  readonly price: Cents | null;
  /** School years over which it is paid. */
  readonly duration: number;
  /** Hundredths of an hour per school year. */
  readonly hours: number | null;
  /** Where price and duration come from. */
  readonly source: string;
  /** What it is to the CAO; null where the list does not say. */
  readonly kind: CourseKind | null;
}

/** Courses to find by code or by name, in any case. */
export interface Courses {
  /** @throws ProblemError where the row of the course cannot be right */
  byCode(code: string): CatalogueCourse | undefined;
  byName(name: string): CatalogueCourse | undefined;
}

export const optionalCents = (name: string, cell: Cell): Cents | null =>
  isMissing(cell) ? null : readCents(name, cell);
export const optionalHours = optional(readHundredths);
export const optionalDuration = optional((name, cell) => readWhole(name, cell, 1, MOST_DURATION));

/** One row of `Opleidingen`; null where it names no course. */
export function readCourseRow(fields: Fields): CatalogueCourse | null {
  const name = fields.read('Opleiding', optionalText);
  if (!name) {
    if (name === null) fields.refuse('Opleiding', { code: 'missing', name: 'Opleiding' });
    return null;
  }
  const price = fields.read('Kosten', optionalCents);
  const duration = fields.read('Duur', optionalDuration);
  return {
    code: fields.read('Code', optionalText) ?? '',
    name,
    // A price that would be divided over a wrong number of years is no price.
    price: duration === undefined ? null : (price ?? null),
    duration: duration ?? 1,
    hours: fields.read('Uren', optionalHours) ?? null,
    source: fields.read('Bron', optionalText) ?? '',
    kind: readCourseKind(fields),
  };
}

const NAMED = columnPlaces(COURSE_COLUMNS);
/** Without headers nobody says that what stands there is a kind. */
const UNNAMED = columnPlaces(COURSE_COLUMNS, ['Soort']);
const TITLES = COURSE_COLUMNS.map((column) =>
  (column === 'Opleiding' ? needed : optionalTitle)(column.toLowerCase()),
);
const NEEDED = 4;

/** `opleidingen` as a cell function is given it, with or without its headers. A row is read when a wish asks for it, and is refused there. */
export class CoursesArgument implements Courses {
  private readonly codes = new Map<string, number>();
  private readonly names = new Map<string, number>();
  private readonly known = new Map<number, CatalogueCourse | ProblemError>();

  private readonly rows: readonly (readonly Cell[])[];
  private readonly places: ColumnPlaces;

  constructor(passed: readonly (readonly Cell[])[]) {
    const rows = inColumnOrder('opleidingen', passed, TITLES);
    this.rows = rows;
    this.places = rows === passed ? UNNAMED : NAMED;
    const width = rows[0]?.length ?? 0;
    if (rows.length > 0 && width < NEEDED && !rows.every(isBlankRow)) {
      refuse({ code: 'tableTooNarrow', name: 'opleidingen', columns: width, needed: NEEDED });
    }
    rows.forEach((row, index) => {
      const [code, name] = [row[0], row[1]].map((cell) => (isMissingOrZero(cell) ? '' : keyOf(String(cell))));
      if (code !== '' && !this.codes.has(code)) this.codes.set(code, index);
      if (name !== '' && !this.names.has(name)) this.names.set(name, index);
    });
  }

  byCode(code: string): CatalogueCourse | undefined {
    return this.at(this.codes.get(keyOf(code)));
  }

  byName(name: string): CatalogueCourse | undefined {
    return this.names.size === 0 ? undefined : this.at(this.names.get(keyOf(name)));
  }

  private at(index: number | undefined): CatalogueCourse | undefined {
    if (index === undefined) return undefined;
    let course = this.known.get(index);
    if (!course) this.known.set(index, (course = this.readAt(index)));
    if (course instanceof ProblemError) throw course;
    return course;
  }

  private readAt(index: number): CatalogueCourse | ProblemError {
    try {
      return inRow('opleidingen', index + 1, () => {
        const row = new ArgumentRow(this.places, this.rows[index]);
        const course = readCourseRow(row);
        if (row.problem) throw new ProblemError(row.problem);
        return course ?? refuse({ code: 'missing', name: 'opleiding' });
      });
    } catch (error) {
      if (error instanceof ProblemError) return error;
      throw error;
    }
  }
}

function keyOf(text: string): string {
  return text.trim().toLowerCase();
}
