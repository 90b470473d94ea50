import { schoolYearText } from '../../tables/values';
import { translated } from '../translated';

/** Dutch texts of the file for the financial administration; the file itself is always Dutch. */
export const financeNl = translated('finance', {
  title: 'Bestand voor de financiële administratie',
  hint: 'Een CSV met elke boeking: datum, medewerker, wie betaalt, bedrag en kenmerk. Met namen: deel het alleen met wie dat mag zien.',
  period: 'Over',
  periods: {
    calendarYear: (year: number) => `Kalenderjaar ${year}`,
    schoolYear: (year: number) => `Schooljaar ${schoolYearText(year)}`,
  },
  download: 'Download CSV',
  fileName: (period: string) => `Scholing ${period}.csv`,
  downloaded: (file: string, lines: number) =>
    `${file} met ${lines === 1 ? '1 boeking' : `${lines} boekingen`} is aan Excel gegeven en staat bij uw downloads, als Excel dat toestaat.`,
  noDownloads: 'Excel op de Mac kan geen bestand aannemen. Open de werkmap in Excel op het web.',
  nothing: 'Er is nog niets geboekt in Bestedingen.',
  columns: [
    'Datum',
    'Personeelsnummer',
    'Naam',
    'Betaler',
    'Bedrag',
    'Kenmerk',
    'Opleiding',
    'Omschrijving',
  ] as readonly string[],
  budget: 'budget',
  employer: 'werkgever',
});

export type FinanceTexts = typeof financeNl;
