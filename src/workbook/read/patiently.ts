import { withExcel } from '../connection/excel';
import { WorkbookProblem } from '../problems';

/** How long is waited before a reading is tried again, in milliseconds: each time longer, and then every so often. */
const WAITS_MS = [500, 1_000, 2_000];

/**
 * Reads what nobody asked for, and therefore tells nobody that Excel had no time for it just then: while the user edits a cell it is
 * tried again for as long as that takes, and a few times while Excel is busy.
 *
 * @param signal stops the trying and the waiting; the result of a reading that is under way by then is dropped
 * @throws what the reading throws; `cancelled` when it was stopped
 */
export function patiently<T>(read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  return signal ? Promise.race([keepTrying(read, signal), stopped(signal)]) : keepTrying(read);
}

/** A conversation with Excel that nobody asked for: it waits while the user edits a cell, also with an Excel that refuses then. */
export function quietly<T>(
  work: (context: Excel.RequestContext) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  return patiently(() => withExcel(work, { waits: true }), signal);
}

async function keepTrying<T>(read: () => Promise<T>, signal?: AbortSignal): Promise<T> {
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

/** A promise that rejects when the signal is aborted, and never resolves. */
function stopped(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    const stop = () => reject(new WorkbookProblem({ code: 'cancelled' }));
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
}

function waited(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
