import { ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import { dateEn, eurosEn } from '../format/en';
import type { TalkTexts } from '../nl/talks';

export const talksEn: TalkTexts = {
  month: 'Month',
  monthName: (day) => dateEn(day).replace(/^\d+ /, ''),
  count: (count, month) =>
    count === 0
      ? `No conversation in ${month}.`
      : count === 1
        ? `1 conversation in ${month}.`
        : `${count} conversations in ${month}.`,
  overdueCount: (count) => `${count} of them overdue.`,
  unknownTitle: 'No date yet',
  unknown: (count) =>
    count === 1
      ? 'Of 1 employee no conversation is known.'
      : `Of ${count} employees no conversation is known.`,
  showUnknown: 'Show these employees',
  hideUnknown: 'Hide these employees',
  due: (day) => `Conversation on ${dateEn(day)}`,
  overdue: (day) => `Overdue: was to be on ${dateEn(day)}`,
  last: (day) => `Last conversation: ${dateEn(day)}`,
  noLast: 'No conversation recorded yet',
  noNext: 'No date for the next conversation',
  topics: 'To talk about',
  noTopics: 'No signals.',
  always: `In every conversation: career development and workload (CAO VO, article ${ARTICLES.talks}).`,
  fixedTopics: 'Also by the CAO VO',
  topic: {
    hoursUsed: (year, hundredths) =>
      `Account of training hours ${schoolYearText(year)}: ${
        hundredths === null
          ? 'not all hours can be read'
          : hundredths === 0
            ? 'no hours booked'
            : `${hundredths / 100} hours booked`
      } (article ${ARTICLES.hoursAccount})`,
    refused: (course, amount) =>
      `${course} was refused, but ${eurosEn(amount)} fits in the right of this school year: on that the employee decides alone (article ${ARTICLES.ownDecision})`,
    startQualification: `Start qualification: possible at the employer’s cost (article ${ARTICLES.startQualification})`,
    evc: (right, last) =>
      `${
        right
          ? `EVC route: a right; what it costs above the basic right the employer pays (article ${ARTICLES.evcRight})`
          : `EVC route: the employee is given the opportunity (article ${ARTICLES.evcOpportunity})`
      }${last === null ? '' : `; the one before was on ${dateEn(last)}`}`,
  },
  plansNotKept: `No personal plans are kept in this workbook yet (CAO VO, article ${ARTICLES.personalPlan}). Record one: the pane then adds the columns to Gesprekken and points to plans that are missing or older than 3 years.`,
  open: 'To employee',
  openOf: (name) => `To employee ${name}`,
  held: 'Conversation held',
  heldOf: (name) => `Conversation held with ${name}`,
  plan: 'Choose a date',
  planOf: (name) => `Choose a date for ${name}`,
  form: (name) => `Conversation with ${name}`,
  heldOn: 'Held on',
  nextOn: 'Next conversation',
  note: 'Note',
  noteHint: 'Short, for instance what was agreed. It is kept in the workbook.',
  stays: (held) => `The conversation of ${dateEn(held)} stays, with its note.`,
  earlier: (count) => (count === 1 ? '1 earlier conversation' : `${count} earlier conversations`),
  earlierLine: ({ held, note }) => (note === '' ? dateEn(held) : `${dateEn(held)}: ${note}`),
  save: 'Put in Gesprekken',
  tooEarly: 'The next conversation must be after the one that was held.',
  notYet: 'A conversation that was held cannot be after the reference date.',
  wroteHeld: (name, held, next) =>
    next === null
      ? `Conversation with ${name} on ${dateEn(held)} recorded.`
      : `Conversation with ${name} on ${dateEn(held)} recorded; the next one is on ${dateEn(next)}.`,
  wrotePlan: (name, next) =>
    next === null
      ? `Conversation with ${name}: date removed.`
      : `Conversation with ${name} planned on ${dateEn(next)}.`,
  noDay: 'Without a reference date it is not known which month it is. Put a date in the cell Peildatum.',
  interval: (months) =>
    `Without a date it is ${months === 1 ? 'one month' : `${months} months`} after the last conversation; you set that in Settings. How often there is a conversation is the school’s own regulation (article ${ARTICLES.talks}).`,
  section: 'Conversation',
};
