/**
 * Money in whole cents, hours in hundredths: integers, so nothing is lost. Rounding happens once, at the end of a
 * formula, half away from zero.
 */
export type Cents = number;
