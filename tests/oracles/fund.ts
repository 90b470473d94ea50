import type { GrantRequest } from '../../src/domain/fund/requests';
import type { Cents } from '../../src/domain/money';

/** Highest points, and the lowest amount with which they can be reached. */
export interface Optimum {
  readonly points: number;
  readonly amount: Cents;
}

const better = (a: Optimum, b: Optimum) =>
  a.points > b.points || (a.points === b.points && a.amount < b.amount);

/** Tries every allowed set of requests; points must be whole numbers. For some fourteen requests. */
export function bestOfAllSubsets(requests: readonly GrantRequest[], budget: Cents): Optimum {
  let best: Optimum = { points: 0, amount: 0 };
  const served = new Set<string>();
  const decide = (row: number, points: number, amount: Cents): void => {
    if (amount > budget) return;
    if (row === requests.length) {
      if (better({ points, amount }, best)) best = { points, amount };
      return;
    }
    const request = requests[row];
    decide(row + 1, points, amount);
    if (served.has(request.employee)) return;
    served.add(request.employee);
    decide(row + 1, points + (request.points ?? 0), amount + (request.amount ?? 0));
    served.delete(request.employee);
  };
  decide(0, 0, 0);
  return best;
}

/** The requests of each employee. */
export function byEmployee(requests: readonly GrantRequest[]): GrantRequest[][] {
  const groups = new Map<string, GrantRequest[]>();
  for (const request of requests) {
    const group = groups.get(request.employee) ?? [];
    groups.set(request.employee, [...group, request]);
  }
  return [...groups.values()];
}

/** Plain dynamic program: the lowest amount for every number of points. Points must be whole numbers. */
export function bestByPoints(requests: readonly GrantRequest[], budget: Cents): Optimum {
  const groups = byEmployee(requests);
  const most = groups.reduce((sum, group) => sum + Math.max(...group.map(({ points }) => points ?? 0)), 0);
  let lowest = new Float64Array(most + 1).fill(Infinity);
  lowest[0] = 0;
  for (const group of groups) {
    const next = lowest.slice();
    for (const request of group) {
      const points = request.points ?? 0;
      const amount = request.amount ?? 0;
      for (let total = points; total <= most; total += 1) {
        next[total] = Math.min(next[total], lowest[total - points] + amount);
      }
    }
    lowest = next;
  }
  let points = most;
  while (lowest[points] > budget) points -= 1;
  return { points, amount: lowest[points] };
}

/**
 * Plain dynamic program: the most points for every amount in units of `unit` cents, of which all amounts and the budget
 * must be multiples. Quick where points are many, and amounts are not.
 */
export function bestByAmount(requests: readonly GrantRequest[], budget: Cents, unit: Cents): Optimum {
  const most = new Float64Array(budget / unit + 1).fill(-Infinity);
  most[0] = 0;
  for (const group of byEmployee(requests)) {
    const options = group.map(({ amount, points }) => ({ steps: (amount ?? 0) / unit, points: points ?? 0 }));
    for (let total = most.length - 1; total >= 0; total -= 1) {
      let best = most[total];
      for (const { steps, points } of options) {
        if (steps <= total && most[total - steps] + points > best) best = most[total - steps] + points;
      }
      most[total] = best;
    }
  }
  let least = 0;
  for (let total = 1; total < most.length; total += 1) if (most[total] > most[least]) least = total;
  return { points: most[least], amount: least * unit };
}
