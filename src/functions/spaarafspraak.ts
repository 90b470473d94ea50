import { readDay, readKey } from '../tables/values';
import { agreementOn } from '../domain/agreements';
import { Column } from './matrix';
import { guarded, perRow } from './outcome';
import { CaoParameter } from './person';

/** What stands where no row ends the agreement. */
const NO_END = 'zonder einddatum';

/**
 * Geeft tot en met welke dag de eigen spaarafspraak van een medewerker geldt, of dat die geen einde heeft.
 * @customfunction SPAARAFSPRAAK
 * @param peildatum De datum waarop de afspraak geldt.
 * @param cao De tabel CAO_regels, met de afspraken.
 * @param medewerker Het personeelsnummer.
 * @returns The last day of the agreement in force, a text where nothing ends it, "" where there is none.
 */
export function spaarafspraak(
  peildatum: unknown[][],
  cao: unknown[][],
  medewerker: unknown[][],
): unknown[][] {
  return guarded(() => {
    const days = new Column('peildatum', peildatum);
    const people = new Column('medewerker', medewerker);
    const rules = new CaoParameter(cao);
    return perRow([days, ...rules.columns], [people], (row) => {
      const day = readDay('peildatum', days.at(row));
      const agreement = agreementOn(rules.rules(row, readKey(people.at(row))), 'spaartermijn', day);
      return agreement === null ? '' : (agreement.lastDay ?? NO_END);
    });
  });
}
