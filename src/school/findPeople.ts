import type { Employee } from './school';

/** More than this is no help in a list; typing on narrows it down. */
export const MOST_FOUND = 30;

export interface Found {
  readonly people: readonly Employee[];
  /** How many more there are. */
  readonly more: number;
}

/**
 * People whose number begins with what was typed, or whose name holds every word of it, accents and capitals apart.
 * Without anything typed: everybody, in the table's order.
 */
export function findPeople(employees: readonly Employee[], typed: string): Found {
  const words = plain(typed).split(/\s+/).filter(Boolean);
  const hits = employees.filter((employee) => {
    const name = plain(employee.name);
    return words.every((word) => name.includes(word) || employee.key.startsWith(word));
  });
  return { people: hits.slice(0, MOST_FOUND), more: Math.max(0, hits.length - MOST_FOUND) };
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
