import { ARTICLES } from '../../cao/articles';
import type { TableName } from '../../tables/schema';

/** What Excel tells at a column when its header or one of its cells is chosen. The title is at most 32 signs. */
export interface ColumnHint {
  readonly title: string;
  readonly message: string;
}

/** Columns of which the header alone does not say what belongs in them. */
export const columnHints: { readonly [Name in TableName]?: Readonly<Record<string, ColumnHint>> } = {
  Medewerkers: {
    Fte: {
      title: 'Fte bij indiensttreding',
      message:
        'De fte op de eerste dag. Een latere fte zet u met haar datum in Aanstellingen; de fte van nu staat rechts in Fte op peildatum.',
    },
    'Uit dienst': {
      title: 'Laatste dag in dienst',
      message: `Leeg als die er niet is. Ook bij de AOW-leeftijd typt u hem hier: de laatste dag van de maand waarin die valt (CAO VO, artikel ${ARTICLES.pensionAge}). Scholing kent die leeftijd niet.`,
    },
  },
};
