import { dateEn, eurosEn } from './format.en';
import type { SalaryImportTexts } from './salaryImport.nl';
import { salaryPasteEn } from './salaryPaste.en';

const rows = (count: number) => (count === 1 ? '1 step' : `${count} steps`);

/** English texts of the screen that imports a salary table. */
export const salaryImportEn: SalaryImportTexts = {
  paste: salaryPasteEn,
  intro:
    'Copy the salary table from the collective agreement, a web page, a PDF or Excel, and paste it here. You first see what was understood of it; only then is anything written.',
  there: (days) =>
    `Salaristabel now holds the ${days.length === 1 ? 'table' : 'tables'} of ${days.map(dateEn).join(', ')}.`,
  field: 'Pasted table',
  fromSelection: 'Take the selected cells',
  selectionEmpty: 'The selected cells are empty.',
  clear: 'Clear',
  understood: 'What was understood of it',
  summary: (scales, amounts) =>
    `${scales === 1 ? '1 scale' : `${scales} scales`}, ${amounts === 1 ? '1 amount' : `${amounts} amounts`}.`,
  questions: (open) =>
    open === 0
      ? 'Read like this; change it if it is not right'
      : open === 1
        ? '1 question for you'
        : `${open} questions for you`,
  flags: (count) => (count === 1 ? '1 thing to look at' : `${count} things to look at`),
  stops: 'Correct first',
  look: 'Look at',
  grid: 'Amounts per scale and step',
  gridHint: 'Arrow keys go from cell to cell. Type in a cell to correct it; empty it to leave the step out.',
  step: 'Step',
  scaleHead: (name) => `Scale ${name}`,
  unnamed: 'Without a name',
  cellAmount: (place, cents, line, corrected) =>
    `${place}: ${cents === null ? 'no amount' : eurosEn(cents)}${corrected ? ', corrected by you' : line === null ? '' : ` (line ${line} of the text)`}.`,
  writing: 'Put in the workbook',
  unit: 'The amounts count as gross per month for a full-time job.',
  from: 'Effective date',
  fromRead: (day) => `Understood as ${dateEn(day)}`,
  fromMissing: 'Fill in the day on which this table takes effect, such as 1-8-2026.',
  source: 'Source',
  sourceHint: 'Where the table comes from: the publication, with its address or page.',
  sourceMissing: 'Fill in where the table comes from.',
  write: 'Put in Salaristabel',
  busy: 'Writing',
  lacking: {
    question: 'Answer the questions first.',
    flag: 'Correct the amounts that cannot be read first.',
    from: 'Fill in the effective date.',
    source: 'Fill in the source.',
  },
  replaces: (day) => `There is a table of ${dateEn(day)} already`,
  changes: (added, changed, removed, same) =>
    `${rows(added)} added, ${rows(changed)} with another amount, ${rows(removed)} removed, ${rows(same)} the same.`,
  replace: 'Replace this table',
  written: (day, count) => `The salary table of ${dateEn(day)} is in Salaristabel: ${rows(count)}.`,
  writtenNext:
    'Give Salaristabel as the last value to SALARIS, MAXBEREIKT and the other career functions to use it.',
  another: 'Paste another table',
};
