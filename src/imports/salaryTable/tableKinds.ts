/** What a table is for that holds no salaries of a scale step by step. */
export type OtherTable = 'allowances' | 'transition' | 'conversion';

const KINDS: readonly (readonly [OtherTable, RegExp])[] = [
  ['conversion', /\b(conversie|omzetting|overgang)s?tabel|\bwas.?wordt\b|\boud\s+nieuw\s+oud\s+nieuw\b/i],
  ['transition', /\bHOS\b|jaarsuitzicht|overgangsrecht/i],
  ['allowances', /(bindings|arbeidsmarkt)toe(s?lag|slag)/i],
];
/** These words stand in the title of a page with salaries as well. */
const ALLOWANCES = /\btoelagen\b|\btoeslagen\b|\bvergoedingen\b/i;
const SALARIES = /\bsalaris(sen|tabel|tabellen|schaal|schalen)?\b/i;
const LONGEST_HEADING = 1_000;

/** What the headings above a table say that it is for; null for a salary table. */
export function otherTableOf(headings: readonly string[]): OtherTable | null {
  const text = headings.join(' ').slice(0, LONGEST_HEADING);
  const found = KINDS.find(([, pattern]) => pattern.test(text));
  if (found) return found[0];
  return ALLOWANCES.test(text) && !SALARIES.test(text) ? 'allowances' : null;
}

const OLD_STEP = /\b(oude?|huidige?|was|van)\b[^\n]{0,40}\b(trede|regel|nummer|schaal|naar)/i;
const NEW_STEP = /\b(nieuwe?|wordt|naar)\b/i;

/** Whether a text without amounts says what old steps become. */
export function isConversionText(headings: string): boolean {
  const text = headings.slice(0, LONGEST_HEADING);
  return otherTableOf([text]) === 'conversion' || (OLD_STEP.test(text) && NEW_STEP.test(text));
}
