/** Work that goes on until the screen has waited this long. */
const SLICE_MS = 12;

/**
 * Runs work step by step, and lets the pane answer the reader in between.
 *
 * @param stopped whether nobody waits for the result any more
 * @returns the result, or null when it was stopped
 */
export async function inSlices<T>(work: Generator<unknown, T>, stopped: () => boolean): Promise<T | null> {
  for (;;) {
    const end = performance.now() + SLICE_MS;
    while (performance.now() < end) {
      const step = work.next();
      if (step.done) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve));
    if (stopped()) return null;
  }
}
