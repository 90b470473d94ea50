import { dateEn, eurosEn } from '../format/en';
import type { SavingTexts } from '../nl/saving';

const years = (count: number) => (count === 1 ? '1 school year' : `${count} school years`);
const article = (text: string | null) => (text === null ? '' : ` (CAO, ${text})`);

/** English texts of saving that a plan needs and that is not agreed yet. */
export const savingEn: SavingTexts = {
  needed: {
    scholingsbudget: (p) =>
      `This plan keeps ${eurosEn(p.amount)} longer than is agreed: that takes a saving plan that the employee hands in by ${dateEn(p.handInBy)}${article(p.article)}.`,
    scholingsuren: (p) =>
      `This plan keeps ${p.amount / 100} hours longer than is agreed: that takes a saving plan that the employee hands in by ${dateEn(p.handInBy)}${article(p.article)}.`,
  },
  record: 'Record the saving agreement',
  note: (courses) => `Spaarplan voor ${courses.join(', ')}`,
  recorded: {
    scholingsbudget: (p) =>
      `Saving agreement with ${p.name}: kept ${years(p.years)}, from ${dateEn(p.from)}.`,
    scholingsuren: (p) =>
      `Saving agreement on hours with ${p.name}: kept ${years(p.years)}, from ${dateEn(p.from)}.`,
  },
};
