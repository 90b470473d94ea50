/** How a tag stands in its XML: it opens an element, closes one, or is one without contents. */
export type TagKind = 'open' | 'close' | 'empty';

/** Called with a tag: its name without prefix, its attributes as they are written, how it stands, and from where to where. */
export type TagVisit = (name: string, attributes: string, kind: TagKind, start: number, end: number) => void;

/**
 * Visits the tags of an XML text in their order. Never throws: what is no XML has no tags
 * that anybody asks about. Takes time in proportion to the text, whatever stands in it.
 */
export function eachTag(xml: string, visit: TagVisit): void {
  for (let start = xml.indexOf('<'); start >= 0;) {
    const end = endOfTag(xml, start);
    if (end < 0) return;
    const closes = xml[start + 1] === '/';
    const first = closes ? start + 2 : start + 1;
    let name = first;
    while (name < end && !' \t\r\n/'.includes(xml[name])) name++;
    const whole = xml.slice(first, name);
    const kind = closes ? 'close' : xml[end - 1] === '/' ? 'empty' : 'open';
    visit(whole.slice(whole.indexOf(':') + 1), xml.slice(name, end), kind, start, end);
    start = xml.indexOf('<', end);
  }
}

/** The place of the `>` that ends a tag, which can also stand in an attribute; -1 where none does. */
function endOfTag(xml: string, start: number): number {
  let isQuoted = false;
  for (let at = start + 1; at < xml.length; at++) {
    if (xml[at] === '"') isQuoted = !isQuoted;
    else if (xml[at] === '>' && !isQuoted) return at;
  }
  return -1;
}

/** The value of an attribute, whatever its prefix; null where the tag has none of that name. */
export function attributeOf(attributes: string, name: string): string | null {
  const sought = `${name}=`;
  for (let at = attributes.indexOf(sought); at >= 0; at = attributes.indexOf(sought, at + 1)) {
    if (at > 0 && !' \t\r\n:'.includes(attributes[at - 1])) continue;
    const quote = attributes[at + sought.length];
    const end = attributes.indexOf(quote, at + sought.length + 1);
    if ((quote === '"' || quote === "'") && end >= 0)
      return unescaped(attributes.slice(at + sought.length + 1, end));
  }
  return null;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
const LAST_CHARACTER = 0x10ffff;

/** The characters that a text of XML stands for. */
export function unescaped(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return NAMED[code] ?? whole;
    const point = code[1].toLowerCase() === 'x' ? parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point <= LAST_CHARACTER ? String.fromCodePoint(point) : whole;
  });
}
