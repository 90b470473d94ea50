import { firstDayOf, schoolYearOf, type Day } from '../calendar';
import type { Employment, FteChange } from './employment';
import { carriedExtraHours, FULL_TIME, withoutExtraHours, type ExtraHours } from './extraHours';

/** An employment without the hours above full time that it carries on, and where they end. */
export interface EndedHours {
  readonly employment: Employment;
  /** In order of day; empty where it carries none on. */
  readonly ends: readonly ExtraHours[];
}

/** Ends all hours above full time that an employment carries on after the day, each at the end of its school year. */
export function withoutCarriedHours(employment: Employment, day: Day): EndedHours {
  const ends: ExtraHours[] = [];
  let ended = employment;
  for (;;) {
    const found = carriedExtraHours(ended, day);
    if (!found) return { employment: ended, ends };
    ends.push(found);
    ended = withoutExtraHours(ended, found.endOn);
  }
}

/** Whether a change does nothing but end hours above full time by law: to full time, on a 1 August, from above it. */
export function endsExtraHours({ from, fte }: FteChange, before: number): boolean {
  return fte === FULL_TIME && before > FULL_TIME && from === firstDayOf(schoolYearOf(from));
}
