import type { SchoolEdit } from './schoolEdit';
import { schoolYearOf } from '../../domain/calendar';
import { PLAN_PARTS, type PersonalPlan } from '../../domain/personalPlan';
import { agreementsEdit, type Agreement } from './agreements';
import { ownRows } from '../plan/planRows';
import type { Cell } from '../../tables/values';
import type { RawTable } from '../../tables/rawTables';
import { PLAN_COLUMNS, isNewerDay } from '../read/talks';
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
 * The edit that makes the rows of one person hold this plan. It comes in the place of the plan that counts, which is the one
 * that the pane shows, unless that is of an earlier school year: what was saved since rests on it, and it keeps its row.
 * No other row changes.
 */
export function personalPlanEdit(
  raw: RawTable,
  { key, number }: Pick<Employee, 'key' | 'number'>,
  plan: PersonalPlan,
): TableEdit {
  const columns = columnIndexes(raw);
  const rows = ownRows(raw, key).map((index) => ({
    index,
    cell: (part: PlanColumn) => raw.rows[index][columns.get(PLAN_COLUMNS[part]) ?? -1],
  }));
  const counts = rows.filter(holdsPlan).reduce<PlanRow | undefined>(newerRow, undefined);
  const free = rows.at(-1);
  const place = counts && !isEarlierPlan(counts, plan) ? counts : free && !holdsPlan(free) ? free : undefined;
  return place
    ? changeRows(raw, [{ index: place.index, cells: cellsOfPlan(plan) }])
    : appendRows(raw, [{ Personeelsnummer: number, ...cellsOfPlan(plan) }]);
}

type PlanColumn = keyof typeof PLAN_COLUMNS;

interface PlanRow {
  readonly index: number;
  readonly cell: (part: PlanColumn) => Cell;
}

const textOf = (cell: Cell) => String(cell ?? '').trim();

function holdsPlan({ cell }: PlanRow): boolean {
  return (Object.keys(PLAN_COLUMNS) as PlanColumn[]).some((part) => textOf(cell(part)) !== '');
}

/** The day on which the plan of a row was handed in; null without one that can be read. */
function handedInOf({ cell }: PlanRow): number | null {
  const day = dayIn(cell('handedIn'));
  return day === 'unreadable' ? null : day;
}

function newerRow(first: PlanRow | undefined, second: PlanRow): PlanRow {
  return first === undefined || isNewerDay(handedInOf(second), handedInOf(first)) ? second : first;
}

/** Whether a row holds another plan than this one, of an earlier school year. The same text with another day is the same plan. */
function isEarlierPlan(row: PlanRow, plan: PersonalPlan): boolean {
  const there = handedInOf(row);
  if (there === null || plan.handedIn === null) return false;
  return (
    schoolYearOf(there) < schoolYearOf(plan.handedIn) &&
    PLAN_PARTS.some((part) => textOf(row.cell(part)) !== plan[part].trim())
  );
}

function cellsOfPlan(plan: PersonalPlan): RowByColumn {
  const parts = Object.keys(PLAN_COLUMNS) as (keyof PersonalPlan)[];
  return Object.fromEntries(parts.map((part) => [PLAN_COLUMNS[part], plan[part] ?? '']));
}
