import type { Cents } from '../../domain/money';
import type { Day } from '../../domain/calendar';
import { dateNl } from '../../tables/dutchDate';
import { capital, eurosOnLine as euros, numberNl } from '../format/nl';
import { translated } from '../translated';

/** What a file's name can hold of a text: letters, digits and spaces. */
export const fileText = (text: string): string => {
  const plain = text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  return plain === '' ? '' : ` ${plain.slice(0, 60).trim()}`;
};

/** Dutch texts of the year view, and of the calendar file that is made of it. */
export const yearDatesNl = translated('yearDates', {
  hint: 'Wat er het komende jaar op welke dag moet, voor de school en per medewerker. De dagen van de school komen uit de CAO VO; die van medewerkers uit uw werkmap.',
  noDay: 'Vul eerst de peildatum in op het blad Overzicht: daarmee begint het jaar.',
  notVo:
    'Uw school rekent met de CAO PO. De vaste dagen die Scholing kent, komen uit de CAO VO; hier staan alleen gesprekken, afspraken en wat er vervalt.',
  working: (percent: number) => `De dagen worden opgezocht: ${percent}%`,
  passed: 'Voorbij, en nog te doen',
  /** Begins a line. */
  monthHeading: (day: Day) => capital(dateNl(day).replace(/^\d+ /, '')),
  day: dateNl,
  monthOnly: 'De cao noemt de maand, geen dag.',
  article: (article: string) => `CAO VO, artikel ${article}`,
  people: (count: number) => (count === 1 ? '1 medewerker' : `${count} medewerkers`),
  andMore: (count: number) => `en nog ${count}`,

  /** A few words, as the title of a day in a calendar. */
  short: {
    savingLeaveAsked: 'Spaarverlof: aanvragen vóór deze dag',
    savingLeaveAnswered: 'Spaarverlof: beslist uiterlijk deze dag',
    holidayAllowance: 'Vakantie-uitkering',
    rightLapses: 'Scholingsbudget en -uren van dit schooljaar vervallen',
    planHandedIn: 'Laatste dag om een plan in te dienen waarmee wordt gespaard',
    increment: 'Periodiek',
    newRight: 'Nieuw scholingsbudget en nieuwe uren',
    extraHoursEnd: 'Uren boven 1,0 fte eindigen',
    octoberAllowance: 'Oktobertoelage',
    yearEndAllowance: 'Eindejaarsuitkering',
    frames: 'Kaders voor scholing met de P(G)MR',
    contractDecision: 'Beslissen over een proefcontract',
    contractNotice: 'Een maand voor het einde van een contract',
    contractEnd: 'Laatste werkdag',
    personalPlan: 'Persoonlijk plan is 3 jaar oud',
    talk: 'Gesprek',
    evc: 'EVC kan opnieuw',
    agreement: 'Afspraak loopt af',
    lapses: 'Budget vervalt',
    lapsesWithoutPlan: 'Budget vervalt zonder spaarplan',
    extraHours: 'Werkt meer dan 1,0 fte',
  },
  /** What is to be done, as a sentence. */
  what: {
    savingLeaveAsked:
      'Wie volgend schooljaar spaarverlof wil, vraagt het vóór deze dag aan. U beslist uiterlijk op 1 mei.',
    savingLeaveAnswered: 'Laatste dag om op aanvragen voor spaarverlof te beslissen.',
    holidayAllowance: 'De vakantie-uitkering wordt betaald.',
    rightLapses:
      'Laatste dag van het schooljaar: budget en uren die niet zijn gebruikt en niet mogen worden gespaard, vervallen.',
    planHandedIn:
      'Laatste dag waarop een medewerker een plan kan indienen om het budget van dit schooljaar te sparen.',
    increment:
      'Ten minste één trede erbij voor wie het maximum van de schaal niet heeft. De cao noemt geen minimale diensttijd.',
    newRight: 'Het scholingsbudget en de scholingsuren van het nieuwe schooljaar gaan in.',
    extraHoursEnd: 'Wat iemand tijdelijk boven 1,0 fte werkt, eindigt van rechtswege.',
    octoberAllowance: 'De oktobertoelage wordt betaald.',
    yearEndAllowance: 'De eindejaarsuitkering wordt betaald.',
    frames: 'Ten minste eens in de 4 jaar stelt het bestuur met de P(G)MR de kaders voor scholing vast.',
    contractDecision:
      'Is het een proefcontract, dan beslist u uiterlijk op deze dag schriftelijk of het doorgaat. Zonder beslissing loopt het nog één contracttermijn door.',
    contractNotice:
      'Vanaf deze dag is het nog een maand tot de laatste werkdag. Zo lang is ook de opzegtermijn.',
    contractEnd: 'Laatste werkdag. Wat er dan nog van het scholingsbudget over is, vervalt.',
    personalPlan: 'Het persoonlijk plan is 3 jaar oud: spreek een nieuw plan af.',
    talk: 'Gesprek. Hoe vaak dat is, regelt de school zelf.',
    evc: 'Het laatste EVC-traject is 5 jaar geleden: zo nodig kan het opnieuw.',
    agreement: 'Een afspraak met de medewerker loopt af.',
    lapses: 'Budget vervalt na deze dag.',
    lapsesWithoutPlan:
      'Budget vervalt na deze dag, tenzij de medewerker uiterlijk dan een plan indient om het te sparen.',
    extraHours: 'Werkt nu meer dan 1,0 fte: wat daarboven is, eindigt.',
  },
  amount: euros,
  handedIn: (day: Day) => `plan van ${dateNl(day)}`,
  lastDay: (day: Day) => `laatste werkdag ${dateNl(day)}`,
  fte: (fte: number) => `${numberNl(fte)} fte`,
  together: (total: Cents) => `Samen ${euros(total)}.`,

  noDayTitle: 'Elk jaar, zonder dag in de cao',
  duties: {
    schoolPlan: 'Een scholingsplan per school, samen met de PMR.',
    annualReport: 'Verantwoording van de scholing in het jaarverslag. Het rapport geeft de cijfers.',
  },
  framesUnknown:
    'Kaders voor scholing met de P(G)MR, ten minste eens in de 4 jaar. Vul bij Instellingen in wanneer dat voor het laatst was, dan staat de volgende dag hier.',

  file: {
    title: 'Op papier en in uw agenda',
    hint: 'Voor uw agenda: een bestand dat Outlook, Google Agenda en Apple Agenda kunnen openen. Hele dagen, zonder bedragen. De meeste agenda’s herkennen een dag die u opnieuw inleest.',
    names: 'Met namen van medewerkers',
    namesHint: 'Een bestand met namen is een personeelsbestand: bewaar en deel het zo.',
    download: 'Download agenda (.ics)',
    /** @param of whose days they are; "" for everybody’s */
    name: (of: string) => `Scholing jaarkalender${fileText(of)}.ics`,
    done: (name: string, count: number) =>
      `${name}, met ${count} dagen, is aan Excel gegeven en staat bij uw downloads, als Excel dat toestaat.`,
    noDownloads:
      'Excel op de Mac kan geen bestand aannemen. Maak het agendabestand in Excel op het web of op een Windows-computer.',
  },

  paper: {
    language: 'nl-NL',
    sheet: 'Maak blad',
    word: 'Download als Word',
    title: (of: string) => (of === '' ? 'Jaarkalender scholing en loopbaan' : `Jaarkalender: ${of}`),
    from: (day: Day) => `Wat er in het jaar vanaf ${dateNl(day)} op welke dag moet.`,
    sheetName: (of: string) => `Jaarkalender${fileText(of)}`,
    fileName: (of: string) => `Jaarkalender${fileText(of)}.docx`,
    done: 'De jaarkalender staat klaar.',
    goTo: (sheet: string) => `Ga naar ${sheet}`,
  },

  soon: {
    title: 'Binnenkort',
    line: (day: string, what: string) => `${day}: ${what}`,
    all: 'Naar de jaarkalender',
  },
});

export type YearDatesTexts = typeof yearDatesNl;
