import { ARTICLES } from '../../cao/articles';
import { dateEn } from '../format/en';
import type { ManagerListTexts } from '../nl/managerList';
import { assumedEn } from './overview';

export const managerListEn: ManagerListTexts = {
  language: 'en-GB',
  hint: 'A sheet or Word document with only the people of one manager, team or location: whom to speak, what to bring up and what lapses.',
  noDay: 'Fill in the reference date on the sheet Overzicht first: without it no list can be made.',
  noGroups:
    'Medewerkers has no team, manager or location of anybody yet. Fill in one of these columns, or read your own list again.',
  choose: 'Choose a team, manager or location first.',
  nobody: 'Nobody in this group is employed on the reference date: no list can be made.',
  withSalaries: 'Scale and step too, and who is at the maximum',
  withSalariesHint: 'Only where this manager may see these.',
  sheet: 'Make sheet',
  word: 'Download as Word',
  preview: 'Contents of the list',
  working: (done, total) => `${done} of ${total} employees`,
  written: (label) => `The list for ${label} is ready.`,
  goTo: (sheet) => `Go to ${sheet}`,
  sheetName: (label) => `List ${label}`,
  fileName: (label) => `List ${label}.docx`,
  title: (label) => `Conversations and training: ${label}`,
  asOf: (day) => `Reference date: ${dateEn(day)}. Confidential: only for who holds these conversations.`,
  assumed: assumedEn,
  people: 'Employees',
  salaries: 'Scale and step',
  columns: {
    name: 'Name',
    functionName: 'Function',
    fte: 'Fte',
    scale: 'Scale',
    step: 'Step',
    usable: 'To spend',
    lapsing: 'Lapses on 31 July',
    talk: 'Conversation',
  },
  total: 'Total',
  unknown: (count) =>
    count === 1
      ? 'The amount of 1 employee is not known; it is left empty and not counted.'
      : `The amounts of ${count} employees are not known; they are left empty and not counted.`,
  due: (day) => dateEn(day),
  overdue: (day) => `overdue: ${dateEn(day)}`,
  noTalk: 'no date yet',
  speak: 'Whom to speak',
  speakNobody: 'No conversation is planned up to the end of next month.',
  dates: 'Days in the coming year',
  noDates: 'For these people there is no day that asks for a decision or a conversation.',
  bring: 'What to bring up',
  nothing: 'nothing in particular',
  always: `Career development and workload belong in every conversation (CAO VO, article ${ARTICLES.talks}).`,
};
