import type {
  ExpenseField,
  PastExpenseProblem,
  PastExpenseQuestion,
  PastExpenseRemark,
} from '../../imports/pastExpenses';
import type { Payer } from '../../tables/payers';
import { eurosOnLine as euros } from '../format/nl';
import type { RowProblemCode, TableRemark } from '../../imports/peopleTable';
import { typed } from '../parts';
import { rowsText } from './pastLists';
import type { ByCode } from './staffImport';
import { translated } from '../translated';

const count = (number: number, single: string, several: string) =>
  `${number} ${number === 1 ? single : several}`;
const fields: Readonly<Record<ExpenseField, string>> = {
  number: 'Personeelsnummer',
  name: 'Naam',
  date: 'Datum',
  amount: 'Bedrag',
  description: 'Omschrijving',
  payer: 'Betaler',
  reference: 'Kenmerk',
};

const questions: Readonly<
  Record<Exclude<PastExpenseQuestion, 'person' | 'amount' | 'dateOrder' | 'twice' | 'booked'>, string>
> = {
  date: 'Kies hieronder in welke kolom de datum staat.',
};

const problems: Readonly<
  Record<Exclude<PastExpenseProblem['code'], RowProblemCode>, (value: string) => string>
> = {
  noDate: () => 'Er staat geen datum.',
  notADate: (value) => `${typed(value)} is geen datum.`,
  noAmount: () => 'Er staat geen bedrag.',
  unknownPayer: (value) =>
    `${typed(value)} is geen betaler. Gebruik budget, werkgever, subsidie, eigen bijdrage of beurs, of laat de cel leeg.`,
};

const remarks: ByCode<Exclude<PastExpenseRemark, TableRemark>> = {
  monthFirst: () => 'In de datums staat de maand voorop.',
  refunds: ({ rows }) =>
    `${count(rows.length, 'bedrag is', 'bedragen zijn')} negatief, dus geld terug: ${rowsText(rows)}.`,
  afterDay: ({ rows }) =>
    `${count(rows.length, 'uitgave ligt', 'uitgaven liggen')} na de peildatum: ${rowsText(rows)}.`,
  beforeEmployment: ({ rows }) =>
    `${count(rows.length, 'uitgave ligt', 'uitgaven liggen')} vóór de datum in dienst (${rowsText(rows)}). Kijk of die datum klopt.`,
  beforeOpening: ({ rows }) =>
    `${count(rows.length, 'uitgave ligt', 'uitgaven liggen')} vóór het schooljaar van het beginsaldo (${rowsText(rows)}). Het beginsaldo zegt al wat er over was: boeken verandert het saldo niet.`,
};

const payers: Readonly<Record<Payer, string>> = {
  budget: 'uit het budget',
  werkgever: 'van de werkgever',
  subsidie: 'van een subsidie',
  'eigen bijdrage': 'van een eigen bijdrage',
  beurs: 'van de ondersteunersbeurs',
};

/** Dutch texts of the screen that takes in what was spent before. */
export const pastExpensesNl = translated('pastExpenses', {
  hint: 'Plak hier een lijst van eerdere uitgaven, of kies een bestand: per regel een personeelsnummer of naam, een datum, een bedrag, en als u die hebt een omschrijving, de betaler en een kenmerk. Er wordt pas iets geschreven als u dat kiest.',
  field: 'Lijst van eerdere uitgaven',
  fields,
  questions,
  dateOrder: 'De datums zijn op twee manieren te lezen. Wat staat voorop?',
  dateOrders: { dayFirst: 'de dag: 3/4 is 3 april', monthFirst: 'de maand: 3/4 is 4 maart' },
  twice: (rows: readonly number[]) => `Dezelfde uitgave staat vaker in de lijst (${rowsText(rows)})`,
  twices: { once: 'telt één keer', all: 'elke regel is een uitgave' },
  booked: (rows: readonly number[]) => `Staat al in Bestedingen (${rowsText(rows)})`,
  bookeds: { skip: 'sla over', add: 'boek nog eens' },
  total: (p: { expenses: number; people: number; cents: number }) =>
    `${count(p.expenses, 'uitgave', 'uitgaven')} van ${count(p.people, 'medewerker', 'medewerkers')}, samen ${euros(p.cents)}.`,
  byPayer: (payer: Payer, cents: number) => `${euros(cents)} ${payers[payer]}`,
  remark: remarks,
  problems: (number: number) => `Niet te boeken: ${count(number, 'regel', 'regels')}`,
  problem: problems,
  short: (number: number) =>
    `Bij ${count(number, 'medewerker', 'medewerkers')} is meer uit het budget betaald dan er toen was`,
  shortOf: (name: string, cents: number) => `${name} (${euros(cents)})`,
  shortFix:
    'Het kan geboekt worden, maar voor dat schooljaar is er dan geen saldo; in latere schooljaren telt het tekort niet mee. Zet in Betaler wie het betaald heeft, of leg een voorschot of een langere spaartermijn vast.',
  blocked: (number: number) =>
    `Van ${count(number, 'medewerker', 'medewerkers')} is na het boeken geen saldo meer te berekenen`,
  write: (number: number) =>
    number === 0 ? 'Boek de uitgaven' : `Boek ${count(number, 'uitgave', 'uitgaven')}`,
  written: (p: { expenses: number; people: number; cents: number }) =>
    `Eerdere uitgaven geboekt: ${count(p.expenses, 'uitgave', 'uitgaven')} van ${count(p.people, 'medewerker', 'medewerkers')}, samen ${euros(p.cents)}.`,
});

export type PastExpensesTexts = typeof pastExpensesNl;
