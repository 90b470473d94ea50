import { runLedger, type PotInput, type SettledExpense } from '../budget/ledger';
import { isEmployedOn, usableLots } from '../budget/usableLots';
import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../calendar';
import { lowest } from '../extremes';
import type { Cents } from '../money';
import type { Cover } from './cover';

/** What a line of a plan takes from a school year's budget. */
export interface PlannedUse {
  /** The school year in which it is paid. */
  readonly schoolYear: SchoolYear;
  /** The school year whose budget pays. */
  readonly lotYear: SchoolYear;
  readonly amount: Cents;
  /** Null where the line does not tell when it was written. */
  readonly writtenOn: Day | null;
}

/** A lot of which something is left. */
export interface LotLeft {
  readonly year: SchoolYear;
  readonly left: Cents;
  readonly lapsesThisYear: boolean;
}

/** What is left on a day, and what was spent in its school year up to it. */
export interface PotLeft {
  /** The school year of the day. */
  readonly year: SchoolYear;
  readonly lots: readonly LotLeft[];
  readonly expenses: readonly SettledExpense[];
}

/**
 * What of the money that lapses this school year is to be spent before: by the table `Plan`, or by what is due of agreed
 * courses, whichever takes more of a lot. What was spent from the same school year's budget since the line was written has
 * done what was planned, and is not counted again.
 */
export function plannedOfLapsing(
  view: PotLeft,
  planned: readonly PlannedUse[],
  lots: readonly LotLeft[] = view.lots,
  agreed: Cover | null = null,
): Cents {
  if (planned.length === 0 && agreed === null) return 0;
  const now = planned.filter(({ schoolYear }) => schoolYear === view.year);
  const used = lots
    .filter(({ lapsesThisYear }) => lapsesThisYear)
    .map((lot) => Math.min(lot.left, Math.max(stillPlanned(view, lot, now), promisedOf(view, lot, agreed))));
  return used.reduce((sum, amount) => sum + amount, 0);
}

/**
 * What lapses at the end of the day's school year, or on leaving before that, if only what is planned and agreed is spent.
 *
 * @param cover what is due of agreed courses; null where nothing is agreed
 * @throws ProblemError as `runLedger` does
 */
export function lapsingAfterPlan(
  input: PotInput,
  day: Day,
  planned: readonly PlannedUse[],
  cover: Cover | null,
): Cents {
  const view = potLeft(input, day);
  const lapsing = view.lots.reduce((sum, lot) => (lot.lapsesThisYear ? sum + lot.left : sum), 0);
  return lapsing - plannedOfLapsing(view, planned, view.lots, cover);
}

/** The lots that can pay in the day's school year; none of who has left. */
function potLeft(input: PotInput, day: Day): PotLeft {
  const year = schoolYearOf(day);
  const { employment } = input;
  const { pot, settled } = runLedger(input, day);
  const lots = isEmployedOn(employment, day) ? usableLots(pot.remainders(), employment, day) : [];
  return {
    year,
    lots: lots.map(({ lot, left, lapsesThisYear }) => ({ year: lot.year, left, lapsesThisYear })),
    expenses: settled.filter(({ expense }) => expense.date >= firstDayOf(year)),
  };
}

function stillPlanned({ expenses }: PotLeft, lot: LotLeft, planned: readonly PlannedUse[]): Cents {
  const own = planned.filter(({ lotYear }) => lotYear === lot.year);
  const amount = own.reduce((sum, use) => sum + use.amount, 0);
  // A line that does not tell when it was written may be older than any expense.
  const since = lowest(own.map(({ writtenOn }) => writtenOn ?? -Infinity));
  const spent = expenses
    .filter(({ expense }) => expense.date > since)
    .flatMap(({ payments }) => payments)
    .filter(({ lot: { year } }) => year === lot.year)
    .reduce((sum, payment) => sum + payment.amount, 0);
  return Math.max(0, amount - spent);
}

/** What is due this school year of agreed courses and is paid by the lot. */
function promisedOf({ year }: PotLeft, lot: LotLeft, agreed: Cover | null): Cents {
  return (agreed?.due ?? [])
    .filter(({ dueIn }) => dueIn === year)
    .flatMap(({ payments }) => payments)
    .filter(({ lot: paying }) => paying.year === lot.year)
    .reduce((sum, { amount }) => sum + amount, 0);
}
