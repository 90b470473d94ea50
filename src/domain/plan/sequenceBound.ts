import type { Counts } from './bestPlan';
import { leastFirst, NEVER } from './courses';
import { listOf } from './timeline';
import type { SearchTask } from './searchTask';
import { NOT_STARTED } from './yearStates';
import type { PlanState } from './state';

/** How soon several courses can start, when the pot pays them one after the other. */
export class SequenceBound {
  /** Per `m` and course what it has paid after `m + 1` school years, and the courses in the order of that. */
  readonly firstPaid: readonly Float64Array[];
  private readonly leastPaidFirst: readonly (readonly number[])[];
  private readonly lacks: Counts = new Int32Array(4);

  /** @param choosable the courses that can be paid at all */
  constructor(
    private readonly task: SearchTask,
    choosable: readonly number[],
  ) {
    const { courses } = task;
    const longest = choosable.reduce((most, i) => Math.max(most, courses[i].demands.length), 0);
    this.firstPaid = listOf(longest, () => new Float64Array(courses.length));
    courses.forEach(({ demands }, i) => {
      let sum = 0;
      for (let m = 0; m < longest; m++) this.firstPaid[m][i] = sum += demands[m] ?? 0;
    });
    this.leastPaidFirst = listOf(longest, (m) => leastFirst(choosable, this.firstPaid[m]));
  }

  /**
   * A bound on the sum of the start years of the `needed` courses still to be started. The k-th of them to start does
   * so no earlier than the k-th earliest year in `years`, and no earlier than the pot can have paid the first
   * instalments of the k cheapest of what each priority needs at least.
   */
  startYears(
    { starts, counts, funds }: PlanState,
    next: Uint8Array,
    target: Counts,
    from: number,
    years: Int32Array,
    needed: number,
  ): number {
    const { courses } = this.task;
    const { lacks } = this;
    const lastYear = this.task.money.years - 1;
    for (let m = 0; m < this.firstPaid.length; m++) {
      const paid = this.firstPaid[m];
      for (let priority = 1; priority <= 3; priority++) lacks[priority] = target[priority] - counts[priority];
      let year = from;
      let k = 0;
      let sum = 0;
      const order = this.leastPaidFirst[m];
      for (let n = 0; n < order.length; n++) {
        const i = order[n];
        const { priority } = courses[i];
        if (lacks[priority] === 0 || starts[i] !== NOT_STARTED || next[i] === NEVER) continue;
        lacks[priority]--;
        sum += paid[i];
        while (year <= lastYear && funds[Math.min(year + m, lastYear)] < sum) year++;
        if (year > lastYear) return Infinity;
        if (year > years[k]) years[k] = year;
        if (++k === needed) break;
      }
    }
    let sum = 0;
    for (let k = 0; k < needed; k++) sum += years[k];
    return sum;
  }
}

/** Sum of the `needed` smallest of the first `found` numbers. */
export function sumOfSmallest(numbers: Int32Array, needed: number, found: number): number {
  if (needed < found) sortFirst(numbers, found);
  let sum = 0;
  for (let k = 0; k < needed; k++) sum += numbers[k];
  return sum;
}

/** Sorts the first `count` numbers, which are few: by insertion, without the overhead of a general sort. */
export function sortFirst(numbers: Int32Array, count: number): void {
  for (let k = 1; k < count; k++) {
    const number = numbers[k];
    let at = k;
    for (; at > 0 && numbers[at - 1] > number; at--) numbers[at] = numbers[at - 1];
    numbers[at] = number;
  }
}
