import { labelKey } from '../../../domain/career/salaryTable';
import type { Day } from '../../../domain/calendar';
import {
  comparisonSteps,
  fieldsOf,
  linkObstacles,
  listSummary,
  staffListSteps,
  type Identities,
  type LinkObstacle,
  type ListCells,
  type ListSummary,
  type StaffComparison,
  type StaffListChoices,
  type StaffListReading,
} from '../../../imports/staffList';
import { partOf, type ShareSteps } from '../../../pacing';
import { shortChangeSteps, type ShortChange } from './balanceEffect';
import type { School } from '../../../school/school';
import { currentPeople } from './staffImport';

/** A list as it was understood, laid beside the workbook. */
export interface StaffReading {
  readonly cells: ListCells;
  readonly choices: StaffListChoices;
  readonly identities: Identities;
  readonly reading: StaffListReading;
  readonly comparison: StaffComparison;
  readonly summary: ListSummary;
  /** The changes after which more was spent than there would have been. */
  readonly short: readonly ShortChange[];
  /** Why formulas cannot read the list where it stands. */
  readonly obstacles: readonly LinkObstacle[];
}

/**
 * Reads a list and compares it with the workbook, in steps.
 *
 * @param fteFrom from when on a new fte counts; null for the reference date
 * @param day the day on which a list that only knows the present is taken to be true
 * @param last what was read before; it is not read again when only the workbook changed
 */
export function* staffReadingSteps(
  {
    cells,
    choices,
    identities,
    fteFrom = null,
  }: Pick<StaffReading, 'cells' | 'choices' | 'identities'> & { readonly fteFrom?: Day | null },
  school: School,
  day: Day,
  last: StaffReading | null,
): ShareSteps<StaffReading> {
  const known = last?.cells === cells && last.choices === choices ? last : null;
  const reading = known?.reading ?? (yield* partOf(staffListSteps(cells, { day, ...choices }), [0, 0.9]));
  yield 0.9;
  const obstacles = known?.obstacles ?? linkObstacles(cells, reading);
  const fields = new Set(fieldsOf(reading.columns).keys());
  const compared = comparisonSteps(currentPeople(school), reading.people, fields, day, identities);
  const comparison = yield* partOf(compared, [0.9, 0.97]);
  const employees = new Map(school.employees.map((employee) => [employee.key, employee]));
  const days = { day, fteFrom: fteFrom ?? day };
  const short = yield* partOf(shortChangeSteps(comparison.changed, employees, days), [0.97, 1]);
  const table = school.salary.tables.newest;
  const isKnownStep = (scale: string | number, step: string | number) => {
    const found = table.find(scale);
    return found !== undefined && (step === '' || found.placeOf(labelKey(step)) !== undefined);
  };
  const summary = listSummary(reading, comparison, day, isKnownStep);
  return { cells, choices, identities, reading, obstacles, comparison, short, summary };
}
