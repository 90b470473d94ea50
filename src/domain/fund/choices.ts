import { byDateThenRow, type CheckedRequest } from './requests';
import type { Cents } from '../money';

/**
 * The fund as a multiple-choice knapsack: each employee has options, in rising cost and rising points, of which one is
 * chosen. The first option costs nothing and counts as 0 points: it is either no grant or one that is free.
 *
 * Costs and points are divided by what they have in common, so that coarse amounts give small numbers.
 */
export interface Choices {
  readonly employees: number;
  /** Options of employee e: `first[e]` up to `first[e + 1]`. */
  readonly first: Int32Array;
  readonly cost: Float64Array;
  readonly points: Float64Array;
  /** Index of the request behind an option, or -1 for no grant. */
  readonly request: Int32Array;
  /** In units of `costUnit`, rounded down. */
  readonly budget: number;
  readonly costUnit: Cents;
  readonly pointUnit: number;
  /** Points that everybody's free option gives. */
  readonly freePoints: number;
}

/** Leaves out what can never be part of a best division: too dear, without points, or beaten by the same employee. */
export function choicesOf(requests: readonly CheckedRequest[], budget: Cents): Choices {
  const perEmployee = new Map<string, number[]>();
  requests.forEach((request, i) => {
    if (request.amount > budget || (request.amount > 0 && request.points === 0)) return;
    const own = perEmployee.get(request.employee);
    if (own) own.push(i);
    else perEmployee.set(request.employee, [i]);
  });
  const first = new Int32Array(perEmployee.size + 1);
  const cost: number[] = [];
  const points: number[] = [];
  const request: number[] = [];
  let freePoints = 0;
  let employee = 0;
  const add = (amount: number, gain: number, index: number) => {
    cost.push(amount);
    points.push(gain);
    request.push(index);
  };
  for (const own of perEmployee.values()) {
    if (own.length > 1) own.sort((a, b) => byWorth(requests[a], requests[b]));
    const free = requests[own[0]].amount === 0 ? own[0] : -1;
    const base = free < 0 ? 0 : requests[free].points;
    freePoints += base;
    add(0, 0, free);
    let most = base;
    for (const i of own) {
      if (requests[i].points <= most) continue;
      most = requests[i].points;
      add(requests[i].amount, most - base, i);
    }
    first[(employee += 1)] = cost.length;
  }
  const costUnit = commonDivisor(cost);
  const pointUnit = commonDivisor(points);
  return {
    employees: employee,
    first,
    cost: Float64Array.from(cost, (value) => value / costUnit),
    points: Float64Array.from(points, (value) => value / pointUnit),
    request: Int32Array.from(request),
    budget: Math.floor(budget / costUnit),
    costUnit,
    pointUnit,
    freePoints,
  };
}

/** Cheapest first, among those most points, then earliest. */
function byWorth(a: CheckedRequest, b: CheckedRequest): number {
  return a.amount - b.amount || b.points - a.points || byDateThenRow(a, b);
}

export function greatestDivisor(a: number, b: number): number {
  while (b > 0) [a, b] = [b, a % b];
  return a;
}

function commonDivisor(values: readonly number[]): number {
  let divisor = 0;
  for (const value of values) {
    divisor = greatestDivisor(value, divisor);
    if (divisor === 1) break;
  }
  return divisor || 1;
}

/** What a division adds up to. */
export interface Totals {
  readonly cost: number;
  readonly points: number;
}

/** A chosen option for each employee, with what it adds up to. */
export interface Selection extends Totals {
  readonly option: Int32Array;
}

export function selectionOf(choices: Choices, option: Int32Array): Selection {
  let cost = 0;
  let points = 0;
  for (const o of option) {
    cost += choices.cost[o];
    points += choices.points[o];
  }
  return { option, cost, points };
}

/** More points, or as many for less. */
export function isBetter(points: number, cost: number, than: Totals): boolean {
  return points > than.points || (points === than.points && cost < than.cost);
}
