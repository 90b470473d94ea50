import type { Prices, Target } from './bound';
import { isBetter, selectionOf, type Choices, type Selection, type Totals } from './choices';
import { bestOptions, departures, lossRates, type Move, type MoveGroup } from './moves';
import { History, merge, StateList } from './stateList';

/** What decides where the search goes and when it stops. */
export interface CoreTask {
  readonly choices: Choices;
  readonly prices: Prices;
  /** What the search must at least reach to be of use, given the best division so far. */
  readonly target: (best: Totals) => Target;
  /** How far the bound lies above a target, in parts of the prices' scale. */
  readonly room: (target: Target) => number;
  /** Steps it may take. */
  readonly work: number;
  /** About how many employees may take part. */
  readonly mostEmployees: number;
}

export interface CoreResult {
  readonly best: Selection;
  /** Nothing that reaches the target is left. */
  readonly closed: boolean;
  readonly work: number;
}

/** What the groups to come can do: their least loss, and loss per unit of cost taken off or put on. */
export interface Rest {
  readonly loss: number;
  readonly down: number;
  readonly up: number;
}

type Change = Pick<Move, 'cost' | 'points' | 'loss'>;
const NO_MOVE: Change = { cost: 0, points: 0, loss: 0 };

/**
 * The divisions around the best choices at given prices, as partial divisions that grow group by group.
 *
 * Every departure loses net worth, and a division that loses more than the room under the bound cannot reach the
 * target. Partial divisions beaten on both cost and points are dropped (Nemhauser and Ullmann), and so are those whose
 * overrun or unused budget the employees to come can only mend at too high a loss.
 */
export class Core {
  /** How far the bound lies above the target; below zero no division reaches it. */
  room = 0;
  /** The most that a division searched for may cost. */
  limit = 0;
  work = 0;
  readonly base: Selection;
  readonly groups: readonly MoveGroup[];
  private readonly beyond: number;
  private readonly moves: Move[] = [];
  /** Lists that are no longer in use. */
  private readonly spare: StateList[] = [];
  private readonly history = new History();
  private found: (Totals & { readonly nodes: readonly number[] }) | null = null;

  constructor(
    readonly task: CoreTask,
    private readonly start: Selection,
  ) {
    this.aim(start);
    const { choices, prices, mostEmployees } = task;
    this.base = selectionOf(choices, bestOptions(choices, prices, start.option));
    const { groups, beyond } = departures(choices, prices, this.base.option, this.room, mostEmployees);
    this.groups = groups;
    this.beyond = beyond;
    this.weigh(this.base.points, this.base.cost, []);
  }

  /** The list with one state: everybody's best choice. */
  origin(): StateList {
    const states = new StateList();
    states.push(this.base.cost, this.base.points, 0, -1);
    return states;
  }

  /**
   * The states after this group: left as they are, or with one of its moves. Null when the work is used up.
   *
   * @param states not to be used any more afterwards
   */
  branch(states: StateList, group: MoveGroup, rest: Rest): StateList | null {
    let there = this.emptyList();
    let next = this.emptyList();
    const reached = this.emptyList();
    this.keep(states, NO_MOVE, -1, rest, there);
    for (const move of group.moves) {
      const number = this.moves.push(move) - 1;
      reached.count = 0;
      this.keep(states, move, number, rest, reached);
      this.work += states.count;
      if (reached.count > 0) {
        merge(there, reached, number, this.history, next);
        [there, next] = [next, there];
        this.work += there.count;
      }
      if (this.room < 0) break;
      if (this.work > this.task.work) return null;
    }
    this.spare.push(states, next, reached);
    return there;
  }

  private emptyList(): StateList {
    const list = this.spare.pop() ?? new StateList();
    list.count = 0;
    return list;
  }

  /** Keeps a division that is better than the best one so far, and raises the target. */
  weigh(points: number, cost: number, nodes: readonly number[]): void {
    if (cost > this.task.choices.budget || !isBetter(points, cost, this.found ?? this.start)) return;
    this.found = { points, cost, nodes };
    this.aim(this.found);
  }

  /** @param complete all groups that could reach the target have been searched */
  result(complete: boolean): CoreResult {
    const closed = this.room < 0 || (complete && this.room < this.beyond);
    return { best: this.best(), closed, work: this.work };
  }

  /** Adds the states after a move that can still reach the target with the groups that come after. */
  private keep(states: StateList, move: Change, number: number, rest: Rest, into: StateList): void {
    const { count, cost, points, loss, node } = states;
    for (let i = 0; i < count; i += 1) {
      const lost = loss[i] + move.loss;
      if (lost > this.room) continue;
      const spent = cost[i] + move.cost;
      const gained = points[i] + move.points;
      if (number >= 0 && spent <= this.limit && isBetter(gained, spent, this.found ?? this.start)) {
        this.weigh(gained, spent, [this.history.add(node[i], number)]);
      }
      if (lost + rest.loss > this.room) continue;
      const over = spent - this.limit;
      const mending = over > 0 ? rest.down * over : -rest.up * over;
      // One more than the room: what rounding the product can hide.
      if (lost + mending > this.room + 1) continue;
      into.push(spent, gained, lost, node[i]);
    }
  }

  private aim(best: Totals): void {
    const target = this.task.target(best);
    this.limit = target.cost;
    this.room = this.task.room(target);
  }

  private best(): Selection {
    if (!this.found) return this.start;
    const option = this.base.option.slice();
    for (const node of this.found.nodes) {
      for (const number of this.history.trace(node)) {
        const { members, times, place } = this.moves[number];
        for (const e of members.slice(0, times)) option[e] = this.task.choices.first[e] + place;
      }
    }
    return selectionOf(this.task.choices, option);
  }
}

/**
 * Searches all divisions that could reach the target. Employees come in the order of what a departure costs them, and
 * the search ends at the first one whose departure alone is too dear: of thousands, only some tens take part.
 */
export function searchCore(task: CoreTask, start: Selection): CoreResult {
  const core = new Core(task, start);
  const { groups } = core;
  const { down, up } = lossRates(groups);
  let states = core.origin();
  for (let g = 0; g < groups.length && states.count > 0; g += 1) {
    if (groups[g].loss > core.room) break;
    const loss = g + 1 < groups.length ? groups[g + 1].loss : Infinity;
    const rest = { loss, down: down[g + 1], up: Math.min(up[g + 1], task.prices.perCost) };
    const next = core.branch(states, groups[g], rest);
    if (!next) return core.result(false);
    states = next;
  }
  return core.result(true);
}
