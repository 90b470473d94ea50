import type { GuideScreenTexts } from '../nl/guideScreen';

/** English texts of the screen that makes the career guide. */
export const guideScreenEn: GuideScreenTexts = {
  hint: 'One document for the whole school: per function its scales, what each step pays, which course a scale asks, moves, and how to save. From Functies, Opleidingen and the salary table. Or a page about one function, for a notice board or a vacancy.',
  noDay: 'First fill in the reference date on the sheet Overzicht: without it no career guide can be made.',
  none: 'There are no functions. Fill in the table Functies.',
  about: 'About',
  whole: 'The whole school',
  sheet: 'Make sheet',
  word: 'Download as Word',
  preview: 'Preview',
  written: 'The career guide on a sheet',
  done: 'The career guide is ready.',
  goTo: (sheet: string) => `Go to ${sheet}`,
  downloaded: (file: string) =>
    `${file} was given to Excel and is among your downloads, if Excel allows that.`,
  noDownloads: 'Excel on a Mac cannot take a file. Make a sheet, or open the workbook in Excel on the web.',
};
