/** Work that can be left for a moment after each step, and that ends with an answer. */
export type Steps<Result> = Generator<unknown, Result>;

/** Does work in steps in one go. */
export function inOneGo<Result>(work: Steps<Result>): Result {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
