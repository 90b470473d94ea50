import { ARTICLES } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { listed } from '../parts';
import { translated } from '../translated';

const euros = (cents: Cents) => eurosNl(cents).replace('€ ', '€\u00a0');
const pointsText = (points: number) => (points === 1 ? '1 punt' : `${numberNl(points)} punten`);
const requests = (count: number) => (count === 1 ? '1 aanvraag' : `${count} aanvragen`);

/** Dutch texts of the screen of the grant fund. */
export const fundNl = translated('fund', {
  hint: 'De ondersteunersbeurs betaalt wat persoonlijke budgetten niet kunnen dragen. Per schooljaar legt u de aanvragen en het geld naast elkaar en beslist u.',
  noDay: 'Vul eerst de peildatum in op het blad Overzicht.',
  year: 'Schooljaar',
  money: {
    title: 'Geld',
    budget: (schoolYear: SchoolYear) => `Beschikbaar gesteld voor ${year(schoolYear)}`,
    save: 'Leg vast in Beursgeld',
    saved: (p: { year: SchoolYear; budget: Cents }) =>
      `${euros(p.budget)} voor ${year(p.year)} staat in Beursgeld.`,
    none: 'Er is voor dit schooljaar nog geen geld ingevuld.',
    carried: 'Over van eerdere jaren',
    decided: 'Al toegekend',
    byHand: 'Nu met de hand toegekend',
    available: 'Te verdelen',
    tooMuch: (amount: Cents) => `Er is ${euros(amount)} meer toegekend dan er is.`,
    tooMuchFix: 'Verhoog het geld, of wijs een aanvraag af.',
  },
  plans: {
    title: 'Aanvragen uit plannen en afspraken',
    busy: (done: number, all: number) => `Plannen worden bekeken: ${done} van ${all}…`,
    stopped: (done: number, all: number) =>
      `Gestopt na ${done} van ${all} plannen. De aanvragen zijn pas te zien als alle plannen bekeken zijn.`,
    resume: 'Begin opnieuw',
    none: (schoolYear: SchoolYear) =>
      `Geen enkel plan en geen enkele afspraak heeft in ${year(schoolYear)} een tekort dat nog niet is aangevraagd.`,
    found: (count: number, amount: Cents) => `${requests(count)} nog niet in Beurs, samen ${euros(amount)}.`,
    onExtraHours: (names: readonly string[]) =>
      `Uren boven 1,0 van ${listed(names)} tellen nog mee, en eindigen van rechtswege na hoogstens een schooljaar (CAO VO, artikel ${ARTICLES.fteAboveFullTime}). Laat ze eerst eindigen: dan staat hier wat er zonder die uren tekort is.`,
    byEmployer: (names: readonly string[]) =>
      `Niet in deze aanvragen: wat niet gedekt is van het EVC-traject van ${listed(names)}. Dat betaalt de werkgever, voor wie tot en met mbo-2 heeft (CAO VO, artikel ${ARTICLES.evcRight}).`,
    byEmployerFix:
      'Zet het bij de medewerker, onder Afgesproken opleidingen, bij Werkgever. Heeft iemand een hoger niveau, vul dat dan in bij Opleidingsniveau.',
    hint: 'Bij een wens staat het kleinste bedrag waarmee de opleiding naast de andere geplande opleidingen past. Bij een afgesproken opleiding staat wat niet gedekt is. Wordt er van één medewerker iets toegekend, bekijk de andere dan opnieuw.',
    line: (p: { name: string; course: string; amount: Cents; start: SchoolYear; agreed: boolean }) =>
      `${p.name}: ${p.course}, ${euros(p.amount)}, ${p.agreed ? 'afgesproken en niet gedekt' : `start ${year(p.start)}`}`,
    more: (count: number) => `en nog ${count}`,
    pointsExplained:
      'Hieronder staat ons voorstel. Punten komen er voor de prioriteit, voor wie op het maximum van de schaal staat (een tiende minder voor elk schooljaar dat het nog duurt) en voor elke 10 uur scholing per schooljaar. U kunt elk getal wijzigen. Maak alle velden leeg om de punten later in Beurs in te vullen.',
    points: {
      1: 'Prioriteit 1',
      2: 'Prioriteit 2',
      3: 'Prioriteit 3',
      maximum: 'Op het maximum',
      hours: 'Per 10 uur scholing',
    },
    pointsOf: (p: {
      points: number | null;
      priority: number;
      yearsToMaximum: number | null;
      hours: number | null;
    }) =>
      [
        p.points === null ? 'Zonder punten' : pointsText(p.points),
        `prioriteit ${p.priority}`,
        p.yearsToMaximum === null
          ? 'maximum niet bekend'
          : p.yearsToMaximum === 0
            ? 'op het maximum, of dit schooljaar'
            : `maximum over ${p.yearsToMaximum} schooljaren`,
        p.hours === null ? 'uren niet bekend' : `${numberNl(p.hours / 100)} uur per schooljaar`,
      ].join(', '),
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
    proven: (bound: number) =>
      `Zeker de beste: geen andere verdeling haalt meer dan ${numberNl(bound)} punten.`,
    notProven: (bound: number) =>
      `Misschien is er een betere verdeling; meer dan ${numberNl(bound)} punten kan in geen geval.`,
    choose: 'Beslis volgens',
    noRequests: 'Zodra er aanvragen zijn, ziet u hier wat elk van de drie regels ervan zou toekennen.',
    allDecided:
      'Over alle aanvragen van dit schooljaar hebt u besloten of met de hand gekozen: er is niets meer te verdelen.',
  },
  points:
    'Punten zeggen hoe zwaar een aanvraag weegt: meer punten gaan voor. De cao heeft er geen regel voor.',
  requests: {
    title: 'Aanvragen',
    none: 'Er zijn voor dit schooljaar nog geen aanvragen.',
    line: (p: { course: string; amount: Cents }) => `${p.course}, ${euros(p.amount)}`,
    details: (p: { points: number | null; date: Day | null }) =>
      [
        p.points === null ? 'geen punten' : pointsText(p.points),
        p.date === null ? 'zonder datum' : dateNl(p.date),
      ].join(', '),
    decide: (p: { name: string; course: string }) => `Besluit over ${p.course} van ${p.name}`,
    choices: { rule: 'Volgens de regel', grant: 'Toekennen', part: 'Deels toekennen', refuse: 'Afwijzen' },
    part: (p: { amount: Cents }) => `Toe te kennen deel van ${euros(p.amount)}`,
    partWrong: (p: { amount: Cents }) => `Vul meer in dan 0 en minder dan ${euros(p.amount)}.`,
    decided: (p: { granted: Cents; decidedOn: Day | null; note: string }) =>
      [
        p.granted === 0 ? 'Afgewezen' : `Toegekend: ${euros(p.granted)}`,
        p.decidedOn === null ? 'zonder dag' : `op ${dateNl(p.decidedOn)}`,
        p.note === '' ? 'zonder toelichting' : p.note,
      ].join(', '),
    reconsider: 'Wijzig besluit',
    reconsiderOf: (p: { name: string; course: string }) => `Wijzig besluit over ${p.course} van ${p.name}`,
    effect: {
      granted: 'krijgt alles',
      partly: 'krijgt een deel',
      refused: 'krijgt niets',
      invalid: 'kan niet meedoen',
    },
    gets: (p: { rule: string; amount: Cents }) => `${p.rule}: ${euros(p.amount)}`,
    unknownPerson: (key: string) => `Personeelsnummer ${key}`,
    noneOfGroup: 'Niemand uit deze groep heeft iets aangevraagd. De besluiten gaan over alle aanvragen.',
    write: 'Schrijf besluiten naar Beurs',
    written: (p: { year: SchoolYear; count: number; amount: Cents }) =>
      `Besluiten over ${requests(p.count)} van ${year(p.year)} staan in Beurs: samen ${euros(p.amount)}.`,
    byHand: 'Met de hand besloten',
    byRule: (rule: string) => `Regel: ${rule.toLowerCase()}`,
    nothing: 'Er is niets te schrijven: over alle aanvragen is al besloten.',
  },
});

export type FundTexts = typeof fundNl;
