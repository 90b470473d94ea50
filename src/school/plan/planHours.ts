import { firstDayOf } from '../../domain/calendar';
import { planCarries, type PersonalPlan } from '../../domain/personalPlan';
import type { EmployeeRules } from '../../domain/rules';
import type { Agreement } from '../edits/agreements';
import type { HoursSources } from './hoursSources';

/** What is written beside the agreements, so that a reader of the workbook sees what they rest on. */
export interface PlanHoursNotes {
  readonly begin: string;
  readonly end: string;
}

/**
 * The agreements that give the extra hours while a plan runs, and end them with it (CAO VO, 16.4 lid 3): from the school
 * year that is looked at, to the last one of which a day lies within the plan. What an older plan ended in between goes on.
 *
 * @returns none where the plan carries no hours in that school year, or where no such hours are known
 */
export function planHours(
  plan: PersonalPlan,
  hours: HoursSources | null,
  rules: EmployeeRules | null,
  notes: PlanHoursNotes,
): readonly Agreement[] {
  const carried = planCarries(plan)?.hours;
  if (!carried || !hours?.withPlan || carried.to < hours.year) return [];
  const { fullTime: value } = hours.withPlan;
  const begin = firstDayOf(hours.year);
  const end = firstDayOf(carried.to + 1);
  const between = (rules?.agreed() ?? []).filter(
    ({ rule, from }) => rule === 'extra_uren' && begin < from && from < end,
  );
  const given = [begin, ...between.map(({ from }) => from)];
  return [
    ...given.map((from) => ({ rule: 'extra_uren' as const, from, value, note: notes.begin })),
    { rule: 'extra_uren', from: end, value: 0, note: notes.end },
  ];
}
