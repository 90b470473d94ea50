import type { Day } from '../../domain/calendar';
import type { Employee } from '../school';

/** Somebody with the day of the next conversation. */
export interface PlannedTalk {
  readonly employee: Employee;
  readonly next: Day;
}

/** Excel's day 7 is a Saturday, and so is every seventh one after it. */
const isWeekend = (day: Day) => day % 7 < 2;

/** The days for conversations with many people from a day on: so many a day, and none on Saturday and Sunday. Holidays are not known. */
export function talkDays(people: readonly Employee[], from: Day, perDay: number): readonly PlannedTalk[] {
  const planned: PlannedTalk[] = [];
  let day = from;
  for (const [index, employee] of people.entries()) {
    if (index > 0 && index % perDay === 0) day++;
    while (isWeekend(day)) day++;
    planned.push({ employee, next: day });
  }
  return planned;
}
