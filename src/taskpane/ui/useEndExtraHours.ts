import type { Day } from '../../domain/calendar';
import { endExtraHours } from '../../school/edits/extraHours';
import type { Employee } from '../../school/school';
import { nameOrNumber } from '../../tables/nameOrNumber';
import { rightsNl } from '../../texts/nl/rights';
import { useTexts } from './context';
import type { WriteAccess } from './screen';
import type { Action } from './useAction';
import { useWriting } from './useWriting';

/** Ending the hours above full time of one person in `Aanstellingen`, and why that was refused. */
export function useEndExtraHours(
  employee: Employee,
  access: WriteAccess,
): { readonly action: Action; readonly end: (on: Day) => void } {
  const texts = useTexts(rightsNl).extraHours;
  const { action, write } = useWriting(access, employee);
  const end = (on: Day) => write(endExtraHours([{ employee, on }]), texts.ended(nameOrNumber(employee), on));
  return { action, end };
}
