import { dateEn } from './format.en';
import { listed } from './parts';
import type { PrivacyTexts } from './privacy.nl';

const formulas = (count: number) => (count === 1 ? '1 formula' : `${count} formulas`);
const people = (count: number) => (count === 1 ? '1 employee' : `${count} employees`);
const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

/** English texts of the screen for sharing and clearing. */
export const privacyEn: PrivacyTexts = {
  intro:
    'Values and names stay in the file, also for those who do not have this add-in. Work in a copy if you want to keep the original. Earlier versions in SharePoint or OneDrive do not change along.',
  sure: 'Are you sure?',
  cancel: 'Cancel',
  rowsPerTable: (p) => `${p.table}: ${rows(p.rows)}`,
  andLog: 'Logboek: all lines about this',
  sheets: (count) =>
    count === 0
      ? ''
      : count === 1
        ? '1 sheet with an agreement goes too, and does not come back.'
        : `${count} sheets with agreements go too, and do not come back.`,
  sheetsNamed: (names) => `Sheets: ${listed(names)}.`,
  kept: 'The rows can be put back as long as this pane is open. Not after that.',

  freeze: {
    title: 'Fix values',
    hint: 'The formulas of this add-in become the amounts that they show now. Useful for a copy to somebody without it.',
    look: 'See which formulas there are',
    none: 'There are no formulas of this add-in in the workbook.',
    which: 'Which sheet',
    all: (count) => `All sheets (${formulas(count)})`,
    sheet: (p) => `${p.sheet} (${formulas(p.count)})`,
    act: 'Fix values',
    what: (count) => (count === 1 ? '1 formula became a value' : `${count} formulas became values`),
    skipped: (count) =>
      `${formulas(count)} had no answer yet and stayed. Choose Repair formulas on the ribbon first.`,
  },

  leavers: {
    title: 'Erase employees who left',
    hint: 'All rows of those who left longer ago than you keep them. The law names no fixed term; yours is in the record of processing activities.',
    months: 'Retention in months after leaving',
    monthsInvalid: 'Type a whole number of months, from 0 to 600.',
    noDay: 'Fill in the reference date first: the term is counted with it.',
    nobody: (p) => `On ${dateEn(p.day)} nobody left longer than ${p.months} months ago.`,
    who: (p) => `${p.name || 'Without a name'} (${p.number}), left ${dateEn(p.end)}`,
    act: (count) => `Erase ${people(count)}`,
    confirm: (count) => `Yes, erase ${people(count)}`,
    what: (count) =>
      count === 1 ? '1 employee who left was erased' : `${count} employees who left were erased`,
  },

  everybody: {
    title: 'Erase all data about people',
    hint: 'Empties all tables with people, and the log, and takes the sheets with agreements away. Courses, salary tables, functions and rules for everybody stay.',
    nothing: 'There are no people in the tables.',
    act: 'Erase all data about people',
    confirm: 'Yes, erase everything',
    what: 'All data about people was erased',
  },
};
