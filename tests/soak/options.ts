import { parseNumber } from 'office-addin-cli';

/** What was given as `--name=value` on the command line. */
export const optionOf = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(`--${name}=`.length);

/**
 * A number given as `--name=value` on the command line, or what it is without.
 * @throws Error with a Dutch sentence when it is no number
 */
export const numberOption = (name: string, otherwise: number): number =>
  numberOr(optionOf(name), otherwise, `--${name}`);

/**
 * Two numbers as the words of the command line, how much and from which seed: `npm run hostile -- 60 1`.
 * @throws Error with a Dutch sentence when one is no number
 */
export function numbersGiven(count: number, seed: number): [number, number] {
  const [first, second] = process.argv.slice(2);
  return [numberOr(first, count, 'Het eerste getal'), numberOr(second, seed, 'Het tweede')];
}

const numberOr = (word: string | undefined, otherwise: number, what: string): number =>
  parseNumber(word, `${what} is geen getal: ${word}. Typ een getal, zoals ${otherwise}.`) ?? otherwise;
