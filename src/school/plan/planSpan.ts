import type { Settings } from '../../tables/settings';
import { schoolYearOf, type Day } from '../../domain/calendar';
import type { PlanSpan } from '../../domain/plan/lots';

/** The school years that are planned: as the school set them, and never from before the reference date's. */
export function planSpan({ firstYear, planYears }: Settings, day: Day): PlanSpan {
  const now = schoolYearOf(day);
  return { from: Math.max(firstYear ?? now, now), years: planYears };
}
