import { translated } from '../translated';
import { assumedNl } from './overview';

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
      text: (count: number) =>
        `${assumedNl(count)} Plak of kies een lijst van eerdere uitgaven, of een lijst van wat er over is. Nog niet alles bekend? Laat deze stap dan staan.`,
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
          ? 'Van 1 medewerker is nog niet bekend wanneer het gesprek is.'
          : `Van ${count} medewerkers is nog niet bekend wanneer het gesprek is.`,
      act: 'Plan de gesprekken',
    },
  },
  toOpenings: 'Lees beginsaldi in',
  nothingSpent: 'Verder is er niets uitgegeven',
  nothingSpentMeaning: 'Wat er is uitgegeven, staat in Bestedingen en Beginsaldi.',
  nothingSpentSaved: 'Vastgelegd: wat er is uitgegeven, staat in Bestedingen en Beginsaldi.',
  talksPlanned: 'Meer gesprekken zijn nu niet nodig',
  talksPlannedMeaning: 'Wie nog geen gesprek heeft, hoeft er nu geen.',
  talksPlannedSaved: 'Vastgelegd: de eerste gesprekken zijn gepland.',
});

export type StartStepsTexts = typeof startStepsNl;
