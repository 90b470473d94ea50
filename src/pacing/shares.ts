import type { Steps } from './steps';

/** Work in steps that says how far it is: each step yields the share that is done, from 0 to 1. */
export type ShareSteps<Result> = Generator<number, Result>;

/** The part that some work is of larger work, as shares of the larger one: `[0.5, 1]` is its second half. */
export type Span = readonly [from: number, to: number];

/** Cells or rows between two steps: mostly microseconds of work each, and milliseconds for a row of cells that are full of text. */
const TOGETHER = 8;

/** Work that is a part of larger work: from which share of that to which it lasts. */
export function* partOf<Result>(steps: ShareSteps<Result>, [from, to]: Span): ShareSteps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/**
 * Does something with each of many things, in steps.
 *
 * @param together how many between two steps: more than the usual where each is a single cell
 */
export function* each<Thing, Answer>(
  things: readonly Thing[],
  work: (thing: Thing, index: number) => Answer,
  together = TOGETHER,
): ShareSteps<Answer[]> {
  const answers: Answer[] = [];
  for (let index = 0; index < things.length; index++) {
    if (index % together === 0) yield index / things.length;
    answers.push(work(things[index], index));
  }
  return answers;
}

/** The same work, reporting what each step yields. */
export function* reporting<Result>(
  steps: ShareSteps<Result>,
  report: (share: number) => void,
): Steps<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    report(step.value);
    yield;
  }
}
