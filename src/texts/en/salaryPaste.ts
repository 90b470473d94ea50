import {
  isUnnamed,
  type Flag,
  type Layout,
  type Question,
  type Refusal,
  type Separator,
  type UnusedReason,
} from '../../imports/salaryTable';
import { dateEn, eurosEn } from '../format/en';
import { listed, typed } from '../parts';
import type { SalaryPasteTexts } from '../nl/salaryPaste';

/** A scale by its name. */
function scale(name: string): string {
  return isUnnamed(name) ? 'scale without a name' : `scale ${name}`;
}

/** What may be answered to a question, as HR reads it. */
function choice(question: Question, value: string): string {
  switch (question.kind) {
    case 'across':
      return value === 'scalesAcross' ? 'scales are above the columns' : 'steps are above the columns';
    case 'unit':
      return (
        { month: 'gross per month, full time', hour: 'per hour', other: 'something else' }[value] ?? value
      );
    case 'blankEnd':
      return value === 'last' ? 'the last steps are missing' : 'the first steps are missing';
    case 'effectiveDate':
      return dateEn(Number(value));
    case 'blank':
      return scale(value);
    default:
      return value;
  }
}

function ask(question: Question): string {
  switch (question.kind) {
    case 'across':
      return 'What is above the columns: scales or steps?';
    case 'unit':
      return 'Are these gross amounts per month for a full-time job? The text and the amounts leave that uncertain.';
    case 'amountColumn':
      return 'There are several columns of amounts. Which is the table that you want to import?';
    case 'dateColumn':
      return 'There are dates above the columns. Which date do you want to import?';
    case 'labelColumn':
      return 'Beside the amounts are several columns that can name the rows. Which one belongs to this table?';
    case 'effectiveDate':
      return 'There are tables of more than one effective date. Which one do you want to import?';
    case 'blank':
      return (
        `Empty cells were lost in copying. Line ${question.line} (step ${question.step}) has ${question.amounts} ${question.amounts === 1 ? 'amount' : 'amounts'} for ${question.columns} scales: ${typed(question.row)}. ` +
        `${question.known.length > 0 ? `Without an amount already: ${question.known.join(', ')}. ` : ''}Which scale has no amount here? It also counts for the lines below that follow on from it. If the line is no part of the table, take it out of the text.`
      );
    case 'blankEnd':
      return `Empty cells were lost in copying, first on line ${question.line}: ${typed(question.row)}. Which steps are missing for scales with too few amounts?`;
    case 'scaleName':
      return `There is no scale above column ${question.column} (${question.amounts.join(', ')}, …). What is the scale called?`;
  }
}

const refusals: {
  readonly [Code in Refusal['code']]: (refusal: Extract<Refusal, { code: Code }>) => string;
} = {
  noAmounts: () =>
    'There are no amounts in this that can be read, such as 2,180 or 2,180.45. Copy the whole salary table, with its scales and steps.',
  guilders: () => 'These are guilders. Scholing works in euros: take a table of 2002 or later.',
  hourly: () =>
    'These are hourly wages. Scholing works with gross monthly salaries for a full-time job: copy the table with amounts per month.',
  notMonthly: () =>
    'These are not amounts per month. Scholing works with gross monthly salaries for a full-time job: copy the table with amounts per month.',
  sentences: () =>
    'The amounts are inside sentences, so it is not certain which scale and step they belong to. Copy the table itself.',
  oneLine: () =>
    'Everything is on one line, so nobody can see where a row ends. Copy it again, preferably from the web page or from Word or Excel.',
  looseValues: () =>
    'The amounts stand loose below each other, without scale or step. Copy the table with its headings and the column of steps.',
  noSteps: ({ line }) => `Line ${line} has amounts without a step. Copy the column or row of steps as well.`,
  brokenRow: ({ line }) =>
    `Line ${line} belongs to a row that is spread over two lines. Put such a row on one line, or copy it again.`,
  oldAndNew: () =>
    'This is a list of old and new amounts in which not every row has both. Copy the new salary table itself.',
  moreScalesThanAmounts: ({ scales, amounts }) =>
    `There are ${scales} scales above and at most ${amounts} amounts in a row, so it is not certain which amount belongs to which. Copy it again, preferably from the web page or from Word or Excel.`,
  spacedThousands: () =>
    'There are spaces inside the amounts as well as between the columns, so nobody can see where an amount begins. Copy it from Word, Excel or the web page.',
  onlyEnds: () => 'This has only the minimum and the maximum of each scale. Copy the table with all steps.',
  severalTables: () =>
    'This holds several tables below or beside each other, with other effective dates or with other amounts for the same scales and steps. Paste them one at a time, each with its own effective date.',
  conversion: () =>
    'This is a conversion table: it says which new step goes with an old one, and not what each step earns. Copy the new salary table itself.',
  allowances: () =>
    'These are allowances or amounts of a transitional scheme, not salaries per scale and step. Copy the salary table itself.',
  noLayout: () =>
    'It cannot be seen what are the scales and what are the steps. Put Schaal, Trede and Bedrag above the columns, or copy the table with its headings.',
  tooLarge: () => 'This is too much for one salary table. Copy the table only.',
};

