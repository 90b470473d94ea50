import { isMissing, type Cell } from '../../tables/values';
import { dayOf } from '../../domain/calendar';
import { logbookNl } from '../../texts/workbook/logbook';
import type { ColumnKind } from '../../tables/columnKinds';
import { Formula } from '../../tables/cellText';
import type { RowByColumn } from '../../tables/rowsByColumn';
import type { RowCells } from '../../tables/rowEdit';
import { columnIndexes } from '../../tables/tableReader';
import { tableSpecs } from '../../tables/schema';
import type { RowWritten, TableWritten } from './undoHandle';
import { workerOf } from './worker';

/** A write of more rows than this is logged as one line per table, with how many there are. */
const MOST_LINES = 100;

/** What a line tells. */
interface Told {
  /** The sheet, which stands under the name of the table. */
  readonly sheet: string;
  /** The personnel number of whom it is about. */
  readonly about?: Cell;
  readonly old?: string;
  readonly fresh: string;
}

/** A line of `Logboek`, by column. */
export function logLine(
  what: string,
  { sheet, about = '', old = '', fresh }: Told,
  now = new Date(),
): RowByColumn {
  const initials = workerOf();
  return {
    Wanneer: serialOf(now),
    Wat: what,
    Tabel: sheet,
    Personeelsnummer: about,
    Oud: old,
    Nieuw: fresh,
    ...(initials === '' ? {} : { Wie: initials }),
  };
}

/** The lines of `Logboek` for a write. */
export function logLines(what: string, tables: readonly TableWritten[], now = new Date()): RowByColumn[] {
  return tables.flatMap((written) => {
    if (written.rows.length > MOST_LINES) return countLines(what, [written], now);
    return written.rows.map(describer(written)).map((told) => logLine(what, told, now));
  });
}

/** The lines of a write that took people out: per table how many rows, and nothing of what was in them. */
export function countLines(what: string, tables: readonly TableWritten[], now = new Date()): RowByColumn[] {
  return tables.map((written) =>
    logLine(what, { sheet: written.table, fresh: logbookNl.many(countsOf(written)) }, now),
  );
}

/** The line of `Logboek` for a date in a single cell. */
export function logCellLine(what: string, cell: string, before: Cell, after: Cell): RowByColumn {
  return logLine(what, { sheet: cell, old: shown('date', before), fresh: shown('date', after) });
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
  return ({ before, after, row }: RowWritten): Told => ({
    sheet: table,
    about: number === undefined ? '' : row[number],
    old: text(before && after ? onlyChanged(before, after) : before),
    fresh: text(before && after ? onlyChanged(after, before) : after),
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
