import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';

export type CellFunction = (...args: unknown[]) => unknown[][];

/** The cell functions as they ship: the built script in a bare context, or the source where nothing is built. */
export async function loadCellFunctions(): Promise<ReadonlyMap<string, CellFunction>> {
  const functions = new Map<string, CellFunction>();
  const CustomFunctions = {
    associate: (id: string, cellFunction: CellFunction) => functions.set(id, cellFunction),
    Error: class {
      constructor(
        readonly code: string,
        readonly message: string,
      ) {}
    },
    ErrorCode: { invalidValue: '#VALUE!', notAvailable: '#N/A' },
  };
  const built = join(__dirname, '../dist/functions.js');
  if (existsSync(built)) {
    runInContext(readFileSync(built, 'utf8'), createContext({ CustomFunctions }));
  } else {
    Object.assign(globalThis, { CustomFunctions });
    await import('../src/functions/index');
  }
  return functions;
}
