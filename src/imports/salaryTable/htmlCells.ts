import { isAmountText } from './amounts';
import type { SourceRow } from './types';

const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  euro: '€',
  ndash: '–',
  mdash: '—',
  minus: '−',
  euml: 'ë',
  eacute: 'é',
  iuml: 'ï',
};

/**
 * The rows of the tables in a piece of HTML, as a browser puts it on the clipboard. It is read as text, never as a page.
 * A cell over several columns stands in the first of them, a cell over several rows in each of them; an amount over columns
 * that have names of their own stands in each of those too.
 */
export function htmlRows(html: string): SourceRow[] {
  const rows: SourceRow[] = [];
  const hanging = new Map<number, { left: number; text: string }>();
  /** Columns that have had a cell of their own. */
  const own = new Set<number>();
  for (const chunk of readable(html)
    .split(/<tr\b[^>]*>/i)
    .slice(1)) {
    const cells: string[] = [];
    const takeHanging = () => {
      for (let held = hanging.get(cells.length); held && held.left > 0; held = hanging.get(cells.length)) {
        held.left--;
        cells.push(held.text);
      }
    };
    const row = chunk.split(/<\/(?:tr|table|tbody|thead)>/i)[0];
    for (const [, attributes, inner] of row.matchAll(
      /<t[dh]\b([^>]*)>([\s\S]*?)(?=<\/t[dh]>|<t[dh]\b|$)/gi,
    )) {
      takeHanging();
      const cell = plain(inner);
      const down = spanOf(attributes, 'rowspan');
      if (down > 1) hanging.set(cells.length, { left: down - 1, text: cell });
      const more = Array.from({ length: spanOf(attributes, 'colspan') - 1 }, (_, i) => cells.length + 1 + i);
      const repeat = isAmountText(cell) && more.every((column) => own.has(column));
      if (cell !== '') own.add(cells.length);
      cells.push(cell, ...more.map(() => (repeat ? cell : '')));
    }
    takeHanging();
    rows.push({ line: rows.length + 1, cells });
  }
  return rows;
}

/**
 * What was copied from a page or a document, as lines of cells with tabs between them and the lines around its tables. Only
 * this has the empty and merged cells: the plain text that comes along leaves them out, and breaks a cell of two lines.
 *
 * @param html as the clipboard holds it
 * @returns null where it holds no table
 */
export function textOfHtml(html: string): string | null {
  if (html.length > LONGEST || !/<table\b/i.test(html)) return null;
  const parts = readable(html).split(/(<table\b[\s\S]*?<\/table>)/i);
  const lines = parts.flatMap((part) =>
    /^<table\b/i.test(part)
      ? htmlRows(part).map(({ cells }) => cells.map((cell) => cell.replaceAll('"', '”')).join('\t'))
      : part
          .split(/<\/(?:p|div|h\d|li|tr)>|<br\b[^>]*>/i)
          .map(plain)
          .filter((line) => line !== ''),
  );
  return lines.join('\n');
}

/** Longer than any page with a salary table on it. */
const LONGEST = 2_000_000;

/** Without what no reader sees. */
function readable(html: string): string {
  return html.replace(/<!--[\s\S]*?-->|<(script|style|title)\b[\s\S]*?<\/\1>/gi, '');
}

const WIDEST = 100;

function spanOf(attributes: string, name: string): number {
  const span = Number(new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,3})`, 'i').exec(attributes)?.[1] ?? 1);
  return Math.min(Math.max(span, 1), WIDEST);
}

function plain(html: string): string {
  return html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#(\d{1,6});/g, (_, code: string) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&([a-z]+);/gi, (all, name: string) => ENTITIES[name.toLowerCase()] ?? all)
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();
}
