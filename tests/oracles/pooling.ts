import { accruedCents, inForce, type OraclePerson, type OracleRule } from './budget';
import { daysOf, iso } from './days';

/**
 * Saving for one course by trying everything. What is short is found without paying anything: by the theorem that the
 * most that can flow equals the least that can be cut, over every set of instalments.
 */
export interface OracleSaving {
  /** Ten-thousandths. */
  readonly fte: number;
  readonly from: number;
  readonly opening: readonly { readonly year: number; readonly cents: number }[];
  readonly layers: readonly (readonly OracleRule[])[];
}

interface Window {
  readonly first: number;
  readonly last: number;
  readonly cents: number;
}

function windowOf({ layers }: OracleSaving, year: number, cents: number): Window {
  const day = iso(`${year}-8-1`);
  const advance = inForce(layers, 'voorschot', day) ?? 0;
  // A plan that is handed in beforehand may save longer than what holds without one.
  const terms = (['spaartermijn', 'spaartermijn_plan'] as const).map(
    (rule) => inForce(layers, rule, day) ?? 0,
  );
  return { first: year - advance, last: year + Math.max(...terms), cents };
}

function windows(saving: OracleSaving, lastYear: number): Window[] {
  const worker: OraclePerson = {
    start: iso('1990-1-1'),
    end: null,
    fte: saving.fte,
    changes: [],
    expenses: [],
    opening: [],
    layers: saving.layers,
  };
  const found = saving.opening
    .map(({ year, cents }) => windowOf(saving, year, cents))
    .filter(({ last }) => last >= saving.from);
  for (let year = saving.from; year <= lastYear; year++)
    found.push(windowOf(saving, year, entitlement(worker, year)));
  return found;
}

function entitlement(worker: OraclePerson, year: number): number {
  const days = daysOf(year);
  return accruedCents(worker, year, days[days.length - 1]) ?? 0;
}

/** The instalments: equal cents, the left-over cents one by one to the earliest. */
export function inParts(cents: number, parts: number): number[] {
  const amounts = new Array<number>(parts).fill(0);
  let left = cents;
  const each = Number(BigInt(cents) / BigInt(parts));
  for (let i = 0; i < parts; i++, left -= each) amounts[i] = each;
  for (let i = 0; left > 0; i++, left--) amounts[i]++;
  return amounts;
}

/** What no division of the lots over the instalments can pay. */
export function shortCents(price: number, duration: number, start: number, saving: OracleSaving): number {
  const parts = inParts(price, duration);
  const lots = windows(saving, start + duration + 10);
  let least = Infinity;
  for (let set = 0; set < 1 << duration; set++) {
    const inSet = (year: number) => year >= start && year < start + duration && (set >> (year - start)) & 1;
    let cut = 0;
    parts.forEach((amount, i) => {
      if (!((set >> i) & 1)) cut += amount;
    });
    for (const { first, last, cents } of lots) {
      let reaches = false;
      for (let year = first; year <= last; year++) if (inSet(year)) reaches = true;
      if (reaches) cut += cents;
    }
    least = Math.min(least, cut);
  }
  return price - least;
}

/** The first start year that leaves nothing short, looking `horizon` years ahead; null when there is none. */
export function firstAffordable(
  price: number,
  duration: number,
  saving: OracleSaving,
  horizon: number,
): number | null {
  for (let start = saving.from; start <= saving.from + horizon; start++) {
    if (shortCents(price, duration, start, saving) === 0) return start;
  }
  return null;
}
