import type { Counts } from './bestPlan';
import type { SearchTask } from './searchTask';
import { NOT_STARTED, type YearStates } from './yearStates';
import { beginYear, payFrom, zeros } from './timeline';

/**
 * The state that the search works on: which courses started when, what they still ask, and the pots.
 *
 * Within a school year courses are started one by one. The pots before any start are place 0 of `stack`, those after
 * the first start place 1, and so on; money first, then hours where they bind.
 */
export class PlanState {
  readonly starts: Int8Array;
  readonly counts: Counts = new Int32Array(4);
  /** Years of delay of what has been started. */
  delay = 0;
  /** What agreed and started courses cost in total, instalments to come included. */
  spent = 0;
  /** The pots at the beginning of a later year, filled by the methods that say so. */
  readonly child: number[];
  /** How many numbers one year's pots take in `child` and `stack`. */
  readonly stride: number;
  /** Per course what it costs the pot in total. */
  readonly costs: Float64Array;

  /** See `lookAhead`. */
  readonly funds: number[];
  readonly lost: number[];

  private readonly years: number;
  private readonly stack: number[];
  private readonly idle: number[];
  /** Per pot (money, and hours where they bind) and year what agreed and started courses still ask. */
  readonly dues: readonly number[][];
  /** What agreed courses take in all years. */
  private readonly reserved: number;
  private readonly due: number[];
  private readonly dueHours: number[];
  /** Per year all money that becomes usable after its beginning. */
  private readonly later: number[];

  constructor(private readonly task: SearchTask) {
    const { money, hours, courses } = task;
    this.years = money.years;
    const width = this.years + 1;
    this.stride = hours ? 2 * width : width;
    this.starts = new Int8Array(courses.length).fill(NOT_STARTED);
    this.costs = new Float64Array(courses.length);
    for (let i = 0; i < courses.length; i++) this.costs[i] = sumOf(courses[i].demands);
    this.child = zeros(this.stride);
    this.stack = zeros((courses.length + 1) * this.stride);
    this.idle = zeros(width);
    this.funds = zeros(this.years);
    this.lost = zeros(this.years);
    this.reserved = sumOf(task.reserved);
    this.due = zeros(this.years);
    this.dueHours = zeros(this.years);
    this.dues = [this.due, this.dueHours];
    this.later = zeros(this.years);
    for (let t = this.years - 1; t > 0; t--) this.later[t - 1] = this.later[t] + money.inflow[t * width + t];
  }

  /** Nothing started, nothing in hand: `child` holds the pots at the beginning of the horizon. */
  clear(): void {
    this.starts.fill(NOT_STARTED);
    this.delay = 0;
    this.beginDues();
    this.child.fill(0);
    this.beginChild(0);
  }

  /** Takes up a state at the beginning of year `t` and pays the instalments that are due then. */
  load(t: number, known: YearStates, place: number): void {
    const { starts, stack, stride } = this;
    const firstPot = place * stride;
    for (let k = 0; k < stride; k++) stack[k] = known.pots[firstPot + k];
    this.delay = known.delays[place];
    this.beginDues();
    const firstStart = place * starts.length;
    for (let i = 0; i < starts.length; i++) {
      starts[i] = known.starts[firstStart + i];
      if (starts[i] !== NOT_STARTED) this.commit(i, starts[i], 1);
    }
    payFrom(this.task.money, this.stack, 0, t, this.due[t]);
    if (this.task.hours) payFrom(this.task.hours, this.stack, this.years + 1, t, this.dueHours[t]);
  }

  /** Starts a course if that, and all that follows from it, can be paid; whether it did. Uses `child`. */
  start(i: number, t: number, depth: number): boolean {
    const { money, hours, courses } = this.task;
    const { stack, stride, years } = this;
    const { demands, hoursPerYear, earliest } = courses[i];
    const before = depth * stride;
    const after = before + stride;
    if (stack[before + t] < demands[0]) return false;
    if (hours && stack[before + years + 1 + t] < hoursPerYear) return false;
    for (let k = 0; k < stride; k++) stack[after + k] = stack[before + k];
    payFrom(money, stack, after, t, demands[0]);
    if (hours) payFrom(hours, stack, after + years + 1, t, hoursPerYear);

    this.starts[i] = t;
    this.delay += t - earliest;
    this.commit(i, t, 1);
    this.copyToChild(depth + 1);
    if (this.paysUntil(t + 1, this.lastDue(t))) return true;
    this.undo(i);
    return false;
  }

