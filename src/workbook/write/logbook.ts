import { isMissing, type Cell } from '../../tables/values';
import { dayOf } from '../../domain/calendar';
import { logbookNl } from '../../texts/workbook/logbook';
import type { ColumnKind } from '../../tables/columnKinds';
import { Formula } from '../../tables/cellText';
import type { RowCells } from '../../tables/rowEdit';
import { columnIndexes } from '../../tables/tableReader';
import { tableSpecs } from '../../tables/schema';
import type { RowWritten, TableWritten } from './undoHandle';
import { workerOf } from './worker';

/** A write of more rows than this is logged as one line per table, with how many there are. */
const MOST_LINES = 100;

/** The lines of `Logboek` for a write, by column. */
export function logLines(
  what: string,
  tables: readonly TableWritten[],
  now: Date = new Date(),
): Readonly<Record<string, Cell>>[] {
  const moment = serialOf(now);
  return tables.flatMap((written) => {
    const line = (cells: Readonly<Record<string, Cell>>) => ({
      Wanneer: moment,
      Wat: what,
      Tabel: written.table,
      Personeelsnummer: '',
      Oud: '',
      Nieuw: '',
      ...who(),
      ...cells,
    });
    if (written.rows.length > MOST_LINES) return [line({ Nieuw: logbookNl.many(countsOf(written)) })];
    const describe = describer(written);
    return written.rows.map((row) => line(describe(row)));
  });
}

/** The lines of a write that took people out: per table how many rows, and nothing of what was in them. */
export function countLines(
  what: string,
  tables: readonly TableWritten[],
  now: Date = new Date(),
): Readonly<Record<string, Cell>>[] {
  return tables.map((written) => ({
    Wanneer: serialOf(now),
    Wat: what,
    Tabel: written.table,
    Personeelsnummer: '',
    Oud: '',
    Nieuw: logbookNl.many(countsOf(written)),
    ...who(),
  }));
}

/** The line of `Logboek` for a date in a single cell. */
export function logCellLine(
  { what, cell, before, after }: { what: string; cell: string; before: Cell; after: Cell },
  now: Date = new Date(),
): Readonly<Record<string, Cell>> {
  const [old, fresh] = [before, after].map((value) => shown('date', value));
  return {
    Wanneer: serialOf(now),
    Wat: what,
    Tabel: cell,
    Personeelsnummer: '',
    Oud: old,
    Nieuw: fresh,
    ...who(),
  };
}

/** The line of `Logboek` for a sheet, which stands under the name of the table. */
export function logSheetLine(
  {
    what,
    sheet,
    about,
    old,
    fresh,
  }: { what: string; sheet: string; about: Cell; old: string; fresh: string },
  now: Date = new Date(),
): Readonly<Record<string, Cell>> {
  return {
    Wanneer: serialOf(now),
    Wat: what,
    Tabel: sheet,
    Personeelsnummer: about,
    Oud: old,
    Nieuw: fresh,
    ...who(),
  };
}

/** Who wrote it, where that is known. */
function who(): Readonly<Record<string, Cell>> {
  const initials = workerOf();
  return initials === '' ? {} : { Wie: initials };
}

/** The clock of the user's own machine as Excel counts: days, and the time as their fraction. */
function serialOf(now: Date): number {
  const day = dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate());
  return day + (now.getHours() * 60 + now.getMinutes()) / (24 * 60);
}

function countsOf({ rows }: TableWritten) {
  const added = rows.filter(({ before }) => before === null).length;
  const removed = rows.filter(({ after }) => after === null).length;
  return { added, removed, changed: rows.length - added - removed };
}

function describer({ table, headers }: TableWritten) {
  const columns = columnIndexes({ name: table, headers });
  const kinds = new Map(tableSpecs[table].columns.map(({ name, kind }) => [name, kind]));
  const text = (cells: RowCells | null) =>
    [...columns]
      .filter(([, index]) => cells && !isMissing(cells[index]))
      .map(([name, index]) => `${name}: ${shown(kinds.get(name), cells?.[index])}`)
      .join('; ');
  const number = columns.get('Personeelsnummer');
  return ({ before, after, row }: RowWritten): Readonly<Record<string, Cell>> => ({
    Personeelsnummer: number === undefined ? '' : row[number],
    Oud: text(before && after ? onlyChanged(before, after) : before),
    Nieuw: text(before && after ? onlyChanged(after, before) : after),
  });
}

function onlyChanged(cells: RowCells, others: RowCells): RowCells {
  return cells.map((cell, i) => ((cell ?? '') === (others[i] ?? '') ? undefined : (cell ?? '')));
}

function shown(kind: ColumnKind | undefined, cell: Cell): string {
  if (cell instanceof Formula) return cell.text;
  if (typeof cell !== 'number') return String(cell);
  if (kind === 'euro') return logbookNl.euros(Math.round(cell * 100));
  if (kind === 'date') return logbookNl.date(cell);
  return logbookNl.number(cell);
}
