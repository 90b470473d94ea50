import { each, type Steps } from '../../pacing';
import { LONGEST_VALUE } from './limits';

const FEWEST_WORDS = 5;

/** Whether a line is a sentence: what it says is about the table as little as a footnote is. */
export function isNote(line: string): boolean {
  const text = line.trim();
  if (text.length > LONGEST_VALUE) return true;
  if (/^(\(?\d{1,2}\)|[*†‡¹²³]{1,3})\s?\p{L}/u.test(text)) return true;
  const words = text.split(/\s+/).filter((word) => /^[("']?\p{L}{2,}[.,:;)"']*$/u.test(word));
  return words.length >= FEWEST_WORDS || (words.length >= FEWEST_WORDS - 2 && /\p{L}[.;]$/u.test(text));
}

/** The lines that can say what the amounts are: all but the sentences below and beside the table. */
export function* headingText(lines: readonly string[]): Steps<string> {
  const notes = yield* each(lines, isNote);
  return lines.filter((_, index) => !notes[index]).join('\n');
}
