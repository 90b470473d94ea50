import { ARTICLES } from '../../cao/articles';
import type { HelpEntry, HelpTexts } from '../nl/help';

const tasks: readonly HelpEntry[] = [
  {
    title: 'Which sheet do you fill in?',
    text: 'Sheets with a yellow tab are yours to fill in, or to have filled by the task pane: Medewerkers, Aanstellingen, Beginsaldi, Bestedingen, CAO-regels, Opleidingen, Wensen, Salaristabel, Functies, Beurs, Beursgeld, Gesprekken and Instellingen. Grey is what only the task pane writes: Plan and Logboek. On Overzicht you change only the yellow cell with the reference date. A tab without a color gets one with Repair formulas; a color that you chose yourself stays.',
    also: 'tab color yellow grey legend sheets tables',
  },
  {
    title: 'Begin with your own list',
    text: 'Read the list of your employees. You see for each column what Scholing makes of it and what changes, before anything is written. Then book what was spent already, or fill in Beginsaldi: without those two every balance assumes that nothing was spent yet.',
    also: 'import csv excel start export new',
    screen: 'staffImport',
  },
  {
    title: 'Find an employee',
    text: 'Type a part of the name or number at the top, or click in the workbook in a row of that employee.',
    also: 'search choose',
    screen: 'person',
  },
  {
    title: 'Add or change a wish',
    text: 'Choose an employee. Below Wishes you try another price or start without changing the workbook; Add a wish puts a new one in Wensen.',
    also: 'course price',
    screen: 'person',
  },
  {
    title: 'Put plans in the workbook',
    text: 'Of one employee with the button below the wishes; of everybody at once on For many people at once. You first see what changes.',
    also: 'plan all everybody',
    screen: 'bulk',
  },
  {
    title: 'Book an expense',
    text: 'Choose an employee and then the expenses. The same expense for a group is booked on For many people at once.',
    also: 'invoice payment refund',
    screen: 'bulk',
  },
  {
    title: 'Agree on saving longer',
    text: 'With one employee below Saving agreements, or with a group on For many people at once.',
    also: 'saving term plan advance',
    screen: 'bulk',
  },
  {
    title: 'Make an agreement on paper',
    text: 'A sheet of A4 per employee, or one Word document for many, with the plan, who pays what, the conditions and room to sign.',
    also: 'word document sign print',
    screen: 'agreements',
  },
  {
    title: 'Divide the grant fund',
    text: 'Fill in the money of the school year, prepare requests, compare the three ways of dividing, and write the decisions.',
    also: 'fund money request decision points',
    screen: 'fund',
  },
  {
    title: 'Plan conversations',
    text: 'Conversations shows whom you see in a month, and what about. Dates for a group are planned on For many people at once.',
    also: 'cycle date calendar',
    screen: 'talks',
  },
  {
    title: 'A new salary table',
    text: 'Copy the table of the collective agreement and paste it. You see what was understood before it is written.',
    also: 'scales steps pay',
    screen: 'salaryImport',
  },
  {
    title: 'Close the school year',
    text: 'After 31 July this fixes for each employee what is left, what lapses and what stays committed.',
    also: 'opening balances august',
    screen: 'closing',
  },
  {
    title: 'Undo something',
    text: 'Below each notice there is Undo. All that the task pane wrote since it opened is listed with the way back.',
    also: 'back restore mistake',
    screen: 'log',
  },
  {
    title: 'Share or erase data',
    text: 'Fix values before you share the workbook, or erase who left or asks for it.',
    also: 'privacy gdpr delete',
    screen: 'privacy',
  },
];

const troubles: readonly HelpEntry[] = [
  {
    title: 'There is no amount',
    text: 'Then something is not right in the data of that employee. The data check says what, and brings you to the cell. Scholing rather shows no number than a wrong one.',
    also: 'error unknown missing',
    screen: 'checks',
  },
  {
    title: 'Letters in a date, or no name of a month',
    text: 'If it says 01-aug-yyyy or 01-aug-jjjj, your Excel knows the notation in another language. The value is right and is counted with. Choose another date format for that column (Ctrl+1, Date).',
    also: 'yyyy jjjj notation format',
  },
  {
    title: 'After a new version there is #NAME? or #N/A',
    text: 'Excel keeps functions for up to 24 hours. The task pane is new then, while cells still compute with the version before. If it stays after a day, choose Herstel formules on the ribbon.',
    also: 'update error cell',
  },
  {
    title: 'A formula of your own gives one value only',
    text: 'Some functions of Excel, such as TEXTSPLIT, take only the first value of a formula of Scholing. Put the formula of Scholing in cells and refer to those.',
    also: 'spill function nested',
  },
  {
    title: 'Choose a file does nothing',
    text: 'Then paste the list on a sheet of this workbook and choose that sheet where you read your own list. A salary table, earlier expenses and opening balances can be pasted in the task pane.',
    also: 'csv xlsx open mac paste',
    screen: 'staffImport',
  },
  {
    title: 'A source does not open',
    text: 'The title of a source opens in your browser, not in Excel. If nothing happens, the school stops new windows. Ask who manages the add-in at your school, or look for the collective agreement on the internet by its title.',
    also: 'link browser',
  },
  {
    title: 'You see no scroll bar',
    text: 'Scroll with the wheel, the arrows or Page Down. In Excel for Windows the scroll bar appears only while the mouse is in the task pane.',
    also: 'scrolling does not fit',
  },
  {
    title: 'Ask for help',
    text: 'Ask who manages the add-in at your school, and pass on the message of the task pane, without names of employees. Excel shows no link for help of Scholing itself.',
    also: 'support contact administrator',
  },
];

