import { translated } from '../translated';

/** Dutch texts of the screen with the publication’s figures and the questionnaire. */
export const figuresScreenNl = translated('figuresScreen', {
  hint: 'De cijfers van de publicatie over loopbanen van ondersteunend personeel, naast die van uw school.',
  noDay:
    'Vul eerst de peildatum in op het blad Overzicht: zonder peildatum is niet te zeggen hoe het er bij u voorstaat.',
  preview: 'Cijfers van de publicatie naast die van uw school',
  working: 'De cijfers worden verzameld…',
  ask: {
    title: 'Zelf meten',
    hint: 'De vragenlijst heeft de twaalf groeibehoeften uit de publicatie. Op het blad Vragenlijst vult u per medewerker een rij in, zonder naam: ja of nee. Het blad Groeibehoeften telt de antwoorden met formules.',
    make: 'Maak vragenlijst',
    there: 'De vragenlijst is er al; het blad Groeibehoeften is bijgewerkt als dat nodig was.',
    made: 'De vragenlijst staat klaar op het blad Vragenlijst.',
    written: 'De vragenlijst met het blad Groeibehoeften',
    undo: 'Ongedaan maken haalt de bladen weg zolang er niets op is ingevuld. Een vragenlijst met antwoorden blijft staan.',
    goTo: (sheet: string) => `Ga naar ${sheet}`,
    again: 'Lees de antwoorden opnieuw',
    read: 'De antwoorden zijn opnieuw gelezen.',
  },
  sheetName: 'Groeibehoeften',
  paperTitle: 'Groeibehoeften van ondersteunend personeel',
  paperHint:
    'Vul op het blad Vragenlijst per medewerker een rij in, met ja of nee. De percentages hieronder tellen mee; lege cellen tellen niet.',
});

export type FiguresScreenTexts = typeof figuresScreenNl;
