import { isBlankRow, readKey, type Cell } from '../tables/values';
import { each, inOneGo, type Steps } from '../pacing';
import { nameFinder, tellsNobody, without } from './namesInText';
import type { RawTable } from '../tables/rawTables';
import type { RowCells } from '../tables/rowEdit';
import { columnIndexes } from '../tables/tableReader';
import { tableNames, tableSpecs, type TableName } from '../tables/schema';
import type { SchoolReading } from './school';

/** Whose rows are meant: people by key with what else may name them, or everybody. */
export type Whom = 'everybody' | { readonly keys: ReadonlySet<string>; readonly names: ReadonlySet<string> };

const NUMBER = 'Personeelsnummer';

/** The tables with rows about people: those that have a column for the personnel number. */
export const personalTables: readonly TableName[] = tableNames.filter((name) =>
  tableSpecs[name].columns.some((column) => column.name === NUMBER),
);

/** Tables in which a row without a personnel number is about nobody: rules that hold for all. */
const MAY_BE_ABOUT_NOBODY: readonly TableName[] = ['CAO_regels'];

/** The indexes of the rows that are about these people. A blank row is about nobody. */
export function rowsAbout(raw: RawTable, whom: Whom): number[] {
  return inOneGo(rowsAboutSteps(raw, whom));
}

/** As `rowsAbout`, in steps: the log can have very many lines, and long ones. */
export function* rowsAboutSteps(raw: RawTable, whom: Whom): Steps<number[]> {
  const columns = columnIndexes(raw);
  const number = columns.get(NUMBER);
  const what = raw.name === 'Logboek' ? columns.get('Wat') : undefined;
  const namesIn = nameFinder(whom === 'everybody' ? new Set() : whom.names);
  const isAbout = (row: readonly Cell[]): boolean => {
    if (isBlankRow(row)) return false;
    const key = number === undefined ? null : readKey(row[number]);
    if (whom === 'everybody') return key !== null || !MAY_BE_ABOUT_NOBODY.includes(raw.name);
    if (key !== null) return whom.keys.has(key);
    return what !== undefined && namesIn(String(row[what] ?? '')).length > 0;
  };
  const about = yield* each(raw.rows, isAbout);
  return about.flatMap((is, index) => (is ? [index] : []));
}

/**
 * The lines of the log that are about others and name one of these people all the same, with the name blanked: "Het plan van …".
 *
 * @param going the indexes of the lines that are about these people
 * @param erased what comes in the place of a name
 */
export function* blankedLineSteps(
  log: RawTable,
  whom: Whom,
  going: readonly number[],
  erased: string,
): Steps<{ readonly index: number; readonly cells: RowCells }[]> {
  if (whom === 'everybody') return [];
  const columns = columnIndexes(log);
  const texts = ['Wat', 'Oud', 'Nieuw'].flatMap((name) => columns.get(name) ?? []);
  const goes = new Set(going);
  const namesIn = nameFinder(whom.names);
  const blanked = yield* each(log.rows, (row, index) => {
    if (goes.has(index)) return [];
    const cells: (Cell | undefined)[] = row.map(() => undefined);
    for (const column of texts) {
      const text = row[column];
      if (typeof text !== 'string') continue;
      const names = namesIn(text);
      if (names.length > 0) cells[column] = without(text, names, erased);
    }
    return cells.some((cell) => cell !== undefined) ? [{ index, cells }] : [];
  });
  return blanked.flat();
}

/**
 * The same people, with only the names by which nobody else and nothing else is meant: not one that somebody who stays bears too,
 * and not one that is a word of our own, such as the name of a table.
 */
export function withTellingNames(whom: Whom, people: RawTable | undefined): Whom {
  if (whom === 'everybody') return whom;
  const columns = people ? columnIndexes(people) : new Map<string, number>();
  const [number, name] = [columns.get(NUMBER), columns.get('Naam')];
  const going = new Set(people ? rowsAbout(people, whom) : []);
  const others = new Set(
    number === undefined || name === undefined
      ? []
      : (people?.rows ?? []).flatMap((row, index) => (going.has(index) ? [] : [nameOf(row[name])])),
  );
  const names = [...whom.names].map(nameOf).filter((one) => !others.has(one) && !tellsNobody(one));
  return { keys: whom.keys, names: new Set(names) };
}

const nameOf = (cell: Cell) => String(cell ?? '').trim();

/** How many rows of which tables are about somebody; tables without any are left out. */
export type RowsPerTable = readonly { readonly table: TableName; readonly rows: number }[];

/** Counts the rows about these people as last read; `Logboek` is not read and not counted. */
export function personalRows({ raw }: SchoolReading, whom: Whom): RowsPerTable {
  return personalTables.flatMap((table) => {
    const found = raw.tables[table];
    const rows = found ? rowsAbout(found, whom).length : 0;
    return rows > 0 ? [{ table, rows }] : [];
  });
}
