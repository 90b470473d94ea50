import type { Day } from '../../domain/calendar';
import { readOptionalDay, readText } from '../../tables/values';
import type { PersonalPlan } from '../../domain/personalPlan';
import { perPerson, type People } from './rowsOfPeople';
import { each, type Steps } from '../../pacing';
import type { RawWorkbook } from '../../tables/rawTables';
import { columnIndexes, type RowReader, type TableReader } from '../../tables/tableReader';
import type { Talk } from '../talks/talk';

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
 */
export function readTalks(table: TableReader | null, people: People): Steps<ReadonlyMap<string, Talk>> {
  return perPerson(table, people, talkIn);
}

/** What the rows of one person say together. */
function* talkIn(rows: readonly RowReader[]): Steps<Talk> {
  const read = yield* each(rows, (row) => ({
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

function newerPlan(first: PersonalPlan | null, second: PersonalPlan | null): PersonalPlan | null {
  if (first === null || second === null) return first ?? second;
  return isNewerDay(second.handedIn, first.handedIn) ? second : first;
}

/** Whether of two plans the second counts: the one handed in last; of two on one day, or without a day, the second. */
export function isNewerDay(second: Day | null, first: Day | null): boolean {
  return (second ?? -Infinity) >= (first ?? -Infinity);
}
