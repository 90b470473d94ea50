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

const titles = new Map<string, string>();

/** A column as a parameter of a cell function calls it; the columns are few and their cells are many. */
function titleOf(column: string): string {
  let title = titles.get(column);
  if (title === undefined) titles.set(column, (title = column.toLowerCase()));
  return title;
}

/** The columns of a table that is passed whole, by their place. */
export function columnPlaces(columns: readonly string[]): ReadonlyMap<string, number> {
  return new Map(columns.map((column, place) => [column, place]));
}

/** A row of a table that was passed whole to a cell function. Columns right of its last cell are not there. */
export class PassedRow implements Fields {
  readonly zeroIsEmpty = true;
  private refused: AnyProblem | null = null;
  private firstNote: AnyProblem | null = null;

  constructor(
    private readonly places: ReadonlyMap<string, number>,
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
    const place = this.places.get(column);
    if (place === undefined || place >= this.cells.length) return undefined;
    try {
      return reader(titleOf(column), this.cells[place]);
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
export function readPassed<T>(
  places: ReadonlyMap<string, number>,
  cells: readonly Cell[],
  read: (row: Fields) => T | undefined,
): T {
  const row = new PassedRow(places, cells);
  const value = read(row);
  if (row.problem) throw new ProblemError(row.problem);
  return value as T;
}
