import { PAYERS, type Payer } from '../../tables/payers';

/** What schools call a payer, in lower case. */
const OTHER_WORDS: Readonly<Record<string, Payer>> = {
  school: 'werkgever',
  scholingsbudget: 'budget',
  potje: 'budget',
  medewerker: 'eigen bijdrage',
  werknemer: 'eigen bijdrage',
  zelf: 'eigen bijdrage',
  employer: 'werkgever',
  grant: 'beurs',
  subsidy: 'subsidie',
};

/** The payer that a word names; undefined for a word that names none. */
export function payerOf(text: string): Payer | undefined {
  const word = text.trim().toLowerCase();
  return (
    PAYERS.find((payer) => payer === word) ??
    (Object.hasOwn(OTHER_WORDS, word) ? OTHER_WORDS[word] : undefined)
  );
}
