import { Slice } from './slice';

export interface Slices {
  readonly signal?: AbortSignal;
  /** Told before each turn of the page how many are done. */
  readonly progress?: (done: number) => void;
}

/**
 * Works on many things one by one, and gives the page its turn in between.
 *
 * @returns the answers so far when it is cancelled, all of them otherwise
 */
export async function inSlices<Thing, Answer>(
  things: readonly Thing[],
  work: (thing: Thing) => Answer,
  { signal, progress }: Slices = {},
): Promise<Answer[]> {
  const answers: Answer[] = [];
  const slice = new Slice();
  for (const thing of things) {
    if (signal?.aborted) break;
    answers.push(work(thing));
    if (!slice.over) continue;
    progress?.(answers.length);
    await slice.pause();
  }
  return answers;
}
