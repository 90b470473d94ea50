import { netWorth, type Prices } from './bound';
import type { Choices } from './choices';

/** A departure from the best choices at given prices, by one employee or by several with the same single request. */
export interface Move {
  readonly cost: number;
  readonly points: number;
  /** Net worth that is given up, in parts of the prices' scale. */
  readonly loss: number;
  /** The first `times` of these change to their option with this place. */
  readonly members: readonly number[];
  readonly times: number;
  readonly place: number;
}

/** Moves that exclude each other. */
export interface MoveGroup {
  /** The least loss of a move of this group. */
  readonly loss: number;
  /** The least change of cost, up or down: with equal losses small changes fill the budget to the cent. */
  readonly change: number;
  /**
   * The order of groups with equal loss and change: random but fixed, so that departures that raise and lower the cost
   * alternate.
   */
  readonly order: number;
  readonly moves: readonly Move[];
}

function groupOf(moves: readonly Move[]): MoveGroup {
  let loss = Infinity;
  let change = Infinity;
  for (const move of moves) {
    loss = Math.min(loss, move.loss);
    change = Math.min(change, Math.abs(move.cost));
  }
  return { loss, change, order: Math.imul(moves[0].members[0] + 1, 0x9e3779b1) >>> 0, moves };
}

/** Everybody's option with the best net worth; among equals the one in `current`, so that the sum stays near it. */
export function bestOptions(choices: Choices, prices: Prices, current: Int32Array): Int32Array {
  return current.map((option, e) => {
    let best = option;
    let worth = netWorth(choices, prices, option);
    for (let o = choices.first[e]; o < choices.first[e + 1]; o += 1) {
      const other = netWorth(choices, prices, o);
      if (other > worth) {
        best = o;
        worth = other;
      }
    }
    return best;
  });
}

/** The groups of the employees that take part, and what keeps the others out. */
export interface Departures {
  /** In rising order of loss. */
  readonly groups: readonly MoveGroup[];
  /** Every move that is not in the groups loses at least this. */
  readonly beyond: number;
}

/** The moves that lose no more than `room`, of those employees for whom a departure costs least: about `most`. */
export function departures(
  choices: Choices,
  prices: Prices,
  base: Int32Array,
  room: number,
  most: number,
): Departures {
  const { takesPart, beyond } = nearest(choices, prices, base, room, most);
  return { groups: moveGroups(choices, prices, base, room, takesPart), beyond };
}

/** Whom a departure costs least: by loss, then by change of cost. */
function nearest(choices: Choices, prices: Prices, base: Int32Array, room: number, most: number) {
  const { employees, first, cost } = choices;
  const losses = new Float64Array(employees).fill(Infinity);
  const changes = new Float64Array(employees).fill(Infinity);
  let within = 0;
  for (let e = 0; e < employees; e += 1) {
    const worth = netWorth(choices, prices, base[e]);
    for (let o = first[e]; o < first[e + 1]; o += 1) {
      if (o === base[e]) continue;
      losses[e] = Math.min(losses[e], worth - netWorth(choices, prices, o));
      changes[e] = Math.min(changes[e], Math.abs(cost[o] - cost[base[e]]));
    }
    if (losses[e] <= room) within += 1;
  }
  if (within <= most) return { takesPart: (e: number) => losses[e] <= room, beyond: Infinity };
  const last = losses.slice().sort()[most];
  const tied = changes.filter((_, e) => losses[e] === last).sort();
  const before = losses.reduce((count, loss) => (loss < last ? count + 1 : count), 0);
  const widest = tied[Math.min(tied.length - 1, most - before)];
  const takesPart = (e: number) => losses[e] < last || (losses[e] === last && changes[e] <= widest);
  return { takesPart, beyond: last };
}

function moveGroups(
  choices: Choices,
  prices: Prices,
  base: Int32Array,
  room: number,
  takesPart: (employee: number) => boolean,
): MoveGroup[] {
  const { employees, first, cost, points } = choices;
  const groups: MoveGroup[] = [];
  const alike = new Map<string, { granted: number[]; refused: number[] }>();
  for (let e = 0; e < employees; e += 1) {
    if (!takesPart(e)) continue;
    const worth = netWorth(choices, prices, base[e]);
    const moves: Move[] = [];
    for (let o = first[e]; o < first[e + 1]; o += 1) {
      const loss = worth - netWorth(choices, prices, o);
      if (o === base[e] || loss > room) continue;
      const change = { cost: cost[o] - cost[base[e]], points: points[o] - points[base[e]], loss };
      moves.push({ ...change, members: [e], times: 1, place: o - first[e] });
    }
    if (first[e + 1] - first[e] > 2) {
      groups.push(groupOf(moves));
      continue;
    }
    const key = `${cost[first[e] + 1]} ${points[first[e] + 1]}`;
    const same = alike.get(key) ?? { granted: [], refused: [] };
    (base[e] === first[e] ? same.refused : same.granted).push(e);
    alike.set(key, same);
  }
  for (const { granted, refused } of alike.values()) {
    const moves = [...repeated(granted, 0), ...repeated(refused, 1)];
    groups.push(groupOf(moves));
  }
  return groups.sort((a, b) => a.loss - b.loss || a.change - b.change || a.order - b.order);

  function repeated(members: readonly number[], place: number): Move[] {
    if (members.length === 0) return [];
    const [e] = members;
    const o = first[e] + place;
    const loss = netWorth(choices, prices, base[e]) - netWorth(choices, prices, o);
    const times = loss > 0 ? Math.min(members.length, Math.floor(room / loss)) : members.length;
    return Array.from({ length: times }, (_, i) => ({
      cost: (i + 1) * (cost[o] - cost[base[e]]),
      points: (i + 1) * (points[o] - points[base[e]]),
      loss: (i + 1) * loss,
      members,
      times: i + 1,
      place,
    }));
  }
}

/** The least loss per unit of cost that goes off (`down`) or on (`up`) with the groups from each place on. */
export function lossRates(groups: readonly MoveGroup[]): { down: Float64Array; up: Float64Array } {
  const CAUTION = 1 - 1e-12; // rounding must not make a rate too high
  const down = new Float64Array(groups.length + 1).fill(Infinity);
  const up = new Float64Array(groups.length + 1).fill(Infinity);
  for (let g = groups.length - 1; g >= 0; g -= 1) {
    down[g] = down[g + 1];
    up[g] = up[g + 1];
    for (const { cost, loss } of groups[g].moves) {
      if (cost < 0) down[g] = Math.min(down[g], (loss / -cost) * CAUTION);
      if (cost > 0) up[g] = Math.min(up[g], (loss / cost) * CAUTION);
    }
  }
  return { down, up };
}
