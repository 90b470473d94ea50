import type { Cents } from '../../domain/money';
import type { SchoolYear } from '../../domain/calendar';
import { schoolYearText } from '../../tables/values';
import { eurosNl } from '../format/nl';
import { translated } from '../translated';

const people = (count: number) => (count === 1 ? '1 medewerker' : `${count} medewerkers`);

/** Closing a school year. */
export const closingNl = translated('closing', {
  hint: 'Zet wat er van een afgelopen schooljaar over is in Beginsaldi. Saldi veranderen er niet door. Daarna veranderen ze ook niet meer als iemand later iets in dat schooljaar verbetert. De gegevenscontrole noemt dan voor wie het saldo anders zou zijn.',
  noDay: 'Vul eerst een peildatum in: daaruit blijkt welk schooljaar is afgelopen.',
  year: (year: SchoolYear) => `Schooljaar ${schoolYearText(year)}`,
  counting: (year: SchoolYear) => `Bezig met ${schoolYearText(year)}…`,
  totals: {
    people: (count: number) => `${people(count)} af te sluiten`,
    carriesOver: 'Gaat mee naar het volgende schooljaar',
    lapses: 'Vervalt',
    committed: 'Nog te betalen voor afspraken',
    uncovered: 'Niet gedekt',
  },
  person: (p: { carriesOver: Cents; lapses: Cents; committed: Cents }) =>
    [
      `${eurosNl(p.carriesOver)} gaat mee`,
      ...(p.lapses > 0 ? [`${eurosNl(p.lapses)} vervalt`] : []),
      ...(p.committed > 0 ? [`${eurosNl(p.committed)} blijft vastgelegd`] : []),
    ].join(', '),
  uncovered: (amount: Cents) => `${eurosNl(amount)} is niet gedekt`,
  unreadable: (courses: readonly string[]) =>
    `Niet meegeteld, omdat er in de rij iets niet klopt: ${courses.join(', ')} (afgesproken)`,
  differs: (p: { before: Cents; now: Cents }) =>
    `afgesloten met ${eurosNl(p.before)}; nu zou het ${eurosNl(p.now)} zijn`,
  corrected: (p: { year: SchoolYear; before: Cents; now: Cents }) =>
    `${schoolYearText(p.year)} is afgesloten met ${eurosNl(p.before)}; door een verbetering daarna zou het ${eurosNl(p.now)} zijn. Sluit u nu af, dan telt dat mee.`,
  already: 'al afgesloten',
  notClosed: 'Er klopt iets niet in de gegevens: wordt niet afgesloten.',
  seeChecks: 'Naar de gegevenscontrole',
  attention: 'Let op',
  everybody: 'Per medewerker',
  nothing: 'Er is niemand van wie dit schooljaar af te sluiten is.',
  close: (year: SchoolYear) => `${schoolYearText(year)} afsluiten`,
  again: (year: SchoolYear) => `${schoolYearText(year)} opnieuw afsluiten`,
  allClosed: (year: SchoolYear) =>
    `Schooljaar ${schoolYearText(year)} is afgesloten, en van niemand zou het saldo nu anders zijn.`,
  done: (p: { year: SchoolYear; people: number }) =>
    `Schooljaar ${schoolYearText(p.year)} afgesloten voor ${people(p.people)}`,
});

export type ClosingTexts = typeof closingNl;
