import { articleEn, ARTICLES } from '../../cao/articles';
import { schoolYearText } from '../../tables/values';
import type { PlanPart, PlanYears } from '../../domain/personalPlan';
import { dateEn } from '../format/en';
import { READ_EDITION } from '../readEdition';
import type { PersonalPlanTexts } from '../nl/personalPlan';

const hours = (hundredths: number) => `${hundredths / 100} hours`;

const span = ({ from, to }: PlanYears) =>
  from === to ? schoolYearText(from) : `${schoolYearText(from)} up to and including ${schoolYearText(to)}`;

const missingNames: Readonly<Record<PlanPart | 'handedIn', string>> = {
  handedIn: 'the day of handing in',
  activities: 'which activities',
  forEmployee: 'what it serves for the employee',
  forSchool: 'what it serves for the school',
  facilities: 'how it is facilitated',
};

export const personalPlanEn: PersonalPlanTexts = {
  title: 'Personal plan (POP)',
  state: (plan) => {
    switch (plan.kind) {
      case 'none':
        return 'No personal plan recorded yet.';
      case 'noDay':
        return 'There is a plan, without the day on which it was handed in.';
      case 'current':
        return `Handed in on ${dateEn(plan.handedIn)}; a new plan by ${dateEn(plan.until)}.`;
      case 'old':
        return `Handed in on ${dateEn(plan.handedIn)}: older than 3 years since ${dateEn(plan.until)}. Make a new plan.`;
    }
  },
  rule: `CAO VO, article ${ARTICLES.personalPlan}: at least once in 3 years, agreed with the manager in writing. This program counts from the day on which it was handed in.`,
  open: 'Record plan',
  openOf: (name) => `Record plan of ${name}`,
  form: (name) => `Personal plan of ${name}`,
  handedIn: 'Handed in on',
  parts: {
    activities: 'Which activities',
    forEmployee: 'What it serves for the employee',
    forSchool: 'What it serves for the school',
    facilities: 'How it is facilitated',
  },
  hints: {
    activities: 'Training, and also for example a network or professional reading.',
    forEmployee: 'For example: on the way to another function.',
    forSchool: 'For example: two people who can lead the practical lessons.',
    facilities: 'Hours, money, timetable, replacement.',
  },
  onePaper: `With a day of handing in and these four parts one paper can carry three things: the plan of article ${ARTICLES.personalPlan}, the extra hours of ${ARTICLES.hoursOfPlan} and saving by ${ARTICLES.saving}. The CAO does not say so in as many words: it is our reading.`,
  hours: (extra, fte, years) =>
    `Also record ${hours(extra.hours)} extra a school year while the plan runs${
      years === null ? '' : `, up to and including ${schoolYearText(years.to)}`
    } (${hours(extra.fullTime)} at full time, ${fte} fte; article ${ARTICLES.hoursOfPlan}: the plan substantiates them)`,
  hoursNote: (day) => `Personal plan, handed in on ${dateEn(day)}`,
  hoursEndNote: (until) => `The personal plan runs up to and including ${dateEn(until)}`,
  missing: (parts) => `Still needed: ${parts.map((part) => missingNames[part]).join(', ')}.`,
  carries: {
    title: 'What this paper carries',
    nothing: (parts) =>
      `Nothing yet: the plan lacks ${parts.map((part) => missingNames[part]).join(', ')} (article ${ARTICLES.planParts}). Complete it at Record plan.`,
    plan: (until) =>
      `The plan of 3 years (article ${ARTICLES.personalPlan}): up to and including ${dateEn(until)}.`,
    hours: (years, agreed) =>
      `The extra hours (article ${ARTICLES.hoursOfPlan}): ${span(years)}; ${
        agreed ? 'recorded in CAO_regels' : 'not recorded yet: do so at Record plan'
      }.`,
    saving: (years) =>
      `Saving (article ${ARTICLES.saving}), in consultation with the employer: the budget of ${span(years)}.`,
    reading: 'That one paper is enough for all three is our reading.',
  },
  shown: {
    title: (year) => `Training hours ${schoolYearText(year)}`,
    right: (p) =>
      `Right: ${hours(p.hours)} (${hours(p.fullTime)} at full time; article ${ARTICLES.hoursOfPlan}); ${
        p.booked === null ? 'not all booked hours can be read' : `booked: ${hours(p.booked)}`
      }.`,
    savedLeave: (scheme) =>
      `Saved leave (spaarverlof): 60 hours a year, whatever the fte, over 4 to 12 years, and then at least 240 hours of leave; it may be used for training (article ${ARTICLES.savedLeave} and ${articleEn('savedLeaveRules')}). It cannot be in a temporary vacancy, nor in a year of senior leave (article ${ARTICLES.noSavedLeave}). It is asked for before 1 February. For training that serves the work the employer contributes, by a scheme made with the (P)MR (${articleEn('spareLeaveForTraining')})${
        scheme === null
          ? '; Settings say whether there is one'
          : scheme
            ? '; there is one'
            : '; there is none yet'
      }. How much somebody has saved this program does not know.`,
    examLeave: `An exam or tentamen that the state takes or recognises: short paid leave, if it cannot be in own time and duty cannot be swapped, whatever the fte (articles ${ARTICLES.examLeave} and ${ARTICLES.examLeaveAnyFte}). This program does not count that leave among these hours.`,
    rule: `Where the task policy has no post of its own for training hours, the employer shows that this employee has them, recognisable in the other tasks (article ${ARTICLES.hoursShown}).`,
  },
  withPlan: (extra, fte) =>
    extra.other
      ? `Extra training hours: ${hours(extra.hours)} a school year at ${fte} fte, so agreed in CAO_regels.`
      : extra.agreed
        ? `Extra training hours with a plan: ${hours(extra.hours)} a school year at ${fte} fte, recorded in CAO_regels (article ${ARTICLES.hoursOfPlan}).`
        : `A plan that substantiates them gives ${hours(extra.hours)} extra a school year at ${fte} fte (article ${ARTICLES.hoursOfPlan}); not recorded now.`,
  choice: (p) =>
    `Keuzebudget ${schoolYearText(p.year)}: ${hours(p.choice ?? 0)} at ${p.fte} fte. Employer and employee can agree together that it extends the training hours (CAO VO, articles ${ARTICLES.choiceHours} and ${ARTICLES.choiceHoursUse}; not confirmed after ${dateEn(READ_EDITION.until)}). What of it was used or paid out already, this program does not know.`,
  notYet: 'A plan that was handed in cannot be from after the reference date.',
  save: 'Put in Gesprekken',
  wrote: (name, day) =>
    day === null
      ? `Personal plan of ${name} recorded, without a day of handing in.`
      : `Personal plan of ${name}, handed in on ${dateEn(day)}, recorded.`,
};
