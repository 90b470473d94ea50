import { comparePlans, ownRows, readPlanRow, type PlanPreview } from '../../school/plan/planRows';
import type { Employee, PlanRow } from '../../school/school';
import { withTables } from '../write/addTables';
import { openTables, type OpenTable } from '../write/openTables';

/** Shows what writing this plan would change in `Plan`, read fresh from the workbook. One sync; nothing is written. */
export function previewPlan(employee: Employee, rows: readonly PlanRow[]): Promise<PlanPreview> {
  return withTables(['Plan'], async (context) => {
    const opened = await openTables(context, ['Plan'], rows.length);
    const { raw } = opened.get('Plan') as OpenTable;
    const own = ownRows(raw, employee.key);
    const before = own.flatMap((index) => readPlanRow(raw, index) ?? []);
    return { changes: comparePlans(before, rows), found: own.map((index) => raw.rows[index]) };
  });
}
