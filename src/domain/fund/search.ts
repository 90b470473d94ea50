import { ANY_COUNT, netSum, pricesAt, roomAbove, type GrantCount, type Prices, type Target } from './bound';
import { selectionOf, type Choices, type Selection, type Totals } from './choices';
import { searchCore, type CoreResult, type CoreTask } from './core';
import { countPrices, countToward } from './countPrices';
import { breakStep, greedyOptions, convexHullSteps, type Steps } from './convexHull';
import { improve } from './localSearch';
import { meetInTheMiddle } from './meetInTheMiddle';
import { highest, lowest } from '../extremes';

/** Costs and points in the units of the choices. */
export interface SearchResult {
  readonly best: Selection;
  /** No division has more points. */
  readonly pointsBound: number;
  /** No division with the points of `best` costs less. */
  readonly costBound: number;
}

/** Steps that a whole search may take: one to two seconds. */
const MOST_WORK = 60_000_000;

const FIRST_WORK = 300_000;
const FEW = 2_000;
const MEETING_WORK = 4_000_000;
const EXACT_ROOM = 2n ** 52n;

/** One of the two questions: are there more points within the budget, and as many points for less? */
interface Question {
  readonly target: (best: Totals) => Target;
  /** The step whose worth gives the tightest prices. */
  readonly step: (steps: Steps, target: Target) => number;
  /** The value of the bound when the room above the target is known. */
  readonly bound: (best: Totals, prices: Prices, room: bigint) => number;
  /** Which of several bounds says most. */
  readonly tightest: (bounds: readonly number[]) => number;
}

const MORE_POINTS = (choices: Choices): Question => ({
  target: (best) => ({ cost: choices.budget, points: best.points + 1 }),
  step: (steps, target) => breakStep(steps, steps.cost, target.cost),
  bound: (best, prices, room) =>
    room < 0n ? best.points : best.points + 1 + Number(room / BigInt(prices.scale)),
  tightest: (bounds) => lowest(bounds),
});

const LESS_COST: Question = {
  target: (best) => ({ cost: best.cost - 1, points: best.points }),
  step: (steps, target) => breakStep(steps, steps.points, target.points - 1),
  bound: (best, prices, room) => {
    if (room < 0n) return best.cost;
    return prices.perCost > 0 ? Math.max(0, best.cost - 1 - Number(room / BigInt(prices.perCost))) : 0;
  },
  tightest: (bounds) => highest(bounds),
};

/**
 * The best division with a proof, in two questions. For each the bound is tried first, then a search of the core, then
 * prices on the number of grants, a wide search for a better division, and last the core with all the work left.
 *
 * @param work steps that it may take; when they are used up the bounds are true but may lie apart from the best
 */
export function search(choices: Choices, work = MOST_WORK): SearchResult {
  const steps = convexHullSteps(choices);
  const greedy = selectionOf(choices, greedyOptions(choices, steps, choices.budget));
  const start = improve(choices, greedy);
  const points = answer(choices, steps, MORE_POINTS(choices), start, work);
  const cost = answer(choices, steps, LESS_COST, points.best, points.workLeft);
  // A division with more points that the search for less cost finds counts as well; the bound on points stays true.
  return { best: cost.best, pointsBound: Math.max(points.bound, cost.best.points), costBound: cost.bound };
}

interface Answer {
  readonly best: Selection;
  readonly bound: number;
  readonly workLeft: number;
}

/** Prices with what they prove: how far their bound lies above a target. */
interface Bound {
  readonly prices: Prices;
  readonly above: (target: Target) => bigint;
}

type Method = (task: CoreTask, start: Selection) => CoreResult;

function answer(choices: Choices, steps: Steps, question: Question, start: Selection, work: number): Answer {
  let best = start;
  let workLeft = work;
  const bounds: Bound[] = [];

  const boundFrom = (prices: Prices, count: GrantCount) => {
    const sum = netSum(choices, prices);
    const bound = { prices, above: (target: Target) => roomAbove(prices, sum, target, count) };
    bounds.push(bound);
    return bound;
  };
  const isProven = () => bounds.some(({ above }) => above(question.target(best)) < 0n);
  const attempt = (
    method: Method,
    { prices, above }: Bound,
    share: number,
    mostEmployees: number,
  ): boolean => {
    if (above(question.target(best)) > EXACT_ROOM) return false;
    const room = (target: Target) => Number(above(target));
    const task = {
      choices,
      prices,
      target: question.target,
      room,
      work: Math.min(share, workLeft),
      mostEmployees,
    };
    const result = method(task, best);
    workLeft -= result.work;
    best = result.best;
    return result.closed || isProven();
  };
  const proven = (): Answer => ({ best, bound: question.bound(best, bounds[0].prices, -1n), workLeft });

  const target = question.target(best);
  const plain = boundFrom(pricesAt(choices, steps, question.step(steps, target)), ANY_COUNT);
  if (isProven() || attempt(searchCore, plain, FIRST_WORK, FEW)) return proven();
  const count = countToward(choices, target);
  const value = target.points + Number(plain.above(target)) / plain.prices.scale;
  const perGrant = countPrices(choices, target, count, value);
  if (perGrant) {
    const counted = boundFrom(perGrant, count);
    if (isProven() || attempt(meetInTheMiddle, counted, MEETING_WORK, FEW)) return proven();
  }
  if (attempt(meetInTheMiddle, plain, MEETING_WORK, FEW)) return proven();
  if (attempt(searchCore, plain, workLeft, Infinity)) return proven();
  const values = bounds.map(({ prices, above }) =>
    question.bound(best, prices, above(question.target(best))),
  );
  return { best, bound: question.tightest(values), workLeft };
}
