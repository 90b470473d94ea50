import { ProblemError } from '../domain/problem';
import type { AnyProblem } from './problem';
import type { Cell } from './values';

/**
 * The cells of one row by the names of their columns, wherever the row comes from: the pane reads a table of the
 * workbook, a cell function is given its cells in order. What cannot be read is collected, so that the rest goes on.
 */
export interface Fields {
  /** Whether an empty cell can come as 0, as it does in what Excel on the desktop hands to a cell function. */
  readonly zeroIsEmpty: boolean;
  /** The first thing that cannot be right in the row; null when nothing was refused. */
  readonly problem: AnyProblem | null;
  /** Reads a cell; undefined where there is no such column, or where the cell is refused. */
  read<T>(column: string, reader: (name: string, cell: Cell) => T): T | undefined;
  /** Computes with a cell; undefined where that is refused. */
  attempt<T>(column: string, compute: () => T): T | undefined;
  /** Refuses a cell. */
  refuse(column: string, problem: AnyProblem): void;
  /** Tells something about a cell that counts all the same. */
  note(column: string, problem: AnyProblem): void;
}

/** A column that rows are asked for. */
interface AskedColumn {
  readonly column: string;
  /** As a parameter of a cell function calls it. */
  readonly title: string;
  /** -1 where the table does not have it. */
  readonly place: number;
  /** How many columns are asked for before it. */
  readonly turn: number;
}

/**
 * Where the columns of a table stand that is passed whole. Each of its rows is asked for the same columns one after the other: which
 * one comes next is known, and need not be looked up.
 */
export class ColumnPlaces {
  private readonly places: ReadonlyMap<string, number>;
  private readonly asked = new Map<string, AskedColumn>();
  private readonly inTurn: AskedColumn[] = [];

  constructor(places: Iterable<readonly [column: string, place: number]>) {
    this.places = new Map(places);
  }

  /** @param turn how many columns the row was asked for before, as far as is known */
  of(column: string, turn: number): AskedColumn {
    const expected = this.inTurn[turn] as AskedColumn | undefined;
    return expected !== undefined && expected.column === column ? expected : this.lookedUp(column);
  }

  private lookedUp(column: string): AskedColumn {
    let known = this.asked.get(column);
    if (!known) {
      const place = this.places.get(column) ?? -1;
      known = { column, title: column.toLowerCase(), place, turn: this.inTurn.length };
      this.asked.set(column, known);
      this.inTurn.push(known);
    }
    return known;
  }
}

/**
 * The columns of a table that is passed whole, in their order.
 *
 * @param unread those that are not read, although something may stand there
 */
export function columnPlaces(columns: readonly string[], unread: readonly string[] = []): ColumnPlaces {
  const places = columns.map((column, place) => [column, place] as const);
  return new ColumnPlaces(places.filter(([column]) => !unread.includes(column)));
}

/** A row of a table that was passed whole to a cell function. Columns right of its last cell are not there. */
export class ArgumentRow implements Fields {
  readonly zeroIsEmpty = true;
  private refused: AnyProblem | null = null;
  private firstNote: AnyProblem | null = null;
  /** How many columns were asked for. */
  private turn = 0;

  constructor(
    private readonly places: ColumnPlaces,
    private readonly cells: readonly Cell[],
  ) {}

  get problem(): AnyProblem | null {
    return this.refused;
  }

  /** The first thing that was told of a cell that counts all the same. */
  get noted(): AnyProblem | null {
    return this.firstNote;
  }

  read<T>(column: string, reader: (name: string, cell: Cell) => T): T | undefined {
    const { place, title, turn } = this.places.of(column, this.turn);
    this.turn = turn + 1;
    if (place < 0 || place >= this.cells.length) return undefined;
    try {
      return reader(title, this.cells[place]);
    } catch (error) {
      return this.refuseError(column, error);
    }
  }

  attempt<T>(column: string, compute: () => T): T | undefined {
    try {
      return compute();
    } catch (error) {
      return this.refuseError(column, error);
    }
  }

  private refuseError(column: string, error: unknown): undefined {
    if (!(error instanceof ProblemError)) throw error;
    this.refuse(column, error.problem as AnyProblem);
    return undefined;
  }

  refuse(_column: string, problem: AnyProblem): void {
    this.refused ??= problem;
  }

  note(_column: string, problem: AnyProblem): void {
    this.firstNote ??= problem;
  }
}

/**
 * Reads a row that was passed to a cell function, where one refused cell refuses the row.
 *
 * @throws ProblemError the first thing that cannot be right in the row
 */
export function readArgumentRow<T>(
  places: ColumnPlaces,
  cells: readonly Cell[],
  read: (row: Fields) => T | undefined,
): T {
  const row = new ArgumentRow(places, cells);
  const value = read(row);
  if (row.problem) throw new ProblemError(row.problem);
  return value as T;
}
