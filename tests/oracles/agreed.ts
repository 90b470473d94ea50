import type { OracleLot } from './plan';

/**
 * Agreed courses by trying everything: what is due is written out instalment by instalment, who can pay is decided by
 * counting sets of school years, and the free balance is looked for cent by cent. Shares no code with src.
 */
export interface OracleCourse {
  start: number;
  fromPot: readonly number[];
  paid: number;
}

export interface OracleDue {
  course: number;
  year: number;
  amount: number;
}

/** What is due, one entry per instalment with something left, in the order in which it is paid. */
export function dueOf(courses: readonly OracleCourse[], now: number): OracleDue[] {
  const due: (OracleDue & { start: number; agreedFor: number })[] = [];
  courses.forEach(({ start, fromPot, paid }, course) => {
    let before = 0;
    fromPot.forEach((instalment, k) => {
      // Of all that was ever due up to this instalment, what was paid takes the beginning.
      const reached = Math.min(Math.max(paid - before, 0), instalment);
      before += instalment;
      const year = start + k < now ? now : start + k;
      if (instalment > reached)
        due.push({ course, year, amount: instalment - reached, start, agreedFor: start + k });
    });
  });
  due.sort(
    (a, b) => a.year - b.year || a.start - b.start || a.course - b.course || a.agreedFor - b.agreedFor,
  );
  return due.map(({ course, year, amount }) => ({ course, year, amount }));
}

/** Whether the lots can pay all of it: of no set of school years more is asked than the lots that reach it hold. */
export function canPay(
  lots: readonly OracleLot[],
  demands: readonly { year: number; amount: number }[],
): boolean {
  const years = [...new Set(demands.map(({ year }) => year))];
  for (let set = 1; set < 1 << years.length; set++) {
    const chosen = years.filter((_, i) => set & (1 << i));
    const asked = demands.filter(({ year }) => chosen.includes(year)).reduce((sum, d) => sum + d.amount, 0);
    const held = lots
      .filter((lot) => chosen.some((year) => lot.firstUsable <= year && year <= lot.lastUsable))
      .reduce((sum, lot) => sum + lot.granted, 0);
    if (asked > held) return false;
  }
  return true;
}

/** Per due entry what can be paid of it, those before it going first: the most, by trying ever smaller steps. */
export function coveredOf(lots: readonly OracleLot[], due: readonly OracleDue[]): number[] {
  const fixed: { year: number; amount: number }[] = [];
  return due.map(({ year, amount }) => {
    let most = 0;
    for (let step = 2 ** Math.ceil(Math.log2(amount + 1)); step >= 1; step /= 2) {
      if (most + step <= amount && canPay(lots, [...fixed, { year, amount: most + step }])) most += step;
    }
    fixed.push({ year, amount: most });
    return most;
  });
}

/** The most that can be paid on top, by trying every cent: for small pots. */
export function freeOf(lots: readonly OracleLot[], due: readonly OracleDue[], now: number): number {
  const covered = coveredOf(lots, due);
  const fixed = due.map(({ year }, i) => ({ year, amount: covered[i] }));
  let cents = 0;
  while (canPay(lots, [...fixed, { year: now, amount: cents + 1 }])) cents++;
  return cents;
}
