import type { SchoolYear } from '../domain/calendar';
import type { Cents } from '../domain/money';
import type { OutsideContribution } from '../domain/plan/outsideSources';
import type { Wish } from '../domain/plan/input';
import type { AnyProblem } from './problem';
import type { Priority } from './wishes';

/** What a wish waits for. */
export interface Awaited {
  /** Index of the wish that must have ended first; null where it waits for none, or for one that is not there. */
  readonly after: number | null;
  /** A name or code that none of the wishes has, or a circle. */
  readonly problem: AnyProblem | null;
}

interface Waiting {
  readonly course: string;
  readonly code: string;
  /** As typed in `Na`. */
  readonly after: string | null;
}

/** Finds, among one person's wishes, those that `Na` names by code or else by course; of equal ones the first. */
export function awaitedWishes(wishes: readonly Waiting[]): Awaited[] {
  const found = wishes.map(({ after }, i) => (after === null ? null : indexOf(wishes, after, i)));
  return wishes.map(({ after }, i): Awaited => {
    if (after === null) return { after: null, problem: null };
    if (found[i] === null) return { after: null, problem: { code: 'awaitedUnknown', course: after } };
    const circle = circleThrough(found, i);
    return {
      after: found[i],
      problem: circle && { code: 'awaitedCircle', courses: circle.map((k) => wishes[k].course) },
    };
  });
}

function indexOf(wishes: readonly Waiting[], named: string, self: number): number | null {
  const wanted = keyOf(named);
  const matches = (text: string) => text !== '' && keyOf(text) === wanted;
  const byCode = wishes.flatMap(({ code }, i) => (matches(code) ? [i] : []));
  const all = byCode.length > 0 ? byCode : wishes.flatMap(({ course }, i) => (matches(course) ? [i] : []));
  return all.find((i) => i !== self) ?? all[0] ?? null;
}

/** The wishes from this one on that come back to it, itself included; null when they do not. */
function circleThrough(after: readonly (number | null)[], start: number): number[] | null {
  const passed = [start];
  for (let i = after[start]; i !== null; i = after[i]) {
    if (i === start) return passed;
    if (passed.includes(i)) return null;
    passed.push(i);
  }
  return null;
}

function keyOf(text: string): string {
  return text.trim().toLowerCase();
}

/** A wish that may be planned. */
export interface Plannable {
  /** Null where it cannot be planned. */
  readonly price: Cents | null;
  readonly duration: number;
  readonly priority: Priority;
  readonly earliest: SchoolYear | null;
  readonly latest: SchoolYear | null;
  /** Hundredths of an hour per school year. */
  readonly hours: number | null;
  readonly outside: readonly OutsideContribution[];
  /** Index of the wish that must have ended first. */
  readonly after: number | null;
}

/** Wishes as the planner takes them. */
export interface PlannableWishes {
  readonly wishes: readonly Wish[];
  /** Of each of all wishes its index among `wishes`; null where it, or one that it waits for, cannot be planned. */
  readonly places: readonly (number | null)[];
}

/** Leaves out what cannot be planned, and what waits for that. */
export function plannableWishes(all: readonly Plannable[]): PlannableWishes {
  const places: (number | null)[] = [];
  let count = 0;
  for (let i = 0; i < all.length; i++) places.push(canBePlanned(all, i) ? count++ : null);
  const wishes = all.flatMap(({ price, hours, outside, after, ...rest }, i): Wish[] => {
    if (places[i] === null || price === null) return [];
    const awaited = after === null ? null : places[after];
    const { duration, priority, earliest, latest } = rest;
    const hoursPerYear = hours ?? 0;
    return [{ price, duration, priority, earliest, latest, after: awaited, hoursPerYear, outside }];
  });
  return { wishes, places };
}

function canBePlanned(all: readonly Plannable[], start: number): boolean {
  const passed = new Set<number>();
  // A circle ends the walk: the planner refuses it by itself.
  for (let i: number | null = start; i !== null && !passed.has(i); i = all[i].after) {
    if (all[i].price === null) return false;
    passed.add(i);
  }
  return true;
}
