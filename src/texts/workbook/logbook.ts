import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';

const count = (rows: number, one: string, more: string) =>
  rows === 1 ? `1 rij ${one}` : `${rows} rijen ${more}`;

/** What stands in the sheet `Logboek`: Dutch, as the names of the tables and columns there. */
export const logbookNl = {
  euros: eurosNl,
  date: dateNl,
  number: numberNl,
  sheet: {
    made: 'Blad gemaakt',
    removed: 'Weggehaald',
    agreements: (count: number) =>
      count === 1 ? '1 blad met een afspraak' : `${count} bladen met afspraken`,
    before: (hidden: string) => `Het vorige blad staat verborgen als ${hidden}`,
  },
  replacedFormulas: {
    formulas: (count: number) => (count === 1 ? '1 formule' : `${count} formules`),
    values: (count: number) => (count === 1 ? 'De waarde ervan' : 'De waarden ervan'),
  },
  cells: (count: number) => (count === 1 ? '1 cel gevuld' : `${count} cellen gevuld`),
  /** Stands where a name was. */
  erasedName: '(gewist)',
  undone: (what: string) => `Ongedaan gemaakt: ${what}`,
  many: (p: { added: number; changed: number; removed: number }) =>
    [
      p.added > 0 ? count(p.added, 'erbij', 'erbij') : '',
      p.changed > 0 ? count(p.changed, 'veranderd', 'veranderd') : '',
      p.removed > 0 ? count(p.removed, 'weg', 'weg') : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
};
