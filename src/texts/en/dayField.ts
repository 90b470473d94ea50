import { dateEn } from '../format/en';
import { dayFieldNl, type DayFieldTexts } from '../nl/dayField';

export const dayFieldEn: DayFieldTexts = {
  understood: (day) => `Understood as ${dateEn(day)}`,
  empty: 'Type a date as day-month-year, such as 31-7-2027.',
  refused: 'This is not a date. Type day, month and year, such as 31-7-2027.',
  // The same order in both languages: what is read back must not depend on who reads it.
  inField: dayFieldNl.inField,
};
