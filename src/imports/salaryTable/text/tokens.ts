import { isAmountText } from '../amounts';
import type { SourceLine } from '../splitCells';
import { countedNames } from './countedNames';
import { namedScale, namedStep, subjectOf } from '../words';

/** A word of a line with where it stood, for what stands below each other. */
export interface Token {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface TokenLine {
  readonly line: number;
  readonly text: string;
  readonly tokens: readonly Token[];
}

const NAMING = [/^(salaris|functie|loon)?schaal$/i, /^(trede|periodiek)$/i, /^oop$/i];

/** A date in words is one word: its year is no amount. */
const WORDS =
  /\b\d{1,2} {1,3}(?:jan|feb|maa|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}{0,9}\.? {1,3}(?:19|20)\d{2}\b|\S+/giu;

/** Cuts a line at its spaces, and takes together what belongs together: `Schaal 5`, `DC + uitloop`, `2 345,00`. */
export function tokenLine({ line, text }: SourceLine): TokenLine {
  // A euro sign says no more than that an amount follows.
  const plain = text.replace(/€/g, ' ');
  const words = [...plain.matchAll(WORDS)].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
  const isBody = words.some((word) => isAmountText(word.text));
  const tokens: Token[] = [];
  words.forEach((word, index) => {
    const last = tokens.at(-1);
    const belongs =
      last !== undefined &&
      (isNaming(last, words, isBody) ||
        word.text === '+' ||
        last.text.endsWith('+') ||
        isThousandsTail(last, word, words[index + 1], plain));
    if (belongs)
      tokens[tokens.length - 1] = { text: `${last.text} ${word.text}`, start: last.start, end: word.end };
    else tokens.push(word);
  });
  return { line, text: text.trim(), tokens };
}

/** Whether a word belongs to the name after it: before the first amount, or where each name in a heading has it. */
function isNaming({ text }: Token, words: readonly Token[], isBody: boolean): boolean {
  const naming = NAMING.find((pattern) => pattern.test(text));
  return naming !== undefined && (isBody || words.filter((word) => naming.test(word.text)).length > 1);
}

/** `2 345`: one space inside where wider gaps stand around. */
function isThousandsTail(last: Token, word: Token, next: Token | undefined, line: string): boolean {
  if (!/^\d{1,3}$/.test(last.text) || !/^\d{3}([.,]\d{2})?$/.test(word.text) || word.start - last.end !== 1)
    return false;
  const gapBefore =
    last.start > 0 && (last.start === 1 || /^\s\s$/.test(line.slice(last.start - 2, last.start)));
  return gapBefore && (next === undefined || next.start - word.end > 1);
}

/** A line of values that were not cut from a line of text. */
export function madeLine(line: number, text: string, values: readonly string[]): TokenLine {
  return { line, text, tokens: values.map((value) => ({ text: value, start: 0, end: 0 })) };
}

/** How many amounts a line has; `12345` as a heading is no amount. */
export function amountCount({ text, tokens }: TokenLine): number {
  if (countedNames(text)) return 0;
  const amounts = tokens.filter((token) => isAmountText(token.text));
  return amounts.every((token) => isYear(token.text)) && tokens.some(isWord) ? 0 : amounts.length;
}

/** Whether a number is a year and no amount. */
export function isYear(text: string): boolean {
  return /^(19|20)\d{2}$/.test(text);
}

/** Whether a token is a word that says nothing of scales, steps and amounts. */
function isWord({ text }: Token): boolean {
  return (
    /\p{L}{2}/u.test(text) &&
    subjectOf(text) === null &&
    namedStep(text) === null &&
    namedScale(text) === null
  );
}

/** Whether a line is running text, in which amounts are no cells. */
export function isSentence({ tokens }: TokenLine): boolean {
  const words = tokens.filter(({ text }) => /^\p{L}{3,}[.,:;]?$/u.test(text) && subjectOf(text) === null);
  return words.length >= 3;
}
