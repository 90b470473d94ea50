import type { Day } from '../../domain/calendar';
import { highest } from '../../domain/extremes';
import { dayIn } from '../../tables/dayIn';
import type { RawTable } from '../../tables/rawTables';
import { cellReader } from '../../tables/tableReader';
import { isMissing } from '../../tables/values';

/** The rows that one person has in `Gesprekken`, each of one conversation, or of a plan for the next. */
export interface TalkRows {
  /** When the last conversation was held; null where no row says so. */
  readonly latest: Day | null;
  /** The rows that are not of an earlier conversation than the last; at least one. */
  readonly current: readonly number[];
  /** The date of the next conversation in a row. */
  next(index: number): Day | null | 'unreadable';
  /** Whether a row has a date for the next conversation after this day. */
  countsAfter(index: number, day: Day): boolean;
  /**
   * The row that a conversation of this day belongs in: of that day, or without a day, where nothing is lost by it;
   * undefined where the conversation needs a row of its own.
   */
  takes(held: Day): number | undefined;
}

/** @param own the indexes of the person's rows */
export function talkRows(raw: RawTable, own: readonly number[]): TalkRows {
  const cell = cellReader(raw);
  const day = (index: number, column: string) => dayIn(cell(index, column));
  const held = new Map(own.map((index) => [index, day(index, 'Laatste gesprek')]));
  const days = [...held.values()].filter((one): one is Day => typeof one === 'number');
  const latest = days.length === 0 ? null : highest(days);
  const next = (index: number) => day(index, 'Volgende gesprek');
  const free = (index: number) =>
    held.get(index) === null && (latest === null || isMissing(cell(index, 'Notitie')));
  return {
    latest,
    current: own.filter((index) => held.get(index) === latest || typeof held.get(index) !== 'number'),
    next,
    countsAfter: (index, after) => {
      const there = next(index);
      return typeof there === 'number' && there > after;
    },
    takes: (on) => own.filter((index) => held.get(index) === on).at(-1) ?? own.filter(free).at(-1),
  };
}
