import type { SchoolEdit } from './schoolEdit';
import type { PersonalPlan } from '../../domain/personalPlan';
import { agreementsEdit, type Agreement } from './agreements';
import { ownRows } from '../plan/planRows';
import type { RawTable } from '../../tables/rawTables';
import { PLAN_COLUMNS } from '../read/talks';
import type { TableEdit } from '../../tables/rowEdit';
import type { Employee } from '../school';
import { columnIndexes } from '../../tables/tableReader';
import { dayIn } from '../../tables/dayIn';
import { appendRows, changeRows, type RowByColumn } from '../../tables/rowsByColumn';

export interface PersonalPlanToRecord {
  readonly employee: Employee;
  readonly plan: PersonalPlan;
  /** The agreements that depend on the plan and are recorded with it. */
  readonly agreements: readonly Agreement[];
}

/** Writes somebody's personal plan to `Gesprekken`, whose columns for it are added when they are not there yet. */
export function recordPersonalPlan({ employee, plan, agreements }: PersonalPlanToRecord): SchoolEdit {
  return {
    tables: ['Gesprekken', ...(agreements.length > 0 ? (['CAO_regels'] as const) : [])],
    needs: { Gesprekken: Object.values(PLAN_COLUMNS) },
    mostNewRows: 1,
    change: (now) => {
      const raw = now('Gesprekken');
      const own = ownRows(raw, employee.key);
      const row = { Personeelsnummer: employee.number, ...cellsOfPlan(plan) };
      return {
        Gesprekken: own.length > 0 ? personalPlanEdit(raw, own, plan) : appendRows(raw, [row]),
        ...(agreements.length > 0
          ? { CAO_regels: agreementsEdit(now('CAO_regels'), employee, agreements) }
          : {}),
      };
    },
  };
}

/**
 * The edit that makes the rows of one person hold this plan. The last of them gets it; of the others only a day goes that
 * would make an older plan count instead.
 *
 * @param own the indexes of the person's rows, at least one
 */
export function personalPlanEdit(raw: RawTable, own: readonly number[], plan: PersonalPlan): TableEdit {
  const day = columnIndexes(raw).get(PLAN_COLUMNS.handedIn) ?? -1;
  const changes = own.map((index) => {
    if (index === own.at(-1)) return { index, cells: cellsOfPlan(plan) };
    const there = dayIn(raw.rows[index][day]);
    const counts = typeof there === 'number' && (plan.handedIn === null || there > plan.handedIn);
    return { index, cells: counts ? { [PLAN_COLUMNS.handedIn]: '' } : {} };
  });
  return changeRows(raw, changes);
}

function cellsOfPlan(plan: PersonalPlan): RowByColumn {
  const parts = Object.keys(PLAN_COLUMNS) as (keyof PersonalPlan)[];
  return Object.fromEntries(parts.map((part) => [PLAN_COLUMNS[part], plan[part] ?? '']));
}
