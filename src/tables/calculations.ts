import type { Calculation } from './schema';

/** The name beside a personnel number, that may be text in one table and a number in the other. Empty where nobody has it. */
const nameOf = (number: string) => {
  const [numbers, names] = ['Medewerkers[Personeelsnummer]', 'Medewerkers[Naam]'];
  const find = (key: string, otherwise = '') => `XLOOKUP(${key},${numbers},${names}${otherwise})`;
  const asNumber = `,${find(`VALUE(${number})`)}`;
  const asText = `,${find(`${number}&""`, asNumber)}`;
  return `=IF(${number}="","",IFERROR(${find(number, asText)}&"",""))`;
};

/** The fte on the reference date: that of the last change before it, or else the one at the begin of employment. */
const presentFteOf = (number: string, fte: string) => {
  const of = `Aanstellingen[Personeelsnummer],${number},Aanstellingen[Vanaf],`;
  const known = `${of}"<="&Peildatum`;
  const last = `SUMIFS(Aanstellingen[Fte],${of}MAXIFS(Aanstellingen[Vanaf],${known}))`;
  return `=IF(${number}="","",IF(COUNTIFS(${known})=0,${fte},${last}))`;
};

/**
 * The formula of a column that Excel computes, in its own English notation.
 *
 * @param cellOf gives the address of a cell in the same row, by the name of its column
 */
export function calculationOf(calculation: Calculation, cellOf: (column: string) => string): string {
  const number = cellOf('Personeelsnummer');
  return calculation === 'name' ? nameOf(number) : presentFteOf(number, cellOf('Fte'));
}
