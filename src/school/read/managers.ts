import type { Steps } from '../../pacing';
import type { RowReader } from '../../tables/tableReader';
import { readKey } from '../../tables/values';
import { differInLetter } from '../likelySame';
import { groupKey } from '../organisation';

/** Somebody with a manager, with the row that says so. */
export interface Led {
  readonly row: RowReader;
  /** As typed: a name or a personnel number. */
  readonly manager: string;
}

/** A longer text is no name, and takes long to compare. */
const LONGEST_NAME = 200;

/** A manager by number must be an employee. */
const isNumber = (manager: string) => /^\d+$/.test(manager);

/**
 * Remarks managers who are nobody: a number that no employee has, or a name that differs in one letter from an employee's.
 * Any other name can be of somebody who is not in the table, such as a head of school, and is not remarked.
 *
 * @param people who there are, by key
 */
export function* remarkManagers(
  led: readonly Led[],
  people: ReadonlyMap<string, { readonly name: string }>,
): Steps<void> {
  const names = new NamesOfPeople();
  for (const { name } of people.values()) if (names.add(name)) yield;
  const near = new Map<string, string | null>();
  for (const { row, manager } of led) {
    if (isNumber(manager)) {
      if (!people.has(readKey(manager) ?? ''))
        row.fail('Leidinggevende', false, { code: 'unknownManager', manager });
      continue;
    }
    let name = near.get(manager);
    if (name === undefined) {
      near.set(manager, (name = names.nearTo(manager)));
      yield;
    }
    if (name !== null) row.fail('Leidinggevende', false, { code: 'nearManager', manager, name });
  }
}

/** The names of people by their length: a name that differs in one letter is at most one longer or shorter. */
class NamesOfPeople {
  private readonly keys = new Set<string>();
  private readonly byLength = new Map<number, string[]>();

  /** Adds a name, unless it is there already. @returns whether it was added */
  add(name: string): boolean {
    const key = keyOf(name);
    if (key === '' || this.keys.has(key)) return false;
    this.keys.add(key);
    const alike = this.byLength.get(key.length);
    if (alike) alike.push(name);
    else this.byLength.set(key.length, [name]);
    return true;
  }

  /** The name that differs in one letter; null where there is none, or where somebody has this very name. */
  nearTo(text: string): string | null {
    const key = keyOf(text);
    if (key === '' || this.keys.has(key)) return null;
    const candidates = [-1, 0, 1].flatMap((more) => this.byLength.get(key.length + more) ?? []);
    return candidates.find((name) => differInLetter(keyOf(name), key)) ?? null;
  }
}

/** What names are compared by; "" for a text that is no name. */
const keyOf = (text: string): string => (text.length > LONGEST_NAME ? '' : groupKey(text));
