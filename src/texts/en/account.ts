import { ARTICLES, articleEn, inEnglish } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { AccountTexts } from '../nl/account';
import { dateEn, eurosEn } from '../format/en';
import { decimals } from '../format/nl';

const hours = (hundredths: number) => `${decimals(hundredths, ',', '.').replace('.00', '')} hours`;

/** The account of article 16.2 in the report, in English. */
export const accountEn: AccountTexts = {
  heading: (article) => `Account of training (CAO VO, article ${article})`,
  columns: {
    year: 'Year',
    fromBudgets: 'Budgets',
    byEmployer: 'Employer',
    hours: 'Hours',
    hourCost: 'Time',
    total: 'Together',
    share: 'Part of the 10%',
  },
  year: ({ kind, year, until }, cut) =>
    `${kind === 'school' ? schoolYearText(year) : String(year)}${cut ? ` up to ${dateEn(until)}` : ''}`,
  hours,
  note: 'Support staff only, from the table Bestedingen. Budgets is what personal budgets paid, Employer what the school paid beside them (ordered training and the grant fund). Subsidies and own contributions are not counted.',
  priceNote: (from) =>
    `Time: each booked hour times the amount per hour of the scale, employer’s charges included (CAO VO, ${articleEn('hourPrice')}, of ${from.map(dateEn).join(' and ')}). Those amounts are meant for handing over leave; that an hour of training costs as much is a convention of Scholing. The scale is that of now.`,
  withoutPrice: (year, hundredths) =>
    `${year}: of ${hours(hundredths)} no amount per hour is known; those are not in Time.`,
  leftOut: (count) =>
    count === 1
      ? 'The hours of 1 expense cannot be read; it is not counted here. See the data check.'
      : `The hours of ${count} expenses cannot be read; they are not counted here. See the data check.`,
  noBase: (article) =>
    `At least 10% of the personnel basic funding of the school goes to training, in time and money (article ${article}). Fill that funding in at Settings, and what part of the 10% went to support staff stands here.`,
  tenth: (tenth, article) =>
    `At least 10% of the personnel basic funding goes to training, in time and money (article ${article}): ${eurosEn(tenth)} a year for all staff. What part of it went to support staff stands below.`,
  share: (tenths) => `${tenths / 10}%`,
  article: inEnglish,

  plans: {
    heading: `Personal plans (CAO VO, article ${ARTICLES.personalPlan})`,
    counts: (p) =>
      `Of ${p.people} support staff ${p.current} have a plan that is younger than 3 years. The plan of ${p.old} is older; ${p.none} have no plan, or one without a day.`,
    note: 'From the table Gesprekken, of who is employed on the reference date.',
  },

  council: {
    heading: 'What has to go to the participation council',
    columns: { council: 'With', article: 'Article', when: 'When', what: 'What' },
    when: {
      everyYear: 'every year',
      every4Years: 'once in 4 years',
      onChange: 'when it is set or changed',
    },
    framesDue: (day) => `by ${dateEn(day)}`,
    framesLate: (day) => `was due before ${dateEn(day)}`,
    matters: {
      frames: 'Frames for facilities and training at board level; a grant fund belongs in them too.',
      schoolPlan: 'Training plan per school.',
      talks: 'Rules of the conversations: how often, what about, how.',
      extraSteps: 'Policy on extra steps and gratuities.',
      functions: 'The structure of functions. Without consent the objections committee decides.',
      taskPolicy: 'Task policy, with the training of support staff and of those who supervise.',
      moreSavedLeave: 'Saving more than 60 hours a year for saved leave.',
      studyFacility: 'A contribution to study costs where saved leave is used for training.',
      travelMaxima: 'Highest compensations of travel and stay.',
    },
    note: 'In short: your collective agreement and the participation rules of your board say exactly who decides what.',
  },
};
