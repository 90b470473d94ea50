import { potsOfTask, type PotOfTask } from './subproblem';
import { beginYear, payFrom, zeros } from './timeline';
import type { SearchTask, SearchCourse } from './searchTask';

/** No year of the horizon. */
export const NEVER = 127;

/**
 * Per course and year `t` the first year from `t` on in which the course can start when it is alone, beside what is reserved, or `NEVER`.
 * Row of course `i`: `i * (years + 1)`.
 */
export function startTable(task: SearchTask): Int8Array {
  const { money, courses } = task;
  const { years } = money;
  const width = years + 1;
  const table = new Int8Array(courses.length * width).fill(NEVER);
  const pots: IdlePot[] = [];
  for (const pot of potsOfTask(task)) {
    pots.push({ ...pot, idle: idlePots(pot), sums: zeros(width), until: lastReserved(pot) });
  }
  const firstStart = (i: number): number => table[i * width];

  for (const i of prerequisitesFirst(courses)) {
    const { first, last, demands, after } = courses[i];
    const open = after < 0 ? first : Math.max(first, firstStart(after) + courses[after].demands.length);
    for (let t = Math.min(last, years - demands.length); t >= 0; t--) {
      const fits = t >= open && canAllPay(pots, i, t);
      table[i * width + t] = fits ? t : table[i * width + t + 1];
    }
  }
  return table;
}

/** Indices such that each course comes after the one it waits for; there must be no circle. */
export function prerequisitesFirst(courses: readonly { readonly after: number }[]): number[] {
  const order: number[] = [];
  const placed = new Uint8Array(courses.length);
  const place = (i: number): void => {
    if (i < 0 || placed[i]) return;
    place(courses[i].after);
    placed[i] = 1;
    order.push(i);
  };
  for (let i = 0; i < courses.length; i++) place(i);
  return order;
}

/** The courses with the least amounts first; of equal ones the first in the list. There are few, so by insertion. */
export function leastFirst(courses: readonly number[], amounts: ArrayLike<number>): number[] {
  const order: number[] = [];
  for (const i of courses) {
    let at = order.length;
    for (; at > 0 && amounts[order[at - 1]] > amounts[i]; at--) order[at] = order[at - 1];
    order[at] = i;
  }
  return order;
}

/**
 * Per course the course before it in the list that is the same in everything, or -1. Of two such courses the first one
 * never starts later in the best plan, so the search need not try that.
 */
export function twins(courses: readonly SearchCourse[]): Int8Array {
  const awaited = new Uint8Array(courses.length);
  for (const { after } of courses) if (after >= 0) awaited[after] = 1;
  const twin = new Int8Array(courses.length);
  for (let i = 0; i < courses.length; i++) {
    let before = awaited[i] ? -1 : i - 1;
    while (before >= 0 && (awaited[before] || !areEqual(courses[before], courses[i]))) before--;
    twin[i] = before;
  }
  return twin;
}

function areEqual(a: SearchCourse, b: SearchCourse): boolean {
  if (a.demands.length !== b.demands.length) return false;
  for (let k = 0; k < a.demands.length; k++) if (a.demands[k] !== b.demands[k]) return false;
  const sameTime =
    a.earliest === b.earliest && a.first === b.first && a.last === b.last && a.after === b.after;
  return sameTime && a.priority === b.priority && a.hoursPerYear === b.hoursPerYear;
}

/** The pot at the beginning of each year when nothing is paid but what is reserved. */
function idlePots({ timeline, reserved }: PotOfTask): number[] {
  const width = timeline.years + 1;
  const pots = zeros(timeline.years * width);
  const pot = zeros(width);
  for (let t = 0; t < timeline.years; t++) {
    beginYear(timeline, pot, 0, t);
    for (let k = t; k < width; k++) pots[t * width + k] = pot[k];
    payFrom(timeline, pot, 0, t, reserved[t]);
  }
  return pots;
}

/** The last year in which something is reserved, -1 where nothing is. */
function lastReserved({ timeline, reserved }: PotOfTask): number {
  let last = timeline.years - 1;
  while (last >= 0 && reserved[last] === 0) last--;
  return last;
}

interface IdlePot extends PotOfTask {
  readonly idle: readonly number[];
  /** To try a course with. */
  readonly sums: number[];
  /** See `lastReserved`. */
  readonly until: number;
}

function canAllPay(pots: readonly IdlePot[], course: number, start: number): boolean {
  for (const pot of pots) if (!canPay(pot, start, pot.demands[course])) return false;
  return true;
}

/** Whether a course that starts in the year, and all that is reserved from then on, can be paid. */
function canPay(pot: IdlePot, start: number, demands: ArrayLike<number>): boolean {
  const { timeline, idle, reserved, until, sums } = pot;
  const width = timeline.years + 1;
  const row = start * width;
  for (let k = start; k < width; k++) sums[k] = idle[row + k];
  const last = Math.max(start + demands.length - 1, until);
  for (let t = start; t <= last; t++) {
    if (t > start) beginYear(timeline, sums, 0, t);
    const amount = reserved[t] + (t - start < demands.length ? demands[t - start] : 0);
    if (sums[t] < amount) return false;
    payFrom(timeline, sums, 0, t, amount);
  }
  return true;
}
