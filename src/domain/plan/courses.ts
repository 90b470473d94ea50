import { potsOfTask, type PotOfTask } from './subproblem';
import { beginYear, payFrom } from './timeline';
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
  const pots = potsOfTask(task).map((pot) => ({ ...pot, idle: idlePots(pot), until: lastReserved(pot) }));
  const firstStart = (i: number): number => table[i * width];

  for (const i of prerequisitesFirst(courses)) {
    const { first, last, demands, after } = courses[i];
    const open = after < 0 ? first : Math.max(first, firstStart(after) + courses[after].demands.length);
    for (let t = Math.min(last, years - demands.length); t >= 0; t--) {
      const fits = t >= open && pots.every((pot) => canPay(pot, t, pot.demands[i]));
      table[i * width + t] = fits ? t : table[i * width + t + 1];
    }
  }
  return table;
}

/** Indices such that each course comes after the one it waits for; there must be no circle. */
export function prerequisitesFirst(courses: readonly { readonly after: number }[]): number[] {
  const order: number[] = [];
  const placed = new Set<number>();
  const place = (i: number): void => {
    if (i < 0 || placed.has(i)) return;
    place(courses[i].after);
    placed.add(i);
    order.push(i);
  };
  for (let i = 0; i < courses.length; i++) place(i);
  return order;
}

/**
 * Per course the course before it in the list that is the same in everything, or -1. Of two such courses the first one
 * never starts later in the best plan, so the search need not try that.
 */
export function twins(courses: readonly SearchCourse[]): Int8Array {
  const awaited = new Set(courses.map(({ after }) => after));
  const latest = new Map<string, number>();
  return Int8Array.from(courses, (course, i) => {
    if (awaited.has(i)) return -1;
    const { priority, earliest, first, last, demands, hoursPerYear, after } = course;
    const kind = [priority, earliest, first, last, hoursPerYear, after, ...Array.from(demands)].join();
    const twin = latest.get(kind) ?? -1;
    latest.set(kind, i);
    return twin;
  });
}

/** The pot at the beginning of each year when nothing is paid but what is reserved. */
function idlePots({ timeline, reserved }: PotOfTask): Float64Array {
  const width = timeline.years + 1;
  const pots = new Float64Array(timeline.years * width);
  const pot = new Float64Array(width);
  for (let t = 0; t < timeline.years; t++) {
    beginYear(timeline, pot, 0, t);
    pots.set(pot, t * width);
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
  readonly idle: Float64Array;
  /** See `lastReserved`. */
  readonly until: number;
}

/** Whether a course that starts in the year, and all that is reserved from then on, can be paid. */
function canPay(pot: IdlePot, start: number, demands: ArrayLike<number>): boolean {
  const { timeline, idle, reserved, until } = pot;
  const width = timeline.years + 1;
  const sums = idle.slice(start * width, (start + 1) * width);
  const last = Math.max(start + demands.length - 1, until);
  for (let t = start; t <= last; t++) {
    if (t > start) beginYear(timeline, sums, 0, t);
    const amount = reserved[t] + (t - start < demands.length ? demands[t - start] : 0);
    if (sums[t] < amount) return false;
    payFrom(timeline, sums, 0, t, amount);
  }
  return true;
}
