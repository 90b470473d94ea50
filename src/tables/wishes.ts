import type { CourseKind } from '../cao/courseKinds';
import type { WishStatus } from '../domain/agreed/status';
import type { SchoolYear } from '../domain/calendar';
import type { Cents } from '../domain/money';
import {
  optionalCents,
  optionalDuration,
  optionalHours,
  type CatalogueCourse,
  type Courses,
} from './courses';
import type { Fields } from './fields';
import type { EducationLevel } from '../domain/education';
import { kindFor, paidByKind, readCourseKind } from './courseKind';
import { readFunding, type Funding } from './funding';
import type { AnyProblem } from './problem';
import { statusOf } from './wishStatus';
import {
  isMissingOrZero,
  optionalText,
  readOptionalSchoolYear,
  readWhole,
  schoolYearText,
  type Cell,
} from './values';
import type { RowByColumn } from './rowsByColumn';

/** The columns of `Wensen`, in the order in which a cell function is given them. */
export const WISH_COLUMNS = [
  'Personeelsnummer',
  'Opleiding',
  'Kosten',
  'Duur',
  'Prioriteit',
  'Vroegst',
  'Uiterlijk',
  'Uren',
  'Code',
  'Status',
  'Na',
  'Werkgever',
  'Subsidie',
  'Eigen bijdrage',
  'Subsidieregeling',
  'Start',
  'Soort',
] as const;

export type Priority = 1 | 2 | 3;
const DEFAULT_PRIORITY: Priority = 2;

/** A row of `Wensen`, filled up from `Opleidingen`. */
export interface WishRow {
  /** The name as typed, "" where only the code is. */
  readonly typedCourse: string;
  readonly typedCode: string;
  readonly course: string;
  readonly code: string;
  /** Null where neither the wish nor the catalogue has one, or where something in the row cannot be right. */
  readonly price: Cents | null;
  /** Where the price comes from; the catalogue's source text when it is from there. */
  readonly priceFrom:
    { readonly from: 'wish' } | { readonly from: 'catalogue'; readonly source: string } | null;
  readonly duration: number;
  readonly priority: Priority;
  readonly earliest: SchoolYear | null;
  readonly latest: SchoolYear | null;
  /** Hundredths of an hour per school year. */
  readonly hours: number | null;
  /** The course that must have ended first, as typed. */
  readonly after: string | null;
  /** What others pay, per source and course year, with the conditions of a scheme that is known. */
  readonly funding: readonly Funding[];
  /** What it is to the CAO: own choice where neither the wish nor the catalogue says otherwise. */
  readonly kind: CourseKind;
  readonly status: WishStatus;
  /** The school year in which an agreed course starts; of other courses as it is filled in. */
  readonly start: SchoolYear | null;
  /** What cannot be right in the row, and keeps it from being planned; null when all can be read. */
  readonly problem: AnyProblem | null;
}

const FROM_WISH = { from: 'wish' } as const;

/**
 * Reads a row of `Wensen`; null where it names no course.
 *
 * @param level of the employee; null where it is not known
 */
export function readWishRow(
  fields: Fields,
  courses: Courses,
  level: EducationLevel | null = null,
): WishRow | null {
  const typedCode = fields.read('Code', optionalText) ?? '';
  const typedName = fields.read('Opleiding', optionalText);
  const listed = fields.attempt('Opleiding', () =>
    typedCode === '' ? courses.byName(typedName ?? '') : courses.byCode(typedCode),
  );
  const unlisted = typedCode !== '' && listed === undefined && !fields.problem;
  const course = typedName || listed?.name;
  if (!course) {
    if (unlisted) fields.refuse('Code', { code: 'unknownCourse', course: typedCode });
    else if (typedName === null) fields.refuse('Opleiding', { code: 'missing', name: 'Opleiding' });
    return null;
  }
  const ownPrice = ownPriceOf(fields, listed);
  if (unlisted) fields.note('Code', { code: 'unknownCourse', course: typedCode });

  const duration = fields.read('Duur', optionalDuration) ?? listed?.duration ?? 1;
  const priority = fields.read('Prioriteit', optionalPriority) ?? DEFAULT_PRIORITY;
  const earliest = fields.read('Vroegst', readOptionalSchoolYear) ?? null;
  const latest = fields.read('Uiterlijk', readOptionalSchoolYear) ?? null;
  if (earliest !== null && latest !== null && latest < earliest) {
    fields.refuse('Uiterlijk', { code: 'wishLatestBeforeEarliest', earliest, latest });
  }
  const hours = fields.read('Uren', optionalHours) ?? listed?.hours ?? null;
  const after = fields.read('Na', optionalText) ?? null;
  const price = ownPrice ?? listed?.price ?? null;
  // A contribution per year means nothing while the years are not known.
  const typedFunding = fields.problem ? [] : readFunding(fields, price, duration);
  const kind = kindFor(readCourseKind(fields) ?? listed?.kind ?? 'ownChoice', level, fields);
  const funding = fields.problem ? [] : paidByKind(kind, price, duration, typedFunding);
  const status = readStatus(fields);
  const start = fields.read('Start', readOptionalSchoolYear) ?? null;
  checkAgreed(fields, status, price, start);
  const usable = fields.problem === null && price !== null;
  return {
    typedCourse: typedName ?? '',
    typedCode,
    course,
    code: typedCode || (listed?.code ?? ''),
    price: usable ? price : null,
    priceFrom: !usable
      ? null
      : ownPrice !== null
        ? FROM_WISH
        : { from: 'catalogue', source: listed?.source ?? '' },
    duration,
    priority,
    earliest,
    latest,
    hours,
    after,
    funding,
    kind,
    status,
    start,
    problem: fields.problem,
  };
}