  /** Takes a start back. */
  undo(i: number): void {
    const start = this.starts[i];
    this.commit(i, start, -1);
    this.delay -= start - this.task.courses[i].earliest;
    this.starts[i] = NOT_STARTED;
  }

  /** Fills `child` with the pots at the beginning of year `t + 1`. */
  toNextYear(t: number, depth: number): void {
    this.copyToChild(depth);
    this.beginChild(t + 1);
  }

  /**
   * Looks ahead from the beginning of year `u`, with `child` the pots then: fills `funds`, for each year from `u` on,
   * with the most that courses still to be started can have paid by the end of it, beside what is due then and later;
   * and `lost` with what of that has lapsed when the year begins, if none of them has started.
   */
  lookAhead(u: number): void {
    const { funds, lost, idle, due, later, years } = this;
    const { money } = this.task;
    for (let k = u; k <= years; k++) idle[k] = this.child[k];
    let left = this.child[u];
    for (let k = u; k < years; k++) {
      if (k > u) {
        left += later[k - 1] - later[k];
        beginYear(money, idle, 0, k);
      }
      lost[k] = left - idle[k];
      left -= due[k];
      payFrom(money, idle, 0, k, due[k]);
      funds[k] = left;
    }
    for (let k = years - 2; k >= u; k--) funds[k] = Math.min(funds[k], funds[k + 1]);
  }

  /** The delay and the lapsed money of start years that can be paid. Uses the whole state. */
  measure(starts: Int8Array): { readonly delay: number; readonly lapsed: number } {
    this.clear();
    let delay = 0;
    starts.forEach((start, i) => {
      if (start === NOT_STARTED) return;
      this.commit(i, start, 1);
      delay += start - this.task.courses[i].earliest;
    });
    this.child.fill(0);
    this.paysUntil(0, this.years - 1);
    return { delay, lapsed: this.task.money.total - this.spent - this.child[this.years] };
  }

  /** The money that has lapsed before year `u`, with `child` at its beginning. */
  lapsedBefore(u: number): number {
    let paid = this.spent;
    for (let k = u; k < this.years; k++) paid -= this.due[k];
    return this.task.money.total - this.later[u] - paid - this.child[u];
  }

  /** The money that lapses in the horizon when no more courses are started. Uses `child`. */
  lapsedInAll(t: number, depth: number): number {
    this.copyToChild(depth);
    this.paysUntil(t + 1, this.years - 1);
    return this.task.money.total - this.spent - this.child[this.years];
  }

  /** Nothing started: only what is reserved is due. */
  private beginDues(): void {
    this.counts.fill(0);
    this.spent = this.reserved;
    for (let k = 0; k < this.years; k++) this.due[k] = this.task.reserved[k];
    this.dueHours.fill(0);
  }

  private commit(i: number, start: number, sign: 1 | -1): void {
    const { demands, priority, hoursPerYear } = this.task.courses[i];
    for (let k = 0; k < demands.length; k++) {
      this.due[start + k] += sign * demands[k];
      this.dueHours[start + k] += sign * hoursPerYear;
    }
    this.counts[priority] += sign;
    this.spent += sign * this.costs[i];
  }

  private copyToChild(depth: number): void {
    const at = depth * this.stride;
    for (let k = 0; k < this.stride; k++) this.child[k] = this.stack[at + k];
  }

  private beginChild(t: number): void {
    beginYear(this.task.money, this.child, 0, t);
    if (this.task.hours) beginYear(this.task.hours, this.child, this.years + 1, t);
  }

  private lastDue(t: number): number {
    let last = this.years - 1;
    while (last > t && this.due[last] === 0 && this.dueHours[last] === 0) last--;
    return last;
  }

  /** Takes `child` through the years and pays what is due; whether that can be. */
  private paysUntil(from: number, last: number): boolean {
    const { money, hours } = this.task;
    const { child, due, dueHours, years } = this;
    for (let u = from; u <= last; u++) {
      this.beginChild(u);
      if (child[u] < due[u]) return false;
      payFrom(money, child, 0, u, due[u]);
      if (!hours) continue;
      if (child[years + 1 + u] < dueHours[u]) return false;
      payFrom(hours, child, years + 1, u, dueHours[u]);
    }
    return true;
  }
}

function sumOf(amounts: ArrayLike<number>): number {
  let sum = 0;
  for (let k = 0; k < amounts.length; k++) sum += amounts[k];
  return sum;
}
