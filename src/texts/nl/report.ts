import { schoolYearText } from '../../tables/values';
import { ARTICLES } from '../../cao/articles';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { ended, eurosNl, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { assumedNl } from './overview';
import { signalsNl } from './signals';
import { translated } from '../translated';

const part = (count: number, all: number) => (all === 0 ? '–' : `${Math.round((100 * count) / all)}%`);

/** What stands in the report, in Dutch. */
export const reportNl = translated('report', {
  language: 'nl-NL',
  sheetName: 'Rapport',
  title: 'Scholing en loopbaan van het onderwijsondersteunend personeel',
  year: schoolYearText,
  /** Titles of the pages behind the first. */
  pages: {
    payments: 'Wie betaalde, en de ondersteunersbeurs',
    agreed: 'Afspraken en budgetten',
    council: 'Plannen en medezeggenschap',
    groups: 'Per team en locatie',
  },
  asOf: (day: Day) => `Peildatum: ${dateNl(day)}. Alle getallen komen uit deze werkmap, op die dag.`,
  assumed: assumedNl,
  leftOut: (count: number) =>
    count === 1
      ? 'Van 1 medewerker kloppen de gegevens niet; die telt niet mee in de bedragen.'
      : `Van ${count} medewerkers kloppen de gegevens niet; die tellen niet mee in de bedragen.`,
  agreedLeftOut: (count: number) =>
    count === 1
      ? 'Van 1 afgesproken opleiding kloppen de gegevens niet; die telt hierin niet mee. Zie Gegevenscontrole.'
      : `Van ${count} afgesproken opleidingen kloppen de gegevens niet; die tellen hierin niet mee. Zie Gegevenscontrole.`,

  budgets: {
    heading: 'Scholingsbudget per schooljaar',
    chart: 'Scholingsbudget per schooljaar',
    columns: {
      year: 'Schooljaar',
      granted: 'Toegekend',
      spent: 'Besteed',
      committed: 'Vastgelegd',
      lapsed: 'Vervalt',
    },
    extraHours: (p: { people: number; amount: Cents }) =>
      `In Toegekend van komende schooljaren zit ${eurosNl(p.amount)} voor uren boven 1,0 van ${p.people === 1 ? '1 medewerker' : `${p.people} medewerkers`}. Die uren eindigen van rechtswege na hoogstens een schooljaar (CAO VO, artikel ${ARTICLES.fteAboveFullTime}): reken er niet op.`,
    note: 'Vastgelegd is wat er dat schooljaar voor afgesproken opleidingen nog uit de budgetten moet worden betaald. Vervalt is budget dat dat schooljaar voor het laatst te besteden was en dat over is; in schooljaren die voorbij zijn is het vervallen. Komende schooljaren gaan uit van de regels en de fte van nu.',
  },

  /** A year of which only the days up to one count. */
  until: (year: string, day: Day) => `${year} t/m ${dateNl(day)}`,

  lastYear: {
    heading: 'Dit schooljaar naast het vorige',
    columns: { what: 'Wat', difference: 'Verschil' },
    granted: 'Toegekend',
    fromBudgets: 'Uit budgetten',
    byEmployer: 'Werkgever',
    byGrantsAndOthers: 'Beurs en anderen',
    paid: 'Betaald samen',
    note: 'Toegekend is het recht van het hele schooljaar. Betaald is wat in Bestedingen is geboekt; teruggekregen geld gaat eraf. Verschil is dit schooljaar tot en met de peildatum, min het vorige tot en met dezelfde dag.',
  },

  payers: {
    heading: 'Wie betaalde, per schooljaar en per kalenderjaar',
    columns: {
      year: 'Jaar',
      budgets: 'Uit budgetten',
      employer: 'Werkgever',
      grants: 'Beurs',
      others: 'Subsidie, eigen bijdrage',
      total: 'Samen',
    },
    note: 'Uit de tabel Bestedingen, op datum. Werkgever is opgedragen scholing en wat de werkgever bijdroeg. De laatste schooljaren staan bovenaan, de kalenderjaren eronder.',
  },

  employer: {
    heading: 'Deel van de werkgever',
    columns: {
      year: 'Schooljaar',
      ordered: 'Opgedragen',
      contributed: 'Bijgedragen',
      due: 'Nog te betalen',
      total: 'Samen',
      share: 'Deel van betaald',
    },
    note: 'Opgedragen en Bijgedragen zijn geboekt. Nog te betalen is wat de werkgever voor afgesproken opleidingen heeft toegezegd en wat nog niet is geboekt. Het staat bij het schooljaar van de termijn. Wat van een vorig schooljaar is blijven liggen, staat bij dit schooljaar. Deel van betaald is welk deel de werkgever betaalde van alles wat in dat schooljaar is geboekt.',
  },

  groups: {
    headings: { team: 'Per team', manager: 'Per leidinggevende', location: 'Per locatie' },
    columns: {
      team: 'Team',
      manager: 'Leidinggevende',
      location: 'Locatie',
      people: 'Medewerkers',
      granted: 'Toegekend',
      spent: 'Besteed',
      committed: 'Vastgelegd',
      uncovered: 'Niet gedekt',
    },
    total: 'Samen',
    note: 'Toegekend en Besteed zijn van dit schooljaar. Vastgelegd en Niet gedekt zijn van alle afgesproken opleidingen samen, in dit en volgende schooljaren; wie uit dienst is, telt mee in de bedragen.',
    small: (fewest: number) =>
      `In een groep van minder dan ${fewest} mensen kan een bedrag of aantal iets zeggen over één medewerker: laat deze tabel dan weg buiten HR.`,
  },

  agreed: {
    heading: 'Afgesproken opleidingen per schooljaar',
    chart: 'Afgesproken opleidingen per schooljaar',
    none: 'Er zijn geen afgesproken opleidingen.',
    columns: {
      year: 'Schooljaar',
      agreed: 'Afgesproken',
      paid: 'Betaald',
      due: 'Nog te betalen',
      uncovered: 'Niet gedekt',
      grants: 'Beurs',
    },
    total: 'Samen',
    note: 'Afgesproken is wat budgetten betalen van de termijnen van dat schooljaar, Betaald wat daarvan is geboekt. Nog te betalen is wat er dat schooljaar nog moet (vastgelegd), ook van termijnen van een vorig schooljaar. Niet gedekt is wat budgetten daarvan niet kunnen betalen: daarover beslist de werkgever. Beurs is wat de ondersteunersbeurs van die termijnen betaalt. Afgeronde en gestopte opleidingen tellen niet mee.',
  },

  attention: {
    heading: 'Wat aandacht vraagt bij afspraken',
    none: 'Niets: elke afspraak is gedekt en elke termijn van een vorig schooljaar is geboekt.',
    columns: { people: 'Medewerkers', amount: 'Bedrag', what: 'Wat' },
    kinds: signalsNl.kinds,
    causes: signalsNl.causes,
    note: 'Om wie het gaat en wat helpt, staat in het taakvenster onder Team en bij de medewerker.',
  },

  liability: {
    heading: 'Wat er in alle budgetten samen zit',
    chart: 'In alle budgetten samen',
    columns: { year: 'Schooljaar', december: '31 december', july: '31 juli' },
    note: 'Voor de financiële administratie: wat medewerkers op die dag nog kunnen besteden. Elke afgesproken termijn telt als betaald in het schooljaar van die termijn. Wensen die niet zijn afgesproken, tellen niet mee.',
  },

  people: {
    heading: 'Medewerkers en het maximum van hun schaal',
    byFunction: 'Per functie',
    byGroup: 'Per groep',
    byScale: 'Per schaal',
    chart: 'Medewerkers en maximum per functie',
    columns: {
      function: 'Functie',
      group: 'Groep',
      scale: 'Schaal',
      people: 'Medewerkers',
      atMaximum: 'Op maximum',
      soon: 'Binnen 2 jaar',
      fte: 'Fte',
      unknown: 'Niet bekend',
    },
    none: 'niet ingevuld',
    total: 'Samen',
    own: (newest: Day | null, source: string) =>
      ended(
        `Trede en maximum volgens de tabel Salaristabel${newest === null ? '' : `, nieuwste tabel van ${dateNl(newest)}`}${source === '' ? '' : `. Bron: ${source}`}`,
      ),
    outdated: (newest: Day | null) =>
      `Trede en maximum volgens de nieuwste salaristabel die er is${newest === null ? '' : `, van ${dateNl(newest)}`}: dat is niet de tabel van nu. Zet de actuele tabel erbij met Meer, Salaristabel invoeren.`,
  },

  fund: {
    heading: 'Ondersteunersbeurs',
    chart: 'Ondersteunersbeurs per schooljaar',
    none: 'Er is geen beurs in deze werkmap.',
    columns: { year: 'Schooljaar', fund: 'Fonds', asked: 'Gevraagd', granted: 'Toegekend', left: 'Over' },
    note: 'Uit de tabellen Beursgeld en Beurs. Over is het fonds van dat schooljaar min wat is toegekend.',
  },

  compared: {
    heading: 'Naast de publicatie van 2016',
    columns: { what: 'Waarover', here: 'Bij u', published: 'In de publicatie' },
    atMaximum: 'Op het maximum',
    above: 'Meer dan 0,8 fte',
    below: 'Minder dan 0,5 fte',
    permanent: 'Zonder einddatum',
    here: (count: number, all: number) => `${count} van ${all} (${part(count, all)})`,
    wantNextScale: (wanted: number, present: number) =>
      `geen cijfer; ${wanted}% wil naar een volgende schaal, ${present}% zegt dat dat kan`,
    published: (percent: number) => `${percent}%`,
    permanentPublished: (percent: number) => `${percent}% heeft een vaste aanstelling`,
    source: (title: string, url: string, month: string) =>
      `Bron: ${title}, ${month} (${url}). Landelijke cijfers van toen, geen norm.`,
    month: 'april 2016',
  },

  needs: {
    heading: 'Behoefte aan groei',
    chart: 'Behoefte aan groei: bij u en in de publicatie',
    columns: {
      need: 'Behoefte',
      want: 'Wil, bij u',
      wanted: 'Wil, publicatie',
      can: 'Kan, bij u',
      present: 'Kan, publicatie',
      answers: 'Antwoorden',
    },
    none: 'Bij u nog niet gevraagd. Maak de vragenlijst in het taakvenster, onder Cijfers en vragenlijst.',
    note: (figure: string, n: string) =>
      `Publicatie: ${figure} (${n} ondervraagden). ‘Kan’ is: die mogelijkheid is er op school. ‘Wil’ is: daar is behoefte aan.`,
    n: numberNl,
  },
});

export type ReportTexts = typeof reportNl;
