import type { SchoolYear } from '../domain/calendar';
import type { Cents } from '../domain/money';
import {
  optionalCents,
  optionalDuration,
  optionalHours,
  optionalText,
  type CatalogueCourse,
  type Courses,
} from './courses';
import type { Fields } from './fields';
import { readFunding, type Funding } from './funding';
import type { AnyProblem } from './problem';
import { isMissingOrZero, readOptionalSchoolYear, readWhole, type Cell } from './values';

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
  readonly funding: readonly Funding[];
  /** What cannot be right in the row; null when all can be read. */
  readonly problem: AnyProblem | null;
}

/** Reads a row of `Wensen`; null where it names no course. */
export function readWishRow(fields: Fields, courses: Courses): WishRow | null {
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
  const funding = fields.problem ? [] : readFunding(fields, price, duration);
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
        ? { from: 'wish' }
        : { from: 'catalogue', source: listed?.source ?? '' },
    duration,
    priority,
    earliest,
    latest,
    hours,
    after,
    funding,
    problem: fields.problem,
  };
}

/** Where an empty cell can come as 0, a 0 beside a listed course takes the list's price. */
function ownPriceOf(fields: Fields, listed: CatalogueCourse | undefined): Cents | null {
  const price = fields.read('Kosten', optionalCents) ?? null;
  return price === 0 && fields.zeroIsEmpty && listed !== undefined ? null : price;
}

function optionalPriority(name: string, cell: Cell): Priority {
  return isMissingOrZero(cell) ? DEFAULT_PRIORITY : (readWhole(name, cell, 1, 3) as Priority);
}
