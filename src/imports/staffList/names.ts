import type { nameFields } from './fields';

/** Parts that stand before a Dutch surname; the longest first. */
const PREFIX =
  /^(?:(?:van|von|in|op|uit|voor|bij|aan)\s+(?:de|den|der|het|'t|’t)|van|von|de|den|der|het|ten|ter|te|'t|’t|d'|la|le|el|al|ben|da|dos|du)(?=\s|$)/i;

/** A prefix that stands against its surname: `d'Hert`. */
const ELIDED = /^[dl]['’]$/i;

/** Longest name that is taken apart. */
const LONGEST = 200;

/** The name parts of a row as text; "" where there is none. */
export type NameParts = Readonly<Record<(typeof nameFields)[number], string>>;

/**
 * The name as it is said: call name, prefix, surname. The surname in use goes before that of birth; the partner's
 * only counts where the list says in words, or with the letters E and P, that it is used (other codes differ per system and are not known).
 */
export function composeName(parts: NameParts): string {
  if (parts.fullName !== '' && parts.surname === '') return turned(parts.fullName);
  if (isWhole(parts)) return turned(parts.surname);
  const first = parts.callName || firstOf(parts.firstName) || parts.initials;
  const own = withPrefix(parts.prefix, parts.surname);
  const partner = parts.partnerSurname ? withPrefix(parts.partnerPrefix, parts.partnerSurname) : '';
  const inUse = parts.surnameInUse ? withPrefix(parts.prefixInUse, parts.surnameInUse) : '';
  const last = inUse || usedName(parts.nameUse, own, partner);
  return joined(first, last) || turned(parts.fullName);
}

/** Whether a column `Naam` beside initials or a prefix holds the whole name and not the surname alone. */
function isWhole({ surname, initials, callName, firstName, prefix }: NameParts): boolean {
  const first = callName || firstName || initials;
  if (first === '' || surname.length > LONGEST) return false;
  const words = surname.toLowerCase().split(/[\s,]+/);
  const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}]/gu, '');
  const hasFirst = words.some((word) => bare(word) !== '' && bare(word) === bare(first));
  return (
    hasFirst && words.length > 1 && (prefix === '' || surname.toLowerCase().includes(prefix.toLowerCase()))
  );
}

/** Where words or letters say whose name is used: `Partnernaam - Eigen naam`, `EP`; -1 for a name that they do not say. */
function usedPlaces(use: string): { readonly own: number; readonly partner: number } {
  if (/^[EP]{1,2}$/.test(use)) return { own: use.indexOf('E'), partner: use.indexOf('P') };
  const words = use.slice(0, LONGEST).toLowerCase();
  return { own: words.search(/eigen|geboorte|meisjes/), partner: words.search(/partner|echtgeno/) };
}

/** Whether it is known what a cell says of the name that is used; other letters and digits mean different things per system. */
export function isKnownUse(use: string): boolean {
  const { own, partner } = usedPlaces(use);
  return use === '' || own >= 0 || partner >= 0;
}

function usedName(use: string, own: string, partner: string): string {
  const places = usedPlaces(use);
  if (partner === '' || places.partner < 0) return own;
  if (places.own < 0) return partner;
  return places.partner < places.own ? `${partner} - ${own}` : `${own} - ${partner}`;
}

/** How somebody is addressed, before a name. */
const ADDRESS = /^(?:mw|mevr|mevrouw|dhr)\b\.?\s*/i;

/** `Vries, Piet de`, `Vries de, Piet` and `Vries, de, Piet` → `Piet de Vries`; other names stay as they are. */
function turned(whole: string): string {
  const name = whole.length > LONGEST ? whole : whole.replace(ADDRESS, '') || whole;
  if (name.length > LONGEST || !name.includes(',')) return name;
  const [last, ...rest] = name.split(',').map((part) => part.trim());
  if (rest.length === 0 || rest.length > 2 || last === '' || rest.some((part) => part === '')) return name;
  if (rest.length === 2) {
    const [prefixes, first] = PREFIX.test(rest[0]) ? rest : [rest[1], rest[0]];
    const [prefix, ...partner] = prefixes.split(' - ');
    return joined(first, [withPrefix(prefix, last), ...partner].join(' - '));
  }
  const words = rest[0].split(/\s+/);
  const surname = last.split(/\s+/);
  const behind = surname.findIndex((_, index) => index > 0 && isPrefix(surname.slice(index).join(' ')));
  if (behind > 0)
    return joined(rest[0], withPrefix(surname.slice(behind).join(' '), surname.slice(0, behind).join(' ')));
  const at = words.findIndex(
    (word, index) => index > 0 && PREFIX.test(words.slice(index).join(' ')) && word !== '',
  );
  return at < 0
    ? joined(rest[0], last)
    : joined(words.slice(0, at).join(' '), withPrefix(words.slice(at).join(' '), last));
}

/** Whether a text is nothing but a prefix. */
function isPrefix(text: string): boolean {
  return PREFIX.exec(text)?.[0] === text;
}

/** A surname with its prefix once, though the list has it in both columns: `de` and `de Vries`, `van den` and `Bos, van den`. */
function withPrefix(prefix: string, surname: string): string {
  const own = prefix.trim();
  if (own === '' || surname.length > LONGEST) return joined(own, surname);
  const [lower, before] = [surname.toLowerCase(), own.toLowerCase()];
  if (lower.startsWith(`${before} `)) return surname;
  if (lower.endsWith(`, ${before}`)) return withPrefix(own, surname.slice(0, -before.length - 2));
  return ELIDED.test(own) ? own + surname.trim() : joined(own, surname);
}

function firstOf(names: string): string {
  return names.split(/\s+/)[0] ?? '';
}

function joined(a: string, b: string): string {
  return [a.trim(), b.trim()].filter((part) => part !== '').join(' ');
}

/** What UTF-8 read as Windows-1252 shows of a letter with an accent, such as `Ã«`. */
const MISREAD =
  /[\u00c2-\u00c5][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]/;

/** Whether a name shows signs of a wrong character set, as `ZoÃ«` for `Zoë`. */
export function isMisread(name: string): boolean {
  return MISREAD.test(name);
}
