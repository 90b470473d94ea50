import { grouped } from '../domain/grouped';
import type { Group, Grouping } from './organisation';

/** Two groups whose names differ so little that they are probably one. */
export interface LikelySame {
  readonly by: Grouping;
  /** The one that is probably misspelt: with the fewest people. */
  readonly from: Group;
  readonly to: Group;
}

/** In a shorter word another letter is another word: havo and vavo. */
const SHORTEST = 6;
/** A longer one is no name; each of its letters costs a text as long as the name. */
const LONGEST = 200;
/** More names than these that differ in one place are told apart by that letter. */
const MOST_ALIKE = 20;

/**
 * Groups of which the names differ in one letter: one more, one less or another one. Not in a figure or in a letter that
 * stands by itself, which tell teams apart: Team 1 and Team 2, Onderbouw A and Onderbouw B.
 *
 * @param isPerson whether the name is that of an employee: such a manager keeps the name, and two of them are two people
 */
export function likelySame(
  groups: readonly Group[],
  isPerson: (group: Group) => boolean = () => false,
): readonly LikelySame[] {
  const named = groups.filter(({ key }) => key.length >= SHORTEST && key.length <= LONGEST);
  const shapes = named.flatMap((group) => [...shapesOf(group.key)].map((shape) => ({ shape, group })));
  const found = new Map<string, LikelySame>();
  for (const alike of grouped(shapes, ({ shape }) => shape).values()) {
    if (alike.length > MOST_ALIKE) continue;
    for (const [i, { group: one }] of alike.entries())
      for (const { group: other } of alike.slice(i + 1)) {
        if (one.key === other.key || !differInLetter(one.key, other.key)) continue;
        const people = [one, other].filter(isPerson);
        if (people.length === 2) continue;
        const keeps = people[0] ?? (one.people.length > other.people.length ? one : other);
        const [from, to] = keeps === one ? [other, one] : [one, other];
        found.set([one.key, other.key].sort().join('\n'), { by: from.by, from, to });
      }
  }
  return [...found.values()];
}

/** The name itself and the name without each of its letters: names that differ in one letter have one of these in common. */
function shapesOf(key: string): ReadonlySet<string> {
  return new Set([key, ...Array.from({ length: key.length }, (_, i) => key.slice(0, i) + key.slice(i + 1))]);
}

const LETTER = /\p{L}/u;

/** Whether two names differ in one letter within a word, and in nothing else. */
export function differInLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  const changed = [a, b].map((text) => text.slice(start, text.length - end));
  if (changed.some((part) => part.length > 1 || (part !== '' && !LETTER.test(part)))) return false;
  const longest = a.length >= b.length ? a : b;
  const around = [longest[start - 1], longest[start + 1]];
  return around.some((letter) => letter !== undefined && LETTER.test(letter));
}
