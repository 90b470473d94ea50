import { isBlankRow, type Cell } from '../tables/values';
import type { Matrix } from './matrix';
import { attempt } from './outcome';

/** Rows given to a cell function that are weighed together: those that cannot be read keep their error, and the others go on without them. */
export class RowsArgument<T> {
  readonly sound: T[] = [];
  /** Per row the place among the sound ones, an error cell, or null for a blank row. */
  private readonly places: (number | CustomFunctions.Error | null)[];

  constructor(
    private readonly rows: Matrix,
    read: (cells: readonly Cell[], index: number) => T,
  ) {
    this.places = rows.map((cells, index) => {
      if (isBlankRow(cells)) return null;
      return attempt<number | CustomFunctions.Error>(
        () => this.sound.push(read(cells, index)) - 1,
        (error) => error,
      );
    });
  }

  /**
   * One answer per row, in order.
   *
   * @param width of an answer, for blank rows
   * @param ofSound the answer of a row, given its place among the sound ones
   * @param ofError the answer of a row that cannot be read
   */
  answers(
    width: number,
    ofSound: (place: number, cells: readonly Cell[]) => Cell[],
    ofError: (error: CustomFunctions.Error, cells: readonly Cell[]) => Cell[],
  ): Cell[][] {
    return this.rows.map((cells, row) => {
      const place = this.places[row];
      if (place === null) return new Array<Cell>(width).fill('');
      return typeof place === 'number' ? ofSound(place, cells) : ofError(place, cells);
    });
  }
}
