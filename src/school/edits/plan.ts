import { EditRefused, type SchoolEdit } from './schoolEdit';
import type { Cell } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { sameRows } from '../../tables/sameRows';
import { ownRows, planCells, planRowId, readPlanRow, type PlanPreview } from '../plan/planRows';
import type { RawTable } from '../../tables/rawTables';
import { planEdit, type WantedRow } from '../../tables/rowEdit';
import type { Employee, PlanRow } from '../school';
import { columnIndexes } from '../../tables/tableReader';
import { tableSpecs } from '../../tables/schema';

/** A plan to write for one person. */
export interface PlanToWrite {
  readonly employee: Employee;
  /** All lines of the person's plan; those that are no longer in it disappear from `Plan`. */
  readonly rows: readonly PlanRow[];
  /** Shown in the last column. */
  readonly writtenOn: Day;
  /** What the user agreed to. */
  readonly preview: PlanPreview;
}

/**
 * Makes the person's rows in `Plan` those of the plan. Rows of others, and columns of the user's own, are
 * not touched.
 *
 * @throws EditRefused `changedMeanwhile` when the person's rows are no longer those of the preview
 */
export function setPlan({ employee, rows, writtenOn, preview }: PlanToWrite): SchoolEdit {
  return {
    tables: ['Plan'],
    mostNewRows: rows.length,
    change: (now) => {
      const raw = now('Plan');
      const own = ownRows(raw, employee.key);
      const found = own.map((index) => raw.rows[index]);
      if (!sameRows(found, preview.found)) throw new EditRefused({ code: 'changedMeanwhile', table: 'Plan' });
      const wanted = wantedRows(raw, own, employee, rows, writtenOn);
      return { Plan: planEdit(raw.rows, own, wanted, hasOtherColumns(raw)) };
    },
  };
}

/** Whether the user added columns of their own. */
export function hasOtherColumns(raw: RawTable): boolean {
  return (
    raw.headers.length >
    tableSpecs[raw.name].columns.filter(({ name }) => columnIndexes(raw).has(name)).length
  );
}

/** The lines of a plan as rows; each replaces the row of the same line among the own ones. */
export function wantedRows(
  raw: RawTable,
  own: readonly number[],
  employee: Employee,
  rows: readonly PlanRow[],
  writtenOn: Day,
): WantedRow[] {
  const columns = columnIndexes(raw);
  const known = new Map<string, number>();
  for (const index of own) {
    const row = readPlanRow(raw, index);
    if (row) known.set(planRowId(row), index);
  }
  return rows.map((row) => {
    const byColumn = planCells(employee, row, writtenOn);
    const cells: (Cell | undefined)[] = raw.headers.map(() => undefined);
    for (const [column, index] of columns) cells[index] = byColumn[column];
    const id = planRowId(row);
    const replaces = known.get(id) ?? null;
    known.delete(id);
    return { replaces, cells };
  });
}
