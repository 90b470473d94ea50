/** Why somebody is on no step of the own function's scale. */
export type OffScale =
  /** No scale at all, such as who is in the doelgroepregister. */
  | { readonly kind: 'noScale' }
  /** Salary and prospect of an old function; with its scale where that is told. */
  | { readonly kind: 'guarantee'; readonly scale: string | null };

/** What can be typed in `Schaal` for a guarantee, followed by the scale of the old function or not. */
const GUARANTEES: readonly string[] = ['garantie', 'garantieschaal'];
const WITHOUT: readonly string[] = ['geen', 'geen schaal'];

/** Null for a scale of the table, and where nothing is filled in. */
export function offScaleOf(scale: string): OffScale | null {
  const [first = '', ...others] = scale.trim().split(' ').filter(Boolean);
  if (WITHOUT.includes([first, ...others].join(' ').toLowerCase())) return { kind: 'noScale' };
  if (!GUARANTEES.includes(first.toLowerCase())) return null;
  const [word = ''] = others;
  const label = (word.toLowerCase() === 'schaal' ? others.slice(1) : others).join(' ');
  return { kind: 'guarantee', scale: label === '' ? null : label };
}

/** The scale that somebody is paid by, as typed; "" where there is none, or where it is not told. */
export function paidScale(scale: string): string {
  const off = offScaleOf(scale);
  if (off === null) return scale;
  return off.kind === 'guarantee' ? (off.scale ?? '') : '';
}
