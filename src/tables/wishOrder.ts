import type { OutsideContribution } from '../domain/plan/outsideSources';
import type { Wish } from '../domain/plan/input';
import { each, inOneGo, type Steps } from '../pacing';
import type { AnyProblem } from './problem';
import type { WishRow } from './wishes';

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

/** Walks between two steps of the work: microseconds, but for the one that passes all. */
const TOGETHER = 1_000;

/** Of a circle so many are named: a longer one is no clearer for it. */
const MOST_NAMED = 20;

/** Finds, among one person's wishes, those that `Na` names by code or else by course; of equal ones the first. */
export function awaitedWishes(wishes: readonly Waiting[]): Awaited[] {
  return inOneGo(awaitedWishSteps(wishes));
}

/** As `awaitedWishes`, in steps. */
export function* awaitedWishSteps(wishes: readonly Waiting[]): Steps<Awaited[]> {
  const codes = new FirstPlaces();
  const courses = new FirstPlaces();
  yield* each(wishes, ({ code, course }, i) => {
    codes.add(code, i);
    courses.add(course, i);
  });
  const found = yield* each(wishes, ({ after }, i) =>
    after === null ? null : (codes.placeOf(after, i) ?? courses.placeOf(after, i)),
  );
  const circular = yield* onCircles(found);
  return yield* each(wishes, ({ after }, i): Awaited => {
    if (after === null) return { after: null, problem: null };
    if (found[i] === null) return { after: null, problem: { code: 'awaitedUnknown', course: after } };
    return {
      after: found[i],
      problem: circular[i] ? { code: 'awaitedCircle', courses: circleFrom(found, i, wishes) } : null,
    };
  });
}

/** Where names stand first, and second for what may not find itself. */
class FirstPlaces {
  private readonly places = new Map<string, number[]>();

  add(name: string, place: number): void {
    if (name === '') return;
    const key = keyOf(name);
    const places = this.places.get(key);
    if (!places) this.places.set(key, [place]);
    else if (places.length < 2) places.push(place);
  }

  /** The first place of a name, another one than `self` where there is one; null when it is nowhere. */
  placeOf(name: string, self: number): number | null {
    const places = this.places.get(keyOf(name));
    return places ? (places.find((i) => i !== self) ?? places[0]) : null;
  }
}

/** Of each wish whether what it waits for waits for it in the end. */
function* onCircles(after: readonly (number | null)[]): Steps<boolean[]> {
  const circular = after.map(() => false);
  const reachedFrom = new Array<number | undefined>(after.length).fill(undefined);
  for (let start = 0; start < after.length; start++) {
    if (start % TOGETHER === 0) yield;
    let i: number | null = start;
    for (; i !== null && reachedFrom[i] === undefined; i = after[i]) reachedFrom[i] = start;
    // The chain from this start came back to a wish of the same chain: from there on it is a circle.
    if (i === null || reachedFrom[i] !== start) continue;
    for (; i !== null && !circular[i]; i = after[i]) circular[i] = true;
  }
  return circular;
}

/** The courses of the circle through this wish, from it on. */
function circleFrom(after: readonly (number | null)[], start: number, wishes: readonly Waiting[]): string[] {
  const courses = [wishes[start].course];
  for (let i = after[start]; i !== null && i !== start; i = after[i]) {
    if (courses.length === MOST_NAMED) return [...courses, '…'];
    courses.push(wishes[i].course);
  }
  return courses;
}

function keyOf(text: string): string {
  return text.trim().toLowerCase();
}

/** A wish that may be planned. */
export interface Plannable extends Pick<
  WishRow,
  'price' | 'duration' | 'priority' | 'earliest' | 'latest' | 'hours'
> {
  readonly outside: readonly OutsideContribution[];
  /** Index of the wish that must have ended first. */
  readonly after: number | null;
  /** Who pays what the pot cannot, of a course that is a right. */
  readonly restPaidBy?: string;
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
  for (const can of planned(all)) places.push(can ? count++ : null);
  const wishes: Wish[] = [];
  for (let i = 0; i < all.length; i++) {
    const { price, hours, after, duration, priority, earliest, latest, outside, restPaidBy } = all[i];
    if (places[i] === null || price === null) continue;
    const awaited = after === null ? null : places[after];
    const hoursPerYear = hours ?? 0;
    const wish = { price, duration, priority, earliest, latest, outside, after: awaited, hoursPerYear };
    wishes.push(restPaidBy === undefined ? wish : { ...wish, restPaidBy });
  }
  return { wishes, places };
}

/** Of each wish whether it has a price, and so has all that it waits for; a circle the planner refuses by itself. */
function planned(all: readonly Plannable[]): boolean[] {
  const known = new Array<boolean | undefined>(all.length).fill(undefined);
  for (let start = 0; start < all.length; start++) {
    const passed: number[] = [];
    let i: number | null = start;
    for (; i !== null && known[i] === undefined && all[i].price !== null; i = all[i].after) {
      known[i] = true;
      passed.push(i);
    }
    const can = i === null || (all[i].price !== null && known[i] === true);
    if (!can) for (const k of passed) known[k] = false;
  }
  return all.map(({ price }, i) => price !== null && known[i] === true);
}
