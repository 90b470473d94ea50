import type { PersonalPlan } from '../../domain/personalPlan';
import type { TalkDates } from '../../domain/talks';

/** What `Gesprekken` holds of one employee. */
export interface Talk extends TalkDates {
  readonly note: string;
  /** Null where nothing of a plan is filled in. */
  readonly personalPlan: PersonalPlan | null;
}
