import { civilOf, type Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { decimals } from './nl';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `€1,234.56`; a negative amount as `-€5.00`. */
export function eurosEn(cents: Cents): string {
  return `${cents < 0 ? '-' : ''}€${decimals(cents, ',', '.')}`;
}

/** `31 July 2027` */
export function dateEn(day: Day): string {
  const { year, month, day: dayOfMonth } = civilOf(day);
  return `${dayOfMonth} ${MONTHS[month - 1]} ${year}`;
}

const payers: Readonly<Record<string, string>> = {
  Werkgever: 'the employer',
  Subsidie: 'a subsidy',
  'Eigen bijdrage': 'own contribution',
  Ondersteunersbeurs: 'the grant fund',
};

/** Who pays, in a sentence: the columns of `Wensen` have Dutch names; a scheme keeps its own. */
export function payerEn(source: string): string {
  return payers[source] ?? source;
}
