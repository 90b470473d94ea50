import { civilOf, type Day } from '../../domain/calendar';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

export const dayFieldNl = translated('dayField', {
  understood: (day: Day) => `Begrepen als ${dateNl(day)}`,
  empty: 'Typ een datum, zoals 31-7-2027.',
  refused: 'Dit is geen datum. Typ dag, maand en jaar, zoals 31-7-2027.',
  /** As it stands in a field to type in. */
  inField: (value: Day) => {
    const { year, month, day } = civilOf(value);
    return `${day}-${month}-${year}`;
  },
});

export type DayFieldTexts = typeof dayFieldNl;
