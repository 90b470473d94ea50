import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import type {
  OpeningField,
  OpeningProblem,
  OpeningQuestion,
  OpeningRemark,
} from '../../imports/openingBalances';
import type { RowProblemCode, TableRemark } from '../../imports/peopleTable';
import { dateNl } from '../../tables/dutchDate';
import { schoolYearText } from '../../tables/values';
import { eurosOnLine as euros, numberNl } from '../format/nl';
import { typed } from '../parts';
import { translated } from '../translated';
import { rowsText } from './pastLists';
import type { ByCode } from './staffImport';

const count = (number: number, single: string, several: string) =>
  `${number} ${number === 1 ? single : several}`;
const people = (number: number) => count(number, 'medewerker', 'medewerkers');
const balances = (number: number) => count(number, 'beginsaldo', 'beginsaldi');

const fields: Readonly<Record<OpeningField, string>> = {
  number: 'Personeelsnummer',
  name: 'Naam',
  year: 'Schooljaar',
  amount: 'Bedrag',
  hours: 'Uren',
};

const questions: Readonly<Record<Exclude<OpeningQuestion, 'person' | 'amount' | 'other'>, string>> = {
  year: 'Kies hieronder in welke kolom het schooljaar staat, of van welk schooljaar alle bedragen zijn.',
};

const problems: Readonly<Record<Exclude<OpeningProblem['code'], RowProblemCode>, (value: string) => string>> =
  {
    noYear: () => 'Er staat geen schooljaar.',
    notAYear: (value) => `${typed(value)} is geen schooljaar. Schrijf het als 2025-2026.`,
    yearNotOver: (value) =>
      `Schooljaar ${typed(value)} is op de peildatum nog niet voorbij. Een beginsaldo is wat er van een afgelopen schooljaar over is.`,
    noAmount: () => 'Er staat geen bedrag. Is er niets over, zet er dan 0.',
    negativeAmount: (value) => `${typed(value)} is minder dan 0. Een beginsaldo kan niet negatief zijn.`,
    notHours: (value) => `${typed(value)} is geen aantal uren.`,
    twoAmounts: () =>
      'Voor deze medewerker en dit schooljaar staat er ook een ander bedrag. Laat er één staan.',
    severalThere: () =>
      'In Beginsaldi staan voor deze medewerker en dit schooljaar meer rijen. Laat er daar één staan.',
    closedYear: () =>
      'De beginsaldi van deze medewerker komen van Schooljaar afsluiten. Verbeter wat er daarvóór is geboekt, en sluit het schooljaar opnieuw af.',
  };

const remarks: ByCode<Exclude<OpeningRemark, TableRemark>> = {
  twice: ({ rows }) => `Staat vaker in de lijst, en telt één keer: ${rowsText(rows)}.`,
  there: ({ rows }) => `Staat al zo in Beginsaldi: ${rowsText(rows)}.`,
  beforeEmployment: ({ rows }) =>
    `Van een schooljaar vóór de datum in dienst: ${rowsText(rows)}. Kijk of die datum klopt.`,
  starts: (p) =>
    `Voor ${people(p.people)} begint het rekenen op ${dateNl(p.from)}. Wat daarvóór is opgebouwd of uitgegeven, telt dan niet meer mee.`,
  otherYears: (p) =>
    `Van ${people(p.people)} staan er in Beginsaldi ook andere schooljaren. Die blijven staan en tellen mee.`,
};

/** Dutch texts of the screen that takes in what was left of earlier school years. */
export const openingBalancesNl = translated('openingBalances', {
  hint: 'Plak hier wat er van eerdere schooljaren over is, of kies een bestand: per regel een personeelsnummer of naam, het schooljaar waar het geld van is, het bedrag, en als u die hebt de uren. Er wordt pas iets geschreven als u dat kiest.',
  field: 'Lijst van beginsaldi',
  fields,
  questions,
  yearOfAll: 'Alle bedragen zijn van schooljaar',
  year: (year: SchoolYear) => schoolYearText(year),
  other: (rows: readonly number[]) =>
    `Staat in Beginsaldi met een ander bedrag of andere uren (${rowsText(rows)})`,
  others: { replace: 'vervang door de lijst', keep: 'laat staan' },
  total: (p: { balances: number; people: number; cents: Cents; hours: number }) =>
    `${balances(p.balances)} van ${people(p.people)}, samen ${euros(p.cents)}${p.hours > 0 ? ` en ${numberNl(p.hours / 100)} uur` : ''}.`,
  effect: (p: { people: number; before: Cents; after: Cents }) =>
    `Te besteden op de peildatum van ${people(p.people)} samen: nu ${euros(p.before)}, met deze beginsaldi ${euros(p.after)}.`,
  remark: remarks,
  lapsed: (names: readonly string[], number: number) =>
    `Bij ${people(number)} is geld uit een beginsaldo al vervallen voordat het rekenen begint; dat telt niet mee: ${names.join(', ')}.`,
  problems: (number: number) => `Niet over te nemen: ${count(number, 'regel', 'regels')}`,
  problem: problems,
  blocked: (number: number) => `Van ${people(number)} is hiermee geen saldo meer te berekenen`,
  noTable: 'De tabel Beginsaldi ontbreekt. Zet die terug bij Gegevenscontrole.',
  write: (number: number) => (number === 0 ? 'Zet in Beginsaldi' : `Zet ${balances(number)} in de werkmap`),
  written: (p: { balances: number; people: number; cents: Cents }) =>
    `Beginsaldi van ${people(p.people)} vastgelegd: ${balances(p.balances)}, samen ${euros(p.cents)}.`,
});

export type OpeningBalancesTexts = typeof openingBalancesNl;
