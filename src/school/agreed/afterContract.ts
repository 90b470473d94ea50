import { CONTRACT_MONTHS } from '../../cao/calendarDates';
import { monthsAfter, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Employment } from '../../domain/budget/employment';
import type { InstalmentView } from './courseView';

/** An agreed course that is still due after the last day of employment. */
export interface AfterContract {
  readonly end: Day;
  /** The school year of the last instalment. */
  readonly last: SchoolYear;
  /** The last day for the written decision, where it is a proof contract. */
  readonly decideBy: Day;
}

/** Null where everything is due before the contract ends, or where no end is known. */
export function afterContract(
  { instalments }: { readonly instalments: readonly Pick<InstalmentView, 'left' | 'dueIn'>[] },
  { employment }: { readonly employment: Pick<Employment, 'end'> | null },
): AfterContract | null {
  const end = employment?.end ?? null;
  const last = instalments.filter(({ left }) => left > 0).at(-1)?.dueIn;
  if (end === null || last === undefined || last <= schoolYearOf(end)) return null;
  return { end, last, decideBy: contractDay(end, CONTRACT_MONTHS.decision) };
}

/** The day that lies so many months before a contract has ended. */
export function contractDay(end: Day, months: number): Day {
  return monthsAfter(end + 1, -months) - 1;
}
