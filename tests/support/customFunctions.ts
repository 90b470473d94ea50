/** Excel's global `CustomFunctions`, as far as the cell functions use it: what is associated is kept by id. */
export type CellFunction = (...args: unknown[]) => unknown[][];

export const registered = new Map<string, CellFunction>();

/** The error value of a cell, with the sentence that Excel shows on it. */
export class CellError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

(globalThis as { CustomFunctions?: unknown }).CustomFunctions = {
  associate: (id: string, cellFunction: CellFunction) => registered.set(id, cellFunction),
  Error: CellError,
  ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
};
