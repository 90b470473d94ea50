import { subjectOf } from '../words';
import type { TokenLine } from './tokens';

/** What stands above the columns of a printed table, in two or three lines per scale. */
export interface PrintedHead {
  /** The name above each column. */
  readonly names: readonly string[];
  /** The date above each column, as it is printed; empty where there is none. */
  readonly dates: readonly string[];
  /** What stands before the first name, above the labels. */
  readonly corner: string;
  /** How many of the lines stand above the names. */
  readonly titles: number;
}

const DATE = '\\d{1,2}-\\d{1,2}-\\d{4}';
const SCALE = '(?:(?:[Ss]alaris|[Ff]unctie|[Ll]oon)?[Ss]chaal|(?:SALARIS|FUNCTIE|LOON)?SCHAAL)';
/** The name of a scale; its digits may stand apart: `1 2`. */
const NAME = '\\d \\d(?![\\d/.-])|\\d{1,2}\\p{L}?|\\p{Lu}{1,3}\\d?';
const MENTION = new RegExp(
  `(?:\\b([Ii]nstroombaan|[Dd]oors ?troombaan)\\s{1,3})?\\b${SCALE}\\s{1,3}(${NAME})(?![\\p{L}\\d])(?:\\s{1,3}(${DATE}))?(?=\\s*(?:$|(?:[Ff]unct ?ie|FUNCT ?IE)\\b|[Ii]nstroom|[Dd]oors|${SCALE}\\b))`,
  'gu',
);
const SEGMENT = new RegExp(`([^\\n]*?)\\s{1,3}(${DATE})`, 'gu');
const LONGEST = 2_000;

/**
 * The names and dates above `count` columns, from heads that lie over several lines and stand against each other. Null where
 * there are not as many as columns.
 */
export function printedHead(heads: readonly TokenLine[], count: number): PrintedHead | null {
  if (count < 2) return null;
  for (let titles = heads.length - 1; titles >= 0; titles--) {
    const lines = heads.slice(titles).filter((line) => !isColumnLine(line));
    const text = lines
      .map((line) => line.text)
      .join(' ')
      .replace(/\s+/g, ' ');
    if (text.length > LONGEST) return null;
    const found = mentions(text, count) ?? segments(text, count);
    if (found) return withKinds(found, heads, titles, count);
  }
  return null;
}

/** The head with the words that stand above its first name and belong to it: `Instroombaan`. */
function withKinds(
  found: Omit<PrintedHead, 'titles'>,
  heads: readonly TokenLine[],
  titles: number,
  count: number,
): PrintedHead {
  if (titles === 0 || !/^(functie|instroombaan|doorstroombaan)$/i.test(heads[titles - 1].text))
    return { ...found, titles };
  const text = heads
    .slice(titles - 1)
    .map((line) => line.text)
    .join(' ')
    .replace(/\s+/g, ' ');
  return { ...(mentions(text, count) ?? found), titles: titles - 1 };
}

/** `nr Sal. nr Sal.`: what the columns below each scale hold. */
function isColumnLine({ tokens }: TokenLine): boolean {
  return (
    tokens.length >= 2 &&
    tokens.every(({ text }) => ['step', 'amount'].includes(subjectOf(text) ?? '') || /^sal\.?$/i.test(text))
  );
}

/** `Functie Schaal 7 1-6-2019 Functie Schaal 8 1-6-2019`. */
function mentions(text: string, count: number): Omit<PrintedHead, 'titles'> | null {
  const found = [...text.matchAll(MENTION)];
  const words = text.match(new RegExp(`${SCALE}\\b`, 'gu'))?.length ?? 0;
  if (found.length !== count || words !== count) return null;
  const names = found.map(([, kind, name]) => {
    const whole = name.replace(/ /g, '');
    return kind ? `${kind.replace(' ', '')} ${whole}` : whole;
  });
  if (new Set(names).size < names.length) return null;
  const corner = text.slice(0, found[0].index).trim();
  return { names, dates: found.map(([, , , date]) => date ?? ''), corner };
}

/** `Trede docent LB 1-3-2020 docent LC 1-3-2020 LIO 1-3-2020`: the last word before each date is a name. */
function segments(text: string, count: number): Omit<PrintedHead, 'titles'> | null {
  const found = [...text.matchAll(SEGMENT)];
  const last = text.split(' ').at(-1) ?? '';
  const trailing = found.length === count - 1 && !/\d/.test(last) ? [last] : [];
  if (found.length + trailing.length !== count) return null;
  const names = [...found.map(([, words]) => words.trim().split(' ').at(-1) ?? ''), ...trailing];
  if (!names.every((name) => /^(\p{Lu}{1,3}\d?|LIO)$/u.test(name)) || new Set(names).size < names.length)
    return null;
  return { names, dates: [...found.map(([, , date]) => date), ...trailing.map(() => '')], corner: '' };
}
