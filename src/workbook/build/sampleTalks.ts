import type { Cell } from '../../tables/values';
import { monthOf, monthsAfter, type Day } from '../../domain/calendar';
import { sampleSchoolWords } from '../../texts/workbook/sampleSchool';

const { talks, plans } = sampleSchoolWords;

/** Conversations of some of the sample's people around `today`: held, planned, overdue; of the others nothing is known. */
export function sampleTalks(today: Day): Cell[][] {
  const ago = (months: number) => monthsAfter(today, -months);
  const thisMonth = monthOf(today);
  const nextMonth = monthOf(today, 1);
  const rows: Cell[][] = [
    [1001, ago(12), '', talks.savingRuns],
    [1002, ago(14), '', ''],
    [1003, ago(5), '', talks.wantsCourse],
    [1005, ago(11), thisMonth.last, talks.quote],
    [1006, ago(12), '', ''],
    [1009, ago(3), '', ''],
    [1010, ago(11), nextMonth.first + 13, ''],
    [1014, ago(8), monthsAfter(today, 4), talks.plan],
    [1016, ago(6), '', ''],
    [1022, ago(11), nextMonth.first + 6, talks.asks],
  ];
  const personalPlans = samplePlans(ago);
  return rows.map((row) => [...row, ...(personalPlans.get(Number(row[0])) ?? NO_PLAN)]);
}

const NO_PLAN: readonly Cell[] = ['', '', '', '', ''];

/** Personal plans of some of them: two that hold, and one that is too old. */
function samplePlans(ago: (months: number) => Day): ReadonlyMap<number, readonly Cell[]> {
  return new Map<number, readonly Cell[]>([
    [1001, [ago(12), ...plans.assistant]],
    [1003, [ago(75), ...plans.administration]],
    [1014, [ago(8), ...plans.teacher]],
  ]);
}
