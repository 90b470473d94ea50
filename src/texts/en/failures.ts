import { ARTICLES } from '../../cao/articles';
import type { FileKind } from '../../imports/workbookFile';
import { typed } from '../parts';
import type { FailureTexts } from '../nl/failures';

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');

const fileKinds: Readonly<Record<FileKind, string>> = {
  picture: 'This file is a picture: there are no cells in it.',
  pdf: 'This file is a PDF: there are no cells in it.',
  oldExcel: 'This is a workbook as Excel saved it before 2007 (.xls).',
  locked: 'This workbook is protected by a password.',
  page: 'This file is a web page, whatever its name.',
  other: 'This file has no text in it that can be read.',
  openDocument: 'This list was saved by another program than Excel (.ods or .numbers).',
  binaryWorkbook: 'This is a binary workbook of Excel (.xlsb).',
  otherArchive: 'This file is a zip file or another document, not a workbook of Excel.',
  damaged: 'This workbook is damaged, or saved otherwise than Excel does.',
  unpacksTooLarge: 'This workbook is too large to read once it is unpacked.',
  tooManyCells: 'This sheet has too many rows and columns to read: it goes on far beyond the list.',
};
const fileFixes: Readonly<Record<FileKind, string>> = {
  picture: 'Ask your personnel system for an export as CSV or Excel.',
  pdf: 'Ask your personnel system for an export as CSV or Excel.',
  oldExcel: 'Open it in Excel, choose Save As, Excel Workbook (.xlsx), and choose that file.',
  locked:
    'Open it in Excel, take the password away (File, Info, Protect Workbook), save it and choose it again. Or copy the sheet to this workbook.',
  page: 'Open it in Excel, choose Save As, Excel Workbook (.xlsx), and choose that file.',
  other: 'Ask your personnel system for an export as CSV or Excel.',
  openDocument: 'Open it there, save it as an Excel workbook (.xlsx) and choose that file.',
  binaryWorkbook: 'Open it in Excel, choose Save As, Excel Workbook (.xlsx), and choose that file.',
  otherArchive: 'Unpack a zip file first, and choose the list in it.',
  damaged: 'Open it in Excel, save it again as an Excel workbook (.xlsx) and choose that file.',
  unpacksTooLarge: 'Copy only the list to a new workbook, save that and choose that file.',
  tooManyCells: 'Copy only the list to a new workbook, save that and choose that file.',
};

