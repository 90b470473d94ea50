// The order counts: the functions associate themselves with the global when they load.
import { CellError, registered } from './customFunctions';
import '../../src/functions/index';

/** Calls a cell function as Excel does: with matrices, or null and undefined where nothing is passed. */
export function call(id: string, ...args: readonly unknown[]): unknown[][] {
  const cellFunction = registered.get(id);
  if (!cellFunction) throw new Error(`There is no cell function ${id}`);
  return cellFunction(...args);
}

/** Calls a cell function with single values (each becomes a matrix of one cell) and gives the one cell back. */
export function cell(id: string, ...args: readonly unknown[]): unknown {
  const result = call(id, ...args.map((arg) => (arg === undefined || Array.isArray(arg) ? arg : [[arg]])));
  if (result.length !== 1 || result[0].length !== 1) throw new Error(`${id} gave more than one cell`);
  return result[0][0];
}

/** Values one below the other. */
export function column(...values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/** The values of a result of one column, errors as `#VALUE! sentence`. */
export function values(result: readonly (readonly unknown[])[]): unknown[] {
  return result.map((row) => {
    if (row.length !== 1) throw new Error('The result has more than one column');
    return shown(row[0]);
  });
}

/** A cell as a test can compare it: an error becomes `#VALUE! sentence`. */
export function shown(value: unknown): unknown {
  return value instanceof CellError ? `${value.code} ${value.message}` : value;
}

/** The ids that are associated, in order. */
export function associatedIds(): string[] {
  return [...registered.keys()];
}
