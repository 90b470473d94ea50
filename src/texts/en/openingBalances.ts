import { schoolYearText } from '../../tables/values';
import { dateEn, eurosEn as euros } from '../format/en';
import { typed } from '../parts';
import type { OpeningBalancesTexts } from '../nl/openingBalances';
import { rowsText } from './pastLists';

const count = (number: number, single: string, several: string) =>
  `${number} ${number === 1 ? single : several}`;
const people = (number: number) => count(number, 'employee', 'employees');
const balances = (number: number) => count(number, 'opening balance', 'opening balances');

/** English texts of the screen that takes in what was left of earlier school years. */
export const openingBalancesEn: OpeningBalancesTexts = {
  hint: 'Paste here what is left of earlier school years, or choose a file: on each line a personnel number or name, the school year that the money is of, the amount, and if you have them the hours. Nothing is written until you say so.',
  field: 'List of opening balances',
  fields: {
    number: 'Personeelsnummer',
    name: 'Naam',
    year: 'Schooljaar',
    amount: 'Bedrag',
    hours: 'Uren',
  },
  questions: {
    year: 'Choose below which column holds the school year, or of which school year all amounts are.',
  },
  yearOfAll: 'All amounts are of school year',
  year: schoolYearText,
  other: (rows) => `In Beginsaldi with another amount or other hours (${rowsText(rows)})`,
  others: { replace: 'replace by the list', keep: 'leave it' },
  total: (p) =>
    `${balances(p.balances)} of ${people(p.people)}, together ${euros(p.cents)}${p.hours > 0 ? ` and ${p.hours / 100} hours` : ''}.`,
  effect: (p) =>
    `To spend on the reference date by ${people(p.people)} together: now ${euros(p.before)}, with these opening balances ${euros(p.after)}.`,
  remark: {
    twice: ({ rows }) => `More often in the list, and counted once: ${rowsText(rows)}.`,
    there: ({ rows }) => `Already so in Beginsaldi: ${rowsText(rows)}.`,
    beforeEmployment: ({ rows }) =>
      `Of a school year before the first day of employment: ${rowsText(rows)}. See whether that day is right.`,
    starts: (p) =>
      `For ${people(p.people)} computing starts on ${dateEn(p.from)}. What was built up or spent before it does not count any more.`,
    otherYears: (p) =>
      `Of ${people(p.people)} there are other school years in Beginsaldi too. They stay and count along.`,
  },
  lapsed: (names, number) =>
    `For ${people(number)} money of an opening balance has lapsed before computing starts; it does not count: ${names.join(', ')}.`,
  problems: (number) => `Cannot be taken over: ${count(number, 'line', 'lines')}`,
  problem: {
    noYear: () => 'There is no school year.',
    notAYear: (value) => `${typed(value)} is not a school year. Write it as 2025-2026.`,
    yearNotOver: (value) =>
      `School year ${typed(value)} is not over on the reference date. An opening balance is what is left of a school year that is over.`,
    noAmount: () => 'There is no amount. If nothing is left, put 0.',
    negativeAmount: (value) => `${typed(value)} is below 0. An opening balance cannot be negative.`,
    notHours: (value) => `${typed(value)} is not a number of hours.`,
    twoAmounts: () => 'There is another amount for this employee and school year too. Leave one of them.',
    severalThere: () =>
      'In Beginsaldi there are several rows for this employee and school year. Leave one of them there.',
    closedYear: () =>
      'The opening balances of this employee come from closing a school year. Mend what was booked before it, and close the school year again.',
  },
  blocked: (number) => `Of ${people(number)} no balance can be computed any more`,
  noTable: 'The table Beginsaldi is missing. Put it back at Data check.',
  write: (number) => (number === 0 ? 'Put in Beginsaldi' : `Put ${balances(number)} in the workbook`),
  written: (p) =>
    `Opening balances of ${people(p.people)} recorded: ${balances(p.balances)}, together ${euros(p.cents)}.`,
};
