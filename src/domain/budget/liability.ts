import { dayOf, firstDayOf, lastDayOf, type Day, type SchoolYear } from '../calendar';
import { Pot, type Lot } from './lots';
import { exactSum, type Cents } from '../money';

/** A payment that is planned or booked. */
export interface PlannedPayment {
  readonly day: Day;
  readonly amount: Cents;
}

/** One person's pot and what will be paid from it. */
export interface LiabilityPerson {
  /** As `planLots` gives them. */
  readonly lots: readonly Lot[];
  /** In order of day. See `planPayments`. */
  readonly payments: readonly PlannedPayment[];
  /** First and last day of employment, itself included; null when outside everything computed. */
  readonly start: Day | null;
  readonly end: Day | null;
}

/** All pots together in one school year. */
export interface LiabilityYear {
  readonly year: SchoolYear;
  /** What can be spent on 31 December. */
  readonly onDecember31: Cents;
  /** What can be spent on 31 July, before that day's lapse. */
  readonly onJuly31: Cents;
  readonly paid: Cents;
  /** What lapses in the school year: at its end, or on leaving. */
  readonly lapsed: Cents;
  /** Payments that the pots could not carry. */
  readonly short: Cents;
}

/**
 * The payments of a plan: each on 1 August of its school year, when that year's money is there, or on the first day
 * of employment in the year of entry.
 */
export function planPayments(
  years: readonly { readonly year: SchoolYear; readonly paid: Cents }[],
  start: Day | null = null,
): PlannedPayment[] {
  return years.flatMap(({ year, paid }) =>
    paid > 0 ? [{ day: Math.max(firstDayOf(year), start ?? 0), amount: paid }] : [],
  );
}

/**
 * What is in all pots together on each 31 December and 31 July of the horizon, and what lapses in each school year.
 *
 * A pot holds what its owner can spend on the day, so the whole entitlement of the school year from 1 August on, and
 * an advance from the year in which it may be used. Before entry and after leaving it holds nothing.
 *
 * @param from first school year of the horizon; payments before it do not count
 * @throws ProblemError `sumTooLarge`
 */
export function liability(
  people: Iterable<LiabilityPerson>,
  from: SchoolYear,
  years: number,
): LiabilityYear[] {
  const totals = Array.from({ length: years }, (_, t) => ({
    year: from + t,
    onDecember31: 0,
    onJuly31: 0,
    paid: 0,
    lapsed: 0,
    short: 0,
  }));
  const decembers = totals.map(({ year }) => dayOf(year, 12, 31));
  const julys = totals.map(({ year }) => lastDayOf(year));
  for (const person of people) addPerson(person, totals, decembers, julys);
  // Sums only grow: what is exact in the end was so all along.
  for (const { onDecember31, onJuly31, paid, lapsed, short } of totals)
    for (const sum of [onDecember31, onJuly31, paid, lapsed, short]) exactSum(sum);
  return totals;
}

type Totals = { -readonly [K in keyof LiabilityYear]: LiabilityYear[K] };

function addPerson(
  { lots, payments, start, end }: LiabilityPerson,
  totals: readonly Totals[],
  decembers: readonly Day[],
  julys: readonly Day[],
): void {
  if (totals.length === 0) return;
  const { year: from } = totals[0];
  // What ended before the horizon lapsed before it.
  const pot = new Pot(lots.filter((lot) => lot.lastUsable >= from));
  const employedOn = (day: Day): boolean => (start === null || start <= day) && (end === null || day <= end);
  let next = 0;
  while (next < payments.length && payments[next].day < firstDayOf(from)) next++;

  totals.forEach((total, t) => {
    const payUntil = (day: Day): void => {
      for (; next < payments.length && payments[next].day <= day; next++) {
        const { day: paidOn, amount } = payments[next];
        const short = employedOn(paidOn) ? pot.payShort(total.year, amount) : amount;
        total.paid += amount - short;
        total.short += short;
      }
    };
    payUntil(decembers[t]);
    if (employedOn(decembers[t])) total.onDecember31 += pot.usableIn(total.year);
    payUntil(julys[t]);
    if (employedOn(julys[t])) total.onJuly31 += pot.usableIn(total.year);
    total.lapsed += end !== null && end <= julys[t] ? pot.lapseAll() : pot.lapse(total.year);
  });
}
