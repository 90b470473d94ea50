/** `OOP-07 Conciërge`, `0412 - Conciërge`, `07: Conciërge` */
const CODE_FIRST = /^(\p{Lu}{1,6}[-_.]?\d{1,6}\p{Lu}?|\d{2,8})\s*[-–:|]?\s+(\p{L}.*)$/u;
/** `Conciërge (OOP-07)` */
const CODE_LAST = /^(\p{L}.*?)\s*[([](\p{Lu}{0,6}[-_.]?\d{1,6})[)\]]$/u;
const MOST_OF_THEM = 0.6;
/** What is longer is no code with a function, and is not looked at. */
const LONGEST = 200;

/** A cell that holds a code and what it stands for. */
export interface CodePair {
  readonly code: string;
  readonly description: string;
}

/** The code and description of a text; null when it is not such a pair. */
export function codePairOf(text: string): CodePair | null {
  if (text.length > LONGEST) return null;
  const first = CODE_FIRST.exec(text);
  if (first) return { code: first[1], description: first[2].trim() };
  const last = CODE_LAST.exec(text);
  return last ? { code: last[2], description: last[1].trim() } : null;
}

/** Whether the column is one of pairs: a few that look so by chance do not make it one. */
export function holdsCodePairs(texts: readonly string[]): boolean {
  const distinct = [...new Set(texts.filter((text) => text !== ''))];
  return (
    distinct.length > 0 &&
    distinct.filter((text) => codePairOf(text) !== null).length / distinct.length >= MOST_OF_THEM
  );
}
