import { schoolYearText as year } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';

const euros = (cents: Cents) => eurosNl(cents).replace('€ ', '€\u00a0');
const requests = (count: number) => (count === 1 ? '1 aanvraag' : `${count} aanvragen`);

/** Dutch texts of the screen of the grant fund. */
export const fundNl = {
  intro:
    'De ondersteunersbeurs betaalt wat persoonlijke budgetten niet kunnen dragen. Per schooljaar legt u de aanvragen en het geld naast elkaar en beslist u.',
  noDay: 'Er is geen peildatum. Vul de cel met de naam Peildatum in.',
  year: 'Schooljaar',
  money: {
    title: 'Geld',
    budget: (schoolYear: SchoolYear) => `Beschikbaar gesteld voor ${year(schoolYear)}`,
    save: 'Leg vast in Beursgeld',
    saved: (p: { year: SchoolYear; budget: Cents }) =>
      `${euros(p.budget)} voor ${year(p.year)} staat in Beursgeld.`,
    none: 'Er is voor dit schooljaar nog geen geld ingevuld.',
    carried: 'Over van eerdere jaren',
    byHand: 'Met de hand toegekend',
    available: 'Te verdelen',
    tooMuch: (amount: Cents) => `Er is met de hand ${euros(amount)} meer toegekend dan er is.`,
    tooMuchFix: 'Verhoog het geld, of wijs een aanvraag af.',
  },
  plans: {
    title: 'Aanvragen uit de plannen',
    busy: (done: number, all: number) => `Plannen worden bekeken: ${done} van ${all}…`,
    stop: 'Stop',
    stopped: (done: number, all: number) =>
      `Gestopt na ${done} van ${all} plannen. De aanvragen zijn pas te zien als alle plannen bekeken zijn.`,
    resume: 'Begin opnieuw',
    none: (schoolYear: SchoolYear) =>
      `Geen enkel plan heeft in ${year(schoolYear)} een tekort dat nog niet is aangevraagd.`,
    found: (count: number, amount: Cents) => `${requests(count)} nog niet in Beurs, samen ${euros(amount)}.`,
    hint: 'Elke aanvraag is het kleinste bedrag waarmee de opleiding naast de geplande past. Wordt er van één medewerker iets toegekend, bekijk de andere dan opnieuw.',
    line: (p: { name: string; course: string; amount: Cents; start: SchoolYear }) =>
      `${p.name}: ${p.course}, ${euros(p.amount)}, start ${year(p.start)}`,
    more: (count: number) => `en nog ${count}`,
    points: (priority: number) => `Punten bij prioriteit ${priority}`,
    pointsHint: 'Leeg: vul de punten later in Beurs in.',
    pointsWrong: 'Typ een getal van 0 of meer.',
    add: (count: number) => `Zet ${requests(count)} in Beurs`,
    added: (count: number) => `${requests(count)} in Beurs gezet.`,
  },
  rules: {
    title: 'De drie regels naast elkaar',
    names: { inOrder: 'Volgorde', proRata: 'Naar rato', optimal: 'Optimaal' },
    explained: {
      inOrder: 'Volgorde: de meeste punten eerst, dan de vroegste datum; wie nog past krijgt alles.',
      proRata: 'Naar rato: iedereen hetzelfde deel, tot op de cent.',
      optimal:
        'Optimaal: per medewerker hoogstens één aanvraag, samen de meeste punten voor het minste geld.',
    },
    count: 'Geheel toegekend',
    points: 'Punten',
    amount: 'Bedrag',
    left: 'Over',
    proven: (bound: number) => `Bewezen: geen verdeling heeft meer dan ${numberNl(bound)} punten.`,
    notProven: (bound: number) =>
      `Niet bewezen de beste; meer dan ${numberNl(bound)} punten kan in geen geval.`,
    choose: 'Beslis volgens',
  },
  requests: {
    title: 'Aanvragen',
    none: 'Er zijn voor dit schooljaar nog geen aanvragen.',
    line: (p: { course: string; amount: Cents }) => `${p.course}, ${euros(p.amount)}`,
    details: (p: { points: number | null; date: Day | null }) =>
      [
        p.points === null ? 'geen punten' : `${numberNl(p.points)} punten`,
        p.date === null ? 'zonder datum' : dateNl(p.date),
      ].join(', '),
    decide: (p: { name: string; course: string }) => `Besluit over ${p.course} van ${p.name}`,
    choices: { rule: 'Volgens de regel', grant: 'Toekennen', refuse: 'Afwijzen' },
    effect: {
      granted: 'krijgt alles',
      partly: 'krijgt een deel',
      refused: 'krijgt niets',
      invalid: 'kan niet meedoen',
    },
    gets: (p: { rule: string; amount: Cents }) => `${p.rule}: ${euros(p.amount)}`,
    unknownPerson: (key: string) => `Personeelsnummer ${key}`,
    write: 'Schrijf besluiten naar Beurs',
    written: (p: { year: SchoolYear; count: number; amount: Cents }) =>
      `Besluiten over ${requests(p.count)} van ${year(p.year)} staan in Beurs: samen ${euros(p.amount)}.`,
    byHand: 'Met de hand besloten',
    byRule: (rule: string) => `Regel: ${rule.toLowerCase()}`,
    nothing: 'Er is niets te schrijven: over alle aanvragen is al besloten.',
  },
};

export type FundTexts = typeof fundNl;
