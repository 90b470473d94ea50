import { grouped } from '../domain/grouped';
import { tableNames, tableSpecs } from '../tables/schema';

/** Words of our own that stand in the log whoever it is about: tables, columns, and what our sentences are made of. */
const OWN_WORDS = new Set(
  [
    ...tableNames,
    ...tableNames.flatMap((name) => tableSpecs[name].columns.flatMap((column) => column.name.split(' '))),
    ...'de het een en of van voor met bij op in uit naar niet is wordt werd die dat'.split(' '),
    ...'uitgave geboekt besteding gewijzigd toegevoegd verwijderd geschreven overgenomen gemaakt'.split(' '),
    ...'ongedaan afspraak afspraken gesprek instelling regel regels rij rijen blad bladen'.split(' '),
    ...'medewerker medewerkers formule formules waarde waarden cel cellen erbij veranderd weg'.split(' '),
    ...'gewist vorige lijst tabel overzicht peildatum school jaar budget opleiding aanvraag'.split(' '),
    ...'besluit rapport volgorde prijs ja nee leeg'.split(' '),
  ].map((word) => word.toLowerCase()),
);

/** Shorter ones are part of too many words and signs. */
const SHORTEST_NAME = 3;

/** Whether a name cannot tell that somebody is meant: it is a word of our own, or too short. */
export function tellsNobody(name: string): boolean {
  return name.length < SHORTEST_NAME || OWN_WORDS.has(name.toLowerCase());
}

const WORD = /[\p{L}\p{N}-]/u;
const WORDS = /[\p{L}\p{N}-]+/gu;

/**
 * Finds names in texts, in a time that does not grow with how many names there are.
 *
 * @returns gives those of the names that a text holds, not as the beginning or the end of another word
 */
export function nameFinder(names: ReadonlySet<string>): (text: string) => readonly string[] {
  // All names of a list can begin alike: `dhr.`
  const byLongestWord = grouped([...names], (name) =>
    (name.match(WORDS) ?? []).reduce((one, word) => (word.length > one.length ? word : one), ''),
  );
  return (text) => {
    const words = new Set(text.match(WORDS));
    return [...words].flatMap((word) =>
      (byLongestWord.get(word) ?? []).filter((name) => placeOf(text, name, 0) >= 0),
    );
  };
}

/** The text with something else instead of these names. */
export function without(text: string, names: readonly string[], instead: string): string {
  return names.reduce((left, name) => {
    const parts: string[] = [];
    let from = 0;
    for (let at = placeOf(left, name, 0); at >= 0; at = placeOf(left, name, from)) {
      parts.push(left.slice(from, at));
      from = at + name.length;
    }
    return [...parts, left.slice(from)].join(instead);
  }, text);
}

/** Where a text holds a name that is not the beginning or the end of another one; -1 where it does not. */
function placeOf(text: string, name: string, from: number): number {
  for (let at = text.indexOf(name, from); at >= 0; at = text.indexOf(name, at + 1))
    if (!WORD.test(text.charAt(at - 1)) && !WORD.test(text.charAt(at + name.length))) return at;
  return -1;
}
