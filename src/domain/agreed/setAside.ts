import { byLapse, Pot, type Demand, type Lot, type Payment } from '../budget/lots';

/** A demand and the lots that money is set aside in for it. */
export interface Reservation<D extends Demand = Demand> {
  readonly demand: D;
  readonly payments: readonly Payment[];
}

/** What was set aside, and the lots with what is left of them. */
export interface SetAside<D extends Demand = Demand> {
  readonly reservations: readonly Reservation<D>[];
  readonly left: readonly Lot[];
}

/**
 * Sets money aside for demands such that the most is left for earlier school years: the latest demand first, each from
 * the lot that becomes usable last. Seen backwards in time that is paying from what lapses first (see `Pot`), so what is
 * left can pay whatever can be paid beside the demands in any school year before them.
 *
 * @param demands payable from the lots, in order of school year
 */
export function setAside<D extends Demand>(lots: readonly Lot[], demands: readonly D[]): SetAside<D> {
  const places = new Map<Lot, Lot>();
  const backwards = lots.map((lot): Lot => {
    const mirrored = {
      ...lot,
      year: -lot.year,
      firstUsable: -lot.lastUsable,
      lastUsable: -lot.firstUsable,
    };
    places.set(mirrored, lot);
    return mirrored;
  });
  const original = (mirrored: Lot): Lot => places.get(mirrored) ?? mirrored;
  const pot = new Pot(backwards);
  const reservations = [...demands].reverse().map((demand): Reservation<D> => {
    const payments = pot.pay(-demand.year, demand.amount);
    return { demand, payments: payments.map(({ lot, amount }) => ({ lot: original(lot), amount })) };
  });
  return {
    reservations: reservations.reverse(),
    left: pot
      .remainders()
      .filter(({ left }) => left > 0)
      .map(({ lot, left }) => ({ ...original(lot), granted: left }))
      .sort(byLapse),
  };
}
