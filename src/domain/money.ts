import { fail } from './problem';
import type { Cents } from './cents';

export type { Cents };

/**
 * A sum of amounts of which none is negative, as it is.
 *
 * @throws ProblemError `sumTooLarge` above 2^53 − 1, from where cents get lost
 */
export function exactSum(sum: Cents): Cents {
  return sum <= Number.MAX_SAFE_INTEGER ? sum : fail({ code: 'sumTooLarge', most: Number.MAX_SAFE_INTEGER });
}

/**
 * `amount × numerator / denominator`, rounded half away from zero to a whole unit, exactly.
 *
 * Floating point decides all but the cases that lie next to a half; those are decided in whole numbers.
 *
 * @param amount whole units (cents, or hundredths of an hour)
 * @param numerator whole number, not negative
 * @param denominator whole number, positive
 */
export function proportion(amount: Cents, numerator: number, denominator: number): Cents {
  const quotient = (amount * numerator) / denominator;
  const whole = Math.floor(quotient);
  const fraction = quotient - whole;
  // The product and the quotient may each be half a last binary digit off.
  const doubt = Math.abs(quotient) * Number.EPSILON * 4;
  if (Math.abs(fraction - 0.5) > doubt) return fraction > 0.5 ? whole + 1 : whole;
  return exactProportion(amount, numerator, denominator);
}

function exactProportion(amount: Cents, numerator: number, denominator: number): Cents {
  const product = BigInt(amount) * BigInt(numerator);
  const divisor = BigInt(denominator);
  const magnitude = product < 0n ? -product : product;
  const rounded = (magnitude * 2n + divisor) / (divisor * 2n);
  return Number(product < 0n ? -rounded : rounded);
}

/**
 * Splits an amount in equal parts that add up to the whole; left-over cents go to the earliest parts.
 *
 * @param amount whole cents, not negative
 * @param parts how many, at least 1
 */
export function splitEvenly(amount: Cents, parts: number): Cents[] {
  const base = Math.floor(amount / parts);
  const leftOver = amount - base * parts;
  const split = new Array<Cents>(parts);
  for (let i = 0; i < parts; i++) split[i] = i < leftOver ? base + 1 : base;
  return split;
}
