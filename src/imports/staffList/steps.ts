/** Work that can be paused after each step: what it yields is the share that is done, from 0 to 1. */
export type Steps<Result> = Generator<number, Result>;

/** From which share of larger work to which. */
export type Span = readonly [from: number, to: number];

/** Cells or rows between two pauses: some tenths of a millisecond of work each. */
const TOGETHER = 32;

/** Work that is a part of larger work: from which share of that to which it lasts. */
export function* partOf<Result>(steps: Steps<Result>, [from, to]: Span): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** Does something with each of many things, in steps. */
export function* each<Thing, Answer>(
  things: readonly Thing[],
  work: (thing: Thing, index: number) => Answer,
): Steps<Answer[]> {
  const answers: Answer[] = [];
  for (const [index, thing] of things.entries()) {
    if (index % TOGETHER === 0) yield index / things.length;
    answers.push(work(thing, index));
  }
  return answers;
}
