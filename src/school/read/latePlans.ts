import { potOn, type PotInput } from '../../domain/budget/ledger';
import { firstDayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import { lowest } from '../../domain/extremes';
import type { Cents } from '../../domain/money';
import type { Steps } from '../../pacing';
import { placeOf, type DataProblem } from '../../tables/dataProblem';
import { dayIn } from '../../tables/dayIn';
import { orProblem, type AnyProblem } from '../../tables/problem';
import type { RawTable } from '../../tables/rawTables';
import { columnIndexes, STEP_ROWS } from '../../tables/tableReader';
import { readKey } from '../../tables/values';
import { ownRows } from '../plan/planRows';
import type { Employee, SchoolReading } from '../school';
import { PLAN_COLUMNS } from './talks';

const COLUMN = PLAN_COLUMNS.handedIn;

/** The place of a row in the table, and the day on which its plan was handed in. */
interface PlanInRow {
  readonly index: number;
  readonly day: Day;
}

/**
 * In the third school year after the first that is saved a plan of that year has made room for a new one (CAO VO, 16.3
 * lid 1): the earliest plan that is kept tells no more whether there was one in time.
 */
const YEARS_TOLD = 2;

/**
 * Saving rests on a plan that was handed in beforehand (CAO VO, 16.6 lid 2). Somebody with an agreement on saving whose
 * earliest plan was handed in after a school year that is saved is told at the day of that plan, where money of that year
 * was left.
 */
export function* latePlans({ raw, school }: SchoolReading): Steps<readonly DataProblem[]> {
  const table = raw.tables.Gesprekken;
  const column = table && columnIndexes(table).get(COLUMN);
  if (!school || !table || column === undefined) return [];
  const plans = yield* firstPlans(table, column);
  const problems: DataProblem[] = [];
  for (const { key, pot } of school.employees) {
    yield;
    const first = plans.get(key);
    const problem = first && latePlan(pot, first.day);
    if (!problem) continue;
    problems.push({
      table: table.name,
      column: COLUMN,
      employee: key,
      blocking: false,
      place: placeOf(table, table.firstRow + first.index + 1, column),
      problem,
    });
  }
  return problems;
}

/** The same of one employee, for the screen of that person; null where the plan was in time, or there is none. */
export function latePlanOf(
  { raw }: Pick<SchoolReading, 'raw'>,
  { key, pot }: Pick<Employee, 'key' | 'pot'>,
): AnyProblem | null {
  const table = raw.tables.Gesprekken;
  const column = table && columnIndexes(table).get(COLUMN);
  if (!table || column === undefined) return null;
  const days = ownRows(table, key)
    .map((index) => dayIn(table.rows[index][column]))
    .filter((day) => typeof day === 'number');
  return days.length === 0 ? null : latePlan(pot, lowest(days));
}

/** @param handedIn the day of the first plan that is kept */
function latePlan(pot: PotInput | null, handedIn: Day): AnyProblem | null {
  const saved = pot && savedWithout(pot, schoolYearOf(handedIn));
  return saved && { code: 'planAfterSaving', handedIn, ...saved };
}

/** The plan that each handed in first, by key; none of who has no row with a day. */
function* firstPlans(table: RawTable, column: number): Steps<ReadonlyMap<string, PlanInRow>> {
  const number = columnIndexes(table).get('Personeelsnummer') ?? -1;
  const first = new Map<string, PlanInRow>();
  for (const [index, row] of table.rows.entries()) {
    if (index % STEP_ROWS === 0) yield;
    const key = readKey(row[number]);
    const day = key === null ? null : dayIn(row[column]);
    if (key === null || typeof day !== 'number') continue;
    const known = first.get(key);
    if (known === undefined || day < known.day) first.set(key, { index, day });
  }
  return first;
}

/**
 * What was left at the end of the school years before this one that only an agreement lets the employee save.
 *
 * @returns with the first of these years; null where nothing was
 */
function savedWithout(
  pot: PotInput,
  before: SchoolYear,
): { readonly year: SchoolYear; readonly amount: Cents } | null {
  const saving = pot.rules.agreed().find(({ rule, value }) => rule === 'spaartermijn' && value > 0);
  const from = saving ? schoolYearOf(saving.from) : before;
  if (before > from + YEARS_TOLD) return null;
  const years = Array.from({ length: Math.max(0, before - from) }, (_, i) => from + i);
  const found = years
    .map((year) => ({ year, amount: isSavedByAgreement(pot, year) ? leftAtEnd(pot, year) : 0 }))
    .filter(({ amount }) => amount > 0);
  return found.length === 0
    ? null
    : { year: found[0].year, amount: found.reduce((sum, { amount }) => sum + amount, 0) };
}

function isSavedByAgreement({ rules }: PotInput, year: SchoolYear): boolean {
  const day = firstDayOf(year);
  return (
    (rules.on('spaartermijn', day)?.value ?? 0) > 0 &&
    (rules.withoutAgreement('spaartermijn', day)?.value ?? 0) === 0
  );
}

/** What was left of the budget of a school year when it ended; 0 where that cannot be computed. */
function leftAtEnd(pot: PotInput, year: SchoolYear): Cents {
  const opening = pot.opening.find((lot) => lot.year === year)?.left ?? 0;
  return orProblem(
    () =>
      potOn(pot, lastDayOf(year))
        .pot.remainders()
        .find(({ lot }) => lot.year === year)?.left ?? 0,
    () => opening,
  );
}
