import type { Cents } from '../../domain/money';
import { decimalSignOf, isAmountText, readPastedAmount } from './amounts';
import { isHourlyHeading, isMonthlyHeading } from './columnMeaning';
import type { Interview } from './interview';
import { refusePaste } from './refuse';

const GUILDERS = /\bguldens?\b|ƒ|\bNLG\b|\bfl\.?\s?\d|\bhfl\b/i;
const OTHER_PERIOD =
  /\b(per|bruto) (week|jaar|vier weken|4 weken)\b|\b(jaar|week)(loon|lonen|salaris|salarissen)\b|\bper (year|week)\b/i;
const LOWEST_MONTHLY: Cents = 200_00;
const HIGHEST_MONTHLY: Cents = 9_500_00;
/** Half of the amounts of a table per month lie above this. */
const LOWEST_MIDDLE: Cents = 800_00;

/** Guilders are no amounts of today, whatever else the text is. */
export function refuseGuilders(text: string): void {
  if (GUILDERS.test(text)) refusePaste({ code: 'guilders' });
}

/** The text without the words in which another one stands. */
function withoutWord(text: string, inside: string): string {
  return text
    .split(/\s/)
    .filter((word) => !word.toLowerCase().includes(inside))
    .join(' ');
}

/** Hourly wages are refused before anything else is asked about them. */
export function refuseHourly(headings: string, text: string): void {
  if (!isHourlyHeading(headings)) return;
  const words = text.split(/[\s|;]+/).filter(isAmountText);
  const decimal = decimalSignOf(words);
  const amounts = words.flatMap((one) => readPastedAmount(one, decimal) ?? []);
  const low = amounts.filter((cents) => cents < LOWEST_MONTHLY);
  if (low.length * 5 >= amounts.length * 4 && low.length > 0) refusePaste({ code: 'hourly' });
}

/**
 * Makes sure that these are amounts per month: by what the text says, and where the amounts make that unlikely or the text
 * says two things, by asking.
 *
 * @param monthly whether the chosen column says that it is per month
 */
export function checkUnit(
  text: string,
  amounts: readonly Cents[],
  monthly: boolean,
  interview: Interview,
): void {
  if (amounts.length === 0) return;
  const middle = [...amounts].sort((a, b) => a - b)[amounts.length >> 1];
  const saysMonthly = monthly || isMonthlyHeading(withoutWord(text, 'uur'));
  const saysHourly = isHourlyHeading(text) && !monthly;
  const low = middle < LOWEST_MONTHLY;
  if (saysHourly && low) refusePaste({ code: 'hourly' });
  if (OTHER_PERIOD.test(text) && !saysMonthly) refusePaste({ code: 'notMonthly' });
  if (middle >= LOWEST_MIDDLE && middle <= HIGHEST_MONTHLY && (!saysHourly || saysMonthly)) return;
  const answer = interview.ask({ id: 'unit', kind: 'unit', choices: ['month', 'hour', 'other'] });
  if (answer === 'hour') refusePaste({ code: 'hourly' });
  if (answer === 'other') refusePaste({ code: 'notMonthly' });
}
