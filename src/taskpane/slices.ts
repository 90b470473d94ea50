import { pause } from '../workbook';

/** Time after which the pane has its turn: what is done once more comes on top of it, and may take twice as long. */
const SLICE_MS = 12;

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
