import { bareName } from '../cells/sameName';
import { withoutZeros } from '../cells/personNumber';

/** Who a row can be of. */
export interface NamedPerson {
  /** The personnel number to look up by: text, in lower case. */
  readonly key: string;
  readonly number: string | number;
  readonly name: string;
}

/** Finds people by how a list names them. */
export interface PeopleByName<Person extends NamedPerson = NamedPerson> {
  /** By personnel number, also where zeros before it were lost and nobody else has what is left; null for nobody. */
  readonly byNumber: (text: string) => Person | null;
  /** By name, in whatever order its words stand; everybody who has it. */
  readonly byName: (text: string) => readonly Person[];
}

export function peopleByName<Person extends NamedPerson>(people: readonly Person[]): PeopleByName<Person> {
  const numbers = new Map(people.map((person) => [person.key, person]));
  const bare = new Map<string, Person[]>();
  const names = new Map<string, Person[]>();
  const add = (map: Map<string, Person[]>, key: string, person: Person) => {
    const same = map.get(key);
    if (same) same.push(person);
    else map.set(key, [person]);
  };
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
