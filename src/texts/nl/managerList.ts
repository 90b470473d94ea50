import { ARTICLES } from '../../cao/articles';
import type { Day } from '../../domain/calendar';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';
import { assumedNl } from './overview';

/** Dutch texts of the list for a manager: the screen, and what stands in the list. */
export const managerListNl = translated('managerList', {
  language: 'nl-NL',
  hint: 'Een blad of Word-document met alleen de mensen van één leidinggevende, team of locatie: wie u spreekt, wat u kunt bespreken en wat er vervalt.',
  noDay: 'Vul eerst de peildatum in op het blad Overzicht: zonder peildatum is er geen lijst te maken.',
  noGroups:
    'In Medewerkers staat nog van niemand een team, leidinggevende of locatie. Vul een van die kolommen in, of lees uw eigen lijst opnieuw in.',
  choose: 'Kies eerst een team, leidinggevende of locatie.',
  nobody: 'In deze groep is niemand in dienst op de peildatum: er is geen lijst te maken.',
  withSalaries: 'Ook schaal en trede, en wie op het maximum zit',
  withSalariesHint: 'Zet dit alleen aan als deze leidinggevende die gegevens mag zien.',
  sheet: 'Maak blad',
  word: 'Download als Word',
  preview: 'Inhoud van de lijst',
  working: (done: number, total: number) => `${done} van ${total} medewerkers`,
  written: (label: string) => `De lijst voor ${label} staat klaar.`,
  goTo: (sheet: string) => `Ga naar ${sheet}`,
  sheetName: (label: string) => `Lijst ${label}`,
  fileName: (label: string) => `Lijst ${label}.docx`,
  title: (label: string) => `Gesprekken en scholing: ${label}`,
  asOf: (day: Day) => `Peildatum: ${dateNl(day)}. Vertrouwelijk: alleen voor wie deze gesprekken voert.`,
  assumed: assumedNl,
  people: 'Medewerkers',
  salaries: 'Schaal en trede',
  columns: {
    name: 'Naam',
    functionName: 'Functie',
    fte: 'Fte',
    scale: 'Schaal',
    step: 'Trede',
    usable: 'Te besteden',
    lapsing: 'Vervalt op 31 juli',
    talk: 'Gesprek',
  },
  total: 'Totaal',
  /** Below the table, where of some people no amount is known. */
  unknown: (count: number) =>
    count === 1
      ? 'Van 1 medewerker is het bedrag niet bekend; dat is leeg en telt niet mee.'
      : `Van ${count} medewerkers is het bedrag niet bekend; dat is leeg en telt niet mee.`,
  due: (day: Day) => dateNl(day),
  overdue: (day: Day) => `te laat: ${dateNl(day)}`,
  noTalk: 'nog geen datum',
  speak: 'Wie u spreekt',
  speakNobody: 'Tot en met volgende maand is er geen gesprek gepland.',
  dates: 'Dagen in het komende jaar',
  noDates: 'Voor deze mensen is er geen dag die een besluit of een gesprek vraagt.',
  bring: 'Wat u kunt bespreken',
  nothing: 'geen bijzonderheden',
  always: `In elk gesprek horen loopbaanontwikkeling en werkdruk (CAO VO, artikel ${ARTICLES.talks}).`,
});

export type ManagerListTexts = typeof managerListNl;
