import type { Cents } from '../../domain/money';
import { readAmount, type DecimalSign } from '../../tables/typedAmount';
import { isShort } from './limits';

/** Footnote marks, words and signs that stand around an amount and do not change it. */
function bare(text: string): string {
  return text
    .replace(/€|\bEUR\b|\beuro\b/gi, '')
    .replace(/[*†‡¹²³⁴⁵⁶⁷⁸⁹⁰]+$/u, '')
    .replace(/(?:\s+\d|\s*\(\d)\)$/, '')
    .replace(/\s*\(\p{L}[^()]{0,30}\)$/u, '')
    .replace(/\s+(max|min|maximum|minimum|bruto|p\.?m\.?|p\/m|per maand)\.?$/i, '')
    .replace(/^(max|min|maximum|minimum)\.? {1,3}(?=[\d€])/i, '')
    .replace(/[.,][-–—=]{1,2}$/, '')
    .trim();
}

const NUMBER = /^[.,]*\d[\d.,]*$/;
const GROUPS_WITH_SPACES = /^\d{1,3}( \d{3})+([.,]\d{1,2})?$/;
const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;
/** A step with its scale before it, as `15.02`: too small for an amount per month. */
const SCALE_AND_STEP = /^\d{1,2}\.\d{2}$/;
/** A letter or two where a digit was, as scanning leaves it: `2.O45,00`. */
const MISREAD = /^(?=(?:[^\p{L}]*\p{L}){1,2}[^\p{L}]*$)(?=(?:\D*\d){3})[\p{L}\d.,]*[.,][\p{L}\d.,]*$/u;

/** A number that Excel did not show, as the column was too narrow or the formula failed. */
const NOT_SHOWN =
  /^(#{2,}|#(N\/B|N\/A|VERW!|REF!|WAARDE!|VALUE!|GETAL!|NUM!|DEEL\/0!|DIV\/0!|NAAM\?|NAME\?|LEEG!|NULL!))$/i;

/**
 * Whether a cell was meant as an amount, well written or not: a number with a euro sign or of three digits and more.
 * Smaller numbers are steps and scales.
 */
export function isAmountText(text: string): boolean {
  // Most words of a page are neither: they are told apart before anything is cut off them.
  if (!isShort(text) || !/[\d#]/.test(text) || /^\d{1,2}$/.test(text)) return false;
  if (NOT_SHOWN.test(text)) return true;
  const number = bare(text);
  if (GROUPS_WITH_SPACES.test(number) || MISREAD.test(number)) return true;
  if (!NUMBER.test(number) || DATE.test(number)) return false;
  if (!text.includes('€') && SCALE_AND_STEP.test(number)) return false;
  return text.includes('€') || number.replace(/[.,]/g, '').length >= 3;
}

/** Which sign stands before the cents in these amounts, as the ones show that can be read in one way only. */
export function decimalSignOf(texts: readonly string[]): DecimalSign {
  const numbers = texts.filter(isAmountText).map(bare);
  const count = (pattern: RegExp) => numbers.filter((number) => pattern.test(number)).length;
  const commas = count(/^(\d+|\d{1,3}([. ]\d{3})+),\d{1,2}$/);
  const points = count(/^(\d+|\d{1,3}([, ]\d{3})+)\.\d{1,2}$/);
  // An amount has no three decimals, so a group of three says it too: one misprint is not to overrule them all.
  const thousandPoints = count(/^\d{1,3}(\.\d{3})+$/);
  const thousandCommas = count(/^\d{1,3}(,\d{3})+$/);
  return points + thousandCommas > commas + thousandPoints ? '.' : ',';
}

/** The amount in whole cents, exactly; null where it cannot be read in one way only, or is nothing. */
export function readPastedAmount(text: string, decimal: DecimalSign): Cents | null {
  if (!isShort(text)) return null;
  const read = readAmount(bare(text), decimal);
  return read.kind === 'amount' && read.cents > 0 ? read.cents : null;
}
