import { schoolYearText } from '../../tables/values';
import { financeNl, type FinanceTexts } from '../nl/finance';

/** English texts of the file for the financial administration; the file itself is always Dutch. */
export const financeEn: FinanceTexts = {
  title: 'File for the financial administration',
  hint: 'A CSV with every booking: date, employee, who pays, amount and reference. With names: share it only with whoever may see them.',
  period: 'Of',
  periods: {
    calendarYear: (year: number) => `Calendar year ${year}`,
    schoolYear: (year: number) => `School year ${schoolYearText(year)}`,
  },
  download: 'Download CSV',
  fileName: (period: string) => `Training ${period}.csv`,
  downloaded: (file: string, lines: number) =>
    `${file} with ${lines === 1 ? '1 booking' : `${lines} bookings`} was given to Excel and is among your downloads, if Excel allows that.`,
  noDownloads: 'Excel on a Mac cannot take a file. Open the workbook in Excel on the web.',
  nothing: 'Nothing was booked in Bestedingen yet.',
  columns: financeNl.columns,
  budget: financeNl.budget,
  employer: financeNl.employer,
};
