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
  const text = html.replace(/<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?<\/\1>/gi, '');
  for (const chunk of text.split(/<tr\b[^>]*>/i).slice(1)) {
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
