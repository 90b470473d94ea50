import { translated } from '../translated';

/** Dutch texts of the screen that makes agreements. */
export const agreementsScreenNl = translated('agreementsScreen', {
  hint: 'Een blad of een Word-document per medewerker: één bladzijde A4 om te tekenen, met het plan, wie wat betaalt en de voorwaarden. De bijlage erachter zegt wanneer budget vervalt en waar de voorwaarden vandaan komen.',
  noDay: 'Vul eerst de peildatum in op het blad Overzicht: zonder peildatum is er geen afspraak te maken.',
  choose: {
    title: 'Voor wie',
    search: 'Zoek op naam of nummer',
    functionName: 'Functie',
    allFunctions: 'Alle functies',
    all: (count: number) => `Kies alle ${count}`,
    none: 'Kies niemand',
    chosen: (count: number) => (count === 1 ? '1 medewerker gekozen' : `${count} medewerkers gekozen`),
    more: (count: number) => `Nog ${count}: typ verder om ze te zien. “Kies alle” neemt ze mee.`,
    nobody: 'Niemand gevonden.',
  },
  repayment: 'Ruimte voor een terugbetalingsafspraak',
  repaymentHint:
    'Alleen over wat de werkgever boven op het budget betaalt, en nooit over opgedragen scholing. Periode en bedrag vult u zelf in.',
  sheets: (count: number) => (count === 1 ? 'Maak blad' : `Maak ${count} bladen`),
  word: 'Download als Word',
  preview: 'Voorbeeld',
  previewOf: (name: string) => `Voorbeeld van de afspraak met ${name}`,
  previewNone: 'Kies een medewerker om het voorbeeld te zien.',
  closePreview: 'Sluit voorbeeld',
  working: (done: number, total: number) => `${done} van ${total} gereed`,
  cancelled: (done: number, total: number) => `Gestopt: ${done} van ${total} zijn gemaakt.`,
  done: (count: number) => (count === 1 ? '1 afspraak staat klaar.' : `${count} afspraken staan klaar.`),
  downloaded: (file: string) =>
    `${file} is aan Excel gegeven en staat bij uw downloads, als Excel dat toestaat.`,
  noDownloads:
    'Excel op de Mac kan geen bestand aannemen. Maak een blad, of open de werkmap in Excel op het web.',
  downloadHint:
    'Komt er geen bestand? Excel op de computer kan downloads tegenhouden: maak dan een blad, of open de werkmap in Excel op het web.',
  nothingMade: 'Er is geen afspraak gemaakt.',
  results: 'Resultaat',
  goTo: (sheet: string) => `Ga naar ${sheet}`,
  outcomes: {
    made: 'gemaakt',
    replaced: 'vervangen; de vorige versie staat verborgen in de werkmap',
    beside: 'naast een blad met dezelfde naam dat met de hand is gewijzigd of niet van Scholing is',
    same: 'stond er al zo',
    inFile: 'in het Word-document',
    unreadable: 'overgeslagen: de gegevens kloppen niet, zie de gegevenscontrole',
    nothingPlanned: 'overgeslagen: geen enkele opleiding is te plannen',
  },
  numbered: 'Nummers van afspraken in Wensen',
  written: (count: number) => (count === 1 ? 'Een afspraak op een blad' : `${count} afspraken op bladen`),
});

export type AgreementsScreenTexts = typeof agreementsScreenNl;
