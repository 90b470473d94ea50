import { compareStarts } from './bestPlan';
import type { SearchCourse } from './searchTask';
import { NOT_STARTED, type YearStates } from './yearStates';
import type { PlanState } from './state';

const NOT_YET = 0;
const ENDED = 1;

/**
 * Leaves out states that another state makes superfluous.
 *
 * Two states at the beginning of a year can be compared when the same courses have been started and those that still
 * run ask the same instalments. Then both have spent the same, so the one with at least as much in every sum of its
 * pots can do whatever the other can, and lapses no more in the end (see `timeline.ts`). With less delay, or
 * with equal delay and start years that are no later in the order of courses, it is at least as good in all aims.
 */
export class Dominance {
  /** Comparisons made; part of the search's work. */
  comparisons = 0;

  constructor(
    private readonly courses: readonly SearchCourse[],
    private readonly years: number,
    private readonly stride: number,
  ) {}

  /**
   * Adds the state, with its `child` pots, to the states of year `u`, unless one there makes it superfluous.
   *
   * @param onlyPots whether only what can still be reached counts, and not the delay or the start years
   */
  add(known: YearStates, u: number, state: PlanState, score: number, onlyPots: boolean): void {
    const { starts, delay, child } = state;
    const key = this.keyOf(starts, u);
    for (let other = known.latest(key); other >= 0; other = known.before(other)) {
      this.comparisons++;
      if (known.dominated[other] || !this.comparable(known, other, starts, u)) continue;
      const order = onlyPots
        ? 0
        : known.delays[other] - delay || compareStarts(known.starts, starts, other * starts.length);
      if (order <= 0 && this.holds(known.pots, other * this.stride, child, 0, u)) return;
      if (order >= 0 && this.holds(child, 0, known.pots, other * this.stride, u)) known.dominated[other] = 1;
    }
    known.add(key, child, starts, delay, score);
  }

  /** How a course stands when year `u` begins: not started, ended, or 1 + the school years still to pay. */
  private progress(i: number, start: number, u: number): number {
    if (start === NOT_STARTED) return NOT_YET;
    return Math.max(ENDED, ENDED + start + this.courses[i].demands.length - u);
  }

  private keyOf(starts: Int8Array, u: number): number {
    let key = 0;
    for (let i = 0; i < starts.length; i++) key = (Math.imul(key, 31) + this.progress(i, starts[i], u)) | 0;
    return key;
  }

  private comparable(known: YearStates, other: number, starts: Int8Array, u: number): boolean {
    const at = other * starts.length;
    for (let i = 0; i < starts.length; i++) {
      if (this.progress(i, known.starts[at + i], u) !== this.progress(i, starts[i], u)) return false;
    }
    return true;
  }

  /** Whether the pots at `a` hold, in every sum from year `u` on, at least what those at `b` hold. */
  private holds(
    pots: ArrayLike<number>,
    a: number,
    others: ArrayLike<number>,
    b: number,
    u: number,
  ): boolean {
    const width = this.years + 1;
    for (let pot = 0; pot < this.stride; pot += width) {
      for (let k = pot + u; k < pot + width; k++) if (pots[a + k] < others[b + k]) return false;
    }
    return true;
  }
}
