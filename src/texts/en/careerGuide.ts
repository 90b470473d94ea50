import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { inEnglish } from '../../cao/articles';
import { schoolYearText as year } from '../../tables/values';
import { dateEn, eurosEn as euros } from '../format/en';
import type { CareerGuideTexts } from '../nl/careerGuide';

const named = (names: readonly string[]) =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
const years = (count: number) => (count === 1 ? '1 school year' : `${count} school years`);

/** What stands in the career guide of a school, in English, for employees. The article stands behind a sentence. */
export const careerGuideEn: CareerGuideTexts = {
  language: 'en-US',
  sheetName: 'Loopbaanwijzer',
  fileName: 'Career guide.docx',
  functionSheetName: (name: string) => `Function ${name}`,
  functionFileName: (name: string) => `Function ${name}.docx`,
  title: 'Career guide for support staff',
  functionTitle: (name: string) => `Growing as ${name}`,
  school: 'School',
  asOf: 'Reference date',
  day: dateEn,
  year,
  article: (article: string) => `CAO VO, article ${inEnglish(article)}`,
  intro:
    'Here you read for each function which scales there are, what each step pays, which course a next scale asks, and which other functions are on the same scale. And how to save for a course.',
  leftOut: (functions: readonly string[]) =>
    `Nothing is said of ${named(functions)} yet: the rows in Functies are not right yet.`,

  growth: {
    heading: 'This is how you grow',
    increment: 'Every year on 1 August you go up one step at least, until the maximum of your scale',
    noRight:
      'A higher scale or another function is an appointment and no right: the school must appoint you to it',
    path: 'Which functions and scales there are, and how long you must be at the maximum, is for the school to decide; the CAO names no function with its scale',
  },

  saving: {
    heading: 'This is how you save for a course',
    budget: (amount: Cents) =>
      `Every school year you have a training budget of ${euros(amount)} at full time; in proportion if you work less`,
    hours: (hundredths: number) =>
      `With it go ${hundredths / 100} hours per school year at full time to follow training`,
    own: 'You alone decide about the budget of the school year itself',
    lapse: 'What you do not use in a school year lapses after 31 July, unless something else was agreed',
    plan: (term: number, most: Cents) =>
      `With a plan that you hand in beforehand you can keep it for ${years(term)} more, in consultation. That brings together ${euros(most)} at most at full time`,
  },

  fund: {
    heading: 'The grant fund',
    what: 'The grant fund is money of the school for courses that your own budget cannot pay. You ask for it through your manager.',
    money: (schoolYear: string, money: Cents) => `In school year ${schoolYear} there is ${euros(money)}.`,
    none: 'A grant fund is money of the school for courses that your own budget cannot pay. We have none at the moment.',
  },

  talks: {
    heading: 'The conversation with your manager',
    often: (months: number) =>
      `We have a conversation every ${months === 1 ? 'month' : `${months} months`} at least; how often is for the school to decide.`,
    topics: 'Your career and the workload are always discussed',
    plan: 'At least once in 3 years you agree on a personal plan in writing: which training, what for, and how it is made possible',
  },

  stages: {
    columns: { scale: 'Scale', steps: 'Steps', from: 'From', to: 'To', asks: 'What it asks' },
    step: 'Step',
    scale: (scale: string, variant: string | null) =>
      `Scale ${scale}${variant === null ? '' : ` (${variant})`}`,
    start: 'appointment to the function',
    maximum: 'the maximum of the scale before',
    course: (course: string) => `the course ${course}`,
    waiting: (count: number) => `${count === 1 ? '1 year' : `${count} years`} at the maximum`,
    last: (scale: string) => `Scale ${scale} is the highest scale of this function.`,
  },

  table: {
    from: (from: Day | null) =>
      `Gross per month at full time${from === null ? '' : `, salary table of ${dateEn(from)}`}.`,
    source: (source: string) => `Source: ${source}`,
    old: 'This is the newest table there is; the amounts of today can differ.',
  },

  courses: {
    heading: 'Courses that a scale asks:',
    course: (p: { course: string; price: Cents | null; duration: number; hours: number | null }) =>
      `– ${[
        p.course,
        p.price === null ? 'the price is not known yet' : euros(p.price),
        years(p.duration),
        ...(p.hours === null ? [] : [`${p.hours / 100} hours per school year`]),
      ].join(', ')}.`,
    years: (count: number) =>
      count === 1
        ? 'That fits in the budget of 1 school year at full time.'
        : `That is the budget of ${years(count)} at full time.`,
    source: (source: string) => `Source: ${source}`,
    notListed: (course: string) => `– ${course}: price and duration are not known yet.`,
  },

  beside: (moves: readonly string[]) => `Without another scale you can move to: ${named(moves)}.`,
  move: (name: string, highest: string) => `${name} (up to scale ${highest})`,

  questions: {
    heading: 'Questions?',
    manager: 'Ask your manager.',
    contact: (contact: string) => `You can also turn to: ${contact}`,
  },
  small: (day: Day) => `Made on the reference date ${dateEn(day)} from the tables of the school.`,
};
