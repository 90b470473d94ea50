import { Core, type CoreResult, type CoreTask } from './core';
import { lossRates, type MoveGroup } from './moves';
import type { Selection } from './choices';
import type { StateList } from './stateList';

/** Long enough for a thousand million pairs, which fill the gaps between amounts down to the cent. */
const LONG_ENOUGH = 30_000;

/**
 * Builds two lists of partial divisions, from employees taken in turn, and finds the best pair of one from each
 * (Horowitz and Sahni). It finds what fits to the cent where searching employee after employee would take too long,
 * and it is a proof when all employees that could take part are in the lists.
 */
export function meetInTheMiddle(task: CoreTask, start: Selection): CoreResult {
  const core = new Core(task, start);
  const { down, up } = lossRates(core.groups);
  const rest = { loss: 0, down: down[0], up: Math.min(up[0], task.prices.perCost) };
  const add = (states: StateList, group: MoveGroup) => core.branch(states, group, rest);
  let left = core.origin();
  let right = core.origin();
  let complete = true;
  for (const group of core.groups) {
    if (group.loss > core.room) break;
    const [shorter, longer] = left.count <= right.count ? [left, right] : [right, left];
    const next = shorter.count < LONG_ENOUGH ? add(shorter, group) : null;
    if (!next) {
      complete = false;
      break;
    }
    [left, right] = [next, longer];
  }
  meet(core, left, right);
  return core.result(complete);
}

/**
 * Finds, for each state of one list, the state of the other with the most points that keeps the cost within the limit:
 * one list is read upward, the other downward.
 */
function meet(core: Core, left: StateList, right: StateList): void {
  const { base } = core;
  let j = right.count - 1;
  for (let i = 0; i < left.count && core.room >= 0; i += 1) {
    while (j >= 0 && left.cost[i] + right.cost[j] - base.cost > core.limit) j -= 1;
    if (j < 0) return;
    const points = left.points[i] + right.points[j] - base.points;
    core.weigh(points, left.cost[i] + right.cost[j] - base.cost, [left.node[i], right.node[j]]);
    core.work += 1;
  }
}
