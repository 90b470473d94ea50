import { each, type ShareSteps } from '../../pacing';
import type { Cell } from '../../tables/values';
import { cleanText } from '../cells/text';
import type { PeopleByName } from './peopleByName';

/** What tells who a row is about. */
export type PersonField = 'number' | 'name';

/** What a table about people can hold, and by what that is known. */
export interface TableShape<Field extends string> {
  /** In the order in which they are looked for. */
  readonly fields: readonly Field[];
  /**
   * Headers, without signs and in lower case, by what they stand for; a whole header first, else one that begins so.
   */
  readonly headers: Readonly<Record<Field, readonly string[]>>;
  /** Of these only a whole header tells. */
  readonly wholeOnly: ReadonlySet<string>;
  /**
   * The fields of which the user chooses the column where several could be it: a wrong one gives wrong amounts or
   * years.
   */
  readonly askedWhereSeveral: readonly Field[];
  /**
   * What cells tell where no header does, in the order in which they tell most: a day number could be an amount, and a
   * text anything.
   */
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

/** Which cells tell of whom a row is, by field. */
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
/** Of a longer text the beginning tells what it is. */
const LONGEST_SAMPLE = 200;

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
 * one of which that matters, none is: the user says which. In steps: a list can be long and wide.
 */
export function* columnSteps<Field extends string>(
  shape: TableShape<Field>,
  { headers, rows }: HeadedRows,
  people: PeopleByName,
  chosen: ChosenColumns<Field>,
): ShareSteps<readonly TableColumn<Field>[]> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), headers.length);
  const given = new GivenFields(shape, width, chosen);
  const meanings = Array.from({ length: width }, (_, index) => meaningOf(shape, headers[index]));
  for (const isWhole of [true, false])
    for (const field of shape.fields)
      given.offer(field, (index) => meanings[index]?.field === field && meanings[index]?.isWhole === isWhole);
  const sought = shape.byCells.filter(([field]) => !given.taken.has(field));
  const looks = Array.from({ length: width }, () => new ColumnLook<Field>());
  yield* each(
    rows,
    (row) =>
      row.forEach((cell, index) => looks[index].add(cell, given.fields.has(index) ? [] : sought, people)),
    1,
  );
  for (const [field] of sought) given.offer(field, (index) => looks[index].isMostly(field));
  return looks.map(({ samples }, index) => ({
    index,
    header: cleanText(headers[index]),
    field: given.fields.get(index) ?? null,
    samples,
  }));
}

/** Which columns have a field, and which fields a column. */
class GivenFields<Field extends string> {
  readonly fields: Map<number, Field | null>;
  readonly taken: Set<Field>;

  constructor(
    private readonly shape: TableShape<Field>,
    private readonly width: number,
    chosen: ChosenColumns<Field>,
  ) {
    this.fields = new Map(chosen);
    this.taken = new Set([...chosen.values()].filter((field) => field !== null));
  }

  /** Gives a field that no column has yet to the first column without one that it fits. */
  offer(field: Field, fits: (index: number) => boolean): void {
    if (this.taken.has(field)) return;
    const found: number[] = [];
    for (let index = 0; index < this.width; index++)
      if (!this.fields.has(index) && fits(index)) found.push(index);
    if (found.length === 0) return;
    this.taken.add(field);
    const isDoubtful = found.length > 1 && this.shape.askedWhereSeveral.includes(field);
    if (!isDoubtful) this.fields.set(found[0], field);
  }
}

/** What was seen in the cells of a column. */
class ColumnLook<Field extends string> {
  readonly samples: string[] = [];
  private filled = 0;
  private readonly fits = new Map<Field, number>();

  add(cell: Cell, sought: TableShape<Field>['byCells'], people: PeopleByName): void {
    if (sought.length === 0 && this.samples.length === SAMPLES) return;
    const beginning = typeof cell === 'string' ? cell.slice(0, LONGEST_SAMPLE) : cell;
    const text = cleanText(beginning);
    if (text === '') return;
    this.filled++;
    if (this.samples.length < SAMPLES) this.samples.push(text);
    for (const [field, isOf] of sought)
      if (isOf(beginning, people)) this.fits.set(field, (this.fits.get(field) ?? 0) + 1);
  }

  /** Whether a field fits most of the filled cells. */
  isMostly(field: Field): boolean {
    const fits = this.fits.get(field) ?? 0;
    return fits > 0 && fits >= this.filled * MOST_OF_THEM;
  }
}
