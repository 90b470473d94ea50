import { schoolYearText } from '../cells/values';
import type { Day, SchoolYear } from '../domain/calendar';
import type { Cents } from '../domain/money';
import { dateNl, eurosNl, numberNl } from './format.nl';

const year = schoolYearText;
const years = (count: number) => (count === 1 ? '1 schooljaar' : `${count} schooljaren`);
const hours = (hundredths: number) => `${numberNl(hundredths / 100)} uur`;

/** What stands in a savings agreement, in Dutch. No legal text that no source carries: there a line is left to fill in. */
export const agreementNl = {
  language: 'nl-NL',
  sheetName: (number: string) => `Afspraak ${number}`,
  fileName: (count: number, number: string) => (count === 1 ? `Afspraak ${number}.docx` : 'Afspraken.docx'),
  title: 'Afspraak over scholing en scholingsbudget',
  euros: eurosNl,
  year,

  parties: {
    employee: 'Werknemer',
    numbered: (name: string, number: string) => (name === '' ? number : `${name} (${number})`),
    job: 'Functie',
    scale: (scale: string, step: string) =>
      step === '' ? `schaal ${scale}` : `schaal ${scale}, trede ${step}`,
    fte: 'Betrekkingsomvang',
    fteValue: (fte: number) => `${numberNl(fte)} fte`,
    day: 'Peildatum',
    dayValue: (day: Day) => `${dateNl(day)}: alle bedragen gelden op deze dag`,
    employer: 'Werkgever (school)',
  },

  courses: {
    heading: 'Welke scholing, en wie betaalt',
    course: (p: { course: string; price: Cents; start: SchoolYear; end: SchoolYear; hours: number | null }) =>
      [
        `${p.course}: ${eurosNl(p.price)}`,
        p.start === p.end ? `in ${year(p.start)}` : `van ${year(p.start)} tot en met ${year(p.end)}`,
        ...(p.hours === null ? [] : [`${hours(p.hours)} per schooljaar`]),
      ].join(', '),
    columns: { year: 'Schooljaar', part: 'Termijn', payer: 'Wie betaalt', amount: 'Bedrag' },
    free: 'Deze scholing kost niets.',
    budget: (lot: SchoolYear) => `Scholingsbudget van ${year(lot)}`,
    advance: (lot: SchoolYear) => `Voorschot op ${year(lot)}`,
    total: 'Samen',
  },

  lots: {
    heading: 'Uit welk scholingsbudget, en wanneer het vervalt',
    columns: {
      year: 'Budget van',
      available: 'Beschikbaar',
      used: 'Hiervoor',
      left: 'Blijft over',
      lastDay: 'Te besteden tot en met',
    },
    day: dateNl,
    lapse:
      'Wat na de laatste dag niet is besteed, vervalt. Bedragen van komende schooljaren kunnen veranderen met de cao en de betrekkingsomvang.',
  },

  conditions: {
    heading: 'Voorwaarden, en waar ze vandaan komen',
    budget: (value: number) => `Het scholingsbudget is ${eurosNl(value)} per schooljaar bij voltijd.`,
    proRata: (value: number): string =>
      value === 0
        ? 'Het budget hangt niet af van de betrekkingsomvang.'
        : 'Het budget is naar rato van de betrekkingsomvang en de dagen in dienst.',
    savingTerm: (value: number): string =>
      value === 0
        ? 'Budget kan niet worden gespaard: het vervalt aan het eind van het eigen schooljaar.'
        : `Budget kan worden gespaard: tot ${years(value)} na het eigen schooljaar.`,
    advance: (value: number): string =>
      value === 0
        ? 'Er is geen voorschot op budget van latere schooljaren.'
        : `Budget van ${years(value)} vooruit mag nu al worden gebruikt.`,
    hours: (value: number) => `Er zijn ${hours(value)} scholing per schooljaar bij voltijd.`,
    extraHours: (value: number) => `Er zijn ${hours(value)} extra per schooljaar, bij deze afspraak.`,
    source: (title: string, article: string | null, url: string) =>
      `Bron: ${[title, article].filter((part) => part !== null).join(', ')} (${url})`,
    since: (day: Day) => `geldt vanaf ${dateNl(day)}`,
    personal: (note: string | null) =>
      `Afspraak met deze werknemer, uit de werkmap${note === null ? '' : `: ${note}`}`,
    own: (note: string | null) =>
      `Eigen regel van de school, uit de werkmap${note === null ? '' : `: ${note}`}`,
    byDefault: 'Uitgangspunt van dit programma: hierover is geen regel gevonden',
    confirmed: (until: Day) => `bevestigd tot en met ${dateNl(until)}`,
    carriedForward: (until: Day) => `niet bevestigd na ${dateNl(until)}, doorgetrokken`,
    neverConfirmed: 'niet bevestigd door een cao-partij',
    scheme: (scheme: string, condition: string) => `${scheme}: ${condition}`,
    why: 'Aanleiding: afspraken over het budget van meer jaren, in de gesprekkencyclus of in het persoonlijk ontwikkelingsplan.',
  },

  mandated: {
    heading: 'Opgedragen scholing',
    rule: 'Scholing die de werkgever opdraagt, betaalt de werkgever. Zij gaat niet van het scholingsbudget af en wordt niet terugbetaald.',
    expense: (description: string, amount: Cents, date: Day) =>
      `${description}: ${eurosNl(amount)} op ${dateNl(date)}`,
    wish: (course: string) => `${course}: door de werkgever opgedragen`,
  },

  repayment: {
    heading: 'Terugbetaling',
    none: 'Er is geen afspraak over terugbetaling.',
    nothingToRepay:
      'Er is geen afspraak over terugbetaling: de werkgever betaalt niets boven op het scholingsbudget.',
    over: (course: string, amount: Cents) =>
      `Een afspraak kan alleen gaan over wat de werkgever boven op het budget betaalt: ${course}, ${eurosNl(amount)}.`,
    legal:
      'Niet toegestaan als de werkgever deze scholing volgens de wet, EU-recht of de cao moet aanbieden en zij nodig is voor het werk: zo’n beding is nietig.',
    tests: (tests: readonly string[]) => `Verder geldt: ${tests.join(' ')}`,
    lines: [
      'De scholing is niet verplicht of nodig voor het werk (paraaf van beiden)',
      'Periode waarin de werkgever baat heeft bij de scholing',
      'Terug te betalen, aflopend over die periode',
    ],
    source: (title: string, article: string | null, url: string) =>
      `Bron: ${[title, article].filter((part) => part !== null).join(', ')} (${url}). Wettekst niet gelezen; geen juridisch advies.`,
  },

  toFillIn: {
    heading: 'Zelf in te vullen',
    hint: 'Hierover is geen regel gevonden. Schrijf op wat u afspreekt, of zet een streep.',
    lines: [
      'Studietijd en verlof',
      'Als de scholing stopt of niet wordt gehaald',
      'Als het dienstverband eindigt',
    ],
  },

  open: {
    heading: 'Nog niet geregeld',
    short: (course: string, amount: Cents) => `${course}: er komt ${eurosNl(amount)} te kort.`,
    noPrice: (course: string) => `${course}: de prijs is nog niet bekend.`,
    noRoom: (course: string) => `${course}: past niet in de jaren van het plan.`,
    waits: (course: string) => `${course}: komt na een andere opleiding die nog niet is gepland.`,
    problem: (course: string) => `${course}: de gegevens in de werkmap kloppen nog niet.`,
  },

  signing: {
    heading: 'Ondertekening',
    employee: 'Werknemer',
    employer: 'Werkgever',
    lines: ['Naam', 'Plaats', 'Datum', 'Handtekening'],
  },
};

export type AgreementTexts = typeof agreementNl;
