import { choicesOf, type Choices } from './choices';
import { byDateThenRow, type CheckedRequest } from './requests';
import { search } from './search';
import type { Cents } from '../money';

export interface OptimalGrants {
  /** For each request whether it is granted, whole. */
  readonly granted: readonly boolean[];
  /** In the scaled points of the requests. */
  readonly bound: number;
  readonly amountBound: Cents;
  readonly proven: boolean;
}

/**
 * At most one request per employee, whole: the most points, and among those the lowest total amount.
 *
 * Divisions that are equal in both are all right; the same requests in the same order always give the same one. Among
 * employees with the same offers the highest grant goes to the earliest request (date, then row), and so on down.
 *
 * @param work steps that the search may take (see `search`)
 */
export function grantOptimal(
  requests: readonly CheckedRequest[],
  budget: Cents,
  work?: number,
): OptimalGrants {
  const choices = choicesOf(requests, budget);
  const { best, pointsBound, costBound } = search(choices, work);
  const granted = requests.map(() => false);
  for (const option of earliestFirst(choices, best.option, requests)) {
    if (choices.request[option] >= 0) granted[choices.request[option]] = true;
  }
  return {
    granted,
    bound: pointsBound * choices.pointUnit + choices.freePoints,
    amountBound: costBound * choices.costUnit,
    proven: pointsBound === best.points && costBound === best.cost,
  };
}

/** Hands the chosen options of employees with the same offers to them in order of date and row. */
function earliestFirst(
  choices: Choices,
  option: Int32Array,
  requests: readonly CheckedRequest[],
): Int32Array {
  const { employees, first, cost, points, request } = choices;
  const alike = new Map<string, number[]>();
  for (let e = 0; e < employees; e += 1) {
    let offers = '';
    for (let o = first[e] + 1; o < first[e + 1]; o += 1) offers += `${cost[o]} ${points[o]} `;
    const same = alike.get(offers);
    if (same) same.push(e);
    else alike.set(offers, [e]);
  }
  const handed = option.slice();
  for (const [offers, same] of alike) {
    if (same.length < 2 || offers === '') continue;
    const places = same.map((e) => option[e] - first[e]).sort((a, b) => b - a);
    const earliest = (e: number) => requests[request[first[e] + 1]];
    const order = [...same].sort((a, b) => byDateThenRow(earliest(a), earliest(b)));
    order.forEach((e, i) => (handed[e] = first[e] + places[i]));
  }
  return handed;
}
