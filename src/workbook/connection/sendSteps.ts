import { WorkbookProblem } from '../problems';
import { pause } from '../../pacing';

/** For work that takes more than a moment. */
export interface Pacing {
  /** Called after each request, with how many requests are done and how many there are. */
  readonly progress?: (done: number, all: number) => void;
  /** Stops before the next request. */
  readonly signal?: AbortSignal;
}

/** A function to call after each of `all` parts: it reports the progress, and throws `cancelled` once the signal says stop. */
export function progressReporter({ progress, signal }: Pacing, all: number): () => void {
  let done = 0;
  return () => {
    progress?.(++done, all);
    if (signal?.aborted) throw new WorkbookProblem({ code: 'cancelled' });
  };
}

/** A part of a write that is put to Excel at once. */
export interface WriteStep {
  /** How many cells it sends, about. */
  readonly cells: number;
  readonly queue: () => void;
}

/** Cells in one request: far below 5 MB, and few enough that Excel and the pane go on answering. */
export const REQUEST_CELLS = 10_000;

/**
 * Puts steps to Excel in their order, in as many requests as they need.
 *
 * @throws WorkbookProblem `cancelled` when stopped: the caller puts back what was done
 */
export async function sendSteps(
  context: Excel.RequestContext,
  steps: readonly WriteStep[],
  { progress, signal }: Pacing = {},
): Promise<void> {
  const requests = packed(steps, REQUEST_CELLS);
  for (const [index, request] of requests.entries()) {
    if (index > 0) await pause();
    if (signal?.aborted) throw new WorkbookProblem({ code: 'cancelled' });
    for (const { queue } of request) queue();
    await context.sync();
    progress?.(index + 1, requests.length);
  }
}

/** Takes parts together, in their order, until a request holds about so many cells. */
export function packed<Part extends { readonly cells: number }>(
  parts: readonly Part[],
  mostCells: number,
): Part[][] {
  const requests: Part[][] = [];
  let room = 0;
  for (const part of parts) {
    const last = requests.at(-1);
    if (last && part.cells <= room) last.push(part);
    else requests.push([part]);
    room = (last && part.cells <= room ? room : mostCells) - part.cells;
  }
  return requests;
}
