import lists from './data/knownHeaders.json';
import { dateMeaning } from './dateHeader';
import type { HeaderMeaning } from './fields';

/**
 * How sure it is that a header stands in real lists: read from an export (E), an import template (I), a field name of
 * the system (F), an official delivery specification (R), named in a text (P), or our own guess.
 */
export type Evidence = 'E' | 'I' | 'F' | 'R' | 'P' | 'own';

/** A meaning that a header has in one or more systems. */
export interface KnownMeaning {
  readonly meaning: HeaderMeaning;
  readonly systems: readonly string[];
  readonly evidence: Evidence;
}

/** Headers and their meanings as the data file holds them, per system. */
export const knownLists = lists as readonly {
  readonly system: string;
  readonly evidence: string;
  readonly headers: Readonly<Record<string, string | undefined>>;
}[];

/** The longest header of a table in Excel. */
const LONGEST = 255;

/** A header without anything in which spellings differ: `[Datum_in-dienst]`, `DatumInDienst *` → `datumindienst`. */
export function squashHeader(header: string): string {
  return header
    .slice(0, LONGEST)
    .normalize('NFKD')
    .replace(/^hr2d__|__c$/gi, '')
    .replace(/^P\d{5}\b/, '')
    .replace(/\([^)]*\)/g, '')
    .replace(/%/g, 'procent')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const byHeader = collect();

function collect(): ReadonlyMap<string, KnownMeaning[]> {
  const found = new Map<string, KnownMeaning[]>();
  for (const { system, evidence, headers } of knownLists) {
    for (const [header, meaning] of Object.entries(headers)) {
      const key = squashHeader(header);
      const meanings = found.get(key) ?? [];
      const index = meanings.findIndex((known) => known.meaning === meaning);
      if (index < 0) {
        meanings.push({
          meaning: meaning as HeaderMeaning,
          systems: [system],
          evidence: evidence as Evidence,
        });
      } else if (!meanings[index].systems.includes(system)) {
        meanings[index] = { ...meanings[index], systems: [...meanings[index].systems, system] };
      }
      found.set(key, meanings);
    }
  }
  for (const meanings of found.values()) meanings.sort((a, b) => b.systems.length - a.systems.length);
  return found;
}

/** Words that systems put before or after a name that is known without them. */
const BEFORE = /^(?:empl|pos|dv|iz|mdw|huidige)/;
const BEHIND = /(?:omschrijving|naam|waarde|huidig)$/;
const AROUND_CODE = /^code|code$/;

/** Words that tell a column by themselves: `OOP-functie`, `Fte per 1-8`. */
const TELLING = [
  'functie',
  'fte',
  'schaal',
  'trede',
  'afdeling',
  'team',
  'leidinggevende',
  'locatie',
  'vestiging',
];

/** What the fte of a contract is told with: `Fte zonder verlof`, `Deeltijdfactor excl. ouderschapsverlof`. */
const BESIDE_LEAVE = /(?:zonder|excl|exclusief|incl|inclusief)[a-z]{0,12}verlof$/;

/** What is about absence or about a moment that changes no employment, whatever else the header says: `Verlof fte`. */
const NOT_USED = /verlof|verzuim|ziek|bapo|jubileum|gewijzigd|gesprek/;

/** What is known of a header: as it stands, without a word before or after it, or by one telling word. */
export interface HeaderMatch {
  readonly match: 'whole' | 'part' | 'word';
  readonly meanings: readonly KnownMeaning[];
}

/** The meanings that a header can have, most used first; empty when it is not known. */
export function meaningsOf(header: string): HeaderMatch {
  const key = squashHeader(header);
  const whole = byHeader.get(key);
  if (whole) return { match: 'whole', meanings: whole };
  const asked = key.replace(BESIDE_LEAVE, '');
  if (NOT_USED.test(asked))
    return { match: 'word', meanings: [{ meaning: 'ignored', systems: [], evidence: 'own' }] };
  const own = asked.replace(BEFORE, '');
  const bare = byHeader.get(own) ?? byHeader.get(own.replace(BEHIND, ''));
  if (bare) return { match: 'part', meanings: bare };
  const code = AROUND_CODE.test(key) ? byHeader.get(key.replace(AROUND_CODE, '')) : undefined;
  if (code) return { match: 'part', meanings: code.map(asCode) };
  const date = dateMeaning(header);
  if (date !== null) return { match: 'part', meanings: [{ meaning: date, systems: [], evidence: 'own' }] };
  const words = header.toLowerCase().split(/[^\p{L}]+/u);
  const found = TELLING.find((word) => words.includes(word));
  return { match: 'word', meanings: found === undefined ? [] : byHeader.get(found)! };
}

/** The code beside a description identifies the function; of anything else it says nothing. */
function asCode(known: KnownMeaning): KnownMeaning {
  return { ...known, meaning: known.meaning === 'functionName' ? 'functionCode' : 'ignored' };
}
