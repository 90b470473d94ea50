import { WorkbookProblem } from '../problems';

/** How long is waited before a reading is tried again, in milliseconds: each time longer, and then every so often. */
const WAITS_MS = [500, 1_000, 2_000];

/**
 * Reads what nobody asked for, and therefore tells nobody that Excel had no time for it just then: while the user edits a cell it is
 * tried again for as long as that takes, and a few times while Excel is busy.
 *
 * @param signal stops the trying
 * @throws what the reading throws
 */
export async function patiently<T>(read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  for (let tries = 0; ; tries++) {
    try {
      return await read();
    } catch (error) {
      if (signal?.aborted || !passes(error, tries)) throw error;
      await waited(WAITS_MS[Math.min(tries, WAITS_MS.length - 1)]);
    }
  }
}

function passes(error: unknown, tries: number): boolean {
  if (!(error instanceof WorkbookProblem)) return false;
  const { code } = error.failure;
  return code === 'cellInEdit' || (code === 'busy' && tries < WAITS_MS.length);
}

function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
