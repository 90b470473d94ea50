import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

/** Conversations: whom to see, and what was agreed about when. */
export const talksNl = translated('talks', {
  month: 'Maand',
  /** `november 2026` */
  monthName: (day: Day) => dateNl(day).replace(/^\d+ /, ''),
  count: (count: number, month: string) =>
    count === 0
      ? `In ${month} staat geen gesprek.`
      : count === 1
        ? `1 gesprek in ${month}.`
        : `${count} gesprekken in ${month}.`,
  overdueCount: (count: number) => `Daarvan ${count} te laat.`,
  unknownTitle: 'Nog geen datum',
  unknown: (count: number) =>
    count === 1
      ? 'Van 1 medewerker is geen gesprek bekend.'
      : `Van ${count} medewerkers is geen gesprek bekend.`,
  showUnknown: 'Toon deze medewerkers',
  hideUnknown: 'Verberg deze medewerkers',
  due: (day: Day) => `Gesprek op ${dateNl(day)}`,
  overdue: (day: Day) => `Te laat: had op ${dateNl(day)} moeten zijn`,
  last: (day: Day) => `Laatste gesprek: ${dateNl(day)}`,
  noLast: 'Nog geen gesprek vastgelegd',
  noNext: 'Geen datum voor het volgende gesprek',
  topics: 'Om te bespreken',
  noTopics: 'Er is niets bijzonders te bespreken.',
  always: `In elk gesprek: loopbaanontwikkeling en werkdruk (CAO VO, artikel ${ARTICLES.talks}).`,
  fixedTopics: 'Ook volgens de CAO VO',
  topic: {
    hoursUsed: (year: SchoolYear, hundredths: number | null) =>
      `Verantwoording scholingsuren ${schoolYearText(year)}: ${
        hundredths === null
          ? 'niet alle uren zijn leesbaar'
          : hundredths === 0
            ? 'geen uren geboekt'
            : `${numberNl(hundredths / 100)} uur geboekt`
      } (artikel ${ARTICLES.hoursAccount})`,
    refused: (course: string, amount: Cents) =>
      `${course} is afgewezen, maar ${eurosNl(amount)} past in het recht van dit schooljaar: daarover beslist de medewerker alleen (artikel ${ARTICLES.ownDecision})`,
    startQualification: `Startkwalificatie: kan op kosten van de werkgever (artikel ${ARTICLES.startQualification})`,
    evc: (right: boolean, last: Day | null) =>
      `${
        right
          ? `EVC-traject: een recht; wat het meer kost dan het basisrecht betaalt de werkgever (artikel ${ARTICLES.evcRight})`
          : `EVC-traject: de medewerker krijgt er gelegenheid voor (artikel ${ARTICLES.evcOpportunity})`
      }${last === null ? '' : `; het vorige was op ${dateNl(last)}`}`,
  },
  plansNotKept: `In deze werkmap staan nog geen persoonlijke plannen (CAO VO, artikel ${ARTICLES.personalPlan}). Leg er een vast, dan maakt het taakvenster de kolommen in Gesprekken en wijst het op plannen die ontbreken of ouder zijn dan 3 jaar.`,
  open: 'Naar medewerker',
  openOf: (name: string) => `Naar medewerker ${name}`,
  held: 'Gesprek gevoerd',
  heldOf: (name: string) => `Gesprek gevoerd met ${name}`,
  plan: 'Datum kiezen',
  planOf: (name: string) => `Datum kiezen voor ${name}`,
  form: (name: string) => `Gesprek met ${name}`,
  heldOn: 'Gevoerd op',
  nextOn: 'Volgende gesprek',
  note: 'Notitie',
  noteHint: 'Kort, bijvoorbeeld wat is afgesproken. Staat in de werkmap.',
  stays: (held: Day) => `Het gesprek van ${dateNl(held)} blijft staan, met zijn notitie.`,
  earlier: (count: number) => (count === 1 ? '1 eerder gesprek' : `${count} eerdere gesprekken`),
  earlierLine: (p: { held: Day; note: string }) =>
    p.note === '' ? dateNl(p.held) : `${dateNl(p.held)}: ${p.note}`,
  save: 'Zet in Gesprekken',
  tooEarly: 'Het volgende gesprek moet na het gevoerde gesprek liggen.',
  notYet: 'Een gesprek dat is gevoerd kan niet na de peildatum liggen.',
  wroteHeld: (name: string, held: Day, next: Day | null) =>
    next === null
      ? `Gesprek met ${name} op ${dateNl(held)} vastgelegd.`
      : `Gesprek met ${name} op ${dateNl(held)} vastgelegd; het volgende is op ${dateNl(next)}.`,
  wrotePlan: (name: string, next: Day | null) =>
    next === null
      ? `Gesprek met ${name}: datum weggehaald.`
      : `Gesprek met ${name} gepland op ${dateNl(next)}.`,
  noDay:
    'Zonder peildatum is niet bekend welke maand het is. Vul eerst de peildatum in op het blad Overzicht.',
  interval: (months: number) =>
    `Zonder datum geldt ${months === 1 ? 'één maand' : `${months} maanden`} na het laatste gesprek; dat stelt u in bij Instellingen. Hoe vaak er een gesprek is, regelt de school zelf (artikel ${ARTICLES.talks}).`,
  section: 'Gesprek',
});

export type TalkTexts = typeof talksNl;
