import { ARTICLES } from '../../cao/articles';
import { dateEn } from '../format/en';
import { READ_EDITION } from '../readEdition';
import type { WithheldIncrementTexts } from '../nl/withheldIncrement';

export const withheldIncrementEn: WithheldIncrementTexts = {
  language: 'en-GB',
  hint: 'The letter to an employee who gets no increment on 1 August, with the conditions of the CAO.',
  nobody: 'Choose an employee first, with the search box or in the workbook.',
  noDay: 'Fill in a reference date on the sheet Overzicht first.',
  none: (name) =>
    `${name} gets no increment on the next 1 August: the maximum has been reached, the employment is over by then, or scale and step do not tell.`,
  conditions: [
    `Each year on 1 August at least one step comes on top (article ${ARTICLES.increment}). It can be withheld at most once in a career line, after two negative appraisals in a row that are at least a year apart (article ${ARTICLES.withheldIncrement}).`,
    `An appeal against it is possible within 6 weeks, by registered letter (article ${ARTICLES.appeal}). Where it goes and from which day the 6 weeks count, Scholing does not know: fill in both on the letter, after a look at your CAO.`,
  ],
  first: 'First negative appraisal',
  second: 'Second negative appraisal',
  once: 'No increment was withheld earlier in this career line',
  onceWrong: 'Tick the box if that is so: it can be withheld only once.',
  wrong: {
    missing: 'Fill in the days of both appraisals.',
    order: 'The second appraisal must be after the first.',
    future: 'An appraisal cannot be from after the reference date.',
    tooClose: `The two appraisals must be at least a year apart (article ${ARTICLES.withheldIncrement}).`,
  },
  sheet: 'Make sheet',
  word: 'Download as Word',
  preview: 'Contents of the letter',
  written: (name) => `The letter to ${name} is ready.`,
  goTo: (sheet) => `Go to ${sheet}`,
  sheetName: (number) => `Increment ${number}`,
  fileName: (number) => `No increment ${number}.docx`,

  letter: {
    title: 'Decision: no increment',
    facts: {
      employee: 'To',
      functionName: 'Function',
      place: 'Scale and step',
      school: 'Employer (school)',
      on: 'From',
    },
    person: (name, number) => (name === '' ? number : `${name} (${number})`),
    place: (scale, step) => `scale ${scale}, step ${step}`,
    decision: (p) =>
      `On ${dateEn(p.on)} you get no increment. You stay in scale ${p.scale}, step ${p.step} (CAO VO, article ${ARTICLES.withheldIncrement}).`,
    ground: 'What this decision rests on',
    appraisals: (first, second) =>
      `On two negative appraisals in a row, of ${dateEn(first)} and ${dateEn(second)}, at least a year apart.`,
    once: 'No increment was withheld earlier in your career line.',
    reasons: ['What was insufficient in both appraisals', 'What was agreed to improve'],
    later: (p) =>
      `On the next 1 August, ${dateEn(p.again)}, a step comes on top again, up to the maximum of your scale (article ${ARTICLES.increment}).`,
    appeal: 'Appeal',
    appealText: `If you do not agree, you can appeal within 6 weeks, by registered letter (CAO VO, article ${ARTICLES.appeal}).`,
    appealAt: ['An appeal goes to', 'Last day for an appeal'],
    signing: 'Signature',
    employer: 'For the employer',
    lines: (name, place) => [
      name === '' ? 'Name' : `Name: ${name}`,
      place === '' ? 'Place and date' : `Place and date: ${place},`,
      'Signature',
    ],
    small: `Draft by Scholing after the ${READ_EDITION.title}; not confirmed after ${dateEn(READ_EDITION.until)}. No legal advice.`,
  },
};
