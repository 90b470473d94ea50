import { schoolYearText as year } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosNl } from '../format/nl';
import { translated } from '../translated';

const euros = (cents: Cents) => eurosNl(cents).replace('€ ', '€\u00a0');

/** Dutch texts of the screen in which the school tries other rules. */
export const scenarioNl = translated('scenario', {
  hint: 'Verander een regel voor de hele school en zie wat dat doet met alle plannen, voordat u iets vastlegt. Afspraken met één medewerker blijven gelden.',
  noDay: 'Vul eerst de peildatum in op het blad Overzicht.',
  from: 'Vanaf 1 augustus van',
  savingTerm: 'Spaartermijn in schooljaren',
  savingTermWrong: (most: number) => `Typ een heel getal van 0 tot en met ${most}.`,
  budget: 'Scholingsbudget per schooljaar bij 1,0 fte',
  fund: (schoolYear: SchoolYear) => `Geld van de beurs in ${year(schoolYear)}`,
  indexation: 'Loonsverhoging, % per jaar',
  indexationHint: 'Voor de jaren na de nieuwste salaristabel. Dit wordt alleen uitgerekend, niet vastgelegd.',
  indexationWrong: 'Typ een percentage van 0 tot en met 20, zoals 2,5.',
  empty: 'Leeg: zoals nu',
  /** Below an empty field, with what holds now. */
  asNow: (value: string) => `Nu ${value}. Leeg: zo laten.`,
  years: (count: number) => (count === 1 ? '1 schooljaar' : `${count} schooljaren`),
  old: 'De werkmap is daarna gewijzigd: dit is het antwoord van daarvoor.',
  oldFix: 'Kies Reken uit voor een nieuw antwoord.',
  compute: 'Reken uit',
  busy: (done: number, all: number) => `Wordt uitgerekend: ${done} van ${all} medewerkers…`,
  stopped: 'Gestopt. Kies Reken uit om opnieuw te beginnen.',
  table: 'Vandaag en straks naast elkaar',
  today: 'Nu',
  then: 'Straks',
  difference: 'Verschil',
  rows: {
    usable: 'Te besteden budget',
    paid: 'Besteed volgens afspraken en plannen',
    lapsed: 'Vervalt',
    committed: 'Vastgelegd voor afgesproken opleidingen',
    uncovered: 'Daarvan niet gedekt',
    planned: 'Wensen gepland',
    short: 'Wensen met tekort',
    shortAmount: 'Nodig uit de beurs',
    granted: 'Aanvragen toegekend (optimaal)',
    salaries: 'Salarissen, vijf schooljaren',
  },
  span: (years: number) => `Budgetten en plannen: ${years} schooljaren vooruit, alle medewerkers samen.`,
  salariesHint: 'Salarissen: bruto bij de fte, zonder toeslagen en zonder bevorderingen.',
  leftOut: (count: number) =>
    count === 1
      ? 'Van 1 medewerker zijn de bedragen niet te berekenen; die telt niet mee. Zie Gegevenscontrole.'
      : `Van ${count} medewerkers zijn de bedragen niet te berekenen; die tellen niet mee. Zie Gegevenscontrole.`,
  withoutSalary: (count: number) =>
    count === 1
      ? 'Van 1 medewerker is de schaal of trede niet in de salaristabel te vinden; die telt in de salarissen niet mee.'
      : `Van ${count} medewerkers is de schaal of trede niet in de salaristabel te vinden; die tellen in de salarissen niet mee.`,
  apply: 'Leg vast in de werkmap',
  applyHint:
    'Schrijft de regels naar CAO_regels en het geld naar Beursgeld. Daarna gelden ze voor de hele school.',
  applied: (schoolYear: SchoolYear) => `De nieuwe regels staan in de werkmap, vanaf ${year(schoolYear)}.`,
  euros,
});

export type ScenarioTexts = typeof scenarioNl;