const words: readonly HelpEntry[] = [
  {
    title: 'Accrued',
    text: 'The part of the entitlement of this school year up to and including the reference date.',
  },
  {
    title: 'Advance',
    text: 'Budget of a later school year that may be spent earlier. It takes an agreement.',
  },
  {
    title: 'Agreed',
    text: 'A course that is fixed, with the school year in which it starts and what it costs. Wishes are planned beside it.',
  },
  { title: 'Committed', text: 'What agreed courses still take from the budget.' },
  { title: 'Entitlement', text: 'The training budget that an employee gets for one school year.' },
  {
    title: 'Free',
    text: 'What somebody can spend now without making an agreed course unaffordable.',
  },
  { title: 'Fte', text: '1.0 is a full-time job, 0.8 is 80%.' },
  {
    title: 'Grant fund',
    text: 'Money of the school for what the budget of an employee cannot pay. Requests and decisions are in the table Beurs.',
    screen: 'fund',
  },
  { title: 'Instalment', text: 'What is paid of a course in one school year.' },
  { title: 'Lapses', text: 'What can no longer be spent after 31 July, unless it is spent before.' },
  { title: 'Log', text: 'The sheet Logboek, with all that Scholing wrote in the workbook.', screen: 'log' },
  {
    title: 'Opening balance',
    text: 'What is left of a school year when you begin with Scholing, or after a school year was closed. In the table Beginsaldi.',
  },
  {
    title: 'Ordered',
    text: `Training that the employer orders. The school pays it; the budget only where the employee agrees (CAO VO, articles ${ARTICLES.ordered} and ${ARTICLES.ownDecision}).`,
  },
  {
    title: 'Plan',
    text: 'Which wishes start in which school year, and out of which budgets. As many wishes as fit, the highest priority first.',
  },
  { title: 'Points', text: 'How much a request to the grant fund weighs.', screen: 'fund' },
  {
    title: 'Pot',
    text: 'All that an employee can spend on the reference date: what is left of each school year that did not lapse.',
    also: 'budget balance',
  },
  { title: 'Priority', text: 'How much a wish matters. Among equals the one on top goes first.' },
  { title: 'Promotion', text: 'Going to a higher scale.', screen: 'career' },
  {
    title: 'Reference date',
    text: 'The day for which all is computed. At the bottom of the task pane and on the sheet Overzicht.',
    screen: 'settings',
  },
  {
    title: 'Saving agreement',
    text: 'An agreement with one employee to keep budget longer than holds otherwise. In CAO_regels.',
  },
  {
    title: 'Saving term',
    text: 'How many school years budget can be spent after its own school year. With 0 it lapses on 31 July.',
  },
  { title: 'School year', text: 'From 1 August up to and including 31 July.' },
  { title: 'Step', text: 'The place within a scale. The highest step is the maximum.', screen: 'career' },
  { title: 'Task pane', text: 'The pane of Scholing beside your workbook.' },
  { title: 'Uncovered', text: 'What nobody pays of an agreed course.' },
  { title: 'Wish', text: 'A course that an employee wants and that is not agreed yet.' },
];

/** English texts of the help screen: what can be done, what to do when something does not work, and what the words mean. */
export const helpEn: HelpTexts = {
  hint: 'Type a word, such as “saving” or “invoice”.',
  search: 'Search the help',
  tasks: 'How do I do that?',
  troubles: 'When something does not work',
  words: 'What does it mean?',
  found: (count) => (count === 1 ? '1 answer' : `${count} answers`),
  nothing: 'Nothing found. Try another word.',
  goTo: (screen) => `To ${screen}`,
  goToOf: (screen, title) => `To ${screen}: ${title}`,
  lists: { tasks, troubles, words },
};
