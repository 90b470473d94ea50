/** Shorter words in a name, as initials and prefixes, are of many people. */
const LEAST_LETTERS = 3;
/** Combining marks that stay when letters with accents are taken apart. */
const ACCENTS = /\p{M}/gu;

/** A name in which spellings do not differ: without accents, marks and capitals. */
export function bareName(name: string): string {
  return wordsOf(name).join(' ');
}

/** Whether two names have no word of some length in common, so that they are probably of two people. */
export function areStrangers(one: string, other: string): boolean {
  const long = (name: string) => wordsOf(name).filter((word) => word.length >= LEAST_LETTERS);
  const [first, second] = [long(one), new Set(long(other))];
  return first.length > 0 && second.size > 0 && !first.some((word) => second.has(word));
}

function wordsOf(name: string): string[] {
  return name
    .normalize('NFD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word !== '');
}
