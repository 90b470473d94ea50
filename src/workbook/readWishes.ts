import {
  isMissing,
  isMissingOrZero,
  readCents,
  readHundredths,
  readOptionalSchoolYear,
  readText,
  readWhole,
  type Cell,
} from '../cells/values';
import type { SchoolYear } from '../domain/calendar';
import type { EmployeeRow } from './readEmployees';
import { rowsOfPeople } from './readMoney';
import type { CatalogueCourse, Priority, Wish } from './school';
import type { RowReader, TableReader } from './tableReader';
import { wishId } from './wishId';

/** A course is paid over at most this many school years: more is a typing error. */
export const MOST_DURATION = 20;

const DEFAULT_PRIORITY = 2;

/** The courses of `Opleidingen`, found by code or by name, in any case. */
export interface Catalogue {
  readonly all: readonly CatalogueCourse[];
  byCode(code: string): CatalogueCourse | undefined;
  byName(name: string): CatalogueCourse | undefined;
}

const optionalCents = (name: string, cell: Cell) => (isMissing(cell) ? null : readCents(name, cell));
const optionalHours = (name: string, cell: Cell) =>
  isMissingOrZero(cell) ? null : readHundredths(name, cell);
const optionalDuration = (name: string, cell: Cell) =>
  isMissingOrZero(cell) ? null : readWhole(name, cell, 1, MOST_DURATION);
const optionalPriority = (name: string, cell: Cell) =>
  isMissingOrZero(cell) ? DEFAULT_PRIORITY : readWhole(name, cell, 1, 3);

export function readCatalogue(table: TableReader | null): Catalogue {
  const all: CatalogueCourse[] = [];
  const codes = new Map<string, { course: CatalogueCourse; row: number }>();
  const names = new Map<string, CatalogueCourse>();
  for (const row of table?.rows() ?? []) {
    const course = readCourse(row);
    if (course === null) continue;
    const code = course.code.toLowerCase();
    const known = code === '' ? undefined : codes.get(code);
    if (known) {
      row.fail('Code', false, { code: 'doubleCourse', course: course.code, firstRow: known.row });
      continue;
    }
    all.push(course);
    if (code !== '') codes.set(code, { course, row: row.row });
    const name = course.name.toLowerCase();
    if (!names.has(name)) names.set(name, course);
  }
  return {
    all,
    byCode: (code) => codes.get(code.toLowerCase())?.course,
    byName: (name) => names.get(name.toLowerCase()),
  };
}

function readCourse(row: RowReader): CatalogueCourse | null {
  const name = row.read('Opleiding', false, readText);
  if (!name) {
    if (name === null) row.fail('Opleiding', false, { code: 'missing', name: 'Opleiding' });
    return null;
  }
  const price = row.read('Kosten', false, optionalCents);
  const duration = row.read('Duur', false, optionalDuration);
  return {
    code: row.read('Code', false, readText) ?? '',
    name,
    // A price that would be divided over a wrong number of years is no price.
    price: duration === undefined ? null : (price ?? null),
    duration: duration ?? 1,
    hours: row.read('Uren', false, optionalHours) ?? null,
    source: row.read('Bron', false, readText) ?? '',
  };
}

/** The wishes by person, in the table's order. */
export function readWishes(
  table: TableReader | null,
  people: ReadonlyMap<string, EmployeeRow>,
  catalogue: Catalogue,
): ReadonlyMap<string, Wish[]> {
  const wishes = new Map<string, Wish[]>();
  for (const [key, rows] of rowsOfPeople(table, people)) {
    const seen = new Map<string, number>();
    const own = rows.flatMap((row) => {
      const wish = readWish(row, catalogue, seen);
      return wish ? [wish] : [];
    });
    if (own.length > 0) wishes.set(key, own);
  }
  return wishes;
}

function readWish(row: RowReader, catalogue: Catalogue, seen: Map<string, number>): Wish | null {
  const code = row.read('Code', false, readText) ?? '';
  const typedName = row.read('Opleiding', false, readText);
  const listed = listedCourse(row, code, typedName ?? '', catalogue);
  const course = typedName || listed?.name;
  if (!course) {
    if (typedName === null) row.fail('Opleiding', false, { code: 'missing', name: 'Opleiding' });
    return null;
  }
  const price = row.read('Kosten', false, optionalCents);
  const duration = row.read('Duur', false, optionalDuration);
  const priority = row.read('Prioriteit', false, optionalPriority);
  const earliest = row.read('Vroegst', false, readOptionalSchoolYear);
  const latest = row.read('Uiterlijk', false, readOptionalSchoolYear);
  const readable = [price, duration, priority, earliest, latest].every((value) => value !== undefined);
  const reversed = readable && isYear(earliest) && isYear(latest) && latest < earliest;
  if (reversed) row.fail('Uiterlijk', false, { code: 'latestBeforeEarliest', earliest, latest });

  const ownPrice = price ?? null;
  const usedPrice = ownPrice ?? listed?.price ?? null;
  const usable = readable && !reversed && usedPrice !== null;
  return {
    id: wishId(typedName ?? '', code, seen),
    course,
    code: code || (listed?.code ?? ''),
    price: usable ? usedPrice : null,
    priceFrom: !usable
      ? null
      : ownPrice !== null
        ? { from: 'wish' }
        : { from: 'catalogue', source: listed?.source ?? '' },
    duration: duration ?? listed?.duration ?? 1,
    priority: (priority ?? DEFAULT_PRIORITY) as Priority,
    earliest: earliest ?? null,
    latest: latest ?? null,
    hours: row.read('Uren', false, optionalHours) ?? listed?.hours ?? null,
    status: row.read('Status', false, readText) ?? '',
    row: row.row,
  };
}

function isYear(year: SchoolYear | null | undefined): year is SchoolYear {
  return typeof year === 'number';
}

function listedCourse(
  row: RowReader,
  code: string,
  name: string,
  catalogue: Catalogue,
): CatalogueCourse | undefined {
  if (code === '') return catalogue.byName(name);
  const listed = catalogue.byCode(code);
  if (!listed) row.fail('Code', false, { code: 'unknownCourse', course: code });
  return listed;
}
