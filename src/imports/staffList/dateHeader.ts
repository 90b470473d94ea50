import type { HeaderMeaning } from './fields';

/** Words that say no more than the others. */
const FILLING = new Set([
  'datum',
  'dat',
  'date',
  'van',
  'het',
  'de',
  'een',
  'of',
  'the',
  'per',
  'sinds',
  'medewerker',
]);
const BEGIN = new Set([
  'begindatum',
  'begindat',
  'ingangsdat',
  'ing',
  'startdatum',
  'ingangsdatum',
  'ingang',
  'aanvang',
  'begin',
  'start',
  'starting',
]);
const END = new Set([
  'einddatum',
  'eindedatum',
  'einddat',
  'eind',
  'einde',
  'end',
  'ending',
  'laatste',
  'expiratie',
]);
const EMPLOYMENT = new Set([
  'dienstverband',
  'arbeidsrelatie',
  'dienstbetrekking',
  'employment',
  'werkdag',
  'dienst',
]);
const CONTRACT = new Set([
  'contract',
  'arbeidsovereenkomst',
  'aanstelling',
  'benoeming',
  'arbeidscontract',
  'functie',
]);

/**
 * What a header about a date is, whatever the order of its words: `Dienstverband einddatum`, `Datum einde contract`. Null
 * where it has another word, as `Einde proeftijd` and `Begindatum rijbewijs` have.
 */
export function dateMeaning(header: string): HeaderMeaning | null {
  const words = header
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== '' && !FILLING.has(word));
  const has = (of: ReadonlySet<string>) => words.some((word) => of.has(word));
  const isKnown = words.every((word) => [BEGIN, END, EMPLOYMENT, CONTRACT].some((of) => of.has(word)));
  if (words.length !== 2 || !isKnown) return null;
  if (has(BEGIN)) return has(EMPLOYMENT) ? 'inService' : has(CONTRACT) ? 'from' : null;
  if (has(END)) return has(EMPLOYMENT) ? 'outOfService' : has(CONTRACT) ? 'until' : null;
  return null;
}
