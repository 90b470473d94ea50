import { PERSON_CELLS, PERSON_HEADERS, readListAmount, type TableShape } from '../peopleTable';
import { cleanText } from '../cells/text';
import { OPENING_FIELDS, type OpeningField } from './types';

/** `2025`, `2025-2026`, `2025/26`, `25/26`: what hardly is an amount. */
const YEAR = /^(?:(?:19|20)\d\d(?:\s?[-/]\s?(?:\d{4}|\d\d))?|\d\d\s?\/\s?\d\d)$/;

/** How a list of opening balances is known. */
export const OPENING_TABLE: TableShape<OpeningField> = {
  fields: OPENING_FIELDS,
  headers: {
    ...PERSON_HEADERS,
    year: ['schooljaar', 'studiejaar', 'cursusjaar', 'jaar', 'schoolyear', 'year'],
    hours: [
      'uren',
      'scholingsuren',
      'urensaldo',
      'saldouren',
      'beginsaldouren',
      'restanturen',
      'resturen',
      'tegoeduren',
      'hours',
    ],
    amount: [
      'beginsaldo',
      'saldo',
      'restant',
      'restbudget',
      'resterend',
      'tegoed',
      'over',
      'nogover',
      'bedrag',
      'budget',
      'scholingsbudget',
      'euro',
      'eur',
      'balance',
      'amount',
    ],
  },
  // `Jaarsalaris` is no school year, and `Budgethouder` no amount.
  wholeOnly: new Set(['jaar', 'year', 'over', 'budget', 'euro', 'eur', 'pnr', 'uren', 'hours']),
  askedWhereSeveral: ['year', 'amount', 'hours'],
  byCells: [
    ...PERSON_CELLS,
    ['year', (cell) => YEAR.test(cleanText(cell))],
    ['amount', (cell) => readListAmount(cell, ',').kind === 'amount'],
  ],
};
