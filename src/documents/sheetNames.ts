import { xmlText } from '../tables/xmlText';

const LONGEST = 31;
/** The part of a name that is used: a cell can hold 32,767 characters. */
const MOST = 200;

/**
 * A name that Excel takes for a sheet: without the signs that it refuses, without an apostrophe at either end, and not too long;
 * a control character becomes a space.
 */
export function sheetNameOf(wanted: string): string {
  const clean = bare(
    xmlText(wanted.slice(0, MOST))
      .replace(/\p{Cc}/gu, ' ')
      .replace(/[\\/?*:[\]]/g, '-'),
  );
  // The cut name can end in an apostrophe again.
  return bare(cut(clean, LONGEST)) || 'Scholing';
}

/** The wanted name, or the first of `name (2)`, `name (3)` … that is free. */
export function freeSheetName(wanted: string, taken: ReadonlySet<string>): string {
  const name = sheetNameOf(wanted);
  if (!taken.has(name.toLowerCase())) return name;
  for (let number = 2; ; number++) {
    const numbered = withSuffix(name, ` (${number})`);
    if (!taken.has(numbered.toLowerCase())) return numbered;
  }
}

/** A name with something behind it, cut so that it still fits. */
export function withSuffix(name: string, suffix: string): string {
  return `${cut(name, LONGEST - suffix.length).trim()}${suffix}`;
}

/** Without spaces and apostrophes at either end. */
function bare(name: string): string {
  return name.replace(/^[\s']+/, '').replace(/[\s']+$/, '');
}

/** The first so many UTF-16 units, without half of a character. */
function cut(name: string, most: number): string {
  const part = name.slice(0, most);
  return part.length < name.length && /[\uD800-\uDBFF]$/.test(part) ? part.slice(0, -1) : part;
}
