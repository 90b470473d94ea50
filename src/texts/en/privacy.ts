import { dateEn } from '../format/en';
import { listed } from '../parts';
import type { PrivacyTexts } from '../nl/privacy';

const formulas = (count: number) => (count === 1 ? '1 formula' : `${count} formulas`);
const people = (count: number) => (count === 1 ? '1 employee' : `${count} employees`);
const rows = (count: number) => (count === 1 ? '1 row' : `${count} rows`);

/** English texts of the screen for sharing and clearing. */
export const privacyEn: PrivacyTexts = {
  intro:
    'Values and names stay in the file, also for those who do not have this add-in. Work in a copy if you want to keep the original. Earlier versions in SharePoint or OneDrive do not change along.',
  sure: 'Are you sure?',
  rowsPerTable: (p) => `${p.table}: ${rows(p.rows)}`,
  andLog: 'Logboek: all lines about this; in lines about somebody else the name becomes (gewist)',
  sheets: (count) =>
    count === 0
      ? ''
      : count === 1
        ? '1 sheet that this add-in made about this goes too, and does not come back.'
        : `${count} sheets that this add-in made about this go too, and do not come back.`,
  sheetsNamed: (names) => `Sheets: ${listed(names)}.`,
  kept: 'The rows can be put back as long as this pane is open. Not after that.',

  choose: 'These sheets stay unless you tick them. They do not come back.',
  sheetOf: {
    ours: (name) => name,
    changed: (name) => `${name}: a sheet of this add-in that was changed by hand`,
    unmarked: (name) =>
      `${name}: looks like a sheet of this add-in, but without this add-in’s mark (made by an earlier version, or copied)`,
    figures: (name) => `${name}: counts without names; where it says 1, that is one employee`,
  },
  elsewhere: {
    title: 'What is still there',
    before: 'They stand here too. This add-in does not erase that:',
    after: 'They still stand here. Remove what has to go yourself:',
    nowhere: 'No sheet holds a number or name of those who were erased any more.',
    place: (p) =>
      [
        `${p.sheet}${p.hidden ? ' (hidden)' : ''}: ${people(p.people)}`,
        ...(p.cells > 0 ? [p.cells === 1 ? '1 cell' : `${p.cells} cells`] : []),
        ...(p.inName ? ['in the name of the sheet'] : []),
      ].join(', '),
    fixedAmounts: 'Overzicht: fixed amounts, one row per employee.',
    short:
      'Searched for names and for personnel numbers of 4 characters or more, in all cells and in the names of the sheets of this workbook.',
    left: (tables) =>
      `Not everything is gone: there are still rows in ${listed(tables)}. Take the erasing back, clear the filters of those tables and erase again.`,
    unread: 'Whether everything is gone could not be checked. Open this screen again.',
    final: 'Make the erasure final',
    finalHint:
      'As long as it can be undone, this pane holds the erased rows. Make it final when you no longer need them.',
    finalDone: 'This pane knows nothing any more of those who were erased.',
  },

  formulasToValues: {
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
      count === 1
        ? '1 employee who left was erased from the tables of Scholing'
        : `${count} employees who left were erased from the tables of Scholing`,
  },

  one: {
    title: 'Erase one employee',
    hint: 'For a request to be erased (GDPR). All rows of the employee who is chosen in the search box.',
    nobody: 'Choose an employee in the search box at the top first, and then come back here.',
    who: (p) => `${p.name || 'Without a name'} (${p.number})`,
    act: 'Erase this employee',
    confirm: 'Yes, erase this employee',
    what: '1 employee was erased from the tables of Scholing',
  },

  everybody: {
    title: 'Erase all data about people',
    hint: 'Empties all tables with people, and the log, and takes the sheets with agreements away. Courses, salary tables, functions and rules for everybody stay.',
    nothing: 'There are no people in the tables.',
    act: 'Erase all data about people',
    confirm: 'Yes, erase everything',
    what: 'All data about people was erased from the tables of Scholing',
  },
};
