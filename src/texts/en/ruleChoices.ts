import { ARTICLES } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import { dateEn } from '../format/en';
import type { RuleChoicesTexts } from '../nl/ruleChoices';

const article = (text: string | null) => (text === null ? '' : ` (CAO, ${text})`);

/** English texts of what a school decides once. */
export const ruleChoicesEn: RuleChoicesTexts = {
  title: 'Saving, part of the year and promotion',
  ask: 'Three choices of your school decide the amounts.',
  askFix:
    'Who may save, what somebody gets who is employed for a part of the year, and how a promotion is placed. Without a choice the collective agreement holds.',
  choose: 'Choose now',
  saving: (text) => `Who may save?${article(text)}`,
  withPlan:
    'Who hands in a saving plan, as the collective agreement says: without a plan the budget lapses at the end of the school year',
  everybody: 'Everybody, without a plan too',
  years: 'School years after its own',
  partOfYear: (text) => `Who is employed for a part of the year${article(text)}`,
  byDays:
    'Gets a part, by the days employed. This is a convention of this product: the collective agreement names the fte only',
  whole: 'Gets the whole right, by fte',
  promotion: (text) => `Promotion to a higher scale${article(text)}`,
  promotions: {
    0: 'To an amount that is at least equal, as the collective agreement says',
    1: 'To the next higher amount',
    2: 'To an amount that is at least equal, allowances counted',
  },
  from: 'Holds from 1 August of',
  year: (schoolYear) => year(schoolYear),
  nobody: `Saving with a plan is 0 here. The collective agreement gives the possibility as soon as a plan is handed in, in consultation with the employer (VO ${ARTICLES.saving}), and a school may not give less than this part of it (VO ${ARTICLES.minimumPart}).`,
  save: 'Record the choices',
  same: 'This holds already.',
  wrote: (p) =>
    `Recorded from ${dateEn(p.from)}: ${p.everybody ? 'everybody may save' : 'saving takes a plan'}, part of the year ${p.whole ? 'the whole right' : 'by days'}.`,
  note: 'Keuze van de school',
  explanation:
    'Of is gekozen wie mag sparen, wat een deel van het jaar geeft en hoe bij bevordering wordt ingeschaald.',
};
