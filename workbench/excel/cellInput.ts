import type { CellWrite } from '../grid/grid';
import { invalidArgument } from '../protocol/errors';

/**
 * What Excel makes of a value that an add-in writes (`range.values`, `range.formulas`). Texts are read as if typed in US English,
 * as Excel's API does: `"12"` becomes a number, `"1-8-2026"` the 8th of January, `"=A1"` a formula, `"'12"` the text 12. In
 * a cell with the text format `@` everything stays text.
 */
export const ERROR_TEXT = /^#(N\/A|VALUE!|NUM!|REF!|NAME\?|DIV\/0!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

const NUMBER = /^([+-])?(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[+-]?\d+)?(%)?$/i;
const MAX_TEXT = 32_767;

/**
 * @param raw as it is in the request; null leaves the cell alone
 * @param format the number format that the cell has
 * @throws InvalidArgument for an object or for a text longer than 32,767 characters
 */
export function cellInput(raw: unknown, format: string): CellWrite | undefined {
  if (raw === null || raw === undefined) return undefined;
  if (typeof raw === 'number' || typeof raw === 'boolean') return { value: raw };
  if (typeof raw !== 'string') throw invalidArgument();
  if (raw.length > MAX_TEXT) throw invalidArgument();
  if (raw === '') return { value: '' };
  if (raw.startsWith("'")) return { value: raw.slice(1), forcedText: true };
  if (format === '@') return { value: raw, forcedText: true };
  if (raw.startsWith('=') && raw.length > 1) return { formula: raw };
  if (ERROR_TEXT.test(raw)) return { value: raw };
  return typed(raw, format);
}

function typed(raw: string, format: string): CellWrite {
  const text = raw.trim();
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' };
  const number = typedNumber(text);
  if (number)
    return { value: number.value, ...(number.percent && format === 'General' ? { format: '0%' } : {}) };
  const day = usDate(text);
  if (day !== undefined) return { value: day, ...(format === 'General' ? { format: 'm/d/yyyy' } : {}) };
  return { value: raw, forcedText: true };
}

function typedNumber(text: string): { value: number; percent: boolean } | undefined {
  const parts = NUMBER.exec(text);
  if (!parts || (parts[2] === undefined && (parts[3] ?? '.') === '.')) return undefined;
  const value = Number(
    `${parts[1] ?? ''}${(parts[2] ?? '0').replace(/,/g, '')}${parts[3] ?? ''}${parts[4] ?? ''}`,
  );
  if (!Number.isFinite(value)) return undefined;
  return { value: parts[5] ? value / 100 : value, percent: parts[5] !== undefined };
}

function usDate(text: string): number | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso) return serial(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const us = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text);
  if (!us) return undefined;
  const year = Number(us[4]);
  return serial(year < 30 ? year + 2000 : year < 100 ? year + 1900 : year, Number(us[1]), Number(us[3]));
}

/** The 1900 system's day number; undefined for a day that does not exist. */
export function serial(year: number, month: number, day: number): number | undefined {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (year < 1900 || year > 9999 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return undefined;
  const days = Math.round(time / 86_400_000) + 25_569;
  return days < 61 ? days - 1 : days; // Excel counts a 29 February 1900
}
