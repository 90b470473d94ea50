import { readKey, schoolYearText, type Cell } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type { RawTable } from '../../tables/rawTables';
import type { Priority, Employee } from '../school';
import { columnIndexes } from '../../tables/tableReader';
import { wishId } from '../wishId';
import { type RowByColumn, appendRows, changeRows } from '../../tables/rowsByColumn';
import { EditRefused, type SchoolEdit } from './schoolEdit';
import type { RowCells, TableEdit } from '../../tables/rowEdit';

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

/** Columns of `Wensen` that workbooks of earlier versions do without. */
const LATER_COLUMNS = ['Na', 'Werkgever', 'Subsidie', 'Eigen bijdrage', 'Subsidieregeling', 'Soort'];

/** A wish in its new place, with the priority that belongs there. */
export interface OrderedWish {
  readonly id: string;
  readonly priority: Priority;
}

/** The indexes of a person's wishes, by wish id. */
export function wishRows(raw: RawTable, key: string): ReadonlyMap<string, number> {
  const columns = columnIndexes(raw);
  const text = (row: readonly Cell[], column: string) => String(row[columns.get(column) ?? -1] ?? '').trim();
  const seen = new Map<string, number>();
  const rows = new Map<string, number>();
  raw.rows.forEach((row, index) => {
    if (readKey(row[columns.get('Personeelsnummer') ?? -1]) !== key) return;
    const [course, code] = [text(row, 'Opleiding'), text(row, 'Code')];
    if (course !== '' || code !== '') rows.set(wishId(course, code, seen), index);
  });
  return rows;
}

function neededColumns(cells: RowByColumn) {
  return { Wensen: LATER_COLUMNS.filter((column) => (cells[column] ?? '') !== '') };
}

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
export const WISH_COLUMNS = Object.fromEntries(
  WISH_FIELDS.map((field) => [field, WISH_CELLS[field][0]]),
) as Readonly<Record<keyof WishFields, string>>;

/** The cells of what is given of a wish. */
function wishCells(fields: Partial<WishFields>): RowByColumn {
  const cell = <Field extends keyof WishFields>(field: Field): [string, Cell][] => {
    const value = fields[field];
    const [column, of] = WISH_CELLS[field];
    return value === undefined ? [] : [[column, of(value)]];
  };
  return Object.fromEntries(WISH_FIELDS.flatMap((field) => cell(field)));
}

/** Adds a wish at the end of `Wensen`. */
export function addWish(employee: Employee, fields: WishFields): SchoolEdit {
  const row = { Personeelsnummer: employee.number, ...wishCells(fields) };
  return {
    tables: ['Wensen'],
    needs: neededColumns(row),
    change: (now) => ({ Wensen: appendRows(now('Wensen'), [row]) }),
  };
}

/** Changes what is given of a wish; the rest of the row, with columns of the user's own, stays. */
export function changeWish(key: string, id: string, fields: Partial<WishFields>): SchoolEdit {
  const cells = wishCells(fields);
  return {
    tables: ['Wensen'],
    needs: neededColumns(cells),
    change: (now) => {
      const raw = now('Wensen');
      return { Wensen: changeRows(raw, [{ index: wishRow(raw, key, id), cells }]) };
    },
  };
}

/** Takes a wish away, with what the user wrote in its row. */
export function removeWish(key: string, id: string): SchoolEdit {
  return {
    tables: ['Wensen'],
    change: (now) => {
      const raw = now('Wensen');
      const index = wishRow(raw, key, id);
      // A table keeps at least one row.
      return raw.rows.length === 1
        ? { Wensen: { overwrite: [{ index, cells: raw.headers.map(() => '') }], append: [], remove: [] } }
        : { Wensen: { overwrite: [], append: [], remove: [index] } };
    },
  };
}

/** Puts a person's wishes in another order; their rows trade places, whole. */
export function orderWishes(key: string, order: readonly OrderedWish[]): SchoolEdit {
  return {
    tables: ['Wensen'],
    change: (now, movable) => ({ Wensen: orderEdit(now('Wensen'), movable('Wensen'), key, order) }),
  };
}

/**
 * The edit that puts a person's wishes in this order.
 *
 * @param movable the rows with the user's formulas
 * @throws EditRefused `changedMeanwhile` when these are not all wishes of the person
 */
export function orderEdit(
  raw: RawTable,
  movable: readonly (readonly Cell[])[],
  key: string,
  order: readonly OrderedWish[],
): TableEdit {
  const rows = wishRows(raw, key);
  const places = [...rows.values()].sort((a, b) => a - b);
  if (places.length !== order.length || order.some(({ id }) => !rows.has(id)))
    throw new EditRefused({ code: 'changedMeanwhile', table: 'Wensen' });
  const column = columnIndexes(raw).get('Prioriteit');
  const overwrite = order.flatMap(({ id, priority }, i): { index: number; cells: RowCells }[] => {
    const from = rows.get(id) as number;
    const cells = movable[from].map((cell, j) => (j === column && cell !== priority ? priority : cell));
    const index = places[i];
    const same = cells.every((cell, j) => cell === movable[index][j]);
    return same ? [] : [{ index, cells }];
  });
  return { overwrite, append: [], remove: [] };
}

/** The index of a wish's row, wherever it is now. */
export function wishRow(raw: RawTable, key: string, id: string): number {
  const index = wishRows(raw, key).get(id);
  if (index === undefined) throw new EditRefused({ code: 'rowNotFound', table: raw.name });
  return index;
}
