import { BestPlan, compareCounts, compareStarts, type Counts } from './bestPlan';
import { PlanBounds } from './bounds';
import { leastFirst, twins } from './courses';
import type { SearchTask } from './searchTask';
import { Dominance } from './dominance';
import { NOT_STARTED, YearStates } from './yearStates';
import { PlanState } from './state';

/** How wide the beam is: states kept per school year, and choices of courses tried from each state. */
export interface BeamWidth {
  readonly states: number;
  readonly choices: number;
}

/** Beams of so many states or more use year prices: finding those is slow at first and pays off in a wide beam. */
const PRICED = 64;
/** Of so few courses only beams of so many states use them: most are proven before prices pay off. */
const FEW_COURSES = 6;
const PRICED_FOR_FEW = 1024;

/** Weighs a year of delay, or a course, above any amount in the score of a state. */
const ABOVE_MONEY = 1e13;

/** Each search uses the room of the one before it, as thousands follow each other; it begins by forgetting its states. */
const THIS_YEAR = new YearStates();
const NEXT_YEAR = new YearStates();

/** Goes through the school years with the states of each (see `searchPlan`). */
export class BeamSearch {
  readonly best: BestPlan;
  /** Steps that the beams of all widths together may take. */
  workLimit = 0;
  private readonly years: number;
  private readonly bounds: PlanBounds;
  private readonly twin: Int8Array;
  /** The order in which starts are tried: high priority first, then what is cheap, which leaves most room. */
  private readonly order: readonly number[];
  private readonly state: PlanState;
  private readonly dominance: Dominance;
  /** Counts that no plan can exceed, first judged by money alone. */
  private readonly ideal: Counts = new Int32Array(4);
  /** All money that lapses within the horizon when nothing is paid. */
  private readonly lapsesUnpaid: number;
  private states = THIS_YEAR;
  private next = NEXT_YEAR;

  /** When set, only plans with exactly these counts are looked for; when null, the best counts are. */
  private target: Counts | null = null;
  private width: BeamWidth = { states: 0, choices: 0 };
  private work = 0;
  private complete = true;
  /** The courses that could start in the year that is being decided, and how many there are. */
  private readonly open: number[];
  private openCount = 0;
  private choices = 0;
  private readonly most: Counts = new Int32Array(4);
  private readonly firstStarts: Int8Array;

  constructor(
    private readonly task: SearchTask,
    table: Int8Array,
  ) {
    const { money, courses } = task;
    this.years = money.years;
    this.best = new BestPlan(courses.length);
    this.state = new PlanState(task);
    this.bounds = new PlanBounds(task, table, this.state);
    this.twin = twins(courses);
    const { costs } = this.state;
    const cheapest = leastFirst(
      courses.map((_, i) => i),
      costs,
    );
    this.order = leastFirst(
      cheapest,
      courses.map(({ priority }) => priority),
    );
    this.open = courses.map(() => 0);
    this.dominance = new Dominance(courses, this.years, this.state.stride);
    for (const states of [this.states, this.next]) states.begin(courses.length, this.state.stride);
    this.lapsesUnpaid = money.total;
    for (let t = 0; t < this.years; t++) this.lapsesUnpaid -= money.inflow[(t + 1) * (this.years + 1) - 1];
    this.firstStarts = new Int8Array(courses.length);
    this.state.clear();
    this.bounds.prepare(0, null);
    this.bounds.mostCounts(this.ideal);
  }

  /** Looks for a plan with counts than which there can be no better ones. Returns whether there is one. */
  findMost(width: BeamWidth): boolean {
    while (compareCounts(this.best.counts, this.ideal) < 0) {
      this.target = this.ideal;
      const complete = this.run(width);
      if (this.best.delay < Infinity) {
        this.best.counts.set(this.ideal);
        return true;
      }
      if (!complete) return false;
      this.lowerIdeal();
    }
    return false;
  }

  /** Looks for the best counts. Returns whether no better ones exist. */
  findCounts(width: BeamWidth): boolean {
    const isMost = () => compareCounts(this.best.counts, this.ideal) >= 0;
    this.target = null;
    return isMost() || this.run(width) || isMost();
  }

  /** Looks for the best plan with the best counts. Returns whether no better one exists. */
  findStarts(width: BeamWidth): boolean {
    this.target = this.best.counts.slice();
    const { delay, lapsed } = this.state.measure(this.best.starts);
    this.best.offerStarts(delay, lapsed, this.best.starts);
    return this.run(width);
  }

  /** Lowers `ideal`, which is out of reach, to the best counts below it. */
  private lowerIdeal(): void {
    const { ideal } = this;
    let priority = 3;
    while (ideal[priority] === 0) priority--;
    ideal[priority]--;
    for (let p = priority + 1; p <= 3; p++) {
      ideal[p] = this.task.courses.filter((course) => course.priority === p).length;
    }
  }

