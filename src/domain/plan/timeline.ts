import type { SchoolYear } from '../calendar';
import type { Lot } from '../budget/lots';
import type { Cents } from '../money';

/**
 * A pot as sums, for searching: `pot[k]` is the money in hand that is still usable in year `k` of the horizon or
 * later, so `pot[t]` is all that can pay in year `t`, and `pot[years]` outlives the horizon.
 *
 * Paying `x` in year `t` from what lapses first takes the sums down to `min(pot[k], pot[t] - x)`; going to the next
 * year drops `pot[t]` (what lapses) and adds the lots that become usable. Three facts follow, for lots that are
 * usable in any unbroken run of school years, so also when saving terms shrink or lots are advanced:
 *
 * 1. A pot whose sums are all at least those of another can pay whatever the other can, and keeps being at least it:
 *    both steps are monotone. Of all ways to pay `x` in year `t`, paying from what lapses first leaves the largest
 *    sums. So this policy pays all demands whenever any policy can, and leaves the most for after every year.
 * 2. So it also lets the least lapse: what lapses within the horizon is what came in, less what was paid, less the
 *    `pot[years]` at the end.
 * 3. What is short in total, when what can be paid is paid, is the smallest top-up that makes all demands payable.
 *    (Glover's rule for convex bipartite graphs: serving years in order from the lot that ends first pays the most.)
 */
export interface Timeline {
  /** Years of the horizon. */
  readonly years: number;
  /** Row `t`, of `years + 1` sums: what becomes usable when year `t` begins. */
  readonly inflow: readonly number[];
  /** All that becomes usable in the horizon. */
  readonly total: Cents;
}

/** The lots as they become usable and lapse in a horizon; those of another time are left out. */
export function timelineOf(lots: readonly Lot[], from: SchoolYear, years: number): Timeline {
  const width = years + 1;
  const inflow = zeros(years * width);
  let total = 0;
  for (const { firstUsable, lastUsable, granted } of lots) {
    const enters = Math.max(firstUsable - from, 0);
    const ends = Math.min(lastUsable - from, years);
    if (enters >= years || ends < enters) continue;
    for (let k = 0; k <= ends; k++) inflow[enters * width + k] += granted;
    total += granted;
  }
  return { years, inflow, total };
}

/** Adds to the pot at `at` what becomes usable when year `t` begins. */
export function beginYear({ years, inflow }: Timeline, pot: number[], at: number, t: number): void {
  const row = t * (years + 1);
  for (let k = t; k <= years; k++) pot[at + k] += inflow[row + k];
}

/** Pays an amount in year `t` from the pot at `at`, which must hold it. */
export function payFrom({ years }: Timeline, pot: number[], at: number, t: number, amount: Cents): void {
  const left = pot[at + t] - amount;
  const end = at + years;
  // The sums never rise with k, so the first that is small enough ends the work.
  for (let k = at + t; k <= end && pot[k] > left; k++) pot[k] = left;
}

/** What is short in each year when demands per year are paid as far as they can be. */
export function shortPerYear(timeline: Timeline, demands: ArrayLike<Cents>): Cents[] {
  const { years } = timeline;
  const pot = zeros(years + 1);
  const short: Cents[] = [];
  for (let t = 0; t < years; t++) short.push(shortIn(t, timeline, pot, demands[t]));
  return short;
}

/** Pays in year `t` what can be paid of the demand, and returns what is short. */
function shortIn(t: number, timeline: Timeline, pot: number[], demand: Cents): Cents {
  beginYear(timeline, pot, 0, t);
  const paid = demand < pot[t] ? demand : pot[t];
  payFrom(timeline, pot, 0, t, paid);
  return demand - paid;
}

/** The smallest top-up that makes demands per year payable. */
export function shortInTotal(timeline: Timeline, demands: ArrayLike<Cents>): Cents {
  const pot = zeros(timeline.years + 1);
  let total = 0;
  for (let t = 0; t < timeline.years; t++) total += shortIn(t, timeline, pot, demands[t]);
  return total;
}

/** So many times 0. In a list, as typed arrays of more than 64 bytes take far longer to make, and plans are made by the thousand. */
export function zeros(length: number): number[] {
  return new Array<number>(length).fill(0);
}

/**
 * A list made one by one. What `map` returns is of another kind to the engine once that is compiled, and then all compiled code
 * that reads such a list is thrown away.
 */
export function listOf<Item>(length: number, itemAt: (i: number) => Item): Item[] {
  const list: Item[] = [];
  for (let i = 0; i < length; i++) list.push(itemAt(i));
  return list;
}
