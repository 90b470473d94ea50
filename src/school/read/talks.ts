import { schoolYearOf, type Day } from '../../domain/calendar';
import type { EmployeeRules } from '../../domain/rules';
import { readOptionalDay, readText } from '../../tables/values';
import type { PersonalPlan } from '../../domain/personalPlan';
import type { EmployeeRow } from './employees';
import { rowsOfPeople } from './rowsOfPeople';
import type { Steps } from '../../pacing';
import type { RawWorkbook } from '../../tables/rawTables';
import { columnIndexes, type RowReader, type TableReader } from '../../tables/tableReader';
import type { Talk } from '../talks/talk';

/** A row with the day on which a plan was handed in. */
type HandedIn = readonly [row: RowReader, day: Day];

/** The column of each part of a personal plan. */
export const PLAN_COLUMNS = {
  handedIn: 'Plan ingediend op',
  activities: 'Activiteiten',
  forEmployee: 'Doel werknemer',
  forSchool: 'Doel school',
  facilities: 'Faciliteiten',
} as const satisfies Record<keyof PersonalPlan, string>;

/** Whether the school keeps personal plans in this workbook; one built before they could be has no column for them. */
export function keepsPersonalPlans({ tables: { Gesprekken: table } }: RawWorkbook): boolean {
  return table !== undefined && columnIndexes(table).has(PLAN_COLUMNS.handedIn);
}

/**
 * The conversations by personnel number. Of more rows for one person each date counts that is the latest, and the personal
 * plan is the one that was handed in last. A row of an earlier conversation keeps its own note; of the others the last
 * row with a note tells it.
 *
 * @param rulesOf what is agreed with somebody: a plan that was handed in too late for it is told at its cell
 */
export function* readTalks(
  table: TableReader | null,
  people: ReadonlyMap<string, EmployeeRow>,
  rulesOf: (key: string) => EmployeeRules | null = () => null,
): Steps<ReadonlyMap<string, Talk>> {
  const talks = new Map<string, Talk>();
  for (const [key, rows] of yield* rowsOfPeople(table, people)) {
    yield;
    talks.set(key, talkIn(rows));
    remarkLatePlan(rows, rulesOf(key));
  }
  return talks;
}

/** What the rows of one person say together. */
function talkIn(rows: readonly RowReader[]): Talk {
  const read = rows.map((row) => ({
    held: row.read('Laatste gesprek', false, readOptionalDay) ?? null,
    next: row.read('Volgende gesprek', false, readOptionalDay) ?? null,
    note: row.read('Notitie', false, readText) ?? '',
    plan: planIn(row),
  }));
  const last = read.map(({ held }) => held).reduce(later, null);
  const earlier = read.flatMap(({ held, note }) => (held !== null && held !== last ? [{ held, note }] : []));
  const current = read.filter(({ held }) => held === null || held === last);
  return {
    last,
    next: read.map(({ next }) => next).reduce(later, null),
    note: current.filter(({ note }) => note !== '').at(-1)?.note ?? '',
    earlier: earlier.sort((a, b) => b.held - a.held),
    personalPlan: read.map(({ plan }) => plan).reduce(newerPlan, null),
  };
}

/**
 * Saving rests on a plan that was handed in beforehand (CAO VO, 16.6 lid 2): of somebody with an agreement on saving the
 * earliest plan may not be of the school year after the first one that is saved. One that is later still follows on a plan
 * that is not kept any more.
 */
function remarkLatePlan(rows: readonly RowReader[], rules: EmployeeRules | null): void {
  const saving = rules?.agreed().find(({ rule, value }) => rule === 'spaartermijn' && value > 0);
  if (!saving) return;
  const handedIn = rows.flatMap((row): HandedIn[] => {
    const day = row.read(PLAN_COLUMNS.handedIn, false, readOptionalDay) ?? null;
    return day === null ? [] : [[row, day]];
  });
  const first = handedIn.reduce<HandedIn | null>((a, b) => (a === null || b[1] < a[1] ? b : a), null);
  const year = schoolYearOf(saving.from);
  if (first === null || schoolYearOf(first[1]) !== year + 1) return;
  first[0].fail(PLAN_COLUMNS.handedIn, false, { code: 'planAfterSaving', handedIn: first[1], year });
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b);
}

function planIn(row: RowReader): PersonalPlan | null {
  const text = (column: string) => row.read(column, false, readText) ?? '';
  const plan = {
    handedIn: row.read(PLAN_COLUMNS.handedIn, false, readOptionalDay) ?? null,
    activities: text(PLAN_COLUMNS.activities),
    forEmployee: text(PLAN_COLUMNS.forEmployee),
    forSchool: text(PLAN_COLUMNS.forSchool),
    facilities: text(PLAN_COLUMNS.facilities),
  };
  return Object.values(plan).some((part) => part !== null && part !== '') ? plan : null;
}

/** Of two plans the one handed in last; of two on one day, or without a day, the second. */
function newerPlan(first: PersonalPlan | null, second: PersonalPlan | null): PersonalPlan | null {
  if (first === null || second === null) return first ?? second;
  return (second.handedIn ?? -Infinity) >= (first.handedIn ?? -Infinity) ? second : first;
}
