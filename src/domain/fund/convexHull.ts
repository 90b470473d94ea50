import type { Choices } from './choices';

/**
 * Steps from option to option along each employee's best mixed choices (the upper hull of points against cost), each
 * with more points per cent than the employee's next step.
 */
export interface Steps {
  readonly employee: Int32Array;
  /** The option that the step leads to. */
  readonly option: Int32Array;
  readonly cost: Float64Array;
  readonly points: Float64Array;
  /** Points per unit of cost. */
  readonly slope: Float64Array;
  /** The slopes, rising. */
  readonly sorted: Float64Array;
}

export function convexHullSteps(choices: Choices): Steps {
  const { employees, first, cost, points } = choices;
  const employee: number[] = [];
  const option: number[] = [];
  const stepCost: number[] = [];
  const stepPoints: number[] = [];
  const hull: number[] = [];
  for (let e = 0; e < employees; e += 1) {
    hull.length = 0;
    for (let o = first[e]; o < first[e + 1]; o += 1) {
      while (hull.length > 1 && isUnder(hull[hull.length - 2], hull[hull.length - 1], o)) hull.pop();
      hull.push(o);
    }
    for (let h = 1; h < hull.length; h += 1) {
      employee.push(e);
      option.push(hull[h]);
      stepCost.push(cost[hull[h]] - cost[hull[h - 1]]);
      stepPoints.push(points[hull[h]] - points[hull[h - 1]]);
    }
  }
  const slope = Float64Array.from(stepCost, (value, i) => stepPoints[i] / value);
  return {
    employee: Int32Array.from(employee),
    option: Int32Array.from(option),
    cost: Float64Array.from(stepCost),
    points: Float64Array.from(stepPoints),
    slope,
    sorted: slope.slice().sort(),
  };

  function isUnder(a: number, b: number, c: number): boolean {
    const before = (points[b] - points[a]) / (cost[b] - cost[a]);
    const after = (points[c] - points[b]) / (cost[c] - cost[b]);
    return before <= after;
  }
}

/**
 * The step at which, taking the steadily less worthwhile ones, the sum first goes above `limit`; -1 when it never does.
 *
 * @param weight what is added up: the steps' costs or points
 */
export function breakStep(steps: Steps, weight: Float64Array, limit: number): number {
  const { slope, sorted } = steps;
  const sumFrom = (least: number): number => {
    let sum = 0;
    for (let i = 0; i < slope.length; i += 1) if (slope[i] >= least) sum += weight[i];
    return sum;
  };
  let low = -1; // the sum from here is above the limit
  let high = sorted.length; // the sum from here is not
  if (sorted.length === 0 || sumFrom(sorted[0]) <= limit) return -1;
  low = 0;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sumFrom(sorted[middle]) > limit) low = middle;
    else high = middle;
  }
  return slope.indexOf(sorted[low]);
}

/** Takes the steps above the breaking slope, then those that equal it as far as they fit. */
export function greedyOptions(choices: Choices, steps: Steps, budget: number): Int32Array {
  const option = choices.first.slice(0, choices.employees);
  const at = breakStep(steps, steps.cost, budget);
  const least = at < 0 ? -1 : steps.slope[at];
  let left = budget;
  for (const tie of [false, true]) {
    for (let i = 0; i < steps.slope.length; i += 1) {
      if (tie ? steps.slope[i] !== least : steps.slope[i] <= least) continue;
      if (steps.cost[i] > left) continue;
      // A step continues the one before it, or follows one that did not fit and is then left alone.
      const from = choices.cost[steps.option[i]] - steps.cost[i];
      if (choices.cost[option[steps.employee[i]]] !== from) continue;
      option[steps.employee[i]] = steps.option[i];
      left -= steps.cost[i];
    }
  }
  return option;
}
