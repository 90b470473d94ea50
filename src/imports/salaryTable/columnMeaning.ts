import { headingAbove, type Block } from './blocks';
import type { Interview } from './interview';
import { refusePaste } from './refuse';
import { isDateHeading, namedScale } from './words';

const HOURLY = /\b(uurloon|uurlonen|uurbedrag|per uur|hourly|uur)\b/i;
const MONTHLY = /\b(maand(loon|salaris|bedrag)?|per maand|monthly|month|eur_month)\b/i;
const YEARLY = /\b(jaar(loon|salaris|bedrag)|per jaar|jaar|yearly|per year)\b/i;
/** How much more an amount is than another one. */
const DIFFERENCE = /\b(verschil|verhoging|stijging|toename)\b/i;
const OLD_NEW = /\b(was|wordt|oud|nieuw|old|new)\b/i;

export const isHourlyHeading = (text: string): boolean => HOURLY.test(text);
const isYearlyHeading = (text: string): boolean => YEARLY.test(text);
export const isMonthlyHeading = (text: string): boolean => MONTHLY.test(text) && !HOURLY.test(text);

/** Whether a column holds the amounts beside it in another unit, or their rise, by what stands above it. */
export function isOtherUnit(block: Block, column: number): boolean {
  const heading = headingAbove(block, column);
  return isHourlyHeading(heading) || isYearlyHeading(heading) || DIFFERENCE.test(heading);
}

/** Whether columns with such headings hold the same steps more than once: another date, another unit, old and new. */
export function areRivals(headings: readonly string[]): boolean {
  if (headings.length < 2) return false;
  const scales = headings.flatMap((text) => namedScale(text) ?? []);
  if (scales.length === headings.length && new Set(scales).size > 1) return false;
  const dated = headings.every((text) => isDateHeading(text));
  return dated || headings.every((text) => HOURLY.test(text) || MONTHLY.test(text) || OLD_NEW.test(text));
}

/**
 * Which of several amount columns is meant: the one per month beside the one per hour, and else the one that HR names.
 * Null as long as nobody has.
 */
export function chooseColumn(headings: readonly string[], interview: Interview): number | null {
  if (headings.length === 1) return 0;
  const monthly = headings.flatMap((text, index) => (isMonthlyHeading(text) ? [index] : []));
  const rest = headings.filter((text) => !isMonthlyHeading(text));
  if (monthly.length === 1 && rest.every(isHourlyHeading)) return monthly[0];
  const choices = headings.map((text, index) => (text === '' ? String(index + 1) : text));
  if (new Set(choices).size < choices.length) refusePaste({ code: 'noLayout' });
  const dated = headings.every((text) => isDateHeading(text));
  const answer = interview.ask(
    dated
      ? { id: 'dateColumn', kind: 'dateColumn', choices }
      : { id: 'amountColumn', kind: 'amountColumn', choices },
  );
  return answer === null ? null : choices.indexOf(answer);
}
