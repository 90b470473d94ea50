import { isMissing, type Cell } from '../../tables/values';

const EXCEL_ERROR = /^#(?:[A-Z/0.]+[!?]|N\/A|N\/B)$/i;

/** Whether a sheet shows an error instead of a value. */
export function isExcelError(cell: Cell): boolean {
  return typeof cell === 'string' && cell.includes('#') && EXCEL_ERROR.test(cell.trim());
}

const NO_PADDING = /[^\s\u00a0\u200b\ufeff]/;

/** Whether {@link cleanText} leaves anything of a cell, without making that text. */
export function saysSomething(cell: Cell): boolean {
  return !isMissing(cell) && !isExcelError(cell) && NO_PADDING.test(String(cell));
}

/** A text that needs no cleaning: letters and signs of one code each, with single spaces between them. */
const CLEAN = /^[!-"$-~À-ÿ][!-~À-ÿ]*(?: [!-~À-ÿ]+)*$/;

/** Text without padding and without spaces of other kinds; what is no value becomes "". */
export function cleanText(cell: Cell): string {
  if (typeof cell === 'number' || (typeof cell === 'string' && CLEAN.test(cell))) return String(cell);
  if (isMissing(cell) || isExcelError(cell)) return '';
  return String(cell)
    .normalize('NFC')
    .replace(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}
