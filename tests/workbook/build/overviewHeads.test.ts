import { overviewEn } from '../../../src/texts/en/overview';
import { overviewNl } from '../../../src/texts/nl/overview';
import { overviewColumns } from '../../../src/workbook/build/overview';

/** What a letter of a bold heading takes of a column on average, in the points of its width. */
const LETTER = 6.7;

test.each([
  ['Dutch', overviewNl],
  ['English', overviewEn],
])('no heading of the overview is cut in %s', (_, { columns }) => {
  const cut = overviewColumns.filter(({ id, width }) => columns[id].length * LETTER > width);
  expect(cut.map(({ id }) => columns[id])).toEqual([]);
});
