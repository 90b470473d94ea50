import type { Cents } from '../../domain/money';

/** `€ 1.234,56`; a negative amount as `-€ 5,00`. */
export function eurosNl(cents: Cents): string {
  return `${cents < 0 ? '-' : ''}€ ${decimals(cents, '.', ',')}`;
}

/** As {@link eurosNl}, of which the sign and the amount stay on one line. */
export const eurosOnLine = (cents: Cents): string => eurosNl(cents).replace('€ ', '€\u00a0');

/** The text with one full stop at its end, also where it has one. */
export const ended = (text: string): string => (text.endsWith('.') ? text : `${text}.`);

/** The text with a capital, where it begins a line. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `0,8`: a number as Dutch Excel shows it, with at most as many decimals as it has. */
export function numberNl(value: number): string {
  return String(value).replace('.', ',');
}

/** Hundredths as `1.234,56`, without sign. */
export function decimals(hundredths: number, thousands: string, decimal: string): string {
  const magnitude = Math.abs(hundredths);
  const whole = String(Math.floor(magnitude / 100)).replace(/\B(?=(\d{3})+$)/g, thousands);
  return `${whole}${decimal}${String(magnitude % 100).padStart(2, '0')}`;
}

const payers: Readonly<Record<string, string>> = {
  Werkgever: 'de werkgever',
  Subsidie: 'een subsidie',
  'Eigen bijdrage': 'een eigen bijdrage',
  Ondersteunersbeurs: 'de ondersteunersbeurs',
};

/** Who pays, in a sentence, given the column of `Wensen`; a scheme keeps its own name. */
export function payerNl(source: string): string {
  return payers[source] ?? source;
}
