import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosOnLine as euros, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { listed } from '../parts';
import { translated } from '../translated';

const hours = (hundredths: number) => `${numberNl(hundredths / 100)} uur`;

/** What is taken of the budget of a school year. */
export interface UsedOfYear {
  readonly year: SchoolYear;
  readonly amount: Cents;
}

const yearAmounts = (years: readonly UsedOfYear[]) =>
  years.map(({ year, amount }) => `${euros(amount)} van ${schoolYearText(year)}`).join(', ');

/** What the CAO says of an appointment that is not an ordinary one. */
export const rightsNl = translated('rights', {
  extraHours: {
    what: (p: { fte: number; endOn: Day }) =>
      `Uren boven 1,0 (nu ${numberNl(p.fte)} fte) eindigen van rechtswege op ${dateNl(p.endOn)} (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): plan er niet op.`,
    counted: (p: { year: SchoolYear; less: Cents | null }) =>
      p.less === null
        ? 'Aanstellingen laat ze doorlopen, dus de bedragen daarna tellen ze mee.'
        : `Aanstellingen laat ze doorlopen, dus de bedragen daarna tellen ze mee: ${euros(p.less)} in ${schoolYearText(p.year)}.`,
    used: (p: { years: readonly UsedOfYear[] }) =>
      `Het plan en wat is afgesproken gebruiken daarvan: ${yearAmounts(p.years)}.`,
    agreeing: (p: { total: Cents; years: readonly UsedOfYear[]; endOn: Day }) =>
      `${euros(p.total)} hiervan is budget voor uren boven 1,0 (${yearAmounts(p.years)}). Die uren eindigen van rechtswege op ${dateNl(p.endOn)} (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): spreek er niets op af.`,
    resting: (p: { total: Cents; years: readonly UsedOfYear[]; endOn: Day }) =>
      `Hiermee gebruikt het plan ${euros(p.total)} budget voor uren boven 1,0 (${yearAmounts(p.years)}). Die uren eindigen van rechtswege op ${dateNl(p.endOn)} (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): plan er niet op.`,
    first: `Vastleggen kan als de uren boven 1,0 in Aanstellingen een einde hebben (CAO VO, artikel ${ARTICLES.fteAboveFullTime}), of als het zonder die uren past.`,
    onPaper: (p: { names: readonly string[]; total: Cents }) =>
      `${p.names.length === 1 ? 'In deze afspraak' : `In ${p.names.length} afspraken`} zit ${euros(p.total)} budget voor uren boven 1,0. Die uren eindigen van rechtswege (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): ${listed(p.names)}.`,
    onPaperFix:
      'Het staat zo op de afspraak. Zijn de uren niet opnieuw afgesproken, laat ze dan eindigen en maak de afspraak opnieuw.',
    endMany: (count: number) =>
      count === 1
        ? 'Laat de uren boven 1,0 eindigen'
        : `Laat de uren boven 1,0 eindigen van ${count} medewerkers`,
    endedMany: (count: number) =>
      `Uren boven 1,0 eindigen in Aanstellingen: ${count === 1 ? '1 medewerker' : `${count} medewerkers`}.`,
    wishes: (names: readonly string[]) => `Zonder die uren verandert het plan: ${names.join('; ')}.`,
    wish: (p: { course: string; start: SchoolYear | null; startWithout: SchoolYear | null }) => {
      const to = (year: SchoolYear | null) => (year === null ? 'niet betaalbaar' : schoolYearText(year));
      return `${p.course}: nu ${to(p.start)}, dan ${to(p.startWithout)}`;
    },
    again:
      'Spreekt u ze voor het volgende schooljaar opnieuw af, zet dan een rij vanaf die dag in Aanstellingen.',
    end: (on: Day) => `Zet 1,0 fte vanaf ${dateNl(on)} in Aanstellingen`,
    ended: (name: string, on: Day) => `${name} heeft 1,0 fte vanaf ${dateNl(on)}.`,
  },
  twoFunctions: {
    title: 'Twee functies',
    rule: `Wie twee functies heeft, krijgt het geld één keer, over de hele fte, en de uren per deel (CAO VO, artikel ${ARTICLES.twoFunctions}). Zet in Medewerkers de fte van beide functies samen. Is een deel leraar, dan horen daar zonder plan ook de extra uren van ${ARTICLES.hoursOfPlan} bij.`,
    field: (fte: number) => `Deel als leraar (van ${numberNl(fte)} fte)`,
    refused: (fte: number) => `Typ een fte boven 0 en onder ${numberNl(fte)}, zoals 0,4.`,
    sum: (p: { fte: number; support: number; teacher: number }) =>
      `${hours(p.support)} als ondersteuner + ${hours(p.teacher)} als leraar = ${hours(p.support + p.teacher)} per schooljaar.`,
    save: 'Leg de uren per deel vast',
    note: (asTeacher: number, fte: number) =>
      `Twee functies: ${numberNl(asTeacher)} van ${numberNl(fte)} fte als leraar (${ARTICLES.twoFunctions})`,
    saved: (name: string) => `Uren per functie van ${name} vastgelegd in CAO_regels.`,
    again: 'Verandert een van beide delen, leg het dan opnieuw vast.',
  },
});

export type RightsTexts = typeof rightsNl;
