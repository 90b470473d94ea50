/**
 * A slow, independent planner for tests: it tries every choice and every start year, and decides who can pay what by
 * counting sets of years (Hall's condition and the cut of least capacity), not by paying. It shares no code with the
 * planner.
 */
export interface OracleLot {
  firstUsable: number;
  lastUsable: number;
  granted: number;
}

export interface OracleWish {
  price: number;
  duration: number;
  priority: number;
  earliest: number | null;
  latest: number | null;
  after?: number | null;
  hoursPerYear?: number;
  outside?: readonly { courseYear: number; amount: number }[];
}

export interface OracleInput {
  lots: readonly OracleLot[];
  from: number;
  years: number;
  wishes: readonly OracleWish[];
  /** What agreed courses take, in any school year from `from` on, also after the horizon. */
  reserved?: readonly { year: number; amount: number }[];
  hours?: { lots: readonly OracleLot[]; binding: boolean };
}

export interface OracleAims {
  chosen: [number, number, number];
  delay: number;
  lapsed: number;
  starts: (number | null)[];
}

/** The best plan of all; exponential in wishes and years. */
export function bestPlan(input: OracleInput): OracleAims {
  const { lots, from, years, wishes, hours, reserved = [] } = input;
  const all = reserved.reduce((most, { year }) => Math.max(most, year - from + 1), years);
  const money = reach(lots, from, all);
  const hoursReach = hours?.binding ? reach(hours.lots, from, years) : null;
  const dying = lots.filter((lot) => lot.lastUsable <= from + years - 1);
  const dyingReach = reach(dying, from, all);
  const demandsOf = wishes.map(instalmentsOf);
  const starts: (number | null)[] = wishes.map(() => null);
  let best: OracleAims | null = null;

  const aimsOf = (): OracleAims | null => {
    const aims: OracleAims = { chosen: [0, 0, 0], delay: 0, lapsed: 0, starts };
    for (let i = 0; i < wishes.length; i++) {
      const start = starts[i];
      if (start === null) continue;
      const { after = null, priority, earliest } = wishes[i];
      if (after !== null) {
        const before = starts[after];
        if (before === null || before + wishes[after].duration > start) return null;
      }
      aims.chosen[priority - 1]++;
      aims.delay += start - Math.max(earliest ?? from, from);
    }
    return aims;
  };
  const consider = (): void => {
    const aims = aimsOf();
    if (!aims || (best && beforeLapse(aims, best) > 0)) return;
    const demands = new Array<number>(all).fill(0);
    for (const { year, amount } of reserved) demands[year - from] += amount;
    const hoursDemands = new Array<number>(years).fill(0);
    starts.forEach((start, i) => {
      if (start === null) return;
      demandsOf[i].forEach((amount, k) => {
        demands[start - from + k] += amount;
        hoursDemands[start - from + k] += wishes[i].hoursPerYear ?? 0;
      });
    });
    if (!payable(money, demands) || (hoursReach && !payable(hoursReach, hoursDemands))) return;
    aims.lapsed = dyingReach[(1 << all) - 1] - mostPaid(dyingReach, demands);
    if (!best || compare(aims, best) < 0) best = { ...aims, starts: [...starts] };
  };
  const walk = (i: number): void => {
    if (i === wishes.length) return consider();
    const { duration, earliest, latest } = wishes[i];
    const last = Math.min(from + years - duration, latest ?? Infinity);
    for (let start = Math.max(from, earliest ?? from); start <= last; start++) {
      starts[i] = start;
      walk(i + 1);
    }
    starts[i] = null;
    walk(i + 1);
  };
  walk(0);
  if (!best) throw new Error('Choosing nothing is always a plan');
  return best;
}

/** The smallest top-up of a wish that is not chosen, and its first start year; null when no start is allowed. */
export function smallestTopUp(
  input: OracleInput,
  starts: readonly (number | null)[],
  wish: number,
): { topUp: number; start: number } | null {
  const { lots, from, years, wishes, reserved = [] } = input;
  const all = reserved.reduce((most, { year }) => Math.max(most, year - from + 1), years);
  const money = reach(lots, from, all);
  const { duration, earliest, latest, after = null } = wishes[wish];
  const last = Math.min(from + years - duration, latest ?? Infinity);
  let best: { topUp: number; start: number } | null = null;
  for (let start = Math.max(from, earliest ?? from); start <= last; start++) {
    if (after !== null && (starts[after] ?? Infinity) + wishes[after].duration > start) continue;
    const demands = new Array<number>(all).fill(0);
    for (const { year, amount } of reserved) demands[year - from] += amount;
    [...starts.keys()].forEach((i) => {
      const at = i === wish ? start : starts[i];
      if (at !== null) instalmentsOf(wishes[i]).forEach((amount, k) => (demands[at - from + k] += amount));
    });
    const topUp = demands.reduce((sum, amount) => sum + amount, 0) - mostPaid(money, demands);
    if (!best || topUp < best.topUp) best = { topUp, start };
  }
  return best;
}

function instalmentsOf({ price, duration, outside = [] }: OracleWish): number[] {
  return Array.from({ length: duration }, (_, k) => {
    const whole = Math.floor(price / duration) + (k < price % duration ? 1 : 0);
    return outside.reduce((left, part) => (part.courseYear === k ? left - part.amount : left), whole);
  });
}

/** Per set of years (as bits) the money of all lots that can pay in at least one of them. */
function reach(lots: readonly OracleLot[], from: number, years: number): Float64Array {
  return Float64Array.from({ length: 1 << years }, (_, set) => {
    let sum = 0;
    for (const { firstUsable, lastUsable, granted } of lots) {
      let touches = false;
      for (let t = 0; t < years; t++) {
        if (set & (1 << t) && firstUsable <= from + t && from + t <= lastUsable) touches = true;
      }
      if (touches) sum += granted;
    }
    return sum;
  });
}

/** Hall: no set of years asks more than the lots that can pay in it hold. */
function payable(reached: Float64Array, demands: readonly number[]): boolean {
  const asked = askedBySet(demands);
  for (let set = 1; set < reached.length; set++) if (asked[set] > reached[set]) return false;
  return true;
}

/** Least cut: of some years the lots pay all they can, of the others all that is asked. */
function mostPaid(reached: Float64Array, demands: readonly number[]): number {
  const asked = askedBySet(demands);
  const everything = reached.length - 1;
  let least = Infinity;
  for (let set = 0; set < reached.length; set++)
    least = Math.min(least, reached[set] + asked[everything - set]);
  return least;
}

const MOST_YEARS = 10;
const sums = new Float64Array(1 << MOST_YEARS);

/** Per set of years (as bits) the sum of what they ask; good until the next call. */
function askedBySet(demands: readonly number[]): Float64Array {
  for (let t = 0; t < demands.length; t++) {
    const bit = 1 << t;
    for (let set = 0; set < bit; set++) sums[set + bit] = sums[set] + demands[t];
  }
  return sums;
}

function beforeLapse(a: OracleAims, b: OracleAims): number {
  for (let p = 0; p < 3; p++) if (a.chosen[p] !== b.chosen[p]) return b.chosen[p] - a.chosen[p];
  return a.delay - b.delay;
}

function compare(a: OracleAims, b: OracleAims): number {
  const order = beforeLapse(a, b) || a.lapsed - b.lapsed;
  if (order !== 0) return order;
  for (const [i, start] of a.starts.entries()) {
    if (start !== b.starts[i]) return (start ?? Infinity) < (b.starts[i] ?? Infinity) ? -1 : 1;
  }
  return 0;
}