  private run(width: BeamWidth): boolean {
    const { state } = this;
    this.width = width;
    const isFew = this.order.length <= FEW_COURSES;
    this.bounds.priced = width.states >= (isFew ? PRICED_FOR_FEW : PRICED);
    this.complete = true;
    this.states.clear();
    state.clear();
    this.states.add(0, state.child, state.starts, 0, 0);
    for (let t = 0; t < this.years && this.inTime(); t++) {
      this.next.clear();
      const kept = this.states.kept(width.states);
      if (kept.truncated) this.complete = false;
      for (const known of kept.states) this.expand(t, known);
      const done = this.states;
      this.states = this.next;
      this.next = done;
    }
    return this.complete && this.inTime();
  }

  /** Steps that the beams of all widths together have taken. */
  get steps(): number {
    return this.work + this.bounds.steps + this.dominance.comparisons;
  }

  private inTime(): boolean {
    return this.steps <= this.workLimit;
  }

  /** Tries all choices of courses to start in year `t`. */
  private expand(t: number, known: number): void {
    const { states, state, target } = this;
    state.load(t, states, known);
    this.openCount = 0;
    for (let k = 0; k < this.order.length; k++) {
      const i = this.order[k];
      const { priority } = this.task.courses[i];
      // A priority that has its number needs no more.
      if (state.starts[i] !== NOT_STARTED || (target && state.counts[priority] === target[priority]))
        continue;
      if (this.bounds.opensIn(t, i)) this.open[this.openCount++] = i;
    }
    this.choices = 0;
    this.choose(t, 0, 0);
  }

  private choose(t: number, k: number, depth: number): void {
    this.work++;
    if (!this.inTime()) return;
    if (this.choices >= this.width.choices) {
      this.complete = false;
      return;
    }
    if (k === this.openCount) {
      this.choices++;
      this.finishYear(t, depth);
      return;
    }
    const { state, twin, target } = this;
    const i = this.open[k];
    const { priority } = this.task.courses[i];
    const afterTwin = twin[i] < 0 || state.starts[twin[i]] !== NOT_STARTED;
    if (afterTwin && !(target && state.counts[priority] === target[priority])) {
      if (state.start(i, t, depth)) {
        this.choose(t, k + 1, depth + 1);
        state.undo(i);
      }
    }
    this.choose(t, k + 1, depth);
  }

  /** Keeps the choice of this year as a plan, as a state of the next year, or not at all. */
  private finishYear(t: number, depth: number): void {
    const { state, target, best } = this;
    if (!target) {
      best.offerCounts(state.counts, state.starts);
    } else if (compareCounts(state.counts, target) === 0) {
      if (state.delay <= best.delay) best.offerStarts(state.delay, state.lapsedInAll(t, depth), state.starts);
      return;
    }
    if (t + 1 === this.years) return;
    state.toNextYear(t, depth);
    const score = this.scoreOf(t + 1);
    if (score > -Infinity) this.dominance.add(this.next, t + 1, state, score, target === null);
  }

  /** The score of the state at the beginning of year `u`, higher is more promising; `-Infinity` when it cannot beat the best plan. */
  private scoreOf(u: number): number {
    const { state, bounds, best, most, target } = this;
    bounds.prepare(u, target);
    const money = state.funds[this.years - 1];
    if (!target) {
      bounds.mostCounts(most);
      if (compareCounts(most, best.counts) <= 0) return -Infinity;
      const base = state.starts.length + 1;
      return ((most[1] * base + most[2]) * base + most[3]) * ABOVE_MONEY + money;
    }
    const delay = state.delay + bounds.leastDelay(target, best.delay - state.delay);
    const leastDelay = Math.ceil(delay);
    if (leastDelay > best.delay || leastDelay === Infinity) return -Infinity;
    if (leastDelay === best.delay && this.losesTie(u, target)) return -Infinity;
    return state.spent + money - delay * ABOVE_MONEY;
  }

  /** Whether a plan with the delay of the best one cannot be better than it. */
  private losesTie(u: number, target: Counts): boolean {
    const { best, bounds, firstStarts } = this;
    const lapsed = this.leastLapsed(u, target);
    if (lapsed !== best.lapsed) return lapsed > best.lapsed;
    bounds.firstStarts(firstStarts);
    return compareStarts(firstStarts, best.starts) >= 0;
  }

  /** What lapses in the horizon at least: what has lapsed, or what the dearest courses leave over. */
  private leastLapsed(u: number, target: Counts): number {
    const { state, bounds } = this;
    const mostSpent = state.spent + bounds.mostCost(target);
    return Math.max(state.lapsedBefore(u), this.lapsesUnpaid - mostSpent);
  }
}
