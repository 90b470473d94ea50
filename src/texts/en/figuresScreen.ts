import type { FiguresScreenTexts } from '../nl/figuresScreen';

/** English texts of the screen with the publication’s figures and the questionnaire. */
export const figuresScreenEn: FiguresScreenTexts = {
  hint: 'The figures of the publication on careers of support staff, beside those of your school.',
  noDay:
    'First fill in the reference date on the sheet Overzicht: without it your own figures cannot be told.',
  preview: 'The publication’s figures beside your school’s',
  working: 'Collecting the figures…',
  ask: {
    title: 'Measure your own',
    hint: 'The questionnaire has the publication’s twelve needs for growth, in Dutch. On the sheet Vragenlijst you fill in a row per employee, without a name: ja or nee. The sheet Groeibehoeften counts the answers by formulas.',
    make: 'Make questionnaire',
    there:
      'The questionnaire is there already; the sheet Groeibehoeften was brought up to date where needed.',
    made: 'The questionnaire is ready on the sheet Vragenlijst.',
    written: 'The questionnaire with the sheet Groeibehoeften',
    undo: 'Undo takes the sheets away as long as nothing was filled in. A questionnaire with answers stays.',
    goTo: (sheet) => `Go to ${sheet}`,
    again: 'Read the answers again',
    read: 'The answers were read again.',
  },
  sheetName: 'Groeibehoeften',
  paperTitle: 'Needs for growth of support staff',
  paperHint:
    'Fill in a row per employee on the sheet Vragenlijst, with ja or nee. The percentages below follow; empty cells do not count.',
};
