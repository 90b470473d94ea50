import { CONTRACT_MONTHS } from '../../cao/calendarDates';
import { monthsAfter, type Day } from '../../domain/calendar';
import { contractDay } from '../agreed/afterContract';
import { extraHoursCounted, type ExtraHoursCounted } from '../rights/extraHours';
import type { Employee } from '../school';

/** What the contract of an employee asks to talk about, under the CAO VO. */
export type ContractSignal =
  | {
      /** The employment ends; of a proof contract it is to be decided by a day. */
      readonly kind: 'contract';
      readonly day: Day;
      readonly end: Day;
      /** Whether that day has passed. */
      readonly late: boolean;
    }
  /** Amounts of later school years count hours that end by law on the day. */
  | ({ readonly kind: 'extraHours'; readonly day: Day } & ExtraHoursCounted);

/** The end of an employment is told so many months before. */
const TOLD_MONTHS = CONTRACT_MONTHS.decision + 2;

/** At most one of each kind. */
export function contractSignals(employee: Employee, day: Day): ContractSignal[] {
  const end = employee.employment?.end ?? null;
  const extra = extraHoursCounted(employee, day, 'VO');
  const decideBy = end === null ? null : contractDay(end, CONTRACT_MONTHS.decision);
  return [
    ...(end !== null && decideBy !== null && end <= monthsAfter(day, TOLD_MONTHS)
      ? [{ kind: 'contract' as const, day: decideBy, end, late: decideBy < day }]
      : []),
    ...(extra ? [{ kind: 'extraHours' as const, day: extra.endOn, ...extra }] : []),
  ];
}
