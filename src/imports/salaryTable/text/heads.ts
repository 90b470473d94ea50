import { each, type Steps } from '../../../pacing';
import { nameIn } from '../blocks';
import type { SourceRow } from '../types';
import { isSmallNumber, namedScale, namedStep, subjectOf } from '../words';
import { countedNames } from './countedNames';
import type { TokenLine } from './tokens';

/** The headings above a part of a text, as rows of which the columns are those of the amounts. */
export interface Head {
  /** The names above the amounts; null where they cannot be told apart. */
  readonly names: readonly string[] | null;
  readonly rows: readonly SourceRow[];
}

/**
 * Finds the line with the names of the columns.
 *
 * @param count how many amounts the fullest row has
 */
export function* headOf(heads: readonly TokenLine[], count: number): Steps<Head> {
  const found = yield* each(heads, (line) => namesOf(line, count));
  const named = [...found].reverse().find((names) => names !== null) ?? null;
  const at = found.lastIndexOf(named);
  const usable = named !== null && named.names.length >= count;
  yield;
  const words = heads.filter(isSubjectWord);
  const rows = heads.flatMap((line, index): SourceRow[] => {
    const isWord = isSubjectWord(line);
    if (index === at && named) {
      // The only word on a line of its own right before the names can be about either side, as one in the corner.
      const alone = words.length === 1 && heads[index - 1] === words[0] ? words[0].text : '';
      const corner = named.corner === '' ? alone : named.corner;
      const cells = usable ? [corner, ...named.names] : [corner];
      return [{ line: line.line, cells }];
    }
    // A word on its own line before the names is about the columns, after them about the rows.
    if (isWord && named && index === at - 1 && words.length === 1) return [];
    if (isWord && named && index < at) return [{ line: line.line, cells: ['', line.text] }];
    return [{ line: line.line, cells: [line.text] }];
  });
  return { names: usable ? named.names.map((name) => nameIn(name) ?? name) : null, rows };
}

function isSubjectWord({ tokens, text }: TokenLine): boolean {
  return tokens.length <= 3 && subjectOf(text) !== null && namedScale(text) === null;
}

function namesOf({ tokens, text }: TokenLine, count: number): { corner: string; names: string[] } | null {
  const counted = countedNames(text);
  if (counted) return { corner: '', names: counted };
  // Above a single column of amounts `Schaal 4` is that scale, not the word for the rows with a name behind it.
  if (count === 1) {
    const [first, ...others] = tokens;
    const [corner, own] = subjectOf(first?.text ?? '') === 'step' ? [first.text, others] : ['', tokens];
    if (isOneScale(own)) return { corner, names: [own.map((token) => token.text).join(' ')] };
  }
  const texts = tokens.map((token) => token.text);
  const firstName = texts.findIndex((token) => nameIn(token) !== null);
  if (firstName < 0) return null;
  const names = texts.slice(firstName);
  if (!names.every((name) => nameIn(name) !== null)) return null;
  const corner = texts.slice(0, firstName).join(' ');
  // One more than the amounts, and of another kind: the heading of the labels.
  const extra = names.length === count + 1 && !isCertain(names[0]) && names.slice(1).every(isCertain);
  if (extra)
    return { corner: [corner, names[0]].filter((word) => word !== '').join(' '), names: names.slice(1) };
  if (names.length < 2 && namedScale(names[0]) === null && count > 1) return null;
  return { corner, names };
}

function isOneScale(tokens: TokenLine['tokens']): boolean {
  const text = tokens.map((token) => token.text).join(' ');
  return (
    tokens.length <= 2 &&
    namedScale(text) !== null &&
    (tokens.length === 1 || namedScale(tokens[0].text) === null)
  );
}

function isCertain(name: string): boolean {
  return isSmallNumber(name) || namedScale(name) !== null || namedStep(name) !== null;
}