/** The price in the row itself; from an Excel that passes an empty cell as 0, a 0 beside a course of the catalogue is taken for an empty cell. */
function ownPriceOf(fields: Fields, listed: CatalogueCourse | undefined): Cents | null {
  const price = fields.read('Kosten', optionalCents) ?? null;
  return price === 0 && fields.zeroIsEmpty && listed !== undefined ? null : price;
}

/** A text that is no status is told of, and counts as a wish. */
function readStatus(fields: Fields): WishStatus {
  const text = fields.read('Status', optionalText) ?? null;
  const status = statusOf(text);
  if (status === null) fields.note('Status', { code: 'unknownStatus', value: text ?? '' });
  return status ?? 'wish';
}

/** What is agreed has a price and a start; a start alone makes no agreement. */
function checkAgreed(
  fields: Fields,
  status: WishStatus,
  price: Cents | null,
  start: SchoolYear | null,
): void {
  if (status === 'wish' && start !== null) fields.note('Start', { code: 'startWithoutStatus' });
  if (status !== 'agreed' || fields.problem) return;
  if (start === null) fields.refuse('Start', { code: 'agreedWithoutStart' });
  else if (price === null) fields.refuse('Kosten', { code: 'agreedWithoutPrice' });
}

function optionalPriority(name: string, cell: Cell): Priority {
  return isMissingOrZero(cell) ? DEFAULT_PRIORITY : (readWhole(name, cell, 1, 3) as Priority);
}

/** A wish as it is filled in; what is null leaves the cell empty. */
export interface WishFields {
  readonly course: string;
  readonly price: Cents | null;
  readonly duration: number | null;
  readonly priority: Priority;
  readonly earliest: SchoolYear | null;
  readonly latest: SchoolYear | null;
  /** Hundredths of an hour per school year. */
  readonly hours: number | null;
  /** Name of the course that must have ended first. */
  readonly after: string;
  /** What the employer, a subsidy and the employee pay: euros for every year, or one amount per year as text. */
  readonly employer: Cell;
  readonly subsidy: Cell;
  readonly own: Cell;
  readonly scheme: string;
  /** The word of its kind, "" where it is that of the catalogue, or own choice. */
  readonly kind: string;
}

/** The fields of a wish of which nothing is filled in. */
export const EMPTY_WISH: WishFields = {
  course: '',
  price: null,
  duration: null,
  priority: DEFAULT_PRIORITY,
  earliest: null,
  latest: null,
  hours: null,
  after: '',
  employer: '',
  subsidy: '',
  own: '',
  scheme: '',
  kind: '',
};

const yearCell = (year: SchoolYear | null) => (year === null ? '' : schoolYearText(year));

/** The columns of a wish, and what stands in each. */
const WISH_CELLS: { readonly [Field in keyof WishFields]: [string, (value: WishFields[Field]) => Cell] } = {
  course: ['Opleiding', (course) => course],
  price: ['Kosten', (cents) => (cents === null ? '' : cents / 100)],
  duration: ['Duur', (years) => years ?? ''],
  priority: ['Prioriteit', (priority) => priority],
  earliest: ['Vroegst', yearCell],
  latest: ['Uiterlijk', yearCell],
  hours: ['Uren', (hundredths) => (hundredths === null ? '' : hundredths / 100)],
  after: ['Na', (course) => course],
  employer: ['Werkgever', (cell) => cell],
  subsidy: ['Subsidie', (cell) => cell],
  own: ['Eigen bijdrage', (cell) => cell],
  scheme: ['Subsidieregeling', (name) => name],
  kind: ['Soort', (word) => word],
};

const WISH_FIELDS = Object.keys(WISH_CELLS) as (keyof WishFields)[];

/** The column of each thing that can be said of a wish. */
export const WISH_FIELD_COLUMNS = Object.fromEntries(
  WISH_FIELDS.map((field) => [field, WISH_CELLS[field][0]]),
) as Readonly<Record<keyof WishFields, string>>;

/** The cells of what is given of a wish. */
export function wishCells(fields: Partial<WishFields>): RowByColumn {
  const cell = <Field extends keyof WishFields>(field: Field): [string, Cell][] => {
    const value = fields[field];
    const [column, of] = WISH_CELLS[field];
    return value === undefined ? [] : [[column, of(value)]];
  };
  return Object.fromEntries(WISH_FIELDS.flatMap((field) => cell(field)));
}
