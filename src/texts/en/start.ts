import type { StartTexts } from '../nl/start';

/** English texts of the screen in a workbook without our tables. */
export const startEn: StartTexts = {
  title: 'Welcome to Scholing',
  what: [
    'Scholing shows for each employee how much training budget there is, from which school years it comes and when it lapses.',
    'Put wishes beside it and see from which school year a course can be paid out of the saved budget.',
    'Everything stays in this workbook: nothing is sent anywhere.',
  ],
  sample: 'Sample school',
  sampleHint: 'Sheets and formulas with 24 invented employees, to try things out.',
  empty: 'Empty workbook',
  emptyHint: 'The same sheets without employees, to fill in yourself.',
  own: 'My own list',
  ownHint:
    'Makes the sheets and then reads your list: from a sheet of this workbook or a file (Excel or CSV) from your HR system.',
};
