import type { DateEntry, DateKind } from '../../school/dates/yearView';
import { hashOf } from '../../tables/hashOf';
import { nameOrNumber } from '../../tables/nameOrNumber';
import type { YearDatesTexts } from '../../texts/nl/yearDates';
import { dateOf, type CalendarEvent } from './ics';

/** Events that need preparation: the calendar shows a reminder. */
const REMINDED: readonly DateKind[] = [
  'savingLeaveAsked',
  'savingLeaveAnswered',
  'rightLapses',
  'planHandedIn',
  'frames',
  'contractDecision',
  'contractNotice',
];
const REMIND_DAYS = 14;

/** Names in one event; how many more there are stands below them. */
const MOST_NAMES = 100;

/** What decides how the lines of a year view stand in a calendar. */
export interface CalendarChoices {
  /** Whether employees are named; otherwise they are counted. */
  readonly names: boolean;
  /**
   * Part of the ids of the events, so that files of a school and of several managers can be imported in one calendar.
   */
  readonly list: string;
}

/** The lines of a year view as days of a calendar. Amounts are left out: calendars are read over the shoulder. */
export function calendarEvents(
  entries: readonly DateEntry[],
  { names, list }: CalendarChoices,
  t: YearDatesTexts,
): CalendarEvent[] {
  return entries.map(({ kind, day, monthOnly, article, people }): CalendarEvent => {
    const named = names && people.length === 1 ? `: ${nameOrNumber(people[0].employee)}` : '';
    const count = people.length > 1 || (people.length === 1 && !names) ? ` (${t.people(people.length)})` : '';
    return {
      uid: `${kind}-${dateOf(day)}-${hashOf(list)}@scholing`,
      day,
      summary: `${t.short[kind]}${named}${count}`,
      description: [
        t.what[kind],
        ...(monthOnly ? [t.monthOnly] : []),
        ...(names && people.length > 1
          ? listed(
              people.map(({ employee }) => nameOrNumber(employee)),
              t,
            )
          : []),
        ...(article === null ? [] : [t.article(article)]),
      ].join('\n'),
      remindDays: REMINDED.includes(kind) ? REMIND_DAYS : null,
    };
  });
}

function listed(names: readonly string[], t: YearDatesTexts): string[] {
  const left = names.length - MOST_NAMES;
  return [...names.slice(0, MOST_NAMES), ...(left > 0 ? [t.andMore(left)] : [])];
}
