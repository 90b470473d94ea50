import type { Employee } from './school';

/** More than this is no help in a list; typing on narrows it down. */
export const MOST_FOUND = 30;

/** What stands before a word within a name. */
const BEFORE_WORDS = " -'’.(";

export interface Found {
  readonly people: readonly Employee[];
  /** How many more there are. */
  readonly more: number;
}

/**
 * People whose number begins with what was typed, or whose name holds every word of it, accents and capitals apart; first
 * those of whom each word begins a word of the name. Without anything typed: everybody, in the table's order.
 */
export function findPeople(employees: readonly Employee[], typed: string): Found {
  const hits = soughtPeople(employees, typed);
  return { people: hits.slice(0, MOST_FOUND), more: Math.max(0, hits.length - MOST_FOUND) };
}

/** All whom `findPeople` finds, in its order. */
export function soughtPeople(employees: readonly Employee[], typed: string): readonly Employee[] {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  if (words.length === 0) return employees;
  const first: Employee[] = [];
  const others: Employee[] = [];
  for (const employee of employees) {
    const name = plain(employee.name);
    const byNumber = (word: string) => employee.key.startsWith(word);
    if (!words.every((word) => byNumber(word) || name.includes(word))) continue;
    const begins = words.every((word) => byNumber(word) || beginsWord(name, word));
    (begins ? first : others).push(employee);
  }
  return [...first, ...others];
}

/** Whether a word of a name begins so, also after a hyphen or an apostrophe. */
function beginsWord(name: string, start: string): boolean {
  for (let at = name.indexOf(start); at >= 0; at = name.indexOf(start, at + 1))
    if (at === 0 || BEFORE_WORDS.includes(name[at - 1])) return true;
  return false;
}

/** The person before (-1) or after (1) this one in the table; from nobody the first. Stops at both ends. */
export function neighbour(employees: readonly Employee[], key: string | null, step: -1 | 1): Employee | null {
  const index = employees.findIndex((employee) => employee.key === key);
  if (index < 0) return employees[0] ?? null;
  return employees[index + step] ?? null;
}

/** How a person stands in the list: name and number. */
export function nameAndNumber({ name, number }: Employee): string {
  return name === '' ? String(number) : `${name} (${number})`;
}

/** Without accents and capitals. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}
