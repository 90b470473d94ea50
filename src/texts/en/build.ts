import type { BuildTexts } from '../nl/build';

const list = (names: readonly string[]) => names.map((name) => `"${name}"`).join(', ');
const keptValues = (count: number) =>
  count === 0
    ? ''
    : ` On Overzicht, ${count === 1 ? '1 column holds' : `${count} columns hold`} a value where the formula belongs; it stayed. Clear ${count === 1 ? 'that column' : 'those columns'} below the header and choose this again.`;

/** English sentences of the buttons that build our sheets and write their formulas again. */
export const buildEn: BuildTexts = {
  busy: {
    voorbeeldschool: 'Building the sample school…',
    legewerkmap: 'Building the sheets…',
    herstelformules: 'Writing the formulas again…',
  },
  namesTaken: (p) => ({
    what: [
      'Nothing was built, because these names are already in use.',
      p.sheets.length > 0 ? `Sheets: ${list(p.sheets)}.` : '',
      p.tables.length > 0 ? `Tables: ${list(p.tables)}.` : '',
      p.names.length > 0 ? `Names: ${list(p.names)}.` : '',
    ]
      .filter((part) => part !== '')
      .join(' '),
    fix: 'Will you rename them, or start in a new, empty workbook? What is there has not been changed.',
  }),
  builtAlready: () => ({
    what: 'This workbook has the sheets of Scholing already. Nothing was built and nothing was changed.',
    fix: 'Do you want to begin anew, or a second school? Then open a new, empty workbook.',
  }),
  sampleBuilt: () =>
    'The sample school is ready: 24 invented employees. Choose a row on the sheet Overzicht or Medewerkers.',
  emptyBuilt: () => 'The sheets are ready. Fill in Medewerkers first.',
  repaired: (p) => `${p.written} formulas were written again.${keptValues(p.kept)}`,
};
