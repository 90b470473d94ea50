import { parseDate } from './dutchNumfmt';
import type { CellWrite } from '../grid/grid';
import { cellInput } from './cellInput';
import { englishFormula } from './dutchFormula';

/**
 * What a cell gets when a user types this: numbers and dates in the display language (`1.234,5` and `1-8-2026` in Dutch), formulas
 * in Dutch or English, everything else as the API reads it.
 */
export function typedInput(raw: string | number | boolean | null, format: string, locale: string): CellWrite {
  if (raw === null) return { value: '' };
  const language = locale.slice(0, 2);
  if (typeof raw !== 'string' || format === '@' || /^['=]/.test(raw)) {
    const written = cellInput(raw, format) ?? { value: '' };
    return written.formula && language === 'nl' ? { formula: englishFormula(written.formula) } : written;
  }
  const number = localNumber(raw.trim(), language);
  if (number !== undefined) return { value: number };
  const date =
    language === 'nl'
      ? parseDate(isoOfDutch(raw.trim()) ?? '', { locale: 'en' })
      : parseDate(raw.trim(), { locale: 'en' });
  if (date && typeof date.v === 'number')
    return {
      value: date.v,
      ...(format === 'General' ? { format: language === 'nl' ? 'd-m-yyyy' : 'm/d/yyyy' } : {}),
    };
  const truth = language === 'nl' ? { waar: true, onwaar: false } : { true: true, false: false };
  const known = (truth as Record<string, boolean | undefined>)[raw.trim().toLowerCase()];
  if (known !== undefined) return { value: known };
  return { value: raw, forcedText: true };
}

function localNumber(text: string, language: string): number | undefined {
  const [group, decimal] = language === 'nl' ? ['.', ','] : [',', '.'];
  const plain = text.replace(/^€\s*/, '').replace(/%$/, '');
  const pattern = new RegExp(`^[+-]?(\\d{1,3}(\\${group}\\d{3})+|\\d+)?(\\${decimal}\\d+)?$`);
  if (plain === '' || !pattern.test(plain)) return undefined;
  const value = Number(plain.split(group).join('').replace(decimal, '.'));
  if (!Number.isFinite(value)) return undefined;
  return text.endsWith('%') ? value / 100 : value;
}

function isoOfDutch(text: string): string | undefined {
  const parts = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4})$/.exec(text);
  return parts ? `${parts[3]}-${parts[2]?.padStart(2, '0')}-${parts[1]?.padStart(2, '0')}` : undefined;
}
