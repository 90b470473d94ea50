import { isBlankRow, readKey, type Cell } from '../cells/values';
import type { RawTable } from './rawWorkbook';
import { columnIndexes } from './tableReader';
import { tableNames, tableSpecs, type TableName } from './tables';

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
  const number = columnIndexes(raw).get(NUMBER);
  return raw.rows.flatMap((row, index) => {
    if (isBlankRow(row)) return [];
    const key = number === undefined ? null : readKey(row[number]);
    const about =
      whom === 'everybody'
        ? key !== null || !MAY_BE_ABOUT_NOBODY.includes(raw.name)
        : key === null
          ? raw.name === 'Logboek' && namesOneOf(row, whom.names)
          : whom.keys.has(key) || (raw.name === 'Logboek' && namesOneOf(row, whom.names));
    return about ? [index] : [];
  });
}

/** A line of the log can be about somebody without being under their number: "Het plan van …". */
function namesOneOf(row: readonly Cell[], names: ReadonlySet<string>): boolean {
  const text = row.filter((cell) => typeof cell === 'string').join(' ');
  for (const name of names) if (name !== '' && isNamed(text, name)) return true;
  return false;
}

const WORD = /[\p{L}\p{N}-]/u;

/** Whether a text holds a name that is not the beginning or the end of another one. */
function isNamed(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
    if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + name.length))) return true;
  return false;
}
