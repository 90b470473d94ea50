import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { eurosOnLine as euros, numberNl } from '../format/nl';
import { dateNl } from '../../tables/dutchDate';
import { translated } from '../translated';

const years = (count: number) => (count === 1 ? '1 schooljaar' : `${count} schooljaren`);
const article = (text: string | null) => (text === null ? '' : ` (CAO, ${text})`);

/** Dutch texts of saving that a plan needs and that is not agreed yet. */
export const savingNl = translated('saving', {
  needed: {
    scholingsbudget: (p: { amount: Cents; handInBy: Day; article: string | null }) =>
      `Dit plan bewaart ${euros(p.amount)} langer dan is afgesproken: dat kan alleen als de medewerker uiterlijk op ${dateNl(p.handInBy)} een spaarplan indient${article(p.article)}.`,
    scholingsuren: (p: { amount: number; handInBy: Day; article: string | null }) =>
      `Dit plan bewaart ${numberNl(p.amount / 100)} uur langer dan is afgesproken: dat kan alleen als de medewerker uiterlijk op ${dateNl(p.handInBy)} een spaarplan indient${article(p.article)}.`,
  },
  record: 'Leg de spaarafspraak vast',
  note: (courses: readonly string[]) => `Spaarplan voor ${courses.join(', ')}`,
  recorded: {
    scholingsbudget: (p: { name: string; years: number; from: Day }) =>
      `Spaarafspraak met ${p.name}: ${years(p.years)} bewaren, vanaf ${dateNl(p.from)}.`,
    scholingsuren: (p: { name: string; years: number; from: Day }) =>
      `Spaarafspraak over uren met ${p.name}: ${years(p.years)} bewaren, vanaf ${dateNl(p.from)}.`,
  },
});

export type SavingTexts = typeof savingNl;
