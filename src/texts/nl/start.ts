import { translated } from '../translated';

/** Dutch texts of the screen in a workbook without our tables. */
export const startNl = translated('start', {
  title: 'Welkom bij Scholing',
  what: [
    'Scholing laat per medewerker zien hoeveel scholingsbudget er is, uit welke schooljaren het komt en wanneer het vervalt.',
    'U legt wensen ernaast en ziet vanaf welk schooljaar een opleiding uit het gespaarde budget te betalen is.',
    'Alles staat in deze werkmap: er gaat niets naar buiten.',
  ],
  sample: 'Voorbeeldschool',
  sampleHint: 'Bladen en formules met 24 verzonnen medewerkers, om te proberen.',
  empty: 'Lege werkmap',
  emptyHint: 'Dezelfde bladen zonder medewerkers, om zelf te vullen.',
  own: 'Mijn eigen lijst',
  ownHint:
    'Maakt de bladen en leest daarna uw lijst: uit een blad van deze werkmap of een bestand (Excel of CSV) uit uw personeelssysteem.',
});

export type StartTexts = typeof startNl;
