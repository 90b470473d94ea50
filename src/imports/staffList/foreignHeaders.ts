import { meaningsOf, squashHeader } from './knownHeaders';

/** Languages of staff lists that are told apart from Dutch and English, which are read. */
export type ForeignLanguage = 'de' | 'fr';

/** Headers as systems in these languages write them, without accents and signs. */
const WORDS: Readonly<Record<ForeignLanguage, ReadonlySet<string>>> = {
  de: new Set([
    'personalnummer',
    'personalnr',
    'mitarbeiternummer',
    'mitarbeiter',
    'vorname',
    'nachname',
    'familienname',
    'eintritt',
    'eintrittsdatum',
    'austritt',
    'austrittsdatum',
    'beschaftigungsgrad',
    'stellenanteil',
    'teilzeitfaktor',
    'wochenstunden',
    'geburtsdatum',
    'entgeltgruppe',
    'abteilung',
    'stelle',
  ]),
  fr: new Set([
    'matricule',
    'numerodumatricule',
    'nom',
    'prenom',
    'nomdefamille',
    'datedentree',
    'datedesortie',
    'dateembauche',
    'datededebut',
    'datedefin',
    'quotite',
    'tauxdactivite',
    'tempsdetravail',
    'heuresparsemaine',
    'datedenaissance',
    'fonction',
    'echelon',
    'departement',
  ]),
};
const LEAST = 2;

/** The language of headers that are not Dutch or English, with those that tell it; null where few are of one of these. */
export function foreignHeaders(
  headers: readonly string[],
): { readonly language: ForeignLanguage; readonly headers: readonly string[] } | null {
  const known = headers.filter((header) => meaningsOf(header).match === 'whole').length;
  for (const language of ['de', 'fr'] as const) {
    const own = headers.filter((header) => WORDS[language].has(squashHeader(header)));
    if (own.length >= LEAST && own.length > known) return { language, headers: own };
  }
  return null;
}
