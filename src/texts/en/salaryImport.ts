import { dateEn, eurosEn } from '../format/en';
import type { ShippedComparison } from '../../imports/salaryTable';
import type { SalaryImportTexts } from '../nl/salaryImport';
import { salaryPasteEn } from './salaryPaste';

const rows = (count: number) => (count === 1 ? '1 step' : `${count} steps`);

const count = (total: number, one: string, many: string) => (total === 1 ? one : `${total} ${many}`);

/** How the table stands to the newest one that Scholing knows. */
function shippedLines({ date, otherSteps, unknown, missing, rise }: ShippedComparison): string[] {
  const known = `the CAO table of ${dateEn(date)}`;
  const names = (scales: readonly string[]) => scales.map(salaryPasteEn.scale).join(', ');
  return [
    otherSteps.length === 0 && unknown.length === 0 && missing.length === 0
      ? `Your table has the same scales and steps as ${known}.`
      : otherSteps.length === 0
        ? `The scales that are also in ${known} have the same steps.`
        : `Other steps than in ${known}: ${names(otherSteps)}.`,
    ...(unknown.length > 0 ? [`Not in ${known}: ${names(unknown)}.`] : []),
    ...(missing.length > 0 ? [`In ${known}, not in your table: ${names(missing)}.`] : []),
    ...(rise === null ? [] : [`Against ${known} ${riseOf(rise)}.`]),
  ];
}

function riseOf({ least, most, isEqual }: NonNullable<ShippedComparison['rise']>): string {
  if (isEqual) return 'the amounts are the same';
  if (least === 0 && most === 0) return 'the amounts differ by less than 0.1%';
  if (least === most) return `the amounts are ${signed(least)}`;
  return `the amounts differ: from ${signed(least)} to ${signed(most)}`;
}

const signed = (tenths: number) =>
  tenths === 0 ? 'the same' : `${Math.abs(tenths) / 10}% ${tenths > 0 ? 'higher' : 'lower'}`;

/** English texts of the screen that imports a salary table. */
export const salaryImportEn: SalaryImportTexts = {
  paste: salaryPasteEn,
  intro:
    'Copy the salary table from the collective agreement, a web page, a PDF or Excel, and paste it here. You first see what was understood of it; only then is anything written.',
  there: (days) =>
    `Salaristabel now holds the ${days.length === 1 ? 'table' : 'tables'} of ${days.map(dateEn).join(', ')}.`,
  field: 'Pasted table',
  fromSelection: 'Take the selected cells',
  hiddenRows: (count) =>
    `${count === 1 ? '1 selected row is' : `${count} selected rows are`} hidden or filtered out. Do they belong to the table?`,
  visibleRows: 'Take only what is in sight',
  allRows: 'Take the hidden rows too',
  selectionEmpty: 'The selected cells are empty.',
  reading: 'The table is being read…',
  picture:
    'This is a picture, not text. Open the table where you can select it and copy the text: the web page, the PDF, Word or Excel.',
  clear: 'Clear',
  understood: 'What was understood of it',
  summary: (scales, amounts) =>
    `${scales === 1 ? '1 scale' : `${scales} scales`}, ${amounts === 1 ? '1 amount' : `${amounts} amounts`}.`,
  summaryTitle: 'Summary',
  summaryLines: (summary) => [
    `${count(summary.scales.length, '1 scale', 'scales')} and ${count(summary.amounts, '1 amount', 'amounts')}, from ${eurosEn(summary.lowest)} to ${eurosEn(summary.highest)}.`,
    `Steps per scale: ${summary.scales.map(({ scale, steps }) => `${salaryPasteEn.scale(scale)} has ${steps}`).join(', ')}.`,
    summary.uneven.length === 0
      ? 'No amount falls or jumps.'
      : `An amount falls or jumps in ${summary.uneven.map(salaryPasteEn.scale).join(', ')}.`,
    ...(summary.deduced.length > 0
      ? [
          `Amounts were deduced or put together in ${summary.deduced.map(salaryPasteEn.scale).join(', ')}: check them.`,
        ]
      : []),
    ...(summary.unused > 0
      ? [`${count(summary.unused, '1 piece of text', 'pieces of text')} with a number in it not used.`]
      : []),
    ...(summary.shipped === null ? [] : shippedLines(summary.shipped)),
  ],
  unusedMore: (more) => `Show ${more} more`,
  unused: (total) => `Not used: ${total}`,
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
    'Nothing more needs to be done: the task pane and Overzicht compute with it already. Only in a formula of your own with SALARIS, MAXBEREIKT or another career function do you give Salaristabel as the last value.',
  another: 'Paste another table',
};
