import fc from 'fast-check';
import { selectionOf, type Choices, type Selection } from '../../../src/domain/fund/choices';

/** What an employee may get, as `[cost, points]` in rising order of both; no grant comes before it. */
export type Offers = readonly (readonly [number, number])[];

/** Choices in units of 1, with the requests numbered in order. */
export function choicesFrom(employees: readonly Offers[], budget: number): Choices {
  const first = [0];
  for (const offers of employees) first.push(first[first.length - 1] + 1 + offers.length);
  let requests = 0;
  return {
    employees: employees.length,
    first: Int32Array.from(first),
    cost: Float64Array.from(employees.flatMap((offers) => [0, ...offers.map(([cost]) => cost)])),
    points: Float64Array.from(employees.flatMap((offers) => [0, ...offers.map(([, points]) => points)])),
    request: Int32Array.from(employees.flatMap((offers) => [-1, ...offers.map(() => requests++)])),
    budget,
    costUnit: 1,
    pointUnit: 1,
    freePoints: 0,
  };
}

/** Nobody gets anything. */
export const nothing = (choices: Choices): Selection =>
  selectionOf(choices, choices.first.slice(0, choices.employees));

/** Every way to give each employee one option, within the budget or not. */
export function allSelections(choices: Choices): Selection[] {
  let chosen: number[][] = [[]];
  for (let e = 0; e < choices.employees; e += 1) {
    const own = Array.from(
      { length: choices.first[e + 1] - choices.first[e] },
      (_, i) => choices.first[e] + i,
    );
    chosen = chosen.flatMap((before) => own.map((option) => [...before, option]));
  }
  return chosen.map((option) => selectionOf(choices, Int32Array.from(option)));
}

/** The most points that cost no more than the budget, and the least that they cost. */
export function optimum(choices: Choices): { readonly points: number; readonly cost: number } {
  let best = { points: 0, cost: 0 };
  for (const { points, cost } of allSelections(choices)) {
    if (cost > choices.budget) continue;
    if (points > best.points || (points === best.points && cost < best.cost)) best = { points, cost };
  }
  return best;
}

/** Few and small numbers, so that much is equal: costs, points, worth, and whole requests. */
export function anyChoices(mostEmployees = 5, mostRise = 6, mostOffers = 3): fc.Arbitrary<Choices> {
  const rise = fc.integer({ min: 1, max: mostRise });
  const offers = fc.array(fc.tuple(rise, rise), { maxLength: mostOffers }).map((rises) => {
    let [cost, points] = [0, 0];
    return rises.map(([more, gain]) => [(cost += more), (points += gain)] as const);
  });
  const alike = offers.chain((same) => fc.array(fc.constant(same), { maxLength: mostEmployees }));
  const unlike = fc.array(offers, { maxLength: mostEmployees });
  return fc
    .tuple(fc.oneof(alike, unlike, unlike), fc.integer({ min: 0, max: 6 * mostRise }))
    .map(([employees, budget]) => choicesFrom(employees, budget));
}
