import type { StatementsScreenTexts } from '../nl/statementsScreen';

/** English texts of the screen that makes “Your training budget” for employees. */
export const statementsScreenEn: StatementsScreenTexts = {
  hint: 'One page in plain language for each employee: what there is and until when, what lapses and what to do, what was agreed, what the function offers, and whom to ask.',
  noDay: 'First fill in the reference date on the sheet Overzicht: without it no budget can be computed.',
  choose: {
    title: 'For whom',
    search: 'Search by name or number',
    functionName: 'Function',
    allFunctions: 'All functions',
    all: (count: number) => `Choose all ${count}`,
    none: 'Choose nobody',
    chosen: (count: number) => (count === 1 ? '1 employee chosen' : `${count} employees chosen`),
    more: (count: number) => `${count} more: type on to see them. “Choose all” takes them too.`,
    nobody: 'Nobody found.',
  },
  noContact:
    'Whoever has questions now only reads “manager”. Set whom employees can ask too, under Vragen aan, in',
  sheets: (count: number) => (count === 1 ? 'Make sheet' : `Make ${count} sheets`),
  word: 'Download as Word',
  list: 'Make merge list',
  listHint:
    'The merge list is a sheet with a row per employee, to merge in Word or Outlook. Where Medewerkers has a column E-mail of your own, it is there too.',
  preview: 'Preview and text for a message',
  closePreview: 'Close preview',
  previewWhom: 'Preview of',
  previewOf: (name: string) => `Preview of the page for ${name}`,
  previewNone: 'Choose an employee to see the preview.',
  message: {
    text: 'Short text for a message',
    copy: 'Copy',
    copied: 'The text was copied.',
    selected: 'Copying is not allowed here by itself. The text is selected: press Ctrl+C.',
  },
  working: (done: number, total: number) => `${done} of ${total} ready`,
  making: 'The Word document is being made…',
  cancelled: (done: number, total: number) => `Stopped: ${done} of ${total} were made.`,
  done: (count: number) => (count === 1 ? '1 sheet is ready.' : `${count} sheets are ready.`),
  listed: (count: number) =>
    count === 1 ? 'The list with 1 employee is ready.' : `The list with ${count} employees is ready.`,
  tooMany: (most: number) =>
    `Choose at most ${most} employees at a time for the merge list, for instance by function.`,
  downloaded: (file: string) =>
    `${file} was given to Excel and is among your downloads, if Excel allows that.`,
  noDownloads: 'Excel on a Mac cannot take a file. Make a sheet, or open the workbook in Excel on the web.',
  downloadHint:
    'No file? Excel on the computer can hold downloads back: then make a sheet, or open the workbook in Excel on the web.',
  nothingMade: 'Nothing was made.',
  results: 'Result',
  goTo: (sheet: string) => `Go to ${sheet}`,
  outcomes: {
    made: 'made',
    replaced: 'replaced; the version before is hidden in the workbook',
    beside: 'beside a sheet of the same name that was changed by hand or is not ours',
    same: 'was there already',
    inFile: 'in the Word document',
    listed: 'in the list',
    notEmployed: 'left out: not employed on the reference date',
  },
  withoutAmount: 'without an amount, because the data are not right; see the data check',
  written: (count: number) =>
    count === 1 ? 'A sheet Your training budget' : `${count} sheets Your training budget`,
  writtenList: 'The merge list',
};
