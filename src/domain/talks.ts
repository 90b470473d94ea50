import { monthsAfter, type Day } from './calendar';

/** The yearly conversation of one employee. */
export interface TalkDates {
  /** When it was held last; null where that is not known. */
  readonly last: Day | null;
  /** When it is planned next; null where no date is set. */
  readonly next: Day | null;
}

/**
 * When the next conversation is due: on the date that is set, or so many months after the last one. A date set that is
 * not after the last conversation was that conversation.
 *
 * @returns null where neither is known
 */
export function talkDue({ last, next }: TalkDates, monthsBetween: number): Day | null {
  if (next !== null && (last === null || next > last)) return next;
  return last === null ? null : monthsAfter(last, monthsBetween);
}
