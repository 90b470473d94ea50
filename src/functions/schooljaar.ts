import { readDay, schoolYearText } from '../tables/values';
import { schoolYearOf } from '../domain/calendar';
import { Column } from './matrix';
import { guarded, perRow } from './outcome';

/**
 * Geeft het schooljaar waarin een datum valt: 1 augustus tot en met 31 juli.
 * @customfunction SCHOOLJAAR
 * @param datum De datum, of een kolom met datums.
 * @returns School years as text, `2026-2027`; `#VALUE!` for what is no date from 1990 to 2100.
 */
export function schooljaar(datum: unknown[][]): unknown[][] {
  return guarded(() => {
    const days = new Column('datum', datum);
    return perRow([], [days], (row) => schoolYearText(schoolYearOf(readDay('datum', days.at(row)))));
  });
}
