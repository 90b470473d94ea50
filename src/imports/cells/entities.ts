const SIGNS = new Map(
  Object.entries({
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    lsquo: '‘',
    rsquo: '’',
    euro: '€',
    ndash: '–',
    mdash: '—',
    minus: '−',
    sup1: '¹',
    sup2: '²',
    sup3: '³',
  }),
);
const ACCENTS = new Map(
  Object.entries({
    acute: '\u0301',
    grave: '\u0300',
    uml: '\u0308',
    circ: '\u0302',
    tilde: '\u0303',
    cedil: '\u0327',
  }),
);
const ENTITY = /&(?:amp;)?(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]{2,8}\d?));/gi;
const ACCENTED = /^([a-z])(acute|grave|uml|circ|tilde|cedil)$/i;

/** A text with the signs that HTML writes as `&nbsp;`, `&euro;`, `&eacute;` or `&#8364;`; a name that is not known stays. */
export function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (all, decimal?: string, hex?: string, name = '') => {
    const code = decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal);
    if (!Number.isNaN(code)) return String.fromCodePoint(code);
    const accented = ACCENTED.exec(name);
    if (accented) return (accented[1] + ACCENTS.get(accented[2].toLowerCase())!).normalize('NFC');
    return SIGNS.get(name.toLowerCase()) ?? all;
  });
}
