import { readDay } from '../tables/values';
import { fteOn } from '../domain/budget/employment';
import { Column } from './matrix';
import { guarded, perRow } from './outcome';
import { People } from './person';

/**
 * Geeft de fte van een medewerker op de peildatum.
 * @customfunction FTEOPDATUM
 * @param peildatum De datum waarop de fte geldt.
 * @param fte De betrekkingsomvang vóór de eerste verandering: 1 is voltijd.
 * @param medewerker Het personeelsnummer, nodig bij aanstellingen.
 * @param aanstellingen De tabel medewerker, vanaf, fte met veranderingen van de fte.
 * @returns Fte per row, whether employed on the date or not.
 */
export function fteopdatum(
  peildatum: unknown[][],
  fte: unknown[][],
  medewerker?: unknown[][],
  aanstellingen?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const days = new Column('peildatum', peildatum);
    const people = new People({ fte, medewerker, aanstellingen });
    return perRow([days], people.columns, (row) =>
      fteOn(people.employment(row, false), readDay('peildatum', days.at(row))),
    );
  });
}
