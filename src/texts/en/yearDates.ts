import { fileText, type YearDatesTexts } from '../nl/yearDates';
import { dateEn, eurosEn } from '../format/en';

/** English texts of the year view, and of the calendar file that is made of it. */
export const yearDatesEn: YearDatesTexts = {
  hint: 'What has to be done on which day in the coming year, for the school and for each employee. The days of the school come from the collective agreement (CAO VO); those of employees from your workbook.',
  noDay: 'First fill in the reference date on the sheet Overzicht: the year begins with it.',
  notVo:
    'Your school uses the CAO PO. The fixed days that Scholing knows come from the CAO VO; here are only conversations, agreements and what lapses.',
  working: (percent) => `Looking the days up: ${percent}%`,
  passed: 'Passed, and still to be done',
  monthHeading: (day) => dateEn(day).replace(/^\d+ /, ''),
  day: dateEn,
  monthOnly: 'The collective agreement names the month, not a day.',
  article: (article) => `CAO VO, article ${article}`,
  people: (count) => (count === 1 ? '1 employee' : `${count} employees`),
  andMore: (count) => `and ${count} more`,

  short: {
    savingLeaveAsked: 'Saved leave: ask before this day',
    savingLeaveAnswered: 'Saved leave: decide on this day at the latest',
    holidayAllowance: 'Holiday allowance',
    rightLapses: 'Training budget and hours of this school year lapse',
    planHandedIn: 'Last day to hand in a plan to save by',
    increment: 'Annual increment',
    newRight: 'New training budget and hours',
    extraHoursEnd: 'Hours above 1.0 FTE end',
    octoberAllowance: 'October allowance',
    yearEndAllowance: 'Year-end allowance',
    frames: 'Frames for training with the works council (P(G)MR)',
    contractDecision: 'Decide on a trial contract',
    contractNotice: 'A month before a contract ends',
    contractEnd: 'Last working day',
    personalPlan: 'Personal plan is 3 years old',
    talk: 'Conversation',
    evc: 'EVC again',
    agreement: 'Agreement ends',
    lapses: 'Budget lapses',
    lapsesWithoutPlan: 'Budget lapses without a savings plan',
    extraHours: 'Works more than 1.0 FTE',
  },
  what: {
    savingLeaveAsked:
      'Who wants saved leave next school year asks for it before this day. You decide by 1 May.',
    savingLeaveAnswered: 'Last day to decide on requests for saved leave.',
    holidayAllowance: 'The holiday allowance is paid.',
    rightLapses:
      'Last day of the school year: budget and hours that were not used and may not be saved lapse.',
    planHandedIn: 'Last day on which an employee can hand in a plan to save the budget of this school year.',
    increment:
      'At least one step up for who is not at the maximum of the scale. No minimum service is printed.',
    newRight: 'The training budget and hours of the new school year begin.',
    extraHoursEnd: 'What somebody works above 1.0 FTE for a time ends by law.',
    octoberAllowance: 'The October allowance is paid.',
    yearEndAllowance: 'The year-end allowance is paid.',
    frames: 'At least once in 4 years the board agrees the frames for training with the P(G)MR.',
    contractDecision:
      'If it is a trial contract, decide in writing today at the latest whether it goes on. Without a decision it goes on for one more term.',
    contractNotice: 'From this day it is one month to the last working day. The notice is as long.',
    contractEnd: 'Last working day. What is then left of the training budget lapses.',
    personalPlan: 'The personal plan is 3 years old: agree on a new one.',
    talk: 'Conversation. How often is for the school itself to rule.',
    evc: 'The last EVC route is 5 years ago: it can be followed again where needed.',
    agreement: 'An agreement with the employee ends.',
    lapses: 'Budget lapses after this day.',
    lapsesWithoutPlan:
      'Budget lapses after this day, unless the employee hands in a plan to save it by then.',
    extraHours: 'Works more than 1.0 FTE now: what is above it ends.',
  },
  amount: eurosEn,
  handedIn: (day) => `plan of ${dateEn(day)}`,
  lastDay: (day) => `last working day ${dateEn(day)}`,
  fte: (fte) => `${fte} FTE`,
  together: (total) => `${eurosEn(total)} together.`,

  noDayTitle: 'Every year, without a day in the collective agreement',
  duties: {
    schoolPlan: 'A training plan per school, together with the PMR.',
    annualReport: 'Accounting for training in the annual report. The report gives the figures.',
  },
  framesUnknown:
    'Frames for training with the P(G)MR, at least once in 4 years. Fill in at Settings when that was last, and the next day will be here.',

  file: {
    title: 'On paper and in your calendar',
    hint: 'For your calendar: a file that Outlook, Google Calendar and Apple Calendar can open. Whole days, without amounts. Most calendars know a day that is imported again.',
    names: 'With names of employees',
    namesHint: 'A file with names is staff data: keep and share it as such.',
    download: 'Download calendar (.ics)',
    /** @param of whose days they are; "" for everybody’s */
    name: (of) => `Scholing calendar${fileText(of)}.ics`,
    done: (name, count) =>
      `${name}, with ${count} days, was given to Excel and is among your downloads, if Excel allows that.`,
    noDownloads:
      'Excel on a Mac cannot take a file. Make the calendar file in Excel on the web or on a Windows computer.',
  },

  paper: {
    language: 'en-GB',
    sheet: 'Make sheet',
    word: 'Download as Word',
    title: (of) => (of === '' ? 'Year calendar of training and careers' : `Year calendar: ${of}`),
    from: (day) => `What has to be done on which day in the year from ${dateEn(day)}.`,
    sheetName: (of) => `Year calendar${fileText(of)}`,
    fileName: (of) => `Year calendar${fileText(of)}.docx`,
    done: 'The year calendar is ready.',
    goTo: (sheet) => `Go to ${sheet}`,
  },

  soon: {
    title: 'Soon',
    line: (day, what) => `${day}: ${what}`,
    all: 'To the year calendar',
  },
};
