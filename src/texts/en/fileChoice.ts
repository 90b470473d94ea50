import type { Addresses } from '../../imports/workbookFile';
import type { FileChoiceTexts } from '../nl/fileChoice';
import { columnName } from '../nl/staffImport';
import { listed } from '../parts';

const letter = (index: number) => `column ${columnName(index)}`;
/** The first ones, and that there are more. */
const named = ({ count, first }: Addresses) =>
  count > first.length ? `${first.join(', ')} and ${count - first.length} more` : first.join(', ');

/** English texts of choosing a file with a list, and of how it was read. */
export const fileChoiceEn: FileChoiceTexts = {
  choose: 'Choose a file',
  hint: 'A workbook of Excel (.xlsx), or a CSV file with ; , | or tabs, in UTF-8 or Windows-1252: it is recognised by itself.',
  sheet: (name) => `Sheet in ${name}`,
  hiddenSheet: (name) => `${name} (hidden)`,
  readSheet: 'Read that sheet',
  reading: 'Reading the list…',
  asText: (p) =>
    `File read as ${p.encoding}${
      p.delimiter === null
        ? ''
        : `, columns separated by ${p.delimiter === '\t' ? 'tabs' : `“${p.delimiter}”`}`
    }.`,
  asWorkbook: (sheet) => `The sheet “${sheet}” was read.`,
  looseQuotes: (rows) =>
    `A loose quotation mark in ${listed(rows, (row) => `row ${row + 1}`)}: read as an ordinary character.`,
  hiddenSheets: (names) =>
    names.length === 1
      ? `The file also has a hidden sheet, ${listed(names)}. It was not read.`
      : `The file also has hidden sheets: ${listed(names)}. They were not read.`,
  hiddenColumns: (columns) => `Hidden on the sheet, and read all the same: ${listed(columns, letter)}.`,
  mergedRows: (cells) => `Merged cells of more rows: ${named(cells)}. The value counts in the top row only.`,
  unsolved: (cells) =>
    `Formulas of which the file has no outcome: ${named(cells)}. These cells were read as empty. Open the file in Excel, save it and choose it again.`,
};
