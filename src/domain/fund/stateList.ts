/** Partial divisions in rising order of cost and of points: what another one beats on both is left out. */
export class StateList {
  count = 0;
  cost = new Float64Array(256);
  points = new Float64Array(256);
  loss = new Float64Array(256);
  /** Where the moves that lead here are kept; see `History`. */
  node = new Int32Array(256);

  push(cost: number, points: number, loss: number, node: number): void {
    const at = this.count;
    if (at === this.cost.length) this.grow();
    this.cost[at] = cost;
    this.points[at] = points;
    this.loss[at] = loss;
    this.node[at] = node;
    this.count = at + 1;
  }

  private grow(): void {
    const size = this.cost.length * 2;
    const larger = (from: Float64Array) => {
      const to = new Float64Array(size);
      to.set(from);
      return to;
    };
    this.cost = larger(this.cost);
    this.points = larger(this.points);
    this.loss = larger(this.loss);
    const node = new Int32Array(size);
    node.set(this.node);
    this.node = node;
  }
}

/** The moves behind each state, as a tree. */
export class History {
  private size = 0;
  private parent = new Int32Array(1024);
  private move = new Int32Array(1024);

  add(parent: number, move: number): number {
    if (this.size === this.parent.length) {
      const [parents, moves] = [this.parent, this.move];
      this.parent = new Int32Array(this.size * 2);
      this.move = new Int32Array(this.size * 2);
      this.parent.set(parents);
      this.move.set(moves);
    }
    this.parent[this.size] = parent;
    this.move[this.size] = move;
    return this.size++;
  }

  /** The numbers of the moves that lead to a node; -1 is the start. */
  trace(node: number): number[] {
    const moves: number[] = [];
    for (let at = node; at >= 0; at = this.parent[at]) moves.push(this.move[at]);
    return moves;
  }
}

/**
 * Merges the states that a move leads to with those there already.
 *
 * @param reached the states after the move, with the node they come from
 * @param move the number under which the history keeps the move
 */
export function merge(there: StateList, reached: StateList, move: number, history: History, into: StateList) {
  into.count = 0;
  let highest = -Infinity;
  let i = 0;
  let j = 0;
  while (i < there.count || j < reached.count) {
    const stay =
      j >= reached.count ||
      (i < there.count &&
        (there.cost[i] < reached.cost[j] ||
          (there.cost[i] === reached.cost[j] && there.points[i] >= reached.points[j])));
    if (stay) {
      if (there.points[i] > highest) {
        highest = there.points[i];
        into.push(there.cost[i], highest, there.loss[i], there.node[i]);
      }
      i += 1;
    } else {
      if (reached.points[j] > highest) {
        highest = reached.points[j];
        into.push(reached.cost[j], highest, reached.loss[j], history.add(reached.node[j], move));
      }
      j += 1;
    }
  }
}
