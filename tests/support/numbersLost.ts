import type { PastedTable } from '../../src/imports/salaryTable';
import { datesIn } from '../../src/imports/salaryTable/words';

/** The runs of digits in a text: `7. 0 24` has one, as it is printed. */
const digitsOf = (text: string) => text.replace(/\D/g, '');

/**
 * The numbers of a paste that are in nothing that was understood of it: no amount, step, scale or date of the table, and
 * nothing that is told to be left out. It reads the paste by itself, word by word.
 */
export function numbersLost(
  paste: string,
  { scales, steps, cells, unused, questions }: PastedTable,
): string[] {
  const amounts = cells.flat().map(({ text }) => text);
  const answers = questions.flatMap(({ choices, answer }) => [...(choices ?? []), answer ?? '']);
  const known = [...amounts, ...scales, ...steps, ...unused.map(({ text }) => text), ...answers];
  const texts = known.map(digitsOf).filter((digits) => digits !== '');
  const words = paste.replace(/<[^>]*>|&#?\w+;/g, ' ').split(/[\s|;]+/);
  return words.filter((word) => {
    const digits = digitsOf(word);
    if (digits === '' || texts.some((text) => text.includes(digits))) return false;
    if (datesIn(word).length > 0 || /^(19|20)\d{2}\.?$/.test(digits)) return false;
    // Values or names that stand against each other.
    return !texts.some((text) => digits.includes(text));
  });
}
