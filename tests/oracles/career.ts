import { dayAt, serialOf } from './days';

/** A row of a salary table as HR pastes it; `from` 0 is always in force. */
export interface OracleStep {
  readonly scale: string;
  readonly step: string;
  readonly cents: number;
  readonly from: number;
}

export interface OracleStage {
  readonly scale: string;
  readonly wait: number;
}

export interface OracleRow {
  readonly day: number;
  /** `stopped` where a table does not say how to go on. */
  readonly event: string;
  readonly scale: string;
  readonly step: string;
  readonly cents: number;
}

/**
 * Careers the slow way: one 1 August after the other, each time searching the rows of the whole table, by the words of
 * the rules alone. Shares nothing with the product but the calendar by counting.
 */
export function walk(
  table: readonly OracleStep[],
  scale: string,
  step: string,
  start: number,
  until: { readonly years: number } | { readonly path: readonly OracleStage[] },
): OracleRow[] {
  const rows = [rowAt(table, start, 'start', scale, step)];
  let heldSince = isLast(table, start, scale, step) ? start : null;
  let stages = 'path' in until ? until.path.map((stage) => stage) : [];
  const from = dayAt(start);
  for (let year = from.month >= 8 ? from.year + 1 : from.year; year < 2150; year++) {
    if (
      'years' in until ? rows.length > until.years : heldSince !== null && !hasNext(table, rows, stages, year)
    ) {
      return rows;
    }
    const day = serialOf(year, 8, 1);
    const last = rows[rows.length - 1];
    const found = inTableOf(table, day, last);
    if (found === null) return [...rows, { day, event: 'stopped', scale: '', step: '', cents: 0 }];
    const steps = stepsOn(table, day, last.scale);
    const place = steps.findIndex((row) => row.step === found);
    const next =
      heldSince !== null && place === steps.length - 1
        ? nextStage(table, day, steps[place].cents, stages)
        : null;
    if (next === 'unknown') return [...rows, { day, event: 'stopped', scale: '', step: '', cents: 0 }];
    if (next !== null && wholeYears(heldSince!, day) >= stages[next].wait) {
      const placed = stepsOn(table, day, stages[next].scale).find((row) => row.cents >= steps[place].cents)!;
      stages = stages.slice(next + 1);
      rows.push({ day, event: 'promotion', ...shownStep(placed) });
      heldSince = isLast(table, day, placed.scale, placed.step) ? day : null;
    } else if (place < steps.length - 1) {
      const top = place + 1 === steps.length - 1;
      rows.push({ day, event: top ? 'maximum' : 'increment', ...shownStep(steps[place + 1]) });
      heldSince = top ? day : null;
    } else {
      rows.push({ day, event: heldSince === null ? 'maximum' : 'atMaximum', ...shownStep(steps[place]) });
      heldSince ??= day;
    }
  }
  throw new Error('The career does not end');
}

/** The rows in force on a day, of one scale, in the order of the table. */
export function stepsOn(table: readonly OracleStep[], day: number, scale: string): OracleStep[] {
  const newest = Math.max(...table.filter((row) => row.from <= day).map((row) => row.from));
  return table.filter((row) => row.from === newest && row.scale === scale);
}

function isLast(table: readonly OracleStep[], day: number, scale: string, step: string): boolean {
  const steps = stepsOn(table, day, scale);
  return steps[steps.length - 1].step === step;
}

/** The step's name in every table up to the day; null where one of them lacks it. */
function inTableOf(table: readonly OracleStep[], day: number, last: OracleRow): string | null {
  const dates = table.map((row) => row.from).filter((from) => from > last.day && from <= day);
  const has = (on: number) => stepsOn(table, on, last.scale).some((row) => row.step === last.step);
  return [...dates, day].every(has) ? last.step : null;
}

function nextStage(
  table: readonly OracleStep[],
  day: number,
  cents: number,
  stages: readonly OracleStage[],
): number | 'unknown' | null {
  for (let i = 0; i < stages.length; i++) {
    const steps = stepsOn(table, day, stages[i].scale);
    if (steps.length === 0) return 'unknown';
    if (steps.some((row) => row.cents >= cents)) return i;
  }
  return null;
}

/** Whether a career goes on after its last row: a stage can still pay as much, or a newer table may make it so. */
function hasNext(
  table: readonly OracleStep[],
  rows: readonly OracleRow[],
  stages: readonly OracleStage[],
  year: number,
): boolean {
  if (stages.length === 0) return false;
  const day = serialOf(year, 8, 1);
  if (table.some((row) => row.from > day)) return true;
  return nextStage(table, day, rows[rows.length - 1].cents, stages) !== null;
}

/** Whole years from one day to another, as birthdays count them. */
function wholeYears(from: number, to: number): number {
  const a = dayAt(from);
  const b = dayAt(to);
  const before = b.month < a.month || (b.month === a.month && b.day < a.day);
  return b.year - a.year - (before ? 1 : 0);
}

function rowAt(
  table: readonly OracleStep[],
  day: number,
  event: string,
  scale: string,
  step: string,
): OracleRow {
  const row = stepsOn(table, day, scale).find((other) => other.step === step)!;
  return { day, event, ...shownStep(row) };
}

function shownStep({ scale, step, cents }: OracleStep): Pick<OracleRow, 'scale' | 'step' | 'cents'> {
  return { scale, step, cents };
}