/** English sentences of the workbook; names of sheets, tables and columns stay Dutch, as they stand in the workbook. */
export const failuresEn: FailureTexts = {
  place: (p) =>
    [
      p.table ?? p.sheet,
      p.row === null ? null : `row ${p.row}`,
      p.column === null ? null : `column ${p.column}`,
    ]
      .filter((part) => part !== null)
      .join(', '),

  problems: {
    missingTable: (p) => ({
      what: `The table ${p.table} is not there.`,
      fix:
        p.nearest === null
          ? `Undo the deletion, or put back a table named ${p.table} (Table Design, Table Name).`
          : `The table ${p.nearest} looks like it: name it ${p.table} (Table Design, Table Name).`,
    }),
    missingColumn: (p) => ({
      what: `The table ${p.table} lacks the column ${p.column}.`,
      fix:
        p.nearest === null
          ? `Add a column with the header ${p.column}.`
          : `Is it the column "${p.nearest}"? Change that header to ${p.column}.`,
    }),
    doubleNumber: (p) => ({
      what: `Personnel number ${p.number} is already on row ${p.firstRow}.`,
      fix: `Give every employee a number of their own, or remove one of the rows. For two functions of one person, keep one row with the fte of both: the money counts once over the whole fte (article ${ARTICLES.twoFunctions}). Until then the amounts of this number stay empty.`,
    }),
    unknownNumber: (p) => ({
      what: `Personnel number ${p.number} is not in Medewerkers.`,
      fix: 'Correct the number, or add the employee. This row counts for nobody now.',
    }),
    unknownManager: (p) => ({
      what: `Personnel number ${p.manager} under Leidinggevende is not in Medewerkers.`,
      fix: 'Mend the number, or type the name of the manager. Until then it is a group with this number as its name.',
    }),
    nearManager: (p) => ({
      what: `Manager ${typed(p.manager)} is not in Medewerkers, but looks like ${typed(p.name)}.`,
      fix: 'If it is the same person, type that name or the personnel number. If it is somebody else, nothing needs to be done.',
    }),
    missingNumber: () => ({
      what: 'This row has no personnel number.',
      fix: 'Fill in the personnel number, or clear the row. This row counts for nobody now.',
    }),
    dateSystem1904: () => ({
      what: 'This workbook counts dates from 1904, which puts every date four years away from what it says.',
      fix: 'Under File, Options, Advanced, “When calculating this workbook”, turn the 1904 date system off and then check your dates. Until then no amounts are given.',
    }),
    missingReferenceDate: () => ({
      what: 'The cell named Peildatum (reference date) is not there.',
      fix: 'Give the cell with the reference date the name Peildatum (Formulas, Define Name).',
    }),
  },

  failures: {
    protectedSheet: (p) => ({
      what: p.sheet === null ? 'A sheet is protected.' : `The sheet ${p.sheet} is protected.`,
      fix: 'Unprotect it (Review, Unprotect Sheet) and try again.',
    }),
    protectedWorkbook: () => ({
      what: 'The structure of the workbook is protected.',
      fix: 'Unprotect it (Review, Protect Workbook) and try again.',
    }),
    readOnly: () => ({
      what: 'The workbook is read-only.',
      fix: 'Choose Edit Workbook, or save a copy and work in that.',
    }),
    missingTable: (p) => failuresEn.problems.missingTable(p),
    missingColumn: (p) => failuresEn.problems.missingColumn(p),
    missingReferenceDate: () => failuresEn.problems.missingReferenceDate(),
    missingSheet: (p) => ({
      what: `The sheet ${p.sheet} is no longer there.`,
      fix: 'Look again which sheets there are, and choose another.',
    }),
    rowNotFound: (p) => ({
      what: `The row is no longer in ${p.table}.`,
      fix: 'See whether somebody removed or renamed it. Nothing was changed.',
    }),
    changedMeanwhile: (p) => ({
      what: `The rows in ${p.table} have changed meanwhile.`,
      fix: 'Nothing was overwritten. Look at the rows and try again.',
    }),
    nameTaken: (p) => ({
      what: `There already is a sheet called ${p.sheet}, without our table on it.`,
      fix: 'Give that sheet another name and try again.',
    }),
    noRoomBeside: (p) => ({
      what: `Something stands right of the columns of "${p.sheet}", so there is no room for the new ones.`,
      fix: 'Move what stands there, or insert eight empty columns right of our last one, and try again.',
    }),
    sheetsKept: (p) => ({
      what: `Changed by hand and therefore left as they are: ${list(p.sheets)}.`,
      fix: 'Delete those sheets yourself if you do not want to keep them. The others are gone.',
    }),
    valuesKept: (p) => ({
      what: `Put back: ${p.back} of ${p.all} formulas. Something was typed over the others since; that stays.`,
      fix: 'Type those formulas again yourself if you want them back.',
    }),
    cancelled: () => ({
      what: 'Stopped: nothing has changed.',
      fix: 'Start again whenever you like.',
    }),
    tooLarge: () => ({
      what: 'This is too large to do at once.',
      fix: 'Close other workbooks and try again, or use Excel on the computer instead of in the browser.',
    }),
    fileTooLarge: (p) => ({
      what: `This file is ${p.megabytes} MB; a list of at most ${p.most} MB can be read.`,
      fix: 'Choose a list with only the employees and the columns that are needed.',
    }),
    fileTooLong: () => ({
      what: 'This file has more than 1,048,576 lines, and that many do not fit on a sheet of Excel.',
      fix: 'Choose a list of the employees only.',
    }),
    fileUnreadable: ({ kind }) => ({ what: fileKinds[kind], fix: fileFixes[kind] }),
    filtered: ({ table }) => ({
      what: `There is a filter on ${table === null ? 'a table' : `the table ${table}`}: Excel then sometimes writes in other rows than meant.`,
      fix: 'Nothing was changed. Show all rows, or clear the filter with Data, Clear, and try again.',
    }),
    otherWorkbook: () => ({
      what: 'Another workbook or a chart sheet is in front.',
      fix: 'Click a cell in this workbook and try again.',
    }),
    notOneArea: () => ({
      what: 'No cells or several areas are selected.',
      fix: 'Select one unbroken area of cells and try again.',
    }),
    mergedCells: () => ({
      what: 'Merged cells are in the way.',
      fix: 'Unmerge the cells and try again.',
    }),
    cellInEdit: () => ({
      what: 'A cell is still being edited.',
      fix: 'Press Enter to finish the cell and try again.',
    }),
    busy: () => ({
      what: 'Excel is busy.',
      fix: 'Wait a moment and try again. Nothing was changed.',
    }),
    connectionLost: () => ({
      what: 'The connection with Excel was lost.',
      fix: 'Check the connection and try again.',
    }),
    notSupported: () => ({
      what: 'This version of Excel cannot do this.',
      fix: 'Update Excel, or use Excel on the web.',
    }),
    partlyWritten: (p) => ({
      what: `Writing broke off halfway and could not be reversed (sheet ${p.sheet}).`,
      fix: "Use Excel's own Undo and check the sheet before you go on.",
    }),
    unexpected: (p) => ({
      what: 'Excel reports an error that we do not know.',
      fix: `Try again. If it keeps failing, give this code to your administrator: ${p.detail}.`,
    }),
  },
};
