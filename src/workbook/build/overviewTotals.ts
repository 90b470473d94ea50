import { Formula, isVacant } from '../../tables/cellText';
import { addressOf } from '../../tables/rawTables';
import type { TableName } from '../../tables/schema';
import { SETTING_NAMES } from '../../tables/settings';
import { YES, type Cell } from '../../tables/values';
import { overviewNl } from '../../texts/nl/overview';
import { screenTexts } from '../../texts/spoken';
import type { Language } from '../problems';
import type { FilledCell } from '../write/undoHandle';
import { writeCells } from '../write/writeCells';
import { EUROS, type OverviewColumn } from './overview';
import { overviewAssumedRow, overviewFirstRow, overviewTotalsRow } from './overviewRows';

type Id = OverviewColumn['id'];

/** The columns of which the amounts are added up. */
const ADDED: readonly Id[] = [
  'entitlement',
  'balance',
  'lapsing',
  'committed',
  'free',
  'planned',
  'lapsingAfterPlan',
];
/** The column of the label, and the column without a total. */
const LABEL: Id = 'fte';
const LEFT_OUT: Id = 'maximum';

/** The label in each language: somebody else’s Office may have written it. */
const labels = () =>
  (['nl', 'en'] as const).map((language) => screenTexts(language, overviewNl).totals.label);

/** Longer lists of staff are added up no further: a sector has fewer. */
const MOST_ROWS = 30_000;
const NUMBERS = 'Medewerkers[Personeelsnummer]';

/** A cell of the row with totals, and its number format. */
export interface TotalCell extends FilledCell {
  readonly format: string;
}

/**
 * What stands in the row above the reference date: the amounts of everybody together, above their columns, so that no list below
 * is too long for them. Who has no amount is counted apart.
 *
 * @param placeOf column of the sheet, from 0; undefined for a column that is not there
 * @param row where rows were inserted since, the one that the totals stand in
 */
export function overviewTotals(
  placeOf: (id: Id) => number | undefined,
  referenceRow: number,
  language: Language,
  row = overviewTotalsRow(referenceRow),
): TotalCell[] {
  const { totals } = screenTexts(language, overviewNl);
  const first = overviewFirstRow(referenceRow);
  const at = (id: Id, content: (column: number) => string | Formula, format = 'General'): TotalCell[] => {
    const column = placeOf(id);
    return column === undefined ? [] : [{ row, column, content: content(column), format }];
  };
  const balance = placeOf('balance');
  return [
    ...at(LABEL, () => totals.label),
    ...ADDED.flatMap((id) =>
      at(id, (column) => new Formula(`=SUMIF(${listBelow(first, column)},">0")`), EUROS),
    ),
    ...(balance === undefined ? [] : at(LEFT_OUT, () => leftOut(listBelow(first, balance), totals.leftOut))),
  ];
}

/**
 * What stands above the header: of how many the balance assumes that nothing was ever spent, as long as there are any.
 *
 * @param column of the personnel numbers
 */
export function overviewAssumed(referenceRow: number, language: Language, column = 0): FilledCell {
  // What the pane reads as yes, and nothing else; a cell with an error in it is none.
  const said = `SUMPRODUCT(${isOneOf('Instelling', [SETTING_NAMES.spentKnown])}*${isOneOf('Waarde', YES)})`;
  const text = screenTexts(language, overviewNl).assumed(`"&${ASSUMED}&"`);
  const row = overviewAssumedRow(referenceRow);
  return { row, column, content: new Formula(`=IF(${said}>0,"",IF(${ASSUMED}=0,"","${text}"))`) };
}

const isOneOf = (column: 'Instelling' | 'Waarde', words: readonly string[]) =>
  `ISNUMBER(MATCH(TRIM(Instellingen[${column}]),{${words.map((word) => `"${word}"`).join(',')}},0))`;
const within = (table: TableName) => `(COUNTIF(${table}[Personeelsnummer],${NUMBERS})=0)`;
/** Those employed on the reference date of whom nothing is booked and no opening balance is filled in. */
const ASSUMED = `SUMPRODUCT((${NUMBERS}<>"")*(Medewerkers[In dienst]<=Peildatum)*((Medewerkers[Uit dienst]="")+(Medewerkers[Uit dienst]>=Peildatum)>0)*${within('Bestedingen')}*${within('Beginsaldi')})`;

/** The cells that the formula of a column fills: as many as there are employees. */
function listBelow(firstRow: number, column: number): string {
  const first = addressOf(firstRow, column);
  return `${first}:INDEX(${first}:${addressOf(firstRow + MOST_ROWS - 1, column)},ROWS(${NUMBERS}))`;
}

function leftOut(balances: string, text: string): Formula {
  const count = `COUNTA(${NUMBERS})-COUNT(${balances})`;
  return new Formula(`=IF(${count}=0,"",${count}&" ${text}")`);
}

/** Writes a total as it is shown. */
export function writeTotal(sheet: Excel.Worksheet, { row, column, content, format }: TotalCell): void {
  const cell = sheet.getCell(row, column);
  writeCells(cell, [[content]]);
  cell.numberFormat = [[format]];
  cell.format.font.bold = true;
}

/** Whether a cell is one of our totals. */
export function isTotal(content: Cell): boolean {
  return content instanceof Formula && content.text.startsWith('=SUMIF(') && content.text.includes(NUMBERS);
}

/**
 * The totals that an overview lacks: none where something of the user stands in their row.
 *
 * @param contentOf what a cell of the row holds, by the column of the sheet
 */
export function totalsToAdd(totals: readonly TotalCell[], contentOf: (column: number) => Cell): TotalCell[] {
  const isOurs = ({ column, content }: TotalCell) => {
    const found = contentOf(column);
    if (isVacant(found)) return true;
    return content instanceof Formula ? found instanceof Formula : labels().includes(String(found));
  };
  if (totals.some((cell) => cell.row < 0 || !isOurs(cell))) return [];
  return totals.filter(({ column }) => isVacant(contentOf(column)));
}
