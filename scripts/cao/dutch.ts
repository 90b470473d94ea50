import type { Source, SourceKind } from '../../src/cao';

const KINDS: Readonly<Record<SourceKind, string>> = {
  official: 'officieel',
  'union/employer': 'cao-partij',
  secondary: 'derde',
  indirect: 'uit de tweede hand',
};

/** `2026-08-01` as `1-8-2026`, `2016-04` as `4-2016`; a year stays a year. */
export function dutchDate(iso: string): string {
  return iso.split('-').reverse().map(Number).join('-');
}

/** An integer number of hundredths as `1.234,50`; whole numbers without decimals. */
export function dutchHundredths(hundredths: number): string {
  const whole = String(Math.trunc(hundredths / 100)).replace(/\B(?=(\d{3})+$)/g, '.');
  const rest = hundredths % 100;
  return rest === 0 ? whole : `${whole},${String(rest).padStart(2, '0')}`;
}

/** The units of all lists: how a value of that unit is written for a Dutch reader. */
const WRITTEN: Readonly<Record<string, (value: number) => string>> = {
  cents: (value) => `€ ${dutchHundredths(value)}`,
  'hundredths of an hour': (value) => `${dutchHundredths(value)} uur`,
  'basis points': (value) => `${dutchHundredths(value)}%`,
  years: (value) => `${value} jaar`,
  choice: String,
  switch: (value) => (value === 1 ? 'ja' : 'nee'),
  percent: (value) => `${value}%`,
  persons: (value) => `${dutchHundredths(value * 100)} personen`,
  fte: (value) => `${dutchHundredths(value * 100)} fte`,
  respondents: (value) => `${value} respondenten`,
};

/** A value with its unit. Throws for a unit that has no Dutch form yet. */
export function dutchValue(value: number, unit: string): string {
  const write = WRITTEN[unit];
  if (write === undefined) throw new Error(`No Dutch form for the unit ${unit}.`);
  return write(value);
}

/** Title, article, kind and age of a source, for one table cell. */
export function dutchSource(source: Source, link: (text: string, url: string) => string): string {
  const article = source.article === undefined ? '' : `, ${source.article}`;
  const dated = source.dated === undefined ? 'zonder datum' : dutchDate(source.dated);
  return `${link(source.title, source.url)}${article} (${KINDS[source.kind]}, ${dated})`;
}

/** `ja, t/m 1-3-2023` or `nee`. */
export function dutchVerified(value: { verified: boolean; verifiedUntil: string | null }): string {
  if (!value.verified || value.verifiedUntil === null) return 'nee';
  return `ja, t/m ${dutchDate(value.verifiedUntil)}`;
}
