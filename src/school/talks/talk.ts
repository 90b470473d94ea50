import type { Day } from '../../domain/calendar';
import type { PersonalPlan } from '../../domain/personalPlan';
import type { TalkDates } from '../../domain/talks';

/** A conversation before the last one. */
export interface EarlierTalk {
  readonly held: Day;
  readonly note: string;
}

/** What `Gesprekken` holds of one employee. */
export interface Talk extends TalkDates {
  /** What is noted of the last conversation, or for the next. */
  readonly note: string;
  /** Those before the last, the newest first. */
  readonly earlier: readonly EarlierTalk[];
  /** Null where nothing of a plan is filled in. */
  readonly personalPlan: PersonalPlan | null;
}

/** What is kept already when a conversation is added. */
export interface NotedBefore {
  /** The note of the row in which the conversation comes, to go on with. */
  readonly goesOn: string;
  /** The last conversation, where that keeps a row of its own. */
  readonly stays: Day | null;
}

/** What a conversation of this day finds: the one before it keeps its date and note, one of the same day is gone on with. */
export function notedBefore(talk: Talk | null, held: Day | null): NotedBefore {
  if (talk === null) return { goesOn: '', stays: null };
  if (talk.last === null || talk.last === held) return { goesOn: talk.note, stays: null };
  return { goesOn: '', stays: talk.last };
}
