import type { Cell } from '../../tables/values';
import { cleanText } from '../staffList/columnReaders';
import { readListDate } from '../staffList/dates';
import { payerOf } from './payerOf';
import { readPastAmount } from './amounts';
import { EXPENSE_FIELDS, type ExpenseColumn, type ExpenseField, type PastExpenseChoices } from './types';
import type { PeopleByName } from './peopleByName';

/** Headers, without signs and in lower case, by what they stand for; a whole header first, else one that begins so. */
const HEADERS: Readonly<Record<ExpenseField, readonly string[]>> = {
  number: [
    'personeelsnummer',
    'personeelsnr',
    'persnr',
    'pnr',
    'medewerkernummer',
    'medewerkersnummer',
    'medewerkernr',
    'medewerkerid',
    'stamnummer',
    'employeenumber',
    'employeeid',
  ],
  name: ['naam', 'medewerker', 'werknemer', 'collega', 'name', 'employee'],
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
};
/** Where only the whole header tells: `Kostenplaats`, `Prijsgroep` and `Totaal uren` are no amounts. */
const WHOLE_ONLY = new Set(['kosten', 'prijs', 'totaal', 'euro', 'eur', 'pnr']);
/** Of these a second column that could be it is no less likely, and a wrong one is a wrong amount or a wrong year. */
const ASKED_WHERE_SEVERAL: readonly ExpenseField[] = ['date', 'amount'];
/** Rows among which the headers are looked for. */
const LOOKED_AT = 20;
const MOST_OF_THEM = 0.7;
const SAMPLES = 2;

const squashed = (cell: Cell) =>
  cleanText(cell)
    .toLowerCase()
    .replace(/[^\p{L}\d]/gu, '');

/** What a header stands for, and whether the whole of it says so. */
function meaningOf(cell: Cell): { readonly field: ExpenseField; readonly isWhole: boolean } | null {
  const header = squashed(cell);
  if (header === '') return null;
  const whole = EXPENSE_FIELDS.find((field) => HEADERS[field].includes(header));
  if (whole !== undefined) return { field: whole, isWhole: true };
  const begun = EXPENSE_FIELDS.find((field) =>
    HEADERS[field].some((word) => !WHOLE_ONLY.has(word) && header.startsWith(word)),
  );
  return begun === undefined ? null : { field: begun, isWhole: false };
}

/** The row with the headers: the first one with two of them or more; null where there is none. */
export function expenseHeaderRow(cells: readonly (readonly Cell[])[]): number | null {
  const found = cells
    .slice(0, LOOKED_AT)
    .findIndex((row) => new Set(row.flatMap((cell) => meaningOf(cell)?.field ?? [])).size >= 2);
  return found < 0 ? null : found;
}

/**
 * What each column holds: as chosen, else by its header, else by its cells; no field twice. Where several columns can be
 * the date or the amount, none is: the user says which.
 */
export function expenseColumns(
  headers: readonly Cell[],
  rows: readonly (readonly Cell[])[],
  people: PeopleByName,
  { columns: chosen = new Map() }: PastExpenseChoices,
): readonly ExpenseColumn[] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), headers.length);
  const taken = new Set([...chosen.values()].filter((field) => field !== null));
  const given = new Map<number, ExpenseField | null>(chosen);
  const give = (index: number, field: ExpenseField | null) => {
    if (field === null || given.has(index) || taken.has(field)) return;
    taken.add(field);
    given.set(index, field);
  };
  const offer = (field: ExpenseField, found: readonly number[]) => {
    const isDoubtful = found.length > 1 && ASKED_WHERE_SEVERAL.includes(field);
    if (isDoubtful) taken.add(field);
    else if (found.length > 0) give(found[0], field);
  };
  const indexes = Array.from({ length: width }, (_, index) => index);
  const open = () => indexes.filter((index) => !given.has(index));
  for (const isWhole of [true, false])
    for (const field of EXPENSE_FIELDS) {
      const meant = open().filter((index) => {
        const meaning = meaningOf(headers[index]);
        return meaning?.field === field && meaning.isWhole === isWhole;
      });
      offer(field, meant);
    }
  for (const field of BY_CELLS)
    if (!taken.has(field))
      offer(
        field,
        open().filter((index) => holds(field, rows, index, people)),
      );
  return indexes.map((index) => ({
    index,
    header: cleanText(headers[index]),
    field: given.get(index) ?? null,
    samples: rows
      .map((row) => cleanText(row[index]))
      .filter((text) => text !== '')
      .slice(0, SAMPLES),
  }));
}

/** In the order in which cells tell most: a day number could be an amount, and a text anything. */
const BY_CELLS = ['number', 'name', 'date', 'payer', 'amount', 'description'] as const;

function holds(
  field: (typeof BY_CELLS)[number],
  rows: readonly (readonly Cell[])[],
  index: number,
  people: PeopleByName,
): boolean {
  const cells = rows.map((row) => row[index]).filter((cell) => cleanText(cell) !== '');
  const fits = cells.filter((cell) => isOf(field, cleanText(cell), people)).length;
  return fits > 0 && fits >= cells.length * MOST_OF_THEM;
}

function isOf(field: (typeof BY_CELLS)[number], text: string, people: PeopleByName): boolean {
  switch (field) {
    case 'number':
      return people.byNumber(text) !== null;
    case 'name':
      return people.byName(text).length > 0;
    case 'date':
      return /\D/.test(text) && readListDate(text, 'dayFirst').kind === 'day';
    case 'payer':
      return payerOf(text) !== undefined;
    case 'amount':
      return readPastAmount(text, ',').kind === 'amount';
    default:
      return /\p{L}/u.test(text);
  }
}
