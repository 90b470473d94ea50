import { Slice } from './slice';
import type { Steps } from './steps';

/**
 * Runs work step by step, and gives the page its turn in between.
 *
 * @param stopped whether nobody waits for the answer any more; asked after each turn of the page
 * @returns the answer, or null when it was stopped
 */
export function inSteps<Result>(work: Steps<Result>): Promise<Result>;
export function inSteps<Result>(work: Steps<Result>, stopped: () => boolean): Promise<Result | null>;
export async function inSteps<Result>(work: Steps<Result>, stopped?: () => boolean): Promise<Result | null> {
  const slice = new Slice();
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (!slice.over) continue;
    await slice.pause();
    if (stopped?.()) return null;
  }
}
