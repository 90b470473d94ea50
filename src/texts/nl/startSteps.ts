import { translated } from '../translated';

/** Dutch texts of what is to be done once a list of people is there. */
export const startStepsNl = translated('startSteps', {
  title: 'Nog te doen om te beginnen',
  done: 'Gedaan',
  steps: {
    functions: {
      title: 'Welke functie is welke?',
      text: (count: number) =>
        count === 1
          ? '1 functie van uw medewerkers is nog niet bekend.'
          : `${count} functies van uw medewerkers zijn nog niet bekend.`,
      act: 'Kies per functie',
    },
    spent: {
      title: 'Wat is er al besteed?',
      text: (): string =>
        'In Bestedingen en Beginsaldi staat nog niets: elk saldo gaat ervan uit dat er nooit iets is uitgegeven. Plak of kies een lijst van eerdere uitgaven, of een lijst van wat er over is. Nog niets bekend? Laat deze stap dan staan.',
      act: 'Lees eerdere uitgaven in',
    },
    rules: {
      title: 'Wie mag sparen?',
      text: (): string =>
        'Kies wie budget mag sparen en wat iemand krijgt die een deel van het jaar in dienst is.',
      act: 'Kies bij Instellingen',
    },
    talks: {
      title: 'Eerste gesprekken',
      text: (count: number) =>
        count === 1
          ? 'Van 1 medewerker is nog geen gesprek bekend.'
          : `Van ${count} medewerkers is nog geen gesprek bekend.`,
      act: 'Plan de gesprekken',
    },
  },
  toOpenings: 'Lees beginsaldi in',
  nothingSpent: 'Er is echt niets uitgegeven',
  nothingSpentMeaning: 'Vóór deze werkmap is er niets uitgegeven.',
  nothingSpentSaved: 'Vastgelegd: er is vóór deze werkmap niets uitgegeven.',
});

export type StartStepsTexts = typeof startStepsNl;
