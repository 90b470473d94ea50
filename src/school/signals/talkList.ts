import type { Settings } from '../../tables/settings';
import { monthOf, type Day } from '../../domain/calendar';
import { talkDue } from '../../domain/talks';
import type { Employee, Talk } from '../school';
import { isEmployed } from '../employed';

/** Somebody to see. */
export interface TalkRow {
  readonly employee: Employee;
  /** Null where nothing of a conversation is known. */
  readonly talk: Talk | null;
  /** When the conversation is due; null where nothing says so. */
  readonly due: Day | null;
  readonly overdue: boolean;
}

export interface TalkList {
  /** Due in the month, in order of date; in the month of the reference date also those that should have been before. */
  readonly due: readonly TalkRow[];
  /** Employed, and without any date, in the order of the table. */
  readonly unknown: readonly TalkRow[];
}

/** Months that can be looked at: this one and those of a year ahead. */
export const MONTHS_AHEAD = 12;

interface TalkQuestion {
  readonly employees: readonly Employee[];
  readonly talks: ReadonlyMap<string, Talk>;
  readonly settings: Settings;
  readonly day: Day;
  /** Months after that of the reference date. */
  readonly monthsOn: number;
  /** Also who is due after the month. */
  readonly withLater?: boolean;
}

/** Whom to see in a month. Who is not employed on the reference date is not seen. */
export function talkList(question: TalkQuestion): TalkList {
  const { employees, talks, settings, day, monthsOn, withLater = false } = question;
  const { first, last } = monthOf(day, monthsOn);
  const rows = employees
    .filter((employee) => isEmployed(employee, day))
    .map((employee): TalkRow => {
      const talk = talks.get(employee.key) ?? null;
      const due = talk && talkDue(talk, settings.talkMonths);
      return { employee, talk, due, overdue: due !== null && due < day };
    });
  const due = rows.filter((row) => {
    if (row.due === null || (row.due > last && !withLater)) return false;
    return row.due >= first || monthsOn === 0;
  });
  return {
    due: due.sort((a, b) => (a.due ?? 0) - (b.due ?? 0)),
    unknown: rows.filter((row) => row.due === null),
  };
}
