import { eurosEn as euros } from '../format/en';
import { typed } from '../parts';
import type { PastExpensesTexts } from '../nl/pastExpenses';
import { rowsText } from './pastLists';

const count = (number: number, single: string, several: string) =>
  `${number} ${number === 1 ? single : several}`;
const problems: PastExpensesTexts['problem'] = {
  noDate: () => 'There is no date.',
  notADate: (value) => `${typed(value)} is not a date.`,
  noAmount: () => 'There is no amount.',
  unknownPayer: (value) =>
    `${typed(value)} is no payer. Use budget, werkgever, subsidie, eigen bijdrage or beurs, or leave the cell empty.`,
};

const payers: Readonly<Record<Parameters<PastExpensesTexts['byPayer']>[0], string>> = {
  budget: 'from the budget',
  werkgever: 'from the employer',
  subsidie: 'from a subsidy',
  'eigen bijdrage': 'from an own share',
  beurs: 'from the grant fund',
};

/** English texts of the screen that takes in what was spent before. */
export const pastExpensesEn: PastExpensesTexts = {
  hint: 'Paste a list of earlier expenses here, or choose a file: on each line a personnel number or name, a date, an amount, and if you have them a description, the payer and a reference. Nothing is written until you say so.',
  field: 'List of earlier expenses',
  fields: {
    number: 'Personeelsnummer',
    name: 'Naam',
    date: 'Datum',
    amount: 'Bedrag',
    description: 'Omschrijving',
    payer: 'Betaler',
    reference: 'Kenmerk',
  },
  questions: {
    date: 'Choose below which column holds the date.',
  },
  dateOrder: 'The dates can be read in two ways. What stands first?',
  dateOrders: { dayFirst: 'the day: 3/4 is 3 April', monthFirst: 'the month: 3/4 is 4 March' },
  twice: (rows) => `The same expense stands more often in the list (${rowsText(rows)})`,
  twices: { once: 'counts once', all: 'each line is an expense' },
  booked: (rows) => `Already in Bestedingen (${rowsText(rows)})`,
  bookeds: { skip: 'skip', add: 'book once more' },
  total: (p) =>
    `${count(p.expenses, 'expense', 'expenses')} of ${count(p.people, 'employee', 'employees')}, together ${euros(p.cents)}.`,
  byPayer: (payer, cents) => `${euros(cents)} ${payers[payer]}`,
  remark: {
    monthFirst: () => 'In the dates the month stands first.',
    refunds: ({ rows }) =>
      `${count(rows.length, 'amount is', 'amounts are')} below zero, so money back: ${rowsText(rows)}.`,
    afterDay: ({ rows }) =>
      `${count(rows.length, 'expense lies', 'expenses lie')} after the reference date: ${rowsText(rows)}.`,
    beforeEmployment: ({ rows }) =>
      `${count(rows.length, 'expense lies', 'expenses lie')} before the first day of employment (${rowsText(rows)}). See whether that day is right.`,
    beforeOpening: ({ rows }) =>
      `${count(rows.length, 'expense lies', 'expenses lie')} before the school year of the opening balance (${rowsText(rows)}). That balance says already what was left: booking does not change it.`,
  },
  problems: (number) => `Cannot be booked: ${count(number, 'line', 'lines')}`,
  problem: problems,
  short: (number) =>
    `For ${count(number, 'employee', 'employees')} more was paid from the budget than there was at the time`,
  shortOf: (name, cents) => `${name} (${euros(cents)})`,
  shortFix:
    'It can be booked, but there is no balance for that school year then; in later school years the shortage does not count. Put in Betaler who paid it, or record an advance or a longer saving term.',
  blocked: (number) =>
    `Of ${count(number, 'employee', 'employees')} no balance can be computed any more once this is booked`,
  write: (number) => (number === 0 ? 'Book the expenses' : `Book ${count(number, 'expense', 'expenses')}`),
  written: (p) =>
    `Earlier expenses booked: ${count(p.expenses, 'expense', 'expenses')} of ${count(p.people, 'employee', 'employees')}, together ${euros(p.cents)}.`,
};
