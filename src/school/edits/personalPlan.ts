import type { SchoolEdit } from './schoolEdit';
import { schoolYearOf } from '../../domain/calendar';
import { PLAN_PARTS, type PersonalPlan } from '../../domain/personalPlan';
import { agreementsEdit, type Agreement } from './agreements';
import { ownRows } from '../plan/planRows';
import type { Cell } from '../../tables/values';
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
      return {
        Gesprekken: personalPlanEdit(raw, employee, plan),
        ...(agreements.length > 0
          ? { CAO_regels: agreementsEdit(now('CAO_regels'), employee, agreements) }
          : {}),
      };
    },
  };
}

/**
 * The edit that makes the rows of one person hold this plan. The last of them gets it, unless that keeps a plan of an
 * earlier school year, which what was saved since rests on: then it gets a row of its own. Of the others only a day goes
 * that would make an older plan count instead.
 */
export function personalPlanEdit(
  raw: RawTable,
  { key, number }: Pick<Employee, 'key' | 'number'>,
  plan: PersonalPlan,
): TableEdit {
  const columns = columnIndexes(raw);
  const cell = (index: number, part: PlanColumn) => raw.rows[index][columns.get(PLAN_COLUMNS[part]) ?? -1];
  const own = ownRows(raw, key);
  const last = own.at(-1);
  const keeps = last === undefined || isEarlierPlan((part) => cell(last, part), plan);
  const added = appendRows(raw, keeps ? [{ Personeelsnummer: number, ...cellsOfPlan(plan) }] : []);
  const changes = own.map((index) => {
    if (index === last && !keeps) return { index, cells: cellsOfPlan(plan) };
    const there = dayIn(cell(index, 'handedIn'));
    const counts = typeof there === 'number' && (plan.handedIn === null || there > plan.handedIn);
    return { index, cells: counts ? { [PLAN_COLUMNS.handedIn]: '' } : {} };
  });
  return { ...added, overwrite: [...changeRows(raw, changes).overwrite, ...added.overwrite] };
}

type PlanColumn = keyof typeof PLAN_COLUMNS;

/** Whether a row holds another plan than this one, of an earlier school year. The same text with another day is the same plan. */
function isEarlierPlan(cell: (part: PlanColumn) => Cell, plan: PersonalPlan): boolean {
  const there = dayIn(cell('handedIn'));
  if (typeof there !== 'number' || plan.handedIn === null) return false;
  return (
    schoolYearOf(there) < schoolYearOf(plan.handedIn) &&
    PLAN_PARTS.some((part) => String(cell(part) ?? '').trim() !== plan[part].trim())
  );
}

function cellsOfPlan(plan: PersonalPlan): RowByColumn {
  const parts = Object.keys(PLAN_COLUMNS) as (keyof PersonalPlan)[];
  return Object.fromEntries(parts.map((part) => [PLAN_COLUMNS[part], plan[part] ?? '']));
}
