import type { Day } from '../../domain/calendar';
import { endExtraHours } from '../../school/edits/extraHours';
import type { Employee } from '../../school/school';
import { nameOrNumber } from '../../tables/nameOrNumber';
import { rightsNl } from '../../texts/nl/rights';
import { useTexts } from './context';
import type { WriteAccess } from './screen';
import { useAction, type Action } from './useAction';

/** Ending the hours above full time of one person in `Aanstellingen`, and why that was refused. */
export function useEndExtraHours(
  employee: Employee,
  access: WriteAccess,
): { readonly action: Action; readonly end: (on: Day) => void } {
  const texts = useTexts(rightsNl).extraHours;
  const action = useAction();
  const end = (on: Day) =>
    action.run(async () => {
      const what = texts.ended(nameOrNumber(employee), on);
      await access.write(endExtraHours([{ employee, on }]), what, { key: employee.key });
    });
  return { action, end };
}
