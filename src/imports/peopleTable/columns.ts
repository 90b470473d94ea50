import type { Cell } from '../../tables/values';
import { cleanText } from '../staffList/columnReaders';
import type { PeopleByName } from './peopleByName';

/** What tells who a row is about. */
export type PersonField = 'number' | 'name';

/** What a table about people can hold, and by what that is known. */
export interface TableShape<Field extends string> {
  /** In the order in which they are looked for. */
  readonly fields: readonly Field[];
  /** Headers, without signs and in lower case, by what they stand for; a whole header first, else one that begins so. */
  readonly headers: Readonly<Record<Field, readonly string[]>>;
  /** Of these only a whole header tells. */
  readonly wholeOnly: ReadonlySet<string>;
  /** Where a second column could be it, it is no less likely, and a wrong one is a wrong amount or a wrong year. */
  readonly askedWhereSeveral: readonly Field[];
  /** What cells tell where no header does, in the order in which they tell most: a day number could be an amount, and a text anything. */
  readonly byCells: readonly (readonly [Field, (cell: Cell, people: PeopleByName) => boolean])[];
}

/** The headers of who a row is about. */
export const PERSON_HEADERS: Readonly<Record<PersonField, readonly string[]>> = {
  number: [
    'personeelsnummer',
    'personeelsnr',
    'persnr',
    'pnr',
    'medewerkernummer',
    'medewerkersnummer',
    'medewerkernr',
    'medewerkerid',
    'stamnummer',
    'employeenumber',
    'employeeid',
  ],
  name: ['naam', 'medewerker', 'werknemer', 'collega', 'name', 'employee'],
};

/** The cells of who a row is about. */
export const PERSON_CELLS = [
  ['number', (cell: Cell, people: PeopleByName) => people.byNumber(cleanText(cell)) !== null],
  ['name', (cell: Cell, people: PeopleByName) => people.byName(cleanText(cell)).length > 0],
] as const;

export interface TableColumn<Field extends string> {
  readonly index: number;
  readonly header: string;
  readonly field: Field | null;
  /** Some cells of it. */
  readonly samples: readonly string[];
}

/** What the user chose columns to hold, by place; null for what is not read. */
export type ChosenColumns<Field extends string> = ReadonlyMap<number, Field | null>;

/** Rows among which the headers are looked for. */
const LOOKED_AT = 20;
const MOST_OF_THEM = 0.7;
const SAMPLES = 2;

const squashed = (cell: Cell) =>
  cleanText(cell)
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

/** What a header stands for, and whether the whole of it says so. */
function meaningOf<Field extends string>(
  { fields, headers, wholeOnly }: TableShape<Field>,
  cell: Cell,
): { readonly field: Field; readonly isWhole: boolean } | null {
  const header = squashed(cell);
  if (header === '') return null;
  const whole = fields.find((field) => headers[field].includes(header));
  if (whole !== undefined) return { field: whole, isWhole: true };
  const begun = fields.find((field) =>
    headers[field].some((word) => !wholeOnly.has(word) && header.startsWith(word)),
  );
  return begun === undefined ? null : { field: begun, isWhole: false };
}

/** The row with the headers: the first one with two of them or more; null where there is none. */
export function headerRowOf<Field extends string>(
  shape: TableShape<Field>,
  cells: readonly (readonly Cell[])[],
): number | null {
  const found = cells
    .slice(0, LOOKED_AT)
    .findIndex((row) => new Set(row.flatMap((cell) => meaningOf(shape, cell)?.field ?? [])).size >= 2);
  return found < 0 ? null : found;
}

/** The rows of a table, and the headers above them: none where there are none. */
export interface HeadedRows {
  readonly headers: readonly Cell[];
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * What each column holds: as chosen, else by its header, else by its cells; no field twice. Where several columns can be
 * one of which that matters, none is: the user says which.
 */
export function columnsOf<Field extends string>(
  shape: TableShape<Field>,
  { headers, rows }: HeadedRows,
  people: PeopleByName,
  chosen: ChosenColumns<Field>,
): readonly TableColumn<Field>[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), headers.length);
  const indexes = Array.from({ length: width }, (_, index) => index);
  const given = givenFields(shape, { headers, rows }, indexes, { people, chosen });
  return indexes.map((index) => ({
    index,
    header: cleanText(headers[index]),
    field: given.get(index) ?? null,
    samples: rows
      .map((row) => cleanText(row[index]))
      .filter((text) => text !== '')
      .slice(0, SAMPLES),
  }));
}

function givenFields<Field extends string>(
  shape: TableShape<Field>,
  { headers, rows }: HeadedRows,
  indexes: readonly number[],
  { people, chosen }: { readonly people: PeopleByName; readonly chosen: ChosenColumns<Field> },
): ChosenColumns<Field> {
  const given = new Map<number, Field | null>(chosen);
  const taken = new Set([...chosen.values()].filter((field) => field !== null));
  const offer = (field: Field, fits: (index: number) => boolean) => {
    const found = indexes.filter((index) => !given.has(index) && fits(index));
    if (taken.has(field) || found.length === 0) return;
    taken.add(field);
    const isDoubtful = found.length > 1 && shape.askedWhereSeveral.includes(field);
    if (!isDoubtful) given.set(found[0], field);
  };
  const meanings = indexes.map((index) => meaningOf(shape, headers[index]));
  for (const isWhole of [true, false])
    for (const field of shape.fields)
      offer(field, (index) => meanings[index]?.field === field && meanings[index]?.isWhole === isWhole);
  for (const [field, isOf] of shape.byCells)
    offer(field, (index) => mostCells(rows, index, (cell) => isOf(cell, people)));
  return given;
}

/** Whether something is so of most of the filled cells of a column. */
function mostCells(
  rows: readonly (readonly Cell[])[],
  index: number,
  isSo: (cell: Cell) => boolean,
): boolean {
  const cells = rows.map((row) => row[index]).filter((cell) => cleanText(cell) !== '');
  const fits = cells.filter(isSo).length;
  return fits > 0 && fits >= cells.length * MOST_OF_THEM;
}
