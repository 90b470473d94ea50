import type { Cents } from '../../domain/money';
import { orProblem } from '../../tables/problem';
import { readAmount } from '../../tables/typedAmount';
import { readSignedCents, type Cell } from '../../tables/values';
import { cleanText } from '../cells/text';
import type { DecimalMark } from '../cells/numbers';

/** An amount of a list, or why it is none. */
export type ListAmount =
  | { readonly kind: 'amount'; readonly cents: Cents }
  | { readonly kind: 'empty' }
  | { readonly kind: 'notAnAmount' }
  | { readonly kind: 'ambiguous' };

const NO_CENTS = /,[-=]{1,2}$/;

/** What is longer is no amount, and is not looked at. */
const LONGEST = 40;

/**
 * An amount in Dutch or English, with euro sign or without; below 0 with a minus before or behind it, or in brackets.
 *
 * @param cell a text, or the number of a cell in a file
 * @param mark the decimal sign of the texts of the column
 */
export function readListAmount(cell: Cell, mark: DecimalMark): ListAmount {
  if (typeof cell === 'number') return ofNumber(cell);
  const text = cleanText(cell)
    .replace(/[−–]/g, '-')
    .replace(/^EUR|EUR$|[*†‡]{1,3}$/i, '')
    .replace(/^(€ ?)?-\/- ?/, '-')
    .trim();
  if (text === '') return { kind: 'empty' };
  if (text.length > LONGEST) return { kind: 'notAnAmount' };
  const bare = text.replace('€', '').trim();
  const inBrackets = bare.startsWith('(') && bare.endsWith(')');
  const isBelow = inBrackets || bare.startsWith('-') || /\d-$/.test(bare);
  const digits = inBrackets ? bare.slice(1, -1) : bare.replace(/^-/, '').replace(/(\d)-$/, '$1');
  // A dash for the cents is Dutch, whatever the others of the column are.
  const hasDash = NO_CENTS.test(digits);
  const read = readAmount(hasDash ? digits.replace(NO_CENTS, ',00') : digits, hasDash ? ',' : mark);
  if (read.kind === 'amount') return { kind: 'amount', cents: isBelow ? -read.cents : read.cents };
  if (read.kind === 'empty') return { kind: 'empty' };
  return read.why === 'ambiguous' ? { kind: 'ambiguous' } : { kind: 'notAnAmount' };
}

function ofNumber(value: number): ListAmount {
  return orProblem(
    (): ListAmount => ({ kind: 'amount', cents: readSignedCents('', value) }),
    () => ({ kind: 'notAnAmount' }),
  );
}
