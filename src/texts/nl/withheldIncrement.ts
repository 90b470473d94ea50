import { ARTICLES } from '../../cao/articles';
import type { Day } from '../../domain/calendar';
import type { WrongAppraisals } from '../../domain/career/appraisals';
import { dateNl } from '../../tables/dutchDate';
import { READ_EDITION } from '../readEdition';
import { translated } from '../translated';

const wrong: Readonly<Record<NonNullable<WrongAppraisals>, string>> = {
  missing: 'Vul de dagen van beide beoordelingen in.',
  order: 'De tweede beoordeling moet na de eerste zijn.',
  future: 'Een beoordeling kan niet van na de peildatum zijn.',
  tooClose: `Tussen de twee beoordelingen moet ten minste een jaar zitten (artikel ${ARTICLES.withheldIncrement}).`,
};

/** Dutch texts of the letter that withholds an increment: the screen, and what stands in the letter. */
export const withheldIncrementNl = translated('withheldIncrement', {
  language: 'nl-NL',
  hint: 'De brief aan een medewerker die op 1 augustus geen periodiek krijgt, met de voorwaarden van de cao.',
  nobody: 'Kies eerst een medewerker, met het zoekveld of in de werkmap.',
  noDay: 'Vul eerst een peildatum in op het blad Overzicht.',
  none: (name: string) =>
    `${name} krijgt op de volgende 1 augustus geen periodiek: het maximum is bereikt, het dienstverband is dan voorbij, of uit schaal en trede is het niet op te maken. Kijk die na in Medewerkers.`,
  conditions: [
    `Elk jaar op 1 augustus komt er ten minste één trede bij (artikel ${ARTICLES.increment}). Inhouden kan hoogstens één keer in een loopbaanlijn, na twee negatieve beoordelingen achter elkaar met ten minste een jaar ertussen (artikel ${ARTICLES.withheldIncrement}).`,
    `Ertegen is beroep mogelijk binnen 6 weken, per aangetekende brief (artikel ${ARTICLES.appeal}). Waar het beroep heen gaat en vanaf welke dag de 6 weken tellen, weet Scholing niet. Zoek beide op in uw cao en vul ze in op de brief.`,
  ],
  first: 'Eerste negatieve beoordeling',
  second: 'Tweede negatieve beoordeling',
  once: 'In deze loopbaanlijn is niet eerder een periodiek ingehouden',
  onceWrong: 'Zet het vinkje als dat zo is: inhouden kan maar één keer.',
  wrong,
  sheet: 'Maak blad',
  word: 'Download als Word',
  preview: 'Inhoud van de brief',
  written: (name: string) => `De brief aan ${name} staat klaar.`,
  goTo: (sheet: string) => `Ga naar ${sheet}`,
  sheetName: (number: string) => `Periodiek ${number}`,
  fileName: (number: string) => `Geen periodiek ${number}.docx`,

  letter: {
    title: 'Besluit: geen periodiek',
    facts: {
      employee: 'Aan',
      functionName: 'Functie',
      place: 'Schaal en trede',
      school: 'Werkgever (school)',
      on: 'Ingangsdatum',
    },
    person: (name: string, number: string) => (name === '' ? number : `${name} (${number})`),
    place: (scale: string, step: string) => `schaal ${scale}, trede ${step}`,
    decision: (p: { on: Day; scale: string; step: string }) =>
      `Op ${dateNl(p.on)} krijgt u geen periodiek. U blijft in schaal ${p.scale}, trede ${p.step} (CAO VO, artikel ${ARTICLES.withheldIncrement}).`,
    ground: 'Waarop dit besluit rust',
    appraisals: (first: Day, second: Day) =>
      `Op twee negatieve beoordelingen achter elkaar, van ${dateNl(first)} en ${dateNl(second)}, met ten minste een jaar ertussen.`,
    once: 'In uw loopbaanlijn is niet eerder een periodiek ingehouden.',
    reasons: ['Wat er in beide beoordelingen onvoldoende was', 'Wat er is afgesproken om te verbeteren'],
    later: (p: { again: Day }) =>
      `Op de volgende 1 augustus, ${dateNl(p.again)}, komt er weer een trede bij, tot het maximum van uw schaal (artikel ${ARTICLES.increment}).`,
    appeal: 'Beroep',
    appealText: `Bent u het hier niet mee eens, dan kunt u binnen 6 weken in beroep gaan, per aangetekende brief (CAO VO, artikel ${ARTICLES.appeal}).`,
    appealAt: ['Beroep gaat naar', 'Laatste dag voor beroep'],
    signing: 'Ondertekening',
    employer: 'Namens de werkgever',
    lines: (name: string, place: string) => [
      name === '' ? 'Naam' : `Naam: ${name}`,
      place === '' ? 'Plaats en datum' : `Plaats en datum: ${place},`,
      'Handtekening',
    ],
    small: `Opzet van Scholing volgens de ${READ_EDITION.title}; niet bevestigd na ${dateNl(READ_EDITION.until)}. Geen juridisch advies.`,
  },
});

export type WithheldIncrementTexts = typeof withheldIncrementNl;
