import type { AgreementsScreenTexts } from '../nl/agreementsScreen';

/** English texts of the screen that makes agreements. */
export const agreementsScreenEn: AgreementsScreenTexts = {
  hint: 'A sheet or a Word document per employee: one page of A4 to sign, with the plan, who pays what and the conditions. The appendix behind it says when budget lapses and where the conditions come from.',
  noDay: 'First fill in the reference date on the sheet Overzicht: without it no agreement can be made.',
  choose: {
    title: 'For whom',
    search: 'Search by name or number',
    functionName: 'Function',
    allFunctions: 'All functions',
    all: (count) => `Choose all ${count}`,
    none: 'Choose nobody',
    chosen: (count) => (count === 1 ? '1 employee chosen' : `${count} employees chosen`),
    more: (count) => `${count} more: type on to see them. “Choose all” takes them along.`,
    nobody: 'Nobody found.',
  },
  repayment: 'Room for an agreement on repayment',
  repaymentHint:
    'Only about what the employer pays on top of the budget, and never about mandated training. You fill in period and amount yourself.',
  sheets: (count) => (count === 1 ? 'Make sheet' : `Make ${count} sheets`),
  word: 'Download as Word',
  preview: 'Preview',
  previewOf: (name) => `Preview of the agreement with ${name}`,
  previewNone: 'Choose an employee to see the preview.',
  closePreview: 'Close preview',
  working: (done, total) => `${done} of ${total} done`,
  cancelled: (done, total) => `Stopped: ${done} of ${total} were made.`,
  done: (count) => (count === 1 ? '1 agreement is ready.' : `${count} agreements are ready.`),
  downloaded: (file) => `${file} was given to Excel and is among your downloads, if Excel allows that.`,
  noDownloads: 'Excel on a Mac cannot take a file. Make a sheet, or open the workbook in Excel on the web.',
  downloadHint:
    'Is there no file? Excel on the computer can hold downloads back: make a sheet instead, or open the workbook in Excel on the web.',
  nothingMade: 'No agreement was made.',
  results: 'Result',
  goTo: (sheet) => `Go to ${sheet}`,
  outcomes: {
    made: 'made',
    replaced: 'replaced; the previous version is hidden in the workbook',
    beside: 'beside a sheet of the same name that was changed by hand or is not ours',
    same: 'was there already',
    inFile: 'in the Word document',
    unreadable: 'left out: the data is not right, see the data check',
    nothingPlanned: 'left out: no course can be planned',
  },
  numbered: 'Numbers of agreements in Wensen',
  written: (count) => (count === 1 ? 'An agreement on a sheet' : `${count} agreements on sheets`),
};
