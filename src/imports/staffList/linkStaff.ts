import { isMissing, type Cell } from '../../tables/values';
import { readListDate } from '../cells/dates';
import type { StaffField } from './fields';
import type { ColumnProposal } from './columnProposal';
import { fieldsOf } from './listLayout';
import type { ListCells, ListRemark, StaffListReading } from './reading';

/** Why formulas cannot read a list where it stands: they show cells as they are, and understand nothing. */
export type LinkObstacle =
  | {
      readonly code:
        | 'fileSource'
        | 'questions'
        | 'fteUnit'
        | 'nameParts'
        | 'rowDates'
        | 'codePairs'
        | 'reworked'
        | 'notEmpty'
        | 'noHeaders';
    }
  | { readonly code: 'column'; readonly field: StaffField }
  /** Rows are counted from 0. */
  | { readonly code: 'textCells'; readonly column: number; readonly rows: readonly number[] }
  | { readonly code: 'openEnds'; readonly column: number }
  | { readonly code: 'severalRows'; readonly people: number }
  | { readonly code: 'otherRows'; readonly rows: readonly number[] }
  | { readonly code: 'beforeFirstDay'; readonly count: number }
  | { readonly code: 'problems'; readonly count: number };

/** Where a linked list has what our columns show: the index of its column by the name of ours. */
export interface StaffLink {
  readonly columns: Readonly<Record<string, number>>;
  /** The row of the headers, counted from 0: the formulas show nothing of a column that has another header by then. */
  readonly headerRow: number;
  /** First and last row of the people, counted from 0. */
  readonly firstRow: number;
  readonly lastRow: number;
}

/** What was understood otherwise than it stands: a formula would show it as it stands. */
const REWORKED: ReadonlySet<ListRemark['code']> = new Set([
  'plainNumbers',
  'filledDown',
  'utcTimes',
  'numberAndName',
  'exclusiveEnds',
  'contractEnds',
  'replacedRows',
  'repeatedFte',
]);

/** What stands in the way of linking to a list; empty when `staffLinkOf` gives a link. */
export function linkObstacles(cells: ListCells, reading: StaffListReading): readonly LinkObstacle[] {
  const columns = fieldsOf(reading.columns);
  const found: LinkObstacle[] = [];
  if (reading.headerRow === null) found.push({ code: 'noHeaders' });
  if (reading.questions.length > 0) found.push({ code: 'questions' });
  else if (reading.fteUnit !== 'factor' || !columns.has('fte')) found.push({ code: 'fteUnit' });
  if (!columns.has('number')) found.push({ code: 'column', field: 'number' });
  if (columns.has('surname') || columns.has('surnameInUse') || turnsNames(cells, reading, columns))
    found.push({ code: 'nameParts' });
  if (columns.has('from') || columns.has('until')) found.push({ code: 'rowDates' });
  const remark = <Code extends StaffListReading['remarks'][number]['code']>(code: Code) =>
    reading.remarks.filter((one): one is Extract<typeof one, { code: Code }> => one.code === code);
  for (const { people } of remark('severalRows')) found.push({ code: 'severalRows', people });
  if (remark('identicalRows').length > 0 && remark('severalRows').length === 0)
    found.push({ code: 'severalRows', people: remark('identicalRows')[0].count });
  const others = remark('skipped').flatMap(({ kind, rows }) => (kind === 'above' ? [] : rows));
  if (others.length > 0) found.push({ code: 'otherRows', rows: others });
  for (const { count } of remark('beforeFirstDay')) found.push({ code: 'beforeFirstDay', count });
  if (reading.remarks.some(({ code }) => REWORKED.has(code))) found.push({ code: 'reworked' });
  if (remark('codePairs').length > 0) found.push({ code: 'codePairs' });
  if (reading.problems.length > 0) found.push({ code: 'problems', count: reading.problems.length });
  for (const field of ['fte', 'inService', 'outOfService'] as const) {
    const column = columns.get(field);
    if (!column) continue;
    for (const obstacle of cellObstacles(cells, reading, column)) found.push(obstacle);
  }
  return found;
}

/** The link to a list without obstacles. */
export function staffLinkOf(reading: StaffListReading): StaffLink {
  const columns = fieldsOf(reading.columns);
  const named: Readonly<Record<string, StaffField | undefined>> = {
    Personeelsnummer: 'number',
    Naam: 'fullName',
    Functie: columns.has('functionName') ? 'functionName' : 'functionCode',
    Schaal: columns.has('personalScale') ? 'personalScale' : columns.has('scale') ? 'scale' : 'functionScale',
    Trede: 'step',
    Fte: 'fte',
    'In dienst': 'inService',
    'Uit dienst': 'outOfService',
    Team: 'team',
    Leidinggevende: 'manager',
    Locatie: 'location',
  };
  const places = Object.entries(named).flatMap(([name, field]) => {
    const column = field && columns.get(field);
    return column ? [[name, column.index] as const] : [];
  });
  const rows = rowsOf(reading);
  return {
    columns: Object.fromEntries(places),
    headerRow: reading.headerRow!,
    firstRow: rows.reduce((least, row) => Math.min(least, row), Infinity),
    lastRow: rows.reduce((most, row) => Math.max(most, row), 0),
  };
}

function rowsOf({ people }: StaffListReading): readonly number[] {
  return people.flatMap(({ rows }) => rows);
}

function cellObstacles(
  cells: ListCells,
  reading: StaffListReading,
  { index, contents, field }: ColumnProposal,
): LinkObstacle[] {
  const cellsOf = rowsOf(reading).map((row): [number, Cell] => [row, cells[row]?.[index]]);
  const text = cellsOf.filter(([, cell]) => typeof cell === 'string' && !isMissing(cell)).map(([row]) => row);
  const open =
    field !== 'fte' &&
    cellsOf.some(([, cell]) => !isMissing(cell) && readListDate(cell, contents.order).kind === 'open');
  return [
    ...(text.length > 0 ? [{ code: 'textCells', column: index, rows: text } as const] : []),
    ...(open && text.length === 0 ? [{ code: 'openEnds', column: index } as const] : []),
  ];
}

/** Whether a name is said in another order than it is written. */
function turnsNames(
  cells: ListCells,
  { people }: StaffListReading,
  columns: ReadonlyMap<StaffField, ColumnProposal>,
): boolean {
  const column = columns.get('fullName');
  return (
    column !== undefined &&
    people.some(
      ({ name, rows }) =>
        name !==
        String(cells[rows[0]]?.[column.index] ?? '')
          .trim()
          .replace(/\s+/g, ' '),
    )
  );
}
