import type { Cell } from '../../tables/values';
import { PERSON_CELLS, PERSON_HEADERS, readListAmount, type TableShape } from '../peopleTable';
import { cleanText } from '../cells/text';
import { readListDate } from '../cells/dates';
import { payerOf } from './payerOf';
import { EXPENSE_FIELDS, type ExpenseField } from './types';

/** The day numbers of 1954 to 2064: what is smaller or larger in a file is rather an amount. */
const FIRST_DAY = 20_000;
const LAST_DAY = 60_000;

/** How a list of expenses is known. */
export const EXPENSE_TABLE: TableShape<ExpenseField> = {
  fields: EXPENSE_FIELDS,
  headers: {
    ...PERSON_HEADERS,
    date: ['datum', 'factuurdatum', 'boekdatum', 'boekingsdatum', 'betaaldatum', 'betaaldop', 'date'],
    amount: [
      'bedrag',
      'kosten',
      'prijs',
      'totaal',
      'euro',
      'eur',
      'opleidingskosten',
      'scholingskosten',
      'cursuskosten',
      'studiekosten',
      'amount',
    ],
    description: [
      'omschrijving',
      'opleiding',
      'cursus',
      'scholing',
      'training',
      'studie',
      'description',
      'waarvoor',
    ],
    payer: ['betaler', 'betaalddoor', 'betaaldvan', 'betaalduit', 'tenlastevan', 'payer', 'paidby'],
    reference: ['kenmerk', 'factuurnummer', 'factuurnr', 'factuur', 'boekstuk', 'reference', 'invoice'],
  },
  // `Kostenplaats`, `Prijsgroep` and `Totaal uren` are no amounts.
  wholeOnly: new Set(['kosten', 'prijs', 'totaal', 'euro', 'eur', 'pnr']),
  askedWhereSeveral: ['date', 'amount'],
  byCells: [
    ...PERSON_CELLS,
    ['date', isDate],
    ['payer', (cell) => payerOf(cleanText(cell)) !== undefined],
    ['amount', (cell) => readListAmount(cell, ',').kind === 'amount'],
    ['description', (cell) => /\p{L}/u.test(cleanText(cell))],
  ],
};

function isDate(cell: Cell): boolean {
  if (typeof cell === 'number') return Number.isInteger(cell) && cell >= FIRST_DAY && cell <= LAST_DAY;
  const text = cleanText(cell);
  return /\D/.test(text) && readListDate(text, 'dayFirst').kind === 'day';
}
