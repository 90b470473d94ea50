import { translated } from '../translated';

/** Dutch texts of the screen that makes “Uw scholingsbudget” for employees. */
export const statementsScreenNl = translated('statementsScreen', {
  hint: 'Voor elke medewerker één bladzijde in gewone taal: wat u hebt en tot wanneer, wat vervalt en wat u kunt doen, wat is afgesproken, wat er in uw functie kan, en bij wie u terechtkunt.',
  noDay: 'Vul eerst de peildatum in op het blad Overzicht: zonder peildatum is er geen budget te berekenen.',
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
  noContact:
    'Wie vragen heeft, leest nu alleen “leidinggevende”. Zet bij wie medewerkers ook terechtkunnen onder Vragen aan bij',
  sheets: (count: number) => (count === 1 ? 'Maak blad' : `Maak ${count} bladen`),
  word: 'Download als Word',
  list: 'Maak samenvoeglijst',
  listHint:
    'De samenvoeglijst is een blad met een rij per medewerker, om in Word of Outlook samen te voegen. Heeft Medewerkers een kolom E-mail van uzelf, dan staat die erbij.',
  preview: 'Voorbeeld en tekst voor een bericht',
  closePreview: 'Sluit voorbeeld',
  previewWhom: 'Voorbeeld van',
  previewOf: (name: string) => `Voorbeeld van het blad voor ${name}`,
  previewNone: 'Kies een medewerker om het voorbeeld te zien.',
  message: {
    text: 'Korte tekst voor een bericht',
    copy: 'Kopieer',
    copied: 'De tekst is gekopieerd.',
    selected: 'Kopiëren mag hier niet vanzelf. De tekst is geselecteerd: druk op Ctrl+C.',
  },
  working: (done: number, total: number) => `${done} van ${total} gereed`,
  making: 'Het Word-document wordt gemaakt…',
  cancelled: (done: number, total: number) => `Gestopt: ${done} van ${total} zijn gemaakt.`,
  done: (count: number) => (count === 1 ? '1 blad staat klaar.' : `${count} bladen staan klaar.`),
  listed: (count: number) =>
    count === 1 ? 'De lijst met 1 medewerker staat klaar.' : `De lijst met ${count} medewerkers staat klaar.`,
  tooMany: (most: number) =>
    `Kies voor de samenvoeglijst hoogstens ${most} medewerkers per keer, bijvoorbeeld per functie.`,
  downloaded: (file: string) =>
    `${file} is aan Excel gegeven en staat bij uw downloads, als Excel dat toestaat.`,
  noDownloads:
    'Excel op de Mac kan geen bestand aannemen. Maak een blad, of open de werkmap in Excel op het web.',
  downloadHint:
    'Komt er geen bestand? Excel op de computer kan downloads tegenhouden: maak dan een blad, of open de werkmap in Excel op het web.',
  nothingMade: 'Er is niets gemaakt.',
  results: 'Resultaat',
  goTo: (sheet: string) => `Ga naar ${sheet}`,
  outcomes: {
    made: 'gemaakt',
    replaced: 'vervangen; de vorige versie staat verborgen in de werkmap',
    beside: 'naast een blad met dezelfde naam dat met de hand is gewijzigd of niet van Scholing is',
    same: 'stond er al zo',
    inFile: 'in het Word-document',
    listed: 'in de lijst',
    notEmployed: 'overgeslagen: niet in dienst op de peildatum',
  },
  withoutAmount: 'zonder bedrag, want de gegevens kloppen niet; zie de gegevenscontrole',
  written: (count: number) =>
    count === 1 ? 'Een blad Uw scholingsbudget' : `${count} bladen Uw scholingsbudget`,
  writtenList: 'De samenvoeglijst',
});

export type StatementsScreenTexts = typeof statementsScreenNl;
