import type { Steps } from './steps';

/** Things that are sorted or laid together between two steps: a millisecond of work. */
const TOGETHER = 1_000;

/** Things in order of a number, those of one number in the order they had; in steps, for lists that can be long. */
export function* inOrder<Thing>(
  things: readonly Thing[],
  numberOf: (thing: Thing) => number,
): Steps<Thing[]> {
  let parts: Thing[][] = [];
  for (let from = 0; from < things.length; from += TOGETHER) {
    if (from > 0) yield;
    parts.push(things.slice(from, from + TOGETHER).sort((a, b) => numberOf(a) - numberOf(b)));
  }
  while (parts.length > 1) {
    const pairs: Thing[][] = [];
    for (let i = 0; i < parts.length; i += 2)
      pairs.push(i + 1 < parts.length ? yield* merged(parts[i], parts[i + 1], numberOf) : parts[i]);
    parts = pairs;
  }
  return parts[0] ?? [];
}

/** Two lists that are in order as one. */
function* merged<Thing>(
  first: readonly Thing[],
  second: readonly Thing[],
  numberOf: (thing: Thing) => number,
): Steps<Thing[]> {
  const all: Thing[] = [];
  let [i, k] = [0, 0];
  while (i < first.length || k < second.length) {
    if (all.length % TOGETHER === 0) yield;
    const takesFirst = k === second.length || (i < first.length && numberOf(first[i]) <= numberOf(second[k]));
    all.push(takesFirst ? first[i++] : second[k++]);
  }
  return all;
}
