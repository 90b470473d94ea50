import type { Cents } from '../domain/money';

/** What was typed in an amount field: understood as cents, empty, or refused with the reason. */
export type TypedAmount =
  { readonly kind: 'amount'; readonly cents: Cents } | { readonly kind: 'empty' } | RefusedAmount;

/** Why what was typed is no amount; with both amounts where it can be two. */
export type RefusedAmount =
  | {
      readonly kind: 'refused';
      readonly why: 'ambiguous';
      /** Read as thousands, and as decimals to the cent. */
      readonly either: readonly [Cents, Cents];
    }
  | {
      readonly kind: 'refused';
      readonly why: 'notAnAmount' | 'negative' | 'tooPrecise' | 'tooLarge';
    };

/** How the reader of the pane writes numbers: `1.234,56` with a comma, `1,234.56` with a point. */
export type DecimalSign = ',' | '.';

const LARGEST = 100_000_000_00;

/**
 * Reads an amount of euros as a person types it, with or without euro sign and thousands signs.
 *
 * A single sign before three digits (`1,234` in Dutch) can mean two different amounts and is refused; the reader's own
 * thousands sign (`1.234` in Dutch) cannot, as an amount has at most two decimals.
 */
export function readAmount(typed: string, decimal: DecimalSign): TypedAmount {
  const text = typed.replace(/[€\u00a0\s]/g, '').replace(/,[-\u2010-\u2015\u2212]{1,2}$/, '');
  if (text === '') return { kind: 'empty' };
  if (/^[-\u2010-\u2015\u2212]/.test(text)) return refused('negative');
  if (!/^\d[\d.,]*$/.test(text) || /[.,]{2}|[.,]$/.test(text)) return refused('notAnAmount');
  const parts = splitAtDecimal(text, decimal);
  if (parts === 'ambiguous') return eitherOf(text, decimal);
  if (typeof parts === 'string') return refused(parts);
  const cents = Number(parts.whole) * 100 + Number(parts.decimals.padEnd(2, '0'));
  return cents > LARGEST ? refused('tooLarge') : { kind: 'amount', cents };
}

type Refusal = RefusedAmount['why'];

/** `4,500` in Dutch: 4.500,00 or 4,50. */
function eitherOf(text: string, decimal: DecimalSign): TypedAmount {
  const [whole, decimals] = text.split(decimal);
  return {
    kind: 'refused',
    why: 'ambiguous',
    either: [Number(whole + decimals) * 100, Math.floor((Number(whole + decimals) + 5) / 10)],
  };
}

function splitAtDecimal(text: string, decimal: DecimalSign): { whole: string; decimals: string } | Refusal {
  const signs = text.replace(/\d/g, '');
  if (signs === '') return { whole: text, decimals: '' };
  const last = signs[signs.length - 1];
  const count = signs.split(last).length - 1;
  const tail = text.length - text.lastIndexOf(last) - 1;

  // The same sign twice, or the reader's own thousands sign before three digits: nothing but thousands.
  if (signs.length === count && (count > 1 || (tail === 3 && last !== decimal))) {
    return grouped(text, last) ? { whole: text.split(last).join(''), decimals: '' } : 'notAnAmount';
  }
  if (count > 1) return 'notAnAmount';
  const whole = text.slice(0, text.lastIndexOf(last));
  const decimals = text.slice(text.lastIndexOf(last) + 1);
  const thousands = last === ',' ? '.' : ',';
  if (signs.length > 1 && !grouped(whole, thousands)) return 'notAnAmount';
  if (decimals.length > 2) {
    const couldBeThousands =
      signs.length === 1 && decimals.length === 3 && grouped(text, last) && !whole.startsWith('0');
    return couldBeThousands ? 'ambiguous' : 'tooPrecise';
  }
  return { whole: whole.split(thousands).join(''), decimals };
}

/** `1.234.567`: one to three digits, then groups of three. */
function grouped(text: string, sign: string): boolean {
  const [first, ...rest] = text.split(sign);
  return /^\d{1,3}$/.test(first) && rest.every((group) => /^\d{3}$/.test(group));
}

function refused(why: Exclude<Refusal, 'ambiguous'>): TypedAmount {
  return { kind: 'refused', why };
}
