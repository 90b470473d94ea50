import type { StaffField } from './fields';

/** Parts that stand before a Dutch surname; the longest first. */
const PREFIX =
  /^(?:(?:van|von|in|op|uit|voor|bij|aan)\s+(?:de|den|der|het|'t|’t)|van|von|de|den|der|het|ten|ter|te|'t|’t|d'|la|le|el|al|ben|da|dos|du)(?=\s|$)/i;

type NamePart = Extract<
  StaffField,
  | 'fullName'
  | 'callName'
  | 'firstName'
  | 'initials'
  | 'prefix'
  | 'surname'
  | 'prefixInUse'
  | 'surnameInUse'
  | 'partnerPrefix'
  | 'partnerSurname'
  | 'nameUse'
>;

/** The name parts of a row as text; "" where there is none. */
export type NameParts = Readonly<Record<NamePart, string>>;

/**
 * The name as it is said: call name, prefix, surname. The surname in use goes before that of birth; the partner's
 * only counts where the list says in words that it is used (codes differ per system and are not known).
 */
export function composeName(parts: NameParts): string {
  if (parts.fullName !== '' && parts.surname === '') return turned(parts.fullName);
  const first = parts.callName || firstOf(parts.firstName) || parts.initials;
  const own = joined(parts.prefix, parts.surname);
  const partner = joined(parts.partnerPrefix, parts.partnerSurname);
  const inUse = parts.surnameInUse ? joined(parts.prefixInUse, parts.surnameInUse) : '';
  const last = inUse || usedName(parts.nameUse, own, partner);
  return joined(first, last) || turned(parts.fullName);
}

function usedName(use: string, own: string, partner: string): string {
  const words = use.toLowerCase();
  const saysPartner = words.indexOf('partner');
  if (partner === '' || saysPartner < 0) return own;
  const saysOwn = Math.max(words.indexOf('eigen'), words.indexOf('geboorte'));
  if (saysOwn < 0) return partner;
  return saysPartner < saysOwn ? `${partner} - ${own}` : `${own} - ${partner}`;
}

/** `Vries, Piet de` and `Vries, de, Piet` → `Piet de Vries`; other names stay as they are. */
function turned(name: string): string {
  const [last, ...rest] = name.split(',').map((part) => part.trim());
  if (rest.length === 0 || rest.length > 2 || last === '' || rest.some((part) => part === '')) return name;
  if (rest.length === 2) {
    const [prefix, first] = PREFIX.test(rest[0]) ? rest : [rest[1], rest[0]];
    return joined(first, joined(prefix, last));
  }
  const words = rest[0].split(/\s+/);
  const at = words.findIndex(
    (word, index) => index > 0 && PREFIX.test(words.slice(index).join(' ')) && word !== '',
  );
  return at < 0
    ? joined(rest[0], last)
    : joined(words.slice(0, at).join(' '), joined(words.slice(at).join(' '), last));
}

function firstOf(names: string): string {
  return names.split(/\s+/)[0] ?? '';
}

function joined(a: string, b: string): string {
  return [a.trim(), b.trim()].filter((part) => part !== '').join(' ');
}
