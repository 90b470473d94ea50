import { Slice } from './slice';
import type { Steps } from './steps';

/** Does work in steps as far as one slice reaches; null where that is not to its end. */
export function inOneSlice<Result>(work: Steps<Result>): { readonly result: Result } | null {
  const slice = new Slice();
  for (;;) {
    const step = work.next();
    if (step.done) return { result: step.value };
    if (slice.over) return null;
  }
}
