import { translated } from '../translated';

/** Dutch texts of the screen that makes the career guide. */
export const guideScreenNl = translated('guideScreen', {
  hint: 'Eén document voor de hele school: per functie de schalen, wat elke trede betaalt, welke opleiding een schaal vraagt, overstappen, en hoe u spaart. Het komt uit Functies, Opleidingen en de salaristabel. U kunt ook een bladzijde over één functie maken, voor het prikbord of bij een vacature.',
  noDay:
    'Vul eerst de peildatum in op het blad Overzicht: zonder peildatum is er geen loopbaanwijzer te maken.',
  none: 'Er zijn geen functies. Vul de tabel Functies.',
  about: 'Waarover',
  whole: 'De hele school',
  sheet: 'Maak blad',
  word: 'Download als Word',
  preview: 'Voorbeeld',
  written: 'De loopbaanwijzer op een blad',
  done: 'De loopbaanwijzer staat klaar.',
  goTo: (sheet: string) => `Ga naar ${sheet}`,
  downloaded: (file: string) =>
    `${file} is aan Excel gegeven en staat bij uw downloads, als Excel dat toestaat.`,
  noDownloads:
    'Excel op de Mac kan geen bestand aannemen. Maak een blad, of open de werkmap in Excel op het web.',
});

export type GuideScreenTexts = typeof guideScreenNl;
