/** A piece of HTML: a tag with its name in lower case, or the text between tags. */
export type MarkupPart =
  | { readonly kind: 'tag'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'text'; readonly text: string };

/** Elements of which the content is never seen. */
const UNSEEN = ['script', 'style', 'title'];
const LONGEST_NAME = 20;

/**
 * Cuts HTML into its tags and the text between them, without comments and without what no reader sees. Each character is
 * looked at a fixed number of times, whatever is in it: a tag or comment that never ends is text up to the end.
 */
export function markupParts(html: string): MarkupPart[] {
  const parts: MarkupPart[] = [];
  const lower = html.toLowerCase();
  const find = finder(lower);
  const addText = (text: string) => {
    if (text !== '') parts.push({ kind: 'text', text });
  };
  let at = 0;
  while (at < html.length) {
    const open = find('<', at);
    addText(html.slice(at, open));
    if (open === html.length) break;
    if (lower.startsWith('<!--', open)) {
      const end = find('-->', open);
      at = end === html.length ? end : end + 3;
      continue;
    }
    const close = find('>', open);
    if (close === html.length) {
      addText(html.slice(open));
      break;
    }
    const name = nameOf(lower, open, close);
    at = close + 1;
    if (UNSEEN.includes(name)) at = find(`</${name}`, at);
    else parts.push({ kind: 'tag', name, attributes: html.slice(open + 1 + name.length, close) });
  }
  return parts;
}

/** The name of the tag between `<` and `>`: `td`, `/td`, `o:p`. */
function nameOf(lower: string, open: number, close: number): string {
  const start = lower.slice(open + 1, Math.min(close, open + 1 + LONGEST_NAME));
  return /^\/?[a-z][a-z\d:]*/.exec(start)?.[0] ?? '';
}

/** Finds a text from a place on, or the end; a text that is not there any more is not looked for again. */
function finder(text: string): (wanted: string, from: number) => number {
  const gone = new Set<string>();
  return (wanted, from) => {
    if (gone.has(wanted)) return text.length;
    const found = text.indexOf(wanted, from);
    if (found >= 0) return found;
    gone.add(wanted);
    return text.length;
  };
}

/** The text of a piece of HTML, with a space for each tag. */
export function withoutMarkup(html: string): string {
  if (!html.includes('<')) return html;
  return markupParts(html)
    .map((part) => (part.kind === 'text' ? part.text : ' '))
    .join('');
}
