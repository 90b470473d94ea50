import type { ReportScreenTexts } from '../nl/reportScreen';

/** English texts of the screen that makes the report. */
export const reportScreenEn: ReportScreenTexts = {
  hint: 'A sheet Rapport with tables and Excel charts, for works council and board: budgets per school year, what is in the pots, who is at the maximum of the scale, the grant fund, and the publication’s figures beside them. No names of employees.',
  noDay: 'First fill in the reference date on the sheet Overzicht: without it no report can be made.',
  withManagers: 'By manager too: their names are then in the report',
  make: 'Make report',
  working: (done, total) => `${done} of ${total} employees`,
  written: 'The report is ready.',
  done: 'The report is ready. An older report that was not changed is hidden as Rapport (vorige).',
  goTo: (sheet) => `Go to ${sheet}`,
  preview: 'Contents of the report',
};
