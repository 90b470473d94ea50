import { wordOf, type Cell } from '../../tables/values';
import { overviewNl, type OverviewTexts } from '../../texts/nl/overview';
import { screenTexts } from '../../texts/spoken';
import { columnLooks } from '../../tables/columnKinds';

/** A column of the overview: one formula over whole table columns, which spills as far as there are employees. */
export interface OverviewColumn {
  readonly id: keyof OverviewTexts['columns'];
  /** In Excel's own English notation. */
  readonly formula: string;
  readonly format: string;
  readonly width: number;
}

/** Stands where something that decides is not filled in. */
const UNKNOWN = '?';

export const EUROS = '"€" #,##0.00';

// Excel on the computer gives an empty cell to a function as 0, which is a fte too: so empty is made empty text first.
const fte = 'IF(Medewerkers[Fte]="","",Medewerkers[Fte])';

const person = `${fte},Medewerkers[In dienst],Medewerkers[Uit dienst]`;

// With their headers, so that the functions find the columns by name: a column that is moved makes no wrong amount.
const appointments = 'Aanstellingen[#All]';

/** With its headers too: the column Functiecategorie may be there or not. */
const everybody = 'Medewerkers[#All]';

const potOn = `Peildatum,${person},Medewerkers[Personeelsnummer],Bestedingen[#All],CAO_regels,Beginsaldi[#All],${appointments},Wensen[#All],Opleidingen[#All]`;

const reached = 'SCHOLING.MAXBEREIKT(Medewerkers[Schaal],Medewerkers[Trede],Peildatum,Salaristabel)';

/** The mark in a cell of an employee who lacks what the amount depends on: no amount and no error. */
const known = (formula: string, ...columns: readonly string[]) => {
  const blank = columns.map((column) => `(Medewerkers[${column}]="")`).join('+');
  return `=IF((Medewerkers[Personeelsnummer]<>"")*(${blank}),"${UNKNOWN}",${formula})`;
};

/** A pot needs both; the fte alone needs no day. */
const ofPot = (formula: string) => known(formula, 'Fte', 'In dienst');

const shown = (column: string) => `=IF(Medewerkers[${column}]="","",Medewerkers[${column}])`;

/** Empty beside a row without a number. */
const shownBeside = (formula: string) => `=IF(Medewerkers[Personeelsnummer]="","",${formula})`;

export const overviewColumns: readonly OverviewColumn[] = [
  { id: 'number', formula: shown('Personeelsnummer'), format: 'General', width: 115 },
  { id: 'name', formula: shown('Naam'), format: 'General', width: 210 },
  {
    id: 'fte',
    formula: known(
      `SCHOLING.FTEOPDATUM(Peildatum,${fte},Medewerkers[Personeelsnummer],${appointments})`,
      'Fte',
    ),
    format: '0.00##',
    width: 110,
  },
  {
    id: 'entitlement',
    formula: ofPot(
      `SCHOLING.BUDGETRECHT(Peildatum,${person},CAO_regels,Medewerkers[Personeelsnummer],${appointments},${everybody})`,
    ),
    format: EUROS,
    width: 145,
  },
  { id: 'balance', formula: ofPot(`SCHOLING.SPAARSALDO(${potOn},${everybody})`), format: EUROS, width: 115 },
  { id: 'lapsing', formula: ofPot(`SCHOLING.VERVALT(${potOn},${everybody})`), format: EUROS, width: 125 },
  {
    id: 'maximum',
    // Empty where scale, step or table give no answer; the data check says why.
    formula: `=IFERROR(IF(${reached}<=Peildatum,"op maximum",IF(${reached}<=EDATE(Peildatum,24),"bereikt maximum op 1-8-"&YEAR(${reached}),"")),"")`,
    format: 'General',
    width: 195,
  },
  {
    id: 'agreement',
    formula: '=SCHOLING.SPAARAFSPRAAK(Peildatum,CAO_regels,Medewerkers[Personeelsnummer])',
    format: columnLooks.date.format,
    width: 165,
  },
  {
    id: 'committed',
    formula:
      '=SCHOLING.VASTGELEGD(Peildatum,Medewerkers[Personeelsnummer],Wensen[#All],Bestedingen[#All],"",Opleidingen[#All],Beurs[#All])',
    format: EUROS,
    width: 115,
  },
  {
    id: 'free',
    formula: ofPot(`SCHOLING.VRIJSALDO(${potOn},Beurs[#All],${everybody})`),
    format: EUROS,
    width: 145,
  },
  {
    id: 'planned',
    // Lines that others pay name them where those of a budget have its school year.
    formula: shownBeside(
      'SUMIFS(Plan[Bedrag],Plan[Personeelsnummer],Medewerkers[Personeelsnummer],Plan[Schooljaar],SCHOLING.SCHOOLJAAR(Peildatum),Plan[Uit budget van],"2*")',
    ),
    format: EUROS,
    width: 145,
  },
  {
    id: 'lapsingAfterPlan',
    formula: ofPot(`SCHOLING.VERVALT(${potOn},${everybody},Beurs[#All],Plan[#All])`),
    format: EUROS,
    width: 135,
  },
  { id: 'function', formula: shown('Functie'), format: 'General', width: 195 },
];

/** The columns that an overview of an earlier version may not have, in the order in which they came. */
export const LATER_COLUMNS: readonly OverviewColumn['id'][] = [
  'maximum',
  'agreement',
  'committed',
  'free',
  'planned',
  'lapsingAfterPlan',
  'function',
];

/** How many are at the maximum or near it, per function and group: a report that brings its own header. */
export const overviewCount =
  '=SCHOLING.MAXTELLING(Medewerkers[Functie],Medewerkers[Schaal],Medewerkers[Trede],Peildatum,Functies,Salaristabel)';

/** The count stands right of the columns, with a free one between. */
export const overviewCountColumn = overviewColumns.length + 1;

/** Whether a header is that of the column, in one of the languages; both must have been learned. */
export function isCaption(caption: Cell, id: OverviewColumn['id']): boolean {
  const text = wordOf(caption);
  return (['nl', 'en'] as const).some(
    (language) => screenTexts(language, overviewNl).columns[id].toLowerCase() === text,
  );
}
