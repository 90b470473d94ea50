import { isMissing, type Cell } from '../../tables/values';

/** Longest text that can be a number of a person: what is longer is not looked at. */
const LONGEST = 60;
/** Characters without a shape that exports put around a number, such as a direction mark or a unit separator. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const INVISIBLE = /[\u0000-\u001f\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g;
const AS_FORMULA = /^="([^"]*)"$/;
const QUOTED = /^"([^"]*)"$/;
const WHOLE_WITH_DECIMALS = /^(\d{1,15})[.,]0{1,4}$/;
const GROUPED = /^[1-9]\d{0,2}(?:\.\d{3}){1,4}$/;
const SCIENTIFIC = /^\d(?:[.,]\d{1,15})?E\+?\d{1,3}$/i;

/**
 * A personnel number without what programs put around it to keep it a text or a number: `="00123"`, `'00124`,
 * `125.0`, `1.002` (thousands) and characters that cannot be seen. Leading zeros stay.
 *
 * @param text as it stands in the cell
 */
export function plainNumber(text: string): string {
  if (text.length > LONGEST) return text;
  const seen = text.replace(INVISIBLE, '').trim();
  const bare = (AS_FORMULA.exec(seen)?.[1] ?? QUOTED.exec(seen)?.[1] ?? seen).replace(/^'/, '').trim();
  const whole = WHOLE_WITH_DECIMALS.exec(bare)?.[1] ?? bare;
  return GROUPED.test(whole) ? whole.split('.').join('') : whole;
}

/** Whether Excel made `1,23457E+11` of a long number: its last digits are lost, so two people may look like one. */
export function isFlattened(text: string): boolean {
  return text.length <= LONGEST && SCIENTIFIC.test(text.trim());
}

const NUMBER_AND_NAME = /^([A-Z]{0,4}\d{2,12})(?: ?[-:|\u2013] ?| )(\p{L}.*)$/u;
const NAME_AND_NUMBER = /^(\p{L}[^\d(]{0,80})[-:|\u2013( ]([A-Z]{0,4}\d{2,12})\)?$/u;

/** Number and name of a cell that holds both, as `1001 - Kabel, Jan` and `Kabel, Jan (1001)`; null for any other text. */
export function splitNumberAndName(text: string): { readonly number: string; readonly name: string } | null {
  if (text.length > 200) return null;
  const first = NUMBER_AND_NAME.exec(text);
  if (first) return { number: first[1], name: first[2] };
  const last = NAME_AND_NUMBER.exec(text);
  const name = last?.[1].replace(/[-:|\u2013 ]{1,3}$/, '') ?? '';
  // A code of letters and digits such as `E-15` is no name.
  return last && name.includes(' ') ? { number: last[2], name } : null;
}

/** A number without leading zeros, by which one number in two spellings is found. */
export function withoutZeros(key: string): string {
  return key.replace(/^0+(?=.)/, '');
}

const PHONE = /^(?:\+|00?)[\d ()-]{9,16}$/;
const MOBILE_AS_NUMBER = 600_000_000;

/** Whether a cell holds a Dutch telephone number, or one with a country code. */
export function isPhone(cell: Cell): boolean {
  if (typeof cell === 'number') return cell >= MOBILE_AS_NUMBER && cell < MOBILE_AS_NUMBER + 1e8;
  if (typeof cell !== 'string' || cell.length > LONGEST) return false;
  const text = cell.trim();
  if (!PHONE.test(text)) return false;
  const digits = text.replace(/\D/g, '').length;
  return digits >= 10 && digits <= 13;
}

/** Whether a cell passes the eleven-test of a burgerservicenummer, which a personnel list has no business with. */
export function isBsn(cell: Cell): boolean {
  if (isMissing(cell)) return false;
  const digits = String(cell).trim();
  if (!/^\d{8,9}$/.test(digits)) return false;
  const nine = digits.padStart(9, '0');
  let sum = -Number(nine[8]);
  for (let i = 0; i < 8; i++) sum += Number(nine[i]) * (9 - i);
  return sum !== 0 && sum % 11 === 0;
}
