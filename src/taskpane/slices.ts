import { pause } from '../workbook';

/** Longest time in one go: below what a reader notices while typing or clicking. */
const SLICE_MS = 30;

export interface Slices {
  readonly signal?: AbortSignal;
  /** Told now and then how many are done. */
  readonly progress?: (done: number) => void;
}

/**
 * Works on many things one by one without keeping the pane from answering.
 *
 * @returns the answers so far when it is cancelled, all of them otherwise
 */
export async function inSlices<T, Answer>(
  things: readonly T[],
  work: (thing: T) => Answer,
  { signal, progress }: Slices = {},
): Promise<Answer[]> {
  const answers: Answer[] = [];
  let since = performance.now();
  for (const thing of things) {
    if (signal?.aborted) break;
    answers.push(work(thing));
    if (performance.now() - since < SLICE_MS) continue;
    progress?.(answers.length);
    await pause();
    since = performance.now();
  }
  return answers;
}
