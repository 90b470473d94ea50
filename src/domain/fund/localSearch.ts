import { selectionOf, type Choices, type Selection } from './choices';

/** Changes of one employee's option, in rising order of cost. */
interface Moves {
  readonly count: number;
  readonly employee: Int32Array;
  readonly option: Int32Array;
  readonly cost: Float64Array;
  readonly points: Float64Array;
}

const MOST_ROUNDS = 12;

/**
 * Improves a division by the best change of one or two employees at a time, until none helps: each round finds the best
 * of all pairs, by points and then by cost.
 */
export function improve(choices: Choices, start: Selection): Selection {
  let best = start;
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const moves = movesFrom(choices, best.option);
    const pair = bestPair(moves, choices.budget - best.cost);
    if (!pair) return best;
    const option = best.option.slice();
    for (const move of pair) option[moves.employee[move]] = moves.option[move];
    best = selectionOf(choices, option);
  }
  return best;
}

function movesFrom(choices: Choices, option: Int32Array): Moves {
  const { employees, first, cost, points } = choices;
  const all = cost.length - employees;
  const owner = new Int32Array(all);
  const to = new Int32Array(all);
  const change = new Float64Array(all);
  let count = 0;
  for (let e = 0; e < employees; e += 1) {
    for (let o = first[e]; o < first[e + 1]; o += 1) {
      if (o === option[e]) continue;
      owner[count] = e;
      to[count] = o;
      change[count] = cost[o] - cost[option[e]];
      count += 1;
    }
  }
  const order = risingOrder(change);
  const employee = new Int32Array(all);
  const target = new Int32Array(all);
  const moveCost = new Float64Array(all);
  const movePoints = new Float64Array(all);
  for (let i = 0; i < all; i += 1) {
    const move = order[i];
    employee[i] = owner[move];
    target[i] = to[move];
    moveCost[i] = change[move];
    movePoints[i] = points[to[move]] - points[option[owner[move]]];
  }
  return { count: all, employee, option: target, cost: moveCost, points: movePoints };
}

/**
 * Positions in rising order of value, equal ones in order of position. The position is kept in the low digits, as sorting
 * plain numbers is several times faster: the highest amount times the most requests is still a whole number
 * that is exact.
 */
function risingOrder(values: Float64Array): Float64Array {
  const places = 2 ** Math.ceil(Math.log2(values.length + 1));
  const packed = values.map((value, i) => value * places + i).sort();
  return packed.map((value) => value - Math.floor(value / places) * places);
}

/** The one or two moves with the most points, then the least cost, that are a real gain and fit in what is left. */
function bestPair(moves: Moves, left: number): number[] | null {
  const { count, employee, cost, points } = moves;
  // Best move up to each place, and the best of another employee than that one.
  const top = new Int32Array(count);
  const other = new Int32Array(count);
  for (let i = 0; i < count; i += 1) {
    const before = i > 0 ? top[i - 1] : -1;
    const second = i > 0 ? other[i - 1] : -1;
    if (before < 0 || points[i] > points[before]) {
      top[i] = i;
      other[i] = before >= 0 && employee[before] !== employee[i] ? before : second;
    } else {
      top[i] = before;
      const rival = employee[i] !== employee[before] && (second < 0 || points[i] > points[second]);
      other[i] = rival ? i : second;
    }
  }
  let gain = 0;
  let price = 0;
  let best: number[] | null = null;
  const consider = (pair: number[], pairPoints: number, pairCost: number) => {
    if (pairPoints < gain || (pairPoints === gain && pairCost >= price)) return;
    gain = pairPoints;
    price = pairCost;
    best = pair;
  };
  let fitting = count - 1;
  for (let i = 0; i < count; i += 1) {
    if (cost[i] <= left) consider([i], points[i], cost[i]);
    while (fitting >= 0 && cost[i] + cost[fitting] > left) fitting -= 1;
    if (fitting < 0) continue;
    const partner = employee[top[fitting]] === employee[i] ? other[fitting] : top[fitting];
    if (partner < 0) continue;
    const pairPoints = points[i] + points[partner];
    if (pairPoints >= gain) consider([i, partner], pairPoints, cost[i] + cost[partner]);
  }
  return best;
}
