import { dateNl } from '../../tables/dutchDate';
import { schoolYearText as year } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosOnLine as euros, numberNl } from '../format/nl';
import { translated } from '../translated';

const named = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`;
const years = (count: number) => (count === 1 ? '1 schooljaar' : `${count} schooljaren`);

/** What stands in the career guide of a school, in Dutch, for employees. The article stands behind a sentence. */
export const careerGuideNl = translated('careerGuide', {
  language: 'nl-NL',
  sheetName: 'Loopbaanwijzer',
  fileName: 'Loopbaanwijzer.docx',
  functionSheetName: (name: string) => `Functie ${name}`,
  functionFileName: (name: string) => `Functie ${name}.docx`,
  title: 'Loopbaanwijzer ondersteunend personeel',
  functionTitle: (name: string) => `Groeien als ${name}`,
  school: 'School',
  asOf: 'Peildatum',
  day: dateNl,
  year,
  article: (article: string) => `CAO VO, artikel ${article}`,
  intro:
    'Hier leest u per functie welke schalen er zijn, wat elke trede betaalt, welke opleiding een volgende schaal vraagt, en welke andere functies er op dezelfde schaal zijn. En hoe u voor een opleiding spaart.',
  leftOut: (functions: readonly string[]) =>
    `Over ${named(functions)} staat hier nog niets: de rijen daarvan in Functies kloppen nog niet.`,

  growth: {
    heading: 'Zo groeit u',
    increment: 'Elk jaar op 1 augustus gaat u ten minste één trede omhoog, tot het maximum van uw schaal',
    noRight:
      'Een hogere schaal of een andere functie is een benoeming en geen recht: de school moet u daarin benoemen',
    path: 'Welke functies en schalen er zijn, en hoe lang u op het maximum moet staan, bepaalt de school; de cao noemt geen functie met haar schaal',
  },

  saving: {
    heading: 'Zo spaart u voor een opleiding',
    budget: (amount: Cents) =>
      `Elk schooljaar hebt u bij voltijd ${euros(amount)} scholingsbudget; werkt u minder uren, dan naar rato`,
    hours: (hundredths: number) =>
      `Daarbij horen bij voltijd ${numberNl(hundredths / 100)} uur per schooljaar om scholing te volgen`,
    own: 'Over het budget van het schooljaar zelf beslist u alleen',
    lapse: 'Wat u in een schooljaar niet gebruikt, vervalt na 31 juli, tenzij iets anders is afgesproken',
    plan: (term: number, most: Cents) =>
      `Met een plan dat u vooraf indient, kunt u het in overleg nog ${years(term)} bewaren. Zo komt bij voltijd hoogstens ${euros(most)} bij elkaar`,
  },

  fund: {
    heading: 'De ondersteunersbeurs',
    what: 'De ondersteunersbeurs is geld van de school voor opleidingen die het eigen budget niet kan betalen. U vraagt die aan bij uw leidinggevende.',
    money: (schoolYear: string, money: Cents) => `In schooljaar ${schoolYear} is er ${euros(money)}.`,
    none: 'Een ondersteunersbeurs is geld van de school voor opleidingen die het eigen budget niet kan betalen. Op dit moment is er bij ons geen.',
  },

  talks: {
    heading: 'Het gesprek met uw leidinggevende',
    often: (months: number) =>
      `Bij ons is er ten minste elke ${months === 1 ? 'maand' : `${months} maanden`} een gesprek; hoe vaak, bepaalt de school.`,
    topics: 'Uw loopbaan en de werkdruk komen altijd aan de orde',
    plan: 'Ten minste eens in de 3 jaar spreekt u schriftelijk een persoonlijk plan af: welke scholing, waarvoor, en hoe dat mogelijk wordt gemaakt',
  },

  stages: {
    columns: { scale: 'Schaal', steps: 'Treden', from: 'Van', to: 'Tot', asks: 'Wat het vraagt' },
    step: 'Trede',
    scale: (scale: string, variant: string | null) =>
      `Schaal ${scale}${variant === null ? '' : ` (${variant})`}`,
    start: 'benoeming in de functie',
    maximum: 'het maximum van de vorige schaal',
    course: (course: string) => `de opleiding ${course}`,
    waiting: (count: number) => `${count} jaar op het maximum`,
    last: (scale: string) => `Schaal ${scale} is de hoogste schaal van deze functie.`,
  },

  table: {
    from: (from: Day | null) =>
      `Bruto per maand bij voltijd${from === null ? '' : `, salaristabel van ${dateNl(from)}`}.`,
    source: (source: string) => `Bron: ${source}`,
    old: 'Dit is de nieuwste tabel die er is; de bedragen van nu kunnen anders zijn.',
  },

  courses: {
    heading: 'Opleidingen die een schaal vraagt:',
    course: (p: { course: string; price: Cents | null; duration: number; hours: number | null }) =>
      `– ${[
        p.course,
        p.price === null ? 'de prijs is nog niet bekend' : euros(p.price),
        years(p.duration),
        ...(p.hours === null ? [] : [`${numberNl(p.hours / 100)} uur per schooljaar`]),
      ].join(', ')}.`,
    years: (count: number) =>
      count === 1
        ? 'Dat past in 1 schooljaar budget bij voltijd.'
        : `Dat is het budget van ${years(count)} bij voltijd.`,
    source: (source: string) => `Bron: ${source}`,
    notListed: (course: string) => `– ${course}: prijs en duur zijn nog niet bekend.`,
  },

  beside: (moves: readonly string[]) => `Overstappen zonder andere schaal kan naar: ${named(moves)}.`,
  move: (name: string, highest: string) => `${name} (tot schaal ${highest})`,

  questions: {
    heading: 'Vragen?',
    manager: 'Vraag het uw leidinggevende.',
    contact: (contact: string) => `U kunt ook terecht bij: ${contact}`,
  },
  small: (day: Day) => `Gemaakt op de peildatum ${dateNl(day)} uit de tabellen van de school.`,
});

export type CareerGuideTexts = typeof careerGuideNl;
