import { decimals } from '../texts/format/nl';

/** Hundredths of an fte as a paper in a language shows them: `3,90`, in an English one `3.90`. */
export function fteText(hundredths: number, language: string): string {
  return decimals(hundredths, '', language === 'nl-NL' ? ',' : '.');
}
