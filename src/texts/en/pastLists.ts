import { listed, typed } from '../parts';
import type { PastListsTexts } from '../nl/pastLists';
import { columnName } from '../nl/staffImport';

export const rowsText = (rows: readonly number[]) => listed(rows, (row) => `line ${row + 1}`);

/** English texts of the screens that take in a list of before the workbook was there. */
export const pastListsEn: PastListsTexts = {
  noDay: 'First fill in the reference date on the sheet Overzicht.',
  noPeople: 'There are no employees in the workbook yet. Take those in first.',
  tooLong: 'That is too much to read at once. Read the list in parts.',
  hiddenRows: (rows) => `Hidden on the sheet, and read all the same: ${rowsText(rows)}.`,
  fromFile: (name) => `From ${name}.`,
  columns: 'Which column is which?',
  column: (index, header) => header || `Column ${columnName(index)}`,
  samples: (values) => (values.length === 0 ? 'Empty' : `Such as ${values.map(typed).join(', ')}`),
  none: 'Do not use',
  choose: 'Choose…',
  questions: {
    person: 'Choose below which column holds the personnel number or the name.',
    amount: 'Choose below which column holds the amount.',
  },
  understood: 'This is how it was understood',
  noProblems: 'Everything can be read.',
  row: (row) => `Line ${row + 1}:`,
  more: (number) => `And ${number} more.`,
  blockedOf: (name, problem) => `${name}: ${problem}`,
  reading: 'The list is being read…',
  stopped: 'Stopped. The list was not read as it stands now.',
  readAgain: 'Read again',
  answerFirst: 'First answer the questions above.',
  problem: {
    noPerson: () => 'There is no personnel number and no name.',
    unknownPerson: (value) => `${typed(value)} is not in Medewerkers. Add that employee, or mend the line.`,
    severalPeople: (value) => `Several people are called ${typed(value)}. Add the personnel number.`,
    otherName: (value) => `In Medewerkers this number has quite another name: ${typed(value)}.`,
    longRow: () =>
      'The line has more cells than there are headers: perhaps a decimal comma was read as a separator.',
    notAnAmount: (value) => `${typed(value)} is not an amount.`,
    ambiguousAmount: (value) => `${typed(value)} can be two amounts. Write it with two decimals.`,
  },
  remark: {
    headerRow: ({ row }) => `The headers are in line ${row + 1}.`,
    noHeaderRow: () => 'There are no headers: what a column holds was told by its cells.',
    yearsAcross: () =>
      'The school years stand beside each other as headers. Scholing reads one amount per line: put each school year on a line of its own, with a column for the school year or date and one for the amount.',
    totals: ({ rows }) => `A total, and so skipped: ${rowsText(rows)}.`,
  },
};
