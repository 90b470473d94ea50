import type { FteChange } from '../domain/budget/employment';
import { MOST_LEAVE_HOURS } from '../domain/budget/seniorLeave';
import type { Fields } from './fields';
import { refuse } from './problem';
import { isMissing, readDay, readFte, readHundredths, type Cell } from './values';

/** Senior leave in hours a year, as hundredths; 0 for an empty cell. */
function readLeave(name: string, cell: Cell): number {
  if (isMissing(cell)) return 0;
  const hours = readHundredths(name, cell);
  return hours > MOST_LEAVE_HOURS * 100 ? refuse({ code: 'leaveOutOfRange', hours }) : hours;
}

/** Whether two changes on one day say something different. */
export function contradict(a: FteChange, b: FteChange): boolean {
  return a.from === b.from && (a.fte !== b.fte || (a.leave ?? 0) !== (b.leave ?? 0));
}

/** A row of `Aanstellingen`: from `Vanaf` that `Fte`, with `Seniorenverlof`; undefined where a cell is refused or missing. */
export function readAppointment(row: Fields): FteChange | undefined {
  const from = row.read('Vanaf', readDay);
  const fte = row.read('Fte', readFte);
  const leave = row.read('Seniorenverlof', readLeave) ?? 0;
  if (from === undefined || fte === undefined || row.problem) return undefined;
  return leave === 0 ? { from, fte } : { from, fte, leave };
}
