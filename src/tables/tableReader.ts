import { orProblem, type AnyProblem } from './problem';
import { isBlankRow, readKey, type Cell } from './values';
import type { Fields } from './fields';
import { nearestName } from './nearestName';
import { placeOf, type DataProblem, type Place, type StructureProblem } from './dataProblem';
import type { RawTable } from './rawTables';
import { inOneGo, type Steps } from '../pacing';
import { tableSpecs, type TableName } from './schema';

/** Collects what is wrong while the rest is read on. */
export type Report = (problem: DataProblem) => void;

/** A header as it counts: Excel itself does not tell capitals apart, and spaces around it are seldom meant. */
function headerKey(header: string): string {
  return header.trim().replace(/\s+/g, ' ').toLowerCase();
}

/** Where our columns stand in a table; columns of the user's own may stand between them. */
export function columnIndexes(raw: Pick<RawTable, 'name' | 'headers'>): ReadonlyMap<string, number> {
  const byHeader = new Map(raw.headers.map((header, index) => [headerKey(header), index]));
  const indexes = new Map<string, number>();
  for (const { name } of tableSpecs[raw.name].columns) {
    const index = byHeader.get(headerKey(name));
    if (index !== undefined) indexes.set(name, index);
  }
  return indexes;
}

/** Gives the cells of a table by row, from 0, and the name of a column of ours; undefined where there is no such cell. */
export function cellReader(raw: RawTable): (row: number, column: string) => Cell {
  const columns = columnIndexes(raw);
  return (row, column) => raw.rows[row]?.[columns.get(column) ?? -1];
}

/** The headers that are not ours, among which a renamed column must be. */
export function nearestHeader(raw: RawTable, column: string): string | null {
  const ours = new Set(tableSpecs[raw.name].columns.map(({ name }) => headerKey(name)));
  return nearestName(
    column,
    raw.headers.filter((header) => !ours.has(headerKey(header))),
  );
}

/** Whether a problem in this table makes amounts of money unknowable. */
export function decidesAmounts(table: TableName): boolean {
  return ['Medewerkers', 'Aanstellingen', 'Beginsaldi', 'Bestedingen', 'CAO_regels'].includes(table);
}

/** Rows that are looked at before the pane may have its turn. */
export const STEP_ROWS = 250;

/** A table read by column name, row by row; missing columns are reported once, not per row. */
export class TableReader {
  private readonly columns: ReadonlyMap<string, number>;

  constructor(
    private readonly raw: RawTable,
    private readonly report: Report,
  ) {
    this.columns = columnIndexes(raw);
    for (const { name, needed, optional } of tableSpecs[raw.name].columns) {
      if (optional || this.columns.has(name)) continue;
      const nearest = nearestHeader(raw, name);
      report({
        table: raw.name,
        column: name,
        place: null,
        employee: null,
        blocking: needed && decidesAmounts(raw.name),
        problem: { code: 'missingColumn', table: raw.name, column: name, nearest },
      });
    }
  }

  has(column: string): boolean {
    return this.columns.has(column);
  }

  /** @param row of the table, as Excel numbers it */
  rowAt(row: number): RowReader {
    const index = row - this.raw.firstRow - 1;
    return new RowReader(this.raw, this.columns, this.raw.rows[index], index, this.report);
  }

  /** The rows that hold something in one of our columns. */
  rows(): RowReader[] {
    return inOneGo(this.rowsInSteps());
  }

  /** The same, for tables that can be long. */
  *rowsInSteps(): Steps<RowReader[]> {
    const own = [...this.columns.values()];
    const rows: RowReader[] = [];
    for (const [index, cells] of this.raw.rows.entries()) {
      if (index % STEP_ROWS === 0) yield;
      if (isBlankRow(own.map((column) => cells[column]))) continue;
      rows.push(new RowReader(this.raw, this.columns, cells, index, this.report));
    }
    return rows;
  }
}

/** One row; what cannot be read is reported with its place and comes back as undefined. */
export class RowReader {
  /** As Excel numbers it. */
  readonly row: number;
  /** The personnel number to look up by; null when empty or when the table has no such column. */
  readonly key: string | null;

  constructor(
    private readonly raw: RawTable,
    private readonly columns: ReadonlyMap<string, number>,
    private readonly cells: readonly Cell[],
    index: number,
    private readonly report: Report,
  ) {
    this.row = raw.firstRow + index + 1;
    this.key = readKey(this.cell('Personeelsnummer'));
  }

  cell(column: string): Cell {
    const index = this.columns.get(column);
    return index === undefined ? undefined : this.cells[index];
  }

  /**
   * Reads a cell; undefined when its column is missing (reported already) or it cannot be read (reported now).
   *
   * @param blocking whether the person's amounts cannot be computed without it
   */
  read<T>(column: string, blocking: boolean, reader: (name: string, cell: Cell) => T): T | undefined {
    if (!this.columns.has(column)) return undefined;
    return this.attempt(column, blocking, () => reader(column, this.cell(column)));
  }

  /** Runs what can refuse something in this row; a refusal is reported and gives undefined. */
  attempt<T>(column: string | null, blocking: boolean, read: () => T): T | undefined {
    return orProblem(read, (problem) => {
      this.fail(column, blocking, problem);
      return undefined;
    });
  }

  /**
   * The row for readers that are shared with the cell functions.
   *
   * @param blocking whether the person's amounts cannot be computed without what they refuse
   */
  fields(blocking = false): Fields {
    return new RowFields(this, blocking);
  }

  has(column: string): boolean {
    return this.columns.has(column);
  }

  fail(column: string | null, blocking: boolean, problem: AnyProblem | StructureProblem): void {
    this.report({
      table: this.raw.name,
      column,
      place: this.place(column),
      employee: this.key,
      blocking,
      problem,
    });
  }

  private place(column: string | null): Place {
    const index = (column === null ? undefined : this.columns.get(column)) ?? 0;
    return placeOf(this.raw, this.row, index);
  }
}

/** A row of the workbook as the shared readers see it: what they refuse or tell is reported with its place. */
class RowFields implements Fields {
  readonly zeroIsEmpty = false;
  private refused: AnyProblem | null = null;

  constructor(
    private readonly row: RowReader,
    private readonly blocking: boolean,
  ) {}

  get problem(): AnyProblem | null {
    return this.refused;
  }

  read<T>(column: string, reader: (name: string, cell: Cell) => T): T | undefined {
    return this.row.has(column)
      ? this.attempt(column, () => reader(column, this.row.cell(column)))
      : undefined;
  }

  attempt<T>(column: string, compute: () => T): T | undefined {
    return orProblem(compute, (problem) => {
      this.refuse(column, problem);
      return undefined;
    });
  }

  refuse(column: string, problem: AnyProblem): void {
    this.refused ??= problem;
    this.row.fail(column, this.blocking, problem);
  }

  note(column: string, problem: AnyProblem): void {
    this.row.fail(column, false, problem);
  }
}
