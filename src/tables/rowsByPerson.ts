import { readKey, type Cell } from './values';

/** No row. */
const NONE = -1;

/** The rows of a table by the personnel number in their first column, quick to build for a hundred thousand rows. */
export class RowsByPerson {
  private readonly first = new Map<string, number>();
  /** After each row the next one of the same person. */
  private readonly next: Int32Array;

  constructor(rows: readonly (readonly Cell[])[]) {
    this.next = new Int32Array(rows.length).fill(NONE);
    /** At the place of each person's first row, the last one so far. */
    const last = new Int32Array(rows.length);
    for (let row = 0; row < rows.length; row++) {
      const key = readKey(rows[row][0]);
      if (key === null) continue;
      const first = this.first.get(key);
      if (first === undefined) this.first.set(key, row);
      else this.next[last[first]] = row;
      last[first ?? row] = row;
    }
  }

  get isEmpty(): boolean {
    return this.first.size === 0;
  }

  /** The personnel numbers, in the order in which they first stand in the table. */
  keys(): Iterable<string> {
    return this.first.keys();
  }

  has(key: string): boolean {
    return this.first.has(key);
  }

  /** The place of a person's first row; undefined where there is none. */
  firstOf(key: string): number | undefined {
    return this.first.get(key);
  }

  /** The place of the next row of the same person; undefined after the last one. */
  after(row: number): number | undefined {
    return this.next[row] === NONE ? undefined : this.next[row];
  }

  /** The places of a person's rows, in order. */
  of(key: string): number[] {
    const rows: number[] = [];
    for (let row = this.firstOf(key); row !== undefined; row = this.after(row)) rows.push(row);
    return rows;
  }
}
