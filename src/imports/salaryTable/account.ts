import { each, type Steps } from '../../pacing';
import { labelKey } from '../../domain/career/salaryTable';
import { isAmountText } from './amounts';
import { nameIn } from './blocks';
import type { Draft, Entry } from './draft';
import { isNote } from './headings';
import { countedNames } from './text/countedNames';
import type { Unused } from './unused';
import { bareStep, datesIn, dayOfCell, isDateHeading, namedScale, namedStep, withoutMarks } from './words';

/** A cell, or a word of a line without cells, with its place. */
export interface Piece {
  readonly line: number;
  readonly text: string;
}

/**
 * Everything with a digit in it that is no amount, step, name or date of what was read. So nothing can be dropped without
 * being told, whatever the layout made of it.
 *
 * @param pieces all that was pasted
 * @param told what is already told to be left out
 */
export function* notAccountedFor(
  pieces: readonly Piece[],
  draft: Draft,
  told: readonly Unused[],
): Steps<Unused[]> {
  const lines = byLine(pieces.filter(({ text }) => text !== ''));
  const entries = byLine(draft.entries);
  const labels = new Set([...draft.names, ...draft.entries.map(({ step }) => step)].map(labelKey));
  const toldOn = byLine(told);
  yield;
  const unused = yield* each([...lines], ([line, found]) => {
    const texts = found.map(({ text }) => text);
    const own = entries.get(line) ?? [];
    const left =
      own.length > 0
        ? leftInRow(texts, own, draft.names)
        : texts.filter((text) => /\d/.test(text) && !isHead(text, labels));
    const known = (toldOn.get(line) ?? []).map(({ text }) => text);
    const reason = own.length > 0 ? 'otherColumn' : reasonOf(texts, draft);
    return left
      .filter((text) => !known.some((one) => one.includes(text)))
      .map((text) => ({ line, text, reason }) as const);
  });
  return unused.flat();
}

function byLine<T extends { readonly line: number }>(all: readonly T[]): Map<number, T[]> {
  const lines = new Map<number, T[]>();
  for (const one of all) {
    const known = lines.get(one.line);
    if (known) known.push(one);
    else lines.set(one.line, [one]);
  }
  return lines;
}

/** Why a line is left out that has none of the amounts: a sentence, a row of another date, or nobody knows. */
function reasonOf(texts: readonly string[], { entries }: Draft): Unused['reason'] {
  if (isNote(texts.join(' '))) return 'note';
  const isDated = entries.length > 0 && texts.length > 2 && texts.some((text) => datesIn(text).length > 0);
  return isDated && texts.some(isAmountText) ? 'otherDate' : 'unknown';
}

/** The cells of a row with amounts that are none of these amounts, nor their steps or scales. */
function leftInRow(texts: readonly string[], entries: readonly Entry[], names: readonly string[]): string[] {
  const amounts = new Set(
    entries.flatMap(({ text, other }) => (other === undefined ? [text] : [text, other])),
  );
  const labels = new Set(entries.flatMap(({ step, scale }) => [labelKey(step), labelKey(names[scale])]));
  return texts.filter((text) => {
    if (!/\d/.test(text)) return false;
    if (amounts.has(text)) return false;
    return (
      !keysOf(text).some((key) => labels.has(key)) && datesIn(text).length === 0 && !isLabelOf(text, entries)
    );
  });
}

/** Whether a word belongs to the step of the row: `DC + uitloop` and `Trede 3` are more than one word. */
function isLabelOf(text: string, entries: readonly Entry[]): boolean {
  return entries.some(({ step }) => step.split(' ').includes(withoutMarks(text)));
}

function isHead(text: string, labels: ReadonlySet<string>): boolean {
  if (keysOf(text).some((key) => labels.has(key))) return !hasMoreNumbers(text);
  if (countedNames(text)?.every((name) => labels.has(name))) return true;
  return (
    datesIn(text).length > 0 || isDateHeading(text) || (/^\d{5,8}$/.test(text) && dayOfCell(text) !== null)
  );
}

/** Whether a heading has another number behind the scale that it names, as `Schaal 4 (was 3)` has. */
function hasMoreNumbers(text: string): boolean {
  const name = namedScale(text);
  if (name === null || datesIn(text).length > 0) return false;
  return /\([^\d()]*\d{1,2}[^\d()]*\)/.test(text.slice(text.indexOf(name) + name.length));
}

/** The keys of the labels that a text can be. */
function keysOf(text: string): string[] {
  const bare = bareStep(text);
  return [bare, namedStep(bare), nameIn(bare)].flatMap((label) => (label === null ? [] : [labelKey(label)]));
}
