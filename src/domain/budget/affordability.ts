import type { SchoolYear } from '../calendar';
import type { Employment } from './employment';
import { lotsOf, type OpeningLot } from './ledger';
import { Pot, type Demand, type Lot, type Payment } from './lots';
import { splitEvenly, type Cents } from '../money';
import { fail } from '../problem';
import type { EmployeeRules, PotKind } from '../rules';

/** A course as far as money goes. */
export interface Course {
  /** Total price, not negative. */
  readonly price: Cents;
  /** School years over which it is paid in equal instalments, at least 1. */
  readonly duration: number;
}

/** Saving for a course by someone who works all the time at one fte. */
export interface SavingInput {
  readonly kind: PotKind;
  /** 0 to 1.5 */
  readonly fte: number;
  /** First school year that is saved. */
  readonly from: SchoolYear;
  /** Lots of earlier school years, with what is left of them when `from` begins. */
  readonly opening: readonly OpeningLot[];
  readonly rules: EmployeeRules;
  /** No rule changes after this school year (see `RuleBook.lastChange`). */
  readonly lastChange: SchoolYear;
}

/** The instalments of a course that starts in the school year; left-over cents first. */
export function instalments(course: Course, start: SchoolYear): Demand[] {
  return splitEvenly(course.price, course.duration).map((amount, i) => ({ year: start + i, amount }));
}

/** Who pays what when demands, in order of time, are paid from lots; and what is short. */
export interface Settlement {
  readonly demands: readonly {
    readonly demand: Demand;
    readonly payments: readonly Payment[];
    readonly short: Cents;
  }[];
  /** The smallest amount from outside that makes the demands payable. */
  readonly short: Cents;
}

/** Pays demands (in order of time) from lots, each from the usable lot that lapses first. */
export function settleDemands(lots: readonly Lot[], demands: readonly Demand[]): Settlement {
  const pot = new Pot(lots);
  let total = 0;
  const settled = demands.map((demand) => {
    const payments = pot.pay(demand.year, demand.amount);
    const short = demand.amount - payments.reduce((sum, payment) => sum + payment.amount, 0);
    total += short;
    return { demand, payments, short };
  });
  return { demands: settled, short: total };
}

/**
 * The first school year, from `input.from` on, in which the course can start and every instalment is paid in time.
 *
 * @throws ProblemError `neverAffordable`, with the most that the pot can ever carry of it, when there is none
 */
export function affordableFrom(course: Course, input: SavingInput): SchoolYear {
  const last = steadyFrom(input);
  const lots = savingLots(input, last + course.duration - 1);
  let least = Infinity;
  for (let start = input.from; start <= last; start++) {
    const short = shortOf(course, start, lots);
    if (short === 0) return start;
    least = Math.min(least, short);
  }
  return fail({ code: 'neverAffordable', mostPooled: course.price - least, shortfall: least });
}

/**
 * What is short when the course starts in the school year.
 *
 * @param start not before `input.from`
 * @returns cents, 0 when the pot carries it
 */
export function shortfall(course: Course, start: SchoolYear, input: SavingInput): Cents {
  if (start < input.from) fail({ code: 'courseStartsBeforeSaving', start, from: input.from });
  return shortOf(course, start, savingLots(input, start + course.duration - 1));
}

function shortOf(course: Course, start: SchoolYear, lots: readonly Lot[]): Cents {
  const pot = new Pot(lots);
  let short = 0;
  for (const { year, amount } of instalments(course, start)) short += pot.payShort(year, amount);
  return short;
}

/** The lots that can pay up to and including `lastYear`; all count as saved by a plan that was handed in beforehand. */
export function savingLots(
  { kind, fte, from, opening, rules }: Omit<SavingInput, 'lastChange'>,
  lastYear: SchoolYear,
): readonly Lot[] {
  const employment: Employment = { start: null, end: null, fte, changes: [] };
  return lotsOf({ kind, employment, rules, expenses: [], opening }, from, lastYear, -Infinity);
}

/**
 * The lots that can pay up to and including `lastYear` under the terms that are agreed; opening lots count as saved by a
 * plan, as in `savingLots`.
 */
export function agreedSavingLots(saving: Omit<SavingInput, 'lastChange'>, lastYear: SchoolYear): Lot[] {
  const { kind, fte, from, opening, rules } = saving;
  const employment: Employment = { start: null, end: null, fte, changes: [] };
  const input = { kind, employment, rules, expenses: [], opening: [] };
  const opened = lotsOf({ ...input, opening }, from, lastYear, -Infinity).filter(({ year }) => year < from);
  return [...opened, ...lotsOf(input, from, lastYear)];
}

/**
 * A start year after which a later start is no better: all lots of one saving term back are by rules that change no
 * more, so for each lot that could pay a later start there is an equal one that could pay this start.
 */
function steadyFrom({ kind, from, rules, lastChange }: SavingInput): SchoolYear {
  const calm = Math.max(from, lastChange);
  return calm + rules.in(calm).savingTerms[kind].planning;
}
