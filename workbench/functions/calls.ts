import type { FunctionMetadata } from './metadata';

/** A cell that holds a formula. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** One invocation of a cell function. */
export interface Call {
  readonly id: number;
  readonly cell: FormulaCell;
  readonly metadata: FunctionMetadata;
  /** The calculation in which the formula last asked for it. */
  round: number;
  done: boolean;
  value: unknown;
}

const cellKey = (cell: FormulaCell): string => `${cell.sheetId}|${cell.row}|${cell.column}`;

/**
 * The invocations of all formulas, by cell and arguments. One formula may hold several. What a formula did not ask for when it was
 * last calculated is given up.
 */
export class Calls {
  private readonly byId = new Map<number, Call>();
  private readonly byCell = new Map<string, { round: number; calls: Map<string, Call> }>();
  private nextId = 1;
  private round = 0;

  /** @param onAbandon called for an invocation that no formula waits for any more */
  constructor(private readonly onAbandon: (call: Call) => void) {}

  /** Number of invocations that have no result yet. Streaming functions never finish and are not counted. */
  get open(): number {
    let count = 0;
    for (const call of this.byId.values()) if (!call.done && !call.metadata.options?.stream) count++;
    return count;
  }

  /** The invocation for this cell, function and arguments, with whether it is new. */
  ask(cell: FormulaCell, metadata: FunctionMetadata, print: string): { call: Call; fresh: boolean } {
    const key = cellKey(cell);
    const slot = this.byCell.get(key) ?? { round: this.round, calls: new Map<string, Call>() };
    this.byCell.set(key, slot);
    slot.round = this.round;
    const name = `${metadata.id}|${print}`;
    const known = slot.calls.get(name);
    if (known) {
      known.round = this.round;
      return { call: known, fresh: false };
    }
    const call: Call = { id: this.nextId++, cell, metadata, round: this.round, done: false, value: null };
    slot.calls.set(name, call);
    this.byId.set(call.id, call);
    return { call, fresh: true };
  }

  find(id: number): Call | undefined {
    return this.byId.get(id);
  }

  /** The invocations that a cell's formula last asked for. */
  of(cell: FormulaCell): readonly Call[] {
    return [...(this.byCell.get(cellKey(cell))?.calls.values() ?? [])];
  }

  /** A calculation is over: gives up what its formulas did not ask for. */
  endRound(): void {
    for (const slot of this.byCell.values()) {
      if (slot.round !== this.round) continue;
      for (const [name, call] of slot.calls)
        if (call.round !== this.round) this.abandon(slot.calls, name, call);
    }
    this.round++;
  }

  /** Gives up the invocations of cells for which `keeps` answers false. */
  sweep(keeps: (cell: FormulaCell) => boolean): void {
    for (const [key, slot] of this.byCell) {
      const [first] = slot.calls.values();
      if (first && keeps(first.cell)) continue;
      for (const [name, call] of slot.calls) this.abandon(slot.calls, name, call);
      this.byCell.delete(key);
    }
  }

  /** Forgets all results, so that everything is invoked anew. */
  clear(): void {
    this.sweep(() => false);
  }

  private abandon(calls: Map<string, Call>, name: string, call: Call): void {
    calls.delete(name);
    this.byId.delete(call.id);
    this.onAbandon(call);
  }
}
