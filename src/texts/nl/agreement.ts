import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

const year = schoolYearText;
const years = (count: number) => (count === 1 ? '1 schooljaar' : `${count} schooljaren`);
const hours = (hundredths: number) => `${numberNl(hundredths / 100)} uur`;

/** What stands in a savings agreement, in Dutch. No legal text that no source carries: there a line is left to fill in. */
export const agreementNl = translated('agreement', {
  language: 'nl-NL',
  sheetName: (number: string) => `Afspraak ${number}`,
  fileName: (count: number, number: string) => (count === 1 ? `Afspraak ${number}.docx` : 'Afspraken.docx'),
  title: 'Afspraak over scholing en scholingsbudget',
  euros: eurosNl,
  year,

  parties: {
    employee: 'Werknemer',
    numbered: (name: string, number: string) => (name === '' ? number : `${name} (${number})`),
    job: 'Functie en omvang',
    scale: (scale: string, step: string) =>
      step === '' ? `schaal ${scale}` : `schaal ${scale}, trede ${step}`,
    fte: (fte: number) => `${numberNl(fte)} fte`,
    day: 'Peildatum',
    document: 'Nummer',
    documentValue: (p: { employee: string; number: number; day: Day }) =>
      `${p.employee}-${p.number} van ${dateNl(p.day)}`,
    replaces: 'Vervangt afspraak',
    dayValue: (day: Day) => `${dateNl(day)}: alle bedragen gelden op deze dag`,
    employer: 'Werkgever (school)',
    cao: 'Cao',
    /** @param until the last day of the edition where that lies before the reference date */
    edition: (title: string, until: Day | null) =>
      `${title}${until === null ? '' : `; niet bevestigd na ${dateNl(until)}`}`,
    inForce: 'Uw arbeidsovereenkomst verwijst naar de geldende cao.',
  },

  plan: {
    heading: `Persoonlijk plan (CAO VO, artikel ${ARTICLES.personalPlan})`,
    handedIn: 'Door de werknemer ingediend op',
    handedInValue: dateNl,
    parts: {
      activities: 'Activiteiten',
      forEmployee: 'Doel voor de werknemer',
      forSchool: 'Doel voor de school',
      facilities: 'Hoe het mogelijk wordt gemaakt',
    },
    asBelow: 'De scholing hieronder',
    hours: (p: { agreed: boolean; extra: number | null; choice: number | null; year: SchoolYear }) =>
      [
        ...(p.extra === null || !p.agreed
          ? []
          : [`${hours(p.extra)} extra scholing per schooljaar (artikel ${ARTICLES.hoursOfPlan})`]),
        ...(p.choice === null
          ? []
          : [
              `in overleg ook uit het keuzebudget: in ${year(p.year)} hoogstens ${hours(p.choice)} (artikel ${ARTICLES.choiceHours} en ${ARTICLES.choiceHoursUse})`,
            ]),
      ].join('; '),
    hoursLabel: 'Uren naast de scholingsuren',
    reading: `Dit stuk dient als plan van artikel ${ARTICLES.personalPlan} en, als de werknemer het vooraf indient, ook voor extra uren (${ARTICLES.hoursOfPlan}) en sparen (${ARTICLES.saving}). Dat één document daarvoor genoeg is, staat niet zo in de cao; zo leest het programma Scholing de cao.`,
  },

  decisions: {
    own: (amount: Cents) =>
      `De werknemer beslist alleen over ${eurosNl(amount)}: het recht van het schooljaar zelf (artikel ${ARTICLES.ownDecision}). De uren verantwoordt de werknemer achteraf in het gesprek (artikel ${ARTICLES.hoursAccount}).`,
    needed: (parts: readonly string[]) => `De werkgever is nodig voor: ${parts.join('; ')}.`,
    notNeeded: 'Voor deze afspraak is de instemming van de werkgever niet nodig.',
    saved: (amount: Cents) => `${eurosNl(amount)} sparen (artikel ${ARTICLES.saving})`,
    advance: (amount: Cents) =>
      `${eurosNl(amount)} voorschot (een andere afspraak, artikel ${ARTICLES.otherAgreements})`,
    employer: (amount: Cents) => `${eurosNl(amount)} die de werkgever boven op het recht betaalt`,
  },

  saving: {
    sum: (amount: Cents) => `Met deze afspraak wordt ${eurosNl(amount)} gespaard.`,
    part: (p: { year: SchoolYear; amount: Cents }) => `${eurosNl(p.amount)} van ${year(p.year)}`,
    agreed: (parts: readonly string[]) => `Met deze afspraak wordt gespaard: ${parts.join('; ')}.`,
    handIn: (p: { day: Day; amount: Cents }) =>
      `Voor ${eurosNl(p.amount)} van wat wordt gespaard, is nog geen spaarafspraak vastgelegd. Sparen kan in overleg met de werkgever, op een plan dat de werknemer vooraf heeft ingediend: uiterlijk op ${dateNl(p.day)}.`,
  },

  before: {
    heading: 'Wat al is afgesproken en blijft gelden',
    state: (p: { document: string; paid: Cents; due: Cents; uncovered: Cents }) =>
      [
        `Afspraak ${p.document}`,
        `uit het budget betaald ${eurosNl(p.paid)}`,
        `nog te betalen ${eurosNl(p.due)}`,
        ...(p.uncovered > 0 ? [`waarvan niet gedekt ${eurosNl(p.uncovered)}`] : []),
      ].join(', ') + '.',
  },

  ended: {
    heading: 'Wat eerder is afgesproken en niet meer geldt',
    course: (p: {
      course: string;
      status: 'stopped' | 'finished';
      on: Day | null;
      document: string | null;
      paid: Cents;
      refunded: Cents;
      toRepay: Cents;
    }) =>
      [
        `${p.course}: ${p.status === 'stopped' ? 'gestopt' : 'afgerond'}${p.on === null ? '' : ` op ${dateNl(p.on)}`}`,
        ...(p.document === null ? [] : [`afspraak ${p.document}`]),
        `uit het budget betaald ${eurosNl(p.paid)}`,
        ...(p.refunded > 0 ? [`nadat ${eurosNl(p.refunded)} is terugbetaald`] : []),
        ...(p.toRepay > 0
          ? [
              `de werknemer betaalt ${eurosNl(p.toRepay)} terug aan de werkgever volgens de terugbetalingsafspraak`,
            ]
          : ['geen terugbetaling aan de werkgever afgesproken']),
      ].join(', ') + '.',
  },

  courses: {
    heading: 'Welke scholing, en wie betaalt',
    added: 'Wat deze afspraak toevoegt of wijzigt, en wie betaalt',
    paid: 'al betaald',
    uncovered: 'niet gedekt: de werkgever beslist',
    course: (p: { course: string; price: Cents; start: SchoolYear; end: SchoolYear; hours: number | null }) =>
      [
        `${p.course}: ${eurosNl(p.price)}`,
        p.start === p.end ? `in ${year(p.start)}` : `van ${year(p.start)} tot en met ${year(p.end)}`,
        ...(p.hours === null ? [] : [`${hours(p.hours)} per schooljaar`]),
      ].join(', '),
    columns: {
      year: 'Schooljaar',
      amount: 'Bedrag',
      budget: 'Scholingsbudget',
      employer: 'Werkgever',
      others: 'Anderen',
    },
    instalment: (p: { year: SchoolYear; number: number; of: number }) =>
      p.of === 1 ? year(p.year) : `${year(p.year)} (${p.number}/${p.of})`,
    free: 'Deze scholing kost niets.',
    /** A column of `Wensen`, or a scheme. */
    source: (source: string) => source,
    /** Title of the page with the courses, and where that page is named. */
    page: 'Opleidingen',
    onPage:
      'Wie elk schooljaar wat betaalt, staat op de bladzijde ‘Opleidingen’. Die hoort bij deze afspraak.',
  },

  budgets: {
    heading: 'Uit het budget van welk schooljaar',
    columns: { year: 'Schooljaar', from: 'Uit welk budget' },
    budget: (lot: SchoolYear) => `van ${year(lot)}`,
    advance: (lot: SchoolYear) => `voorschot op ${year(lot)}`,
  },

  appendix: {
    title: 'Bijlage bij de afspraak',
    agreement: 'Afspraak',
    belongs: (withPage: boolean) =>
      `${withPage ? 'De bladzijde ‘Opleidingen’ en de bijlage horen' : 'De bijlage hoort'} bij deze afspraak: welk budget betaalt, wat wordt gespaard, en de bronnen.`,
  },

  lots: {
    heading: 'Scholingsbudget per schooljaar, en wanneer het vervalt',
    columns: {
      year: 'Budget van',
      available: 'Beschikbaar',
      promised: 'Al afgesproken',
      used: 'Hiervoor',
      left: 'Blijft over',
      lastDay: 'Te besteden tot en met',
    },
    day: dateNl,
    onExtraHours: (p: {
      endOn: Day;
      years: readonly { readonly year: SchoolYear; readonly amount: Cents }[];
    }) =>
      `Hiervan is ${p.years.map((one) => `${eurosNl(one.amount)} van ${year(one.year)}`).join(' en ')} budget voor uren boven 1,0 fte. Die uren eindigen van rechtswege op ${dateNl(p.endOn)} (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): dat deel is er alleen als zij opnieuw worden afgesproken.`,
    lapse:
      'Wat na de laatste dag niet is besteed, vervalt. Bedragen van komende schooljaren kunnen veranderen met de cao en de betrekkingsomvang.',
  },

  conditions: {
    heading: 'Wie beslist, en onder welke voorwaarden',
    sources: 'Waar de voorwaarden vandaan komen',
    names: {
      budget: 'Scholingsbudget',
      proRata: 'Naar rato van de betrekkingsomvang',
      proRataInTime: 'Naar rato van de dagen in dienst',
      savingTerm: 'Sparen',
      savingTermPlan: 'Sparen met een plan',
      advance: 'Voorschot',
      hours: 'Scholingsuren',
      extraHours: 'Extra uren',
    },
    budget: (value: number) => `Het scholingsbudget is ${eurosNl(value)} per schooljaar bij voltijd.`,
    proRata: (value: number): string =>
      value === 0
        ? 'Het budget hangt niet af van de betrekkingsomvang.'
        : 'Het budget is naar rato van de betrekkingsomvang.',
    proRataInTime: (value: number): string =>
      value === 0
        ? 'Wie een deel van het schooljaar in dienst is, krijgt het hele budget.'
        : 'Wie een deel van het schooljaar in dienst is, krijgt het budget naar rato van de dagen in dienst.',
    savingTerm: (value: number): string =>
      value === 0
        ? 'Zonder spaarafspraak vervalt budget aan het eind van het eigen schooljaar.'
        : `Budget kan worden gespaard: tot ${years(value)} na het eigen schooljaar.`,
    savingTermPlan: (value: number): string =>
      value === 0
        ? 'Ook met een plan wordt budget niet gespaard.'
        : `Met een plan vooraf kan budget worden gespaard: tot ${years(value)} na het eigen schooljaar.`,
    advance: (value: number): string =>
      value === 0
        ? 'Er is geen voorschot op budget van latere schooljaren.'
        : `Budget van ${years(value)} vooruit mag nu al worden gebruikt.`,
    hours: (value: number) => `Er is ${hours(value)} scholing per schooljaar bij voltijd.`,
    extraHours: (value: number) => `Er is ${hours(value)} extra per schooljaar, bij deze afspraak.`,
    source: (title: string, article: string | null) =>
      `Bron: ${[title, article].filter((part) => part !== null).join(', ')}`,
    addresses: (sources: readonly (readonly [title: string, url: string])[]) =>
      `Waar dit staat: ${sources.map(([title, url]) => `${title}: ${url}`).join('; ')}`,
    since: (day: Day) => `geldt vanaf ${dateNl(day)}`,
    personal: (note: string | null) =>
      `Afspraak met deze werknemer, uit de werkmap${note === null ? '' : `: ${note}`}`,
    own: (note: string | null) =>
      `Eigen regel van de school, uit de werkmap${note === null ? '' : `: ${note}`}`,
    choice: 'Dat is een keuze van de school: de cao noemt alleen de betrekkingsomvang.',
    byDefault: 'Uitgangspunt van het programma Scholing: hierover is geen regel gevonden',
    confirmed: (until: Day) => `bevestigd tot en met ${dateNl(until)}`,
    carriedForward: (until: Day) =>
      `niet bevestigd na ${dateNl(until)}; de laatst bekende waarde is aangehouden`,
    neverConfirmed: 'niet bevestigd door een cao-partij',
    scheme: (scheme: string, condition: string) => `${scheme}: ${condition}`,
  },

  mandated: {
    heading: 'Opgedragen scholing',
    rule: 'Scholing die de werkgever opdraagt, betaalt de werkgever. Die gaat niet van het scholingsbudget af en wordt niet terugbetaald.',
    travel: `De reis ernaartoe is een dienstreis: ook die betaalt de werkgever (CAO VO, artikel ${ARTICLES.workTrip} en ${ARTICLES.travelCosts}).`,
    expense: (description: string, amount: Cents, date: Day) =>
      `${description}: ${eurosNl(amount)} op ${dateNl(date)}`,
    wish: (course: string) => `${course}: door de werkgever opgedragen`,
  },

  repayment: {
    heading: 'Terugbetaling, en zelf in te vullen',
    none: 'Er is geen afspraak over terugbetaling.',
    nothingToRepay:
      'Er is geen afspraak over terugbetaling: de werkgever betaalt niets boven op het scholingsbudget.',
    part: (course: string, amount: Cents) => `${course}, ${eurosNl(amount)}`,
    over: (parts: readonly string[]) =>
      `Een afspraak kan alleen gaan over wat de werkgever boven op het budget betaalt: ${parts.join('; ')}.`,
    /** Title of what stands behind the agreement. */
    sources: 'Terugbetaling: eisen en bronnen',
    neverBehind: 'Wat nooit terug te vorderen is, staat in de bijlage.',
    testsBehind: (article: string, withNever: boolean) =>
      `De eisen (${article})${withNever ? ' en wat nooit terug te vorderen is, staan' : ' staan'} in de bijlage.`,
    legal:
      'Een terugbetalingsafspraak is niet toegestaan als de werkgever deze scholing volgens de wet, EU-recht of de cao moet aanbieden en zij nodig is voor het werk: zo’n beding is nietig.',
    tests: (tests: readonly string[]) => `Verder gelden deze eisen. ${tests.join(' ')}`,
    cao: 'De CAO VO heeft sinds 2014/2015 geen regeling meer voor het terugbetalen van studiekosten. Nooit te verrekenen of terug te vorderen, want voor rekening van de werkgever:',
    never: {
      ordered: 'opgedragen scholing',
      startQualification: 'een startkwalificatie voor wie onder mbo-2 zit',
      evc: 'EVC voor wie tot en met mbo-2 heeft, boven het basisrecht',
      emergencyResponse: 'BHV en scholing van wie toezicht houdt',
      participationCouncil: 'scholing van leden van de medezeggenschap (waar niets anders is afgesproken)',
      reintegration: 'omscholing in een re-integratieplan',
    },
    lines: [
      'De scholing is niet verplicht of nodig voor het werk (paraaf van beiden)',
      'Periode waarin de werkgever baat heeft bij de scholing',
      'Terug te betalen, aflopend over die periode',
    ],
    source: (title: string, article: string | null, url: string) =>
      `Bron: ${[title, article].filter((part) => part !== null).join(', ')} (${url}). Het programma Scholing heeft de wettekst niet gelezen. Dit is geen juridisch advies.`,
  },

  toFillIn: {
    note: 'Over stoppen, niet halen en het einde van het dienstverband is geen regel gevonden: dat vullen werkgever en werknemer zelf in.',
    lines: ['Als de scholing stopt of niet wordt gehaald', 'Als het dienstverband eindigt'],
  },

  open: {
    heading: 'Nog niet geregeld',
    short: (course: string, amount: Cents) => `${course}: er komt ${eurosNl(amount)} tekort.`,
    noPrice: (course: string) => `${course}: de prijs is nog niet bekend.`,
    noRoom: (course: string) => `${course}: past niet in de jaren van het plan.`,
    waits: (course: string) => `${course}: komt na een andere opleiding die nog niet is gepland.`,
    problem: (course: string) => `${course}: de gegevens in de werkmap kloppen nog niet.`,
  },

  signing: {
    heading: 'Ondertekening',
    employee: 'Werknemer',
    employer: 'Werkgever',
    /** Lines to write on, with what is known already. */
    lines: (name: string, place: string) => [
      name === '' ? 'Naam' : `Naam: ${name}`,
      place === '' ? 'Plaats en datum' : `Plaats en datum: ${place},`,
      'Handtekening',
    ],
  },
});

export type AgreementTexts = typeof agreementNl;
