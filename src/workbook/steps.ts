export { inOneGo } from '../domain/steps';

/** Work that can be left for a moment after each step, and that ends with an answer. */
export type Steps<T> = Generator<unknown, T>;

/** Work that goes on until the reader has waited this long. */
const SLICE_MS = 12;

/**
 * Runs work step by step, and lets the pane answer the reader in between.
 *
 * @param stopped whether nobody waits for the answer any more
 * @returns the answer, or null when it was stopped
 */
export function inSteps<T>(work: Steps<T>): Promise<T>;
export function inSteps<T>(work: Steps<T>, stopped: () => boolean): Promise<T | null>;
export async function inSteps<T>(work: Steps<T>, stopped?: () => boolean): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    do {
      const step = work.next();
      if (step.done) return step.value;
    } while (performance.now() < end);
    await pause();
    if (stopped?.()) return null;
  }
}

/** For work in a few large parts: called before each, it lets the pane answer when it has waited too long. */
export function breather(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await pause();
    since = performance.now();
  };
}

/** Lets the page paint and answer what was clicked. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
