import { bareName } from '../staffList/sameName';
import { withoutZeros } from '../staffList/personNumber';
import type { KnownPerson } from './types';

/** Finds people by how a list names them. */
export interface PeopleByName {
  /** By personnel number, also where zeros before it were lost and nobody else has what is left; null for nobody. */
  readonly byNumber: (text: string) => KnownPerson | null;
  /** By name, in whatever order its words stand; everybody who has it. */
  readonly byName: (text: string) => readonly KnownPerson[];
}

export function peopleByName(people: readonly KnownPerson[]): PeopleByName {
  const numbers = new Map(people.map((person) => [person.key, person]));
  const bare = new Map<string, KnownPerson[]>();
  const names = new Map<string, KnownPerson[]>();
  const add = (map: Map<string, KnownPerson[]>, key: string, person: KnownPerson) =>
    void map.set(key, [...(map.get(key) ?? []), person]);
  for (const person of people) {
    add(bare, withoutZeros(person.key), person);
    const name = nameKey(person.name);
    if (name !== '') add(names, name, person);
  }
  return {
    byNumber: (text) => {
      const key = text.trim().toLowerCase();
      const alike = bare.get(withoutZeros(key)) ?? [];
      return numbers.get(key) ?? (key !== '' && alike.length === 1 ? alike[0] : null);
    },
    byName: (text) => names.get(nameKey(text)) ?? [],
  };
}

/** The words of a name in a fixed order: `Kast, Bram van de` is `Bram van de Kast`. */
function nameKey(name: string): string {
  return bareName(name).split(' ').sort().join(' ');
}
