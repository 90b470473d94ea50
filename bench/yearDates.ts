import { icsFile } from '../src/documents/calendar/ics';
import { calendarEvents } from '../src/documents/calendar/yearCalendar';
import { entriesOf, yearViewSteps, type YearView } from '../src/school/dates/yearView';
import { readSchoolAtOnce } from '../tests/support/readSchoolAtOnce';
import type { Cell } from '../src/tables/values';
import { yearDatesNl } from '../src/texts/nl/yearDates';
import { sampleSchool } from '../src/workbook/build/sampleSchool';
import { DAY } from '../tests/school/people';
import { rawSchool } from '../tests/school/rawSchool';
import { mostMs } from './mostMs';
import type { BenchRow } from './types';

const EMPLOYEES = 5_000;
const SAMPLE = 24;

/** The rows of the sample school over and over, under other numbers. */
function copied(rows: readonly (readonly Cell[])[], column = 0): Cell[][] {
  const copies = Math.ceil(EMPLOYEES / SAMPLE);
  return Array.from({ length: copies }, (_, copy) =>
    rows.map((row) =>
      row.map((cell, i) => (i === column && typeof cell === 'number' ? cell + 100 * copy : cell)),
    ),
  ).flat();
}

/** The year view of a very large school, and its file for a calendar. */
export function run(): Promise<BenchRow[]> {
  const sample = sampleSchool(DAY);
  const reading = readSchoolAtOnce(
    rawSchool({
      ...sample,
      Medewerkers: copied(sample.Medewerkers).slice(0, EMPLOYEES),
      Bestedingen: copied(sample.Bestedingen),
      Wensen: copied(sample.Wensen),
      Gesprekken: copied(sample.Gesprekken),
    }),
  );
  const { school } = reading;
  if (!school) throw new Error('There is no school');
  const steps = yearViewSteps(reading, school, DAY);
  let longest = 0;
  let view: YearView | null = null;
  const began = performance.now();
  while (view === null) {
    const from = performance.now();
    const step = steps.next();
    longest = Math.max(longest, performance.now() - from);
    if (step.done) view = step.value;
  }
  const found = performance.now() - began;
  const filed = performance.now();
  const entries = entriesOf(view);
  icsFile(calendarEvents(entries, { names: true, list: '' }, yearDatesNl), '20261128T120000Z', 'nl');
  const file = performance.now() - filed;
  const of = `${EMPLOYEES} medewerkers`;
  return Promise.resolve([
    mostMs(`jaarkalender, ${of}`, found, 1000),
    mostMs(`jaarkalender, langste stap, ${of}`, longest, 50),
    mostMs(`jaarkalender als agendabestand met namen, ${of}`, file, 200),
  ]);
}
