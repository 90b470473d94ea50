/** Shorter words in a name, as initials and prefixes, are of many people. */
const LEAST_LETTERS = 3;
/** Combining marks that stay when letters with accents are taken apart. */
const ACCENTS = /\p{M}/gu;

/** A name in which spellings do not differ: without accents, marks and capitals. */
export function bareName(name: string): string {
  return wordsOf(name).join(' ');
}

/** The first letter and the surname, in which `Jan de Vries` and `J.P. de Vries` are the same; "" where there is no surname. */
export function shortName(name: string): string {
  const [first, ...rest] = wordsOf(name);
  const surname = rest.filter((word) => word.length > 1);
  return surname.length === 0 ? '' : [first[0], ...surname].join(' ');
}

/** Whether a name begins with initials. */
export function hasInitials(name: string): boolean {
  return wordsOf(name)[0]?.length === 1;
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
