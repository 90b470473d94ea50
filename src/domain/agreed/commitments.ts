import { Pot, type Lot } from '../budget/lots';
import type { SchoolYear } from '../calendar';
import type { Cents } from '../money';
import type { Cover } from './cover';
import { setAside } from './setAside';

/** A part of a lot that is promised to an instalment. */
export interface Commitment {
  /** Index of the course. */
  readonly course: number;
  /** The school year in which it is due. */
  readonly year: SchoolYear;
  readonly amount: Cents;
}

/** A lot on the reference date, with what of it is promised. `lot.granted` is what expenses have left of it. */
export interface CommittedLot {
  readonly lot: Lot;
  readonly commitments: readonly Commitment[];
  /** What is not promised; it lapses at the end of `lot.lastUsable` if nothing more is spent. */
  readonly free: Cents;
}

/**
 * The lots that can pay now or for what is due later, in order of lapsing, with what of each is promised. What is due
 * now is promised by the lots that will pay it; for later school years money is set aside where it leaves the most to
 * spend now. What is free in the lots that are usable now is the free balance.
 *
 * @param lots under the terms that are agreed; see `agreedLots`
 * @param cover what is due, and what of it those lots can pay
 * @param now the school year of the day that is looked at
 */
export function committedLots(lots: readonly Lot[], { due }: Cover, now: SchoolYear): CommittedLot[] {
  const demands = due.map(({ course, dueIn, left, uncovered }) => ({
    course,
    year: dueIn,
    amount: left - uncovered,
  }));
  const pot = new Pot(lots);
  const paidNow = demands
    .filter(({ year }) => year === now)
    .map((demand) => ({ demand, payments: pot.pay(now, demand.amount) }));
  const unpaid = pot.remainders().map(({ lot, left }) => ({ ...lot, granted: left }));
  const places = new Map<Lot, Lot>(unpaid.map((lot, i) => [lot, pot.lots[i]]));
  const { reservations } = setAside(
    unpaid,
    demands.filter(({ year }) => year > now),
  );
  const promises = [...paidNow, ...reservations].flatMap(({ demand: { course, year }, payments }) =>
    payments.map(({ lot, amount }) => ({ lot: places.get(lot) ?? lot, course, year, amount })),
  );
  return pot.lots.map((lot) => {
    const commitments = promises
      .filter((promise) => promise.lot === lot)
      .map(({ course, year, amount }) => ({ course, year, amount }));
    return { lot, commitments, free: lot.granted - commitments.reduce((sum, { amount }) => sum + amount, 0) };
  });
}
