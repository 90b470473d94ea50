import type { SourceLine } from '../splitCells';
import type { Unused } from '../unused';
import { each, type Steps } from '../../../pacing';

const FULL_DATE = '\\d{1,2}-\\d{1,2}-\\d{4}';
/** A word of the next column's head right behind a date, and a heading right behind a number. */
const GLUED_HEADS = new RegExp(
  `(?<=${FULL_DATE})(?=\\p{L})|(?<=\\d)(?=\\p{Lu}\\p{Ll}{2})|(?<=\\d)(?=\\p{Lu} \\p{Lu})`,
  'u',
);

/**
 * The lines of a printed page as a PDF viewer gives them: a heading that stands against what comes before it gets a line of
 * its own, and the running heads and page numbers are taken out.
 */
export function* printedLines(source: readonly SourceLine[]): Steps<PrintedLines> {
  const parts = yield* each(source, ({ line, text }) =>
    text
      .split(GLUED_HEADS)
      .flatMap(withoutRunningHead)
      .map((part) => ({ line, text: part })),
  );
  const cut = parts.flat();
  const isBare = yield* bareNumbersArePages(cut);
  const unused: Unused[] = [];
  const stays = yield* each(cut, ({ line, text }) => {
    if (text.trim() === '') return false;
    if (!isPageLine(text) && !(isBare && /^\s*\d{1,3}\s*$/.test(text))) return true;
    unused.push({ line, text: text.trim(), reason: 'pageLine' });
    return false;
  });
  return { lines: cut.filter((_, index) => stays[index]), unused };
}

interface PrintedLines {
  readonly lines: readonly SourceLine[];
  readonly unused: readonly Unused[];
}

/** A running head with what stands behind it on the same line. */
const RUNNING_HEAD =
  /^\s{0,9}(?:(?:\d{1,3}\s{1,9})?cao\s{1,9}\p{L}{2,12}\s{1,9}\d{4}(?:\s{0,3}\/\s{0,3}\d{4})?(?:\s{1,9}\d{1,3})?|\d{1,2} \p{L}{3,9} \d{4}\s{1,9}\d{1,3})(?=\s{1,9}\p{L})/iu;

function withoutRunningHead(text: string): string[] {
  const head = RUNNING_HEAD.exec(text)?.[0];
  return head === undefined ? [text] : [head, text.slice(head.length)];
}

/** Whether a line with one number is that of a page: where the rows have more, and such lines are few. */
function* bareNumbersArePages(lines: readonly SourceLine[]): Steps<boolean> {
  let [bare, rows] = [0, 0];
  yield* each(lines, ({ text }) => {
    if (/^\s*\d{1,3}\s*$/.test(text)) bare++;
    if (/\d\s+\d/.test(text)) rows++;
  });
  return bare > 0 && rows >= bare * 2;
}

const LONGEST = 80;
/** The day of printing before the number of the page. */
const PRINTED_ON = /^\s{0,9}\d{1,2}-\d{1,2}-\d{4}\s{1,9}(?=(?:pagina|page|blz)\b)/i;

/** Whether a line is the running head or foot of a page: the name of a CAO with its years and a page, or a page alone. */
export function isPageLine(text: string): boolean {
  const line = text.replace(PRINTED_ON, '').trim();
  if (line === '' || line.length > LONGEST || !/\d/.test(line)) return false;
  if (/^(pagina|page|blz\.?|p\.)\s{0,9}\d{1,4}(\s{0,9}(van|of|\/)\s{0,9}\d{1,4})?$/i.test(line)) return true;
  if (/^\d{1,2} \p{L}{3,9} \d{4} {1,4}\d{1,3}$/u.test(line)) return true;
  if (!/\bcao\b/i.test(line)) return false;
  const rest = line
    .replace(/\b(19|20)\d{2}\b/g, ' ')
    .replace(/\b\d{1,2} ?\d\b|\b\d\b/g, ' ')
    .replace(/\b(pagina|page|blz)\b\.?/gi, ' ')
    .replace(/[|/\\–—-]/g, ' ');
  return (
    !/\d/.test(rest) &&
    !/\b(schaal|trede|salaris\p{L}*|bijlage)\b/iu.test(rest) &&
    rest.trim().split(/\s+/).length <= 6
  );
}