const flags: { readonly [Kind in Flag['kind']]: (flag: Extract<Flag, { kind: Kind }>) => string } = {
  unreadable: ({ text }) => `${typed(text)} cannot be read as an amount. Correct it.`,
  twoAmounts: ({ texts }) => `There are different amounts here: ${texts.join(' and ')}. Type the right one.`,
  double: () => 'This step is there twice, with the same amount.',
  falls: ({ before, cents }) =>
    `The amount falls from ${eurosEn(before)} to ${eurosEn(cents)}. A typing error?`,
  jumps: ({ before, cents }) =>
    `The amount jumps from ${eurosEn(before)} to ${eurosEn(cents)}. A typing error?`,
  small: ({ cents }) => `${eurosEn(cents)} is low for a month of a full-time job.`,
  middleMissing: () => 'This step is missing in the middle of the scale.',
  stepsMissing: ({ after }) => `Steps are missing between step ${after} and this one.`,
  shifted: ({ from }) => `This amount may belong to scale ${from}, which misses a step here.`,
  differs: ({ other }) => `The same row also has ${other}. The first amount was taken.`,
  scaleEmpty: () => 'This scale has no amounts and is not written.',
  oddStep: () => 'Is this step really called that? Empty the cell if this is no step.',
  madeDate: ({ text }) =>
    `${typed(text)} is a date: Excel probably made it of something like 8-9. Turn the cells into text first and copy again.`,
  oddScale: () =>
    'Is this scale really called that? Empty its cells if this is no scale but an average or a total.',
  shortRow: ({ line }) =>
    `Line ${line} has fewer cells than the others. See whether the amounts of this line are at the right scale and step.`,
  deduced: ({ line, by }) =>
    `Blank cells of line ${line} were lost in copying. To which scale each amount belongs was deduced from ${by === 'shipped' ? 'a CAO table that Scholing knows' : 'the steps and amounts above it'}. Check that it is right.`,
  olderDate: ({ date }) =>
    `${dateEn(date)} stands above this table. The scales that are not of the chosen date were taken from it. Check that they still applied then.`,
  offShipped: ({ date, expected, isKnown }) =>
    isKnown
      ? `The CAO table of ${dateEn(date)} has ${eurosEn(expected)} here, and nearly all other amounts are equal to it. A typing error?`
      : `Nearly all other amounts differ by as much from the CAO table of ${dateEn(date)}; here that would be ${eurosEn(expected)}. A typing error?`,
  footnote: ({ text }) => `Step ${text} is printed; its last digit is that of a footnote.`,
  joined: ({ text }) => `The digits stood apart and were put together as ${text}.`,
  stepOrder: () => 'The steps are not in the same order for every scale. See whether the order is right.',
};

const layouts: Readonly<Record<Layout, string>> = {
  scalesAcross: 'scales side by side, steps below each other',
  stepsAcross: 'steps side by side, scales below each other',
  list: 'a list with a line per step',
  oneScale: 'a column of amounts per scale',
  pairs: 'a column of steps and a column of amounts per scale',
  inverted: 'amounts below each other, with the step of each scale',
  dates: 'a column per effective date',
};

const separators: Readonly<Record<Separator, string>> = {
  html: 'a table of a web page',
  tabs: 'columns with tabs',
  pipes: 'columns with bars',
  semicolons: 'columns with semicolons',
  commas: 'columns with commas',
  spaces: 'columns with spaces',
  aligned: 'columns with spaces, straight below each other',
  lines: 'each value on a line of its own',
  glued: 'values against each other',
};

const unusedReasons: Readonly<Record<UnusedReason, string>> = {
  pageLine: 'running head or page number',
  note: 'sentence or footnote',
  otherTable: 'allowance or transitional scheme',
  conversion: 'conversion table',
  otherDate: 'another effective date',
  otherColumn: 'another column than the chosen one',
  noAmount: 'step without an amount',
  repeated: 'repeats an amount that is there already',
  tooLong: 'the line is too long to be a row',
  unknown: 'nothing says what it is',
};

/** What an import understood of a pasted salary table, in English. */
export const salaryPasteEn: SalaryPasteTexts = {
  ask,
  choice,
  // Each map has one sentence per kind, which TypeScript cannot follow through an index.
  refusal: (refusal) => (refusals[refusal.code] as (refusal: Refusal) => string)(refusal),
  flag: (flag) => (flags[flag.kind] as (flag: Flag) => string)(flag),
  deducedLines: (lines, by) =>
    `On ${lines.length} lines (${listed(lines, String)}) empty places were lost in copying. To which scale each amount belongs follows from ${by === 'shipped' ? 'a table of the agreement that Scholing knows' : 'the steps and amounts above it'}. Check the marked amounts, and correct them where they stand.`,
  scale,
  unused: ({ line, text, reason }) => `Line ${line}: ${typed(text)} (${unusedReasons[reason]}).`,
  place: (place) => `${scale(place.scale)}, step ${place.step}`,
  shape: (separator, layout, blocks, turned) =>
    `Read as ${separators[separator]}: ${layouts[layout]}${blocks > 1 ? `, in ${blocks} parts` : ''}${turned ? '; from bottom to top' : ''}.`,
};
