import { EditRefused, editOfTable, type SchoolEdit } from './schoolEdit';
import type { Cell } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { sameRows } from '../../tables/sameRows';
import { planCells, planRowId, readPlanRow, rowsByKey, type PlanPreview } from '../plan/planRows';
import type { RawTable } from '../../tables/rawTables';
import { cellsOf } from '../../tables/rowsByColumn';
import { planGroupsEdit, type WantedRow } from '../../tables/rowEdit';
import type { Employee, PlanRow } from '../school';
import { columnIndexes } from '../../tables/tableReader';

/** A plan to write for one person. */
export interface PlanToWrite {
  readonly employee: Employee;
  /** All lines of the person's plan; those that are no longer in it disappear from `Plan`. */
  readonly rows: readonly PlanRow[];
  /** Shown in the last column. */
  readonly writtenOn: Day;
  /** The plan that the user confirmed. */
  readonly preview: PlanPreview;
}

/**
 * Makes the person's rows in `Plan` those of the plan. Rows of others, and columns of the user's own, are
 * not touched.
 *
 * @throws EditRefused `changedMeanwhile` when the person's rows are no longer those of the preview
 */
export function setPlan({ employee, rows, writtenOn, preview }: PlanToWrite): SchoolEdit {
  return setPlans([{ employee, rows, found: preview.found }], writtenOn);
}

/** The plan of one of the people whose plans are written together. */
export interface PersonsPlan {
  readonly employee: Employee;
  readonly rows: readonly PlanRow[];
  /** The person's rows of `Plan` that the user saw; they must still be those. */
  readonly found: readonly (readonly Cell[])[];
}

/** As `setPlan`, for many people in one edit: all of it, or nothing where the rows of one of them are others by now. */
export function setPlans(plans: readonly PersonsPlan[], writtenOn: Day): SchoolEdit {
  const change = (raw: RawTable) => {
    const byPerson = rowsByKey(raw);
    const groups = plans.map(({ employee, rows, found }) => {
      const own = byPerson.get(employee.key) ?? [];
      const there = own.map((index) => raw.rows[index]);
      if (!sameRows(there, found)) throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
      return { own, wanted: wantedRows(raw, own, employee, rows, writtenOn) };
    });
    return planGroupsEdit(raw.rows, groups, hasOtherColumns(raw));
  };
  return editOfTable('Plan', change, {
    mostNewRows: plans.reduce((sum, { rows }) => sum + rows.length, 0),
  });
}

/** Whether the user added columns of their own. */
export const hasOtherColumns = (raw: RawTable): boolean => raw.headers.length > columnIndexes(raw).size;

/** The lines of a plan as rows; each replaces the row of the same line among the own ones. */
export function wantedRows(
  raw: RawTable,
  own: readonly number[],
  employee: Employee,
  rows: readonly PlanRow[],
  writtenOn: Day,
): WantedRow[] {
  const known = new Map<string, number>();
  for (const index of own) {
    const row = readPlanRow(raw, index);
    if (row) known.set(planRowId(row), index);
  }
  return rows.map((row) => {
    const id = planRowId(row);
    const replaces = known.get(id) ?? null;
    known.delete(id);
    return { replaces, cells: cellsOf(raw, planCells(employee, row, writtenOn)) };
  });
}
