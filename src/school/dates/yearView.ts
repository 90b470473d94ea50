import { PERSON_DATE_ARTICLES } from '../../cao/calendarDates';
import { monthOf, monthsAfter, type Day } from '../../domain/calendar';
import { grouped } from '../../domain/grouped';
import { each, type ShareSteps } from '../../pacing';
import { baseCao } from '../read/ownRules';
import { plannedUses } from '../plan/plannedUse';
import type { School, SchoolReading } from '../school';
import { personDates, type PersonDate, type PersonDateKind } from './personDates';
import { schoolDates, type SchoolDate } from './schoolDates';

export type DateKind = SchoolDate['kind'] | PersonDateKind;

/** One line of a year view: what falls on a day, and for whom. */
export interface DateEntry {
  readonly kind: DateKind;
  readonly day: Day;
  /** Whether only the month is binding; the day is then its first. */
  readonly monthOnly: boolean;
  /** Of the CAO VO; null where it does not hold, or says nothing of it. */
  readonly article: string | null;
  /** In the order of the staff list; none for a day of the whole school. */
  readonly people: readonly PersonDate[];
}

/** All that a year view is made of. */
export interface YearView {
  readonly day: Day;
  readonly school: readonly SchoolDate[];
  readonly people: readonly PersonDate[];
  /** Whether the CAO VO holds: it alone gives the days of the whole school. */
  readonly vo: boolean;
}

/** The days of a school and of everybody in it, in the year from a day on; yields the share that is done. */
export function* yearViewSteps(reading: SchoolReading, school: School, day: Day): ShareSteps<YearView> {
  const { employees, talks, settings } = school;
  const vo = baseCao(reading) === 'VO';
  const planned = plannedUses(reading);
  const context = { day, talkMonths: settings.talkMonths, vo };
  const found = yield* each(employees, (employee) =>
    personDates(employee, talks.get(employee.key), planned.get(employee.key) ?? [], context),
  );
  return { day, vo, people: found.flat(), school: vo ? schoolDates(day, settings.framesOn) : [] };
}

/** The lines of a year view in order of day: those of the school first, then what people share, a line per day and kind. */
export function entriesOf({ school, people, vo }: Omit<YearView, 'day'>): DateEntry[] {
  const groups = grouped(people, ({ day, kind }) => `${day} ${kind}`);
  const shared = [...groups.values()].map((group): DateEntry => {
    const [{ kind, day }] = group;
    return { kind, day, monthOnly: false, article: vo ? PERSON_DATE_ARTICLES[kind] : null, people: group };
  });
  const entries = [...school.map((one): DateEntry => ({ ...one, people: [] })), ...shared];
  return entries.sort((a, b) => a.day - b.day);
}

/** Lines of one month, or of days that have passed. */
export interface MonthOfEntries {
  /** The first day of the month; null for what has passed. */
  readonly month: Day | null;
  readonly entries: readonly DateEntry[];
}

/** The lines by month, those that have passed first. */
export function byMonth(entries: readonly DateEntry[], day: Day): MonthOfEntries[] {
  const months = grouped(entries, (entry) => (hasPassed(entry, day) ? null : monthOf(entry.day).first));
  return [...months].map(([month, own]) => ({ month, entries: own }));
}

/** A day of the month of the day itself has not. */
function hasPassed({ day: on, monthOnly }: DateEntry, day: Day): boolean {
  return (monthOnly ? monthsAfter(on, 1) - 1 : on) < day;
}

/** The days of the whole school that come within so many days, the first one first. */
export function schoolDatesWithin(reading: SchoolReading, school: School, day: Day, days: number) {
  if (baseCao(reading) !== 'VO') return [];
  return schoolDates(day, school.settings.framesOn).filter((one) => one.day <= day + days);
}
