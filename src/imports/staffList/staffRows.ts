import { categoryOf, type Cell } from '../../tables/values';
import type { ImportedPerson } from './reading';

/** A row of one of the workbook's tables, by column name. */
export type NamedCells = Readonly<Record<string, Cell>>;

/** The row of a person in `Medewerkers`. */
export function employeeCells(person: ImportedPerson): NamedCells {
  return {
    Personeelsnummer: person.number,
    Naam: person.name,
    Functie: person.functionName,
    Schaal: person.scale,
    Trede: person.step,
    Fte: person.fte ?? '',
    'In dienst': person.start ?? '',
    'Uit dienst': person.end ?? '',
    ...(categoryOf(person.category) === null ? {} : { Functiecategorie: person.category }),
    ...filledIn({ Team: person.team, Leidinggevende: person.manager, Locatie: person.location }),
  };
}

/** Only what is filled in: a workbook without the columns keeps doing without. */
function filledIn(cells: Readonly<Record<string, string>>): NamedCells {
  return Object.fromEntries(Object.entries(cells).filter(([, text]) => text !== ''));
}

/** The rows of a person in `Aanstellingen`. */
export function changeCells({ number, changes }: ImportedPerson): readonly NamedCells[] {
  return changes.map(({ from, fte, leave = 0 }) => ({
    Personeelsnummer: number,
    Vanaf: from,
    Fte: fte,
    // No list tells it: it goes on as the workbook has it.
    ...(leave > 0 ? { Seniorenverlof: leave / 100 } : {}),
  }));
}
