import { closeSchoolYear } from '../../domain/agreed/closing';
import type { OpeningLot, PotInput } from '../../domain/budget/ledger';
import { firstDayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { CLOSED_FROM, readClosedFrom, type ClosedFrom, type OpeningHours } from '../../tables/closedFrom';
import { orProblem, type AnyProblem } from '../../tables/problem';
import type { RawTable } from '../../tables/rawTables';
import { cellReader } from '../../tables/tableReader';
import { readKey } from '../../tables/values';
import { agreedWishes, unreadableAgreed } from '../agreed/agreedWishes';
import type { Employee } from '../school';

/** What closing a school year does for one employee. */
export type PersonClosing =
  | Closes
  /** Something of the employee is wrong, so that nothing is closed; null where the check of data says what. */
  | { readonly kind: 'problem'; readonly employee: Employee; readonly problem: AnyProblem | null }
  /** Not employed in the school year, or opening lots of that year or later were typed in. */
  | { readonly kind: 'nothing'; readonly employee: Employee };

/** What is written for one employee, and what that means. */
export interface Closes {
  readonly kind: 'closes';
  readonly employee: Employee;
  /** In place of all opening lots of the employee. */
  readonly lots: readonly OpeningHours[];
  readonly from: ClosedFrom;
  readonly carriesOver: Cents;
  readonly lapses: Cents;
  /** What agreed courses still take when the next school year begins, and what of it is not covered. */
  readonly committed: Cents;
  readonly uncovered: Cents;
  /** Agreed courses in which something cannot be right, by name: what is committed and uncovered does not count them. */
  readonly unreadable: readonly string[];
  /** The euros with which the school year was closed before; null where it was not, or with the same lots. */
  readonly before: Cents | null;
  readonly closedBefore: boolean;
  /** What was corrected since in a school year that was closed before this one: closing takes it in. */
  readonly corrected: Correction | null;
}

/** With how many euros a school year was closed, and with how many it would be now. */
export interface Correction {
  readonly year: SchoolYear;
  readonly before: Cents;
  readonly now: Cents;
}

/** The school year that can be closed: the last one that is over. */
export const closableYear = (day: Day): SchoolYear => schoolYearOf(day) - 1;

/** What was remembered when a school year was closed, by key. */
export function closedFromOf(table: RawTable | undefined): ReadonlyMap<string, ClosedFrom> {
  const known = new Map<string, ClosedFrom>();
  if (!table) return known;
  const cell = cellReader(table);
  for (const index of table.rows.keys()) {
    const key = readKey(cell(index, 'Personeelsnummer'));
    const from = readClosedFrom(cell(index, CLOSED_FROM));
    if (key !== null && from !== null && !known.has(key)) known.set(key, from);
  }
  return known;
}

/**
 * What closing the school year does for an employee. Never throws for what is wrong in the workbook.
 *
 * @param known what an earlier closing was computed from: it is computed from the same again, so that later corrections
 *   of closed school years count
 */
export function personClosing(employee: Employee, year: SchoolYear, known: ClosedFrom | null): PersonClosing {
  const { pot, hours, employment, wishes } = employee;
  if (pot === null || hours === null) return { kind: 'problem', employee, problem: null };
  if ((employment?.end ?? Infinity) < firstDayOf(year)) return { kind: 'nothing', employee };
  if (known !== null && known.year > year) return { kind: 'nothing', employee };
  if (known === null && pot.opening.some((lot) => lot.year >= year)) return { kind: 'nothing', employee };
  const opening = known?.opening ?? together(pot.opening, hours.opening);
  return orProblem(
    () => {
      const agreed = agreedWishes(wishes, pot.expenses, lastDayOf(year)).map(({ course }) => course);
      const money = closeSchoolYear({ ...pot, opening }, year, agreed);
      if (money === null) return { kind: 'nothing', employee };
      const ofHours = closeSchoolYear({ ...hours, opening: hoursOnly(opening) }, year, []);
      const lots = together(money.opening, ofHours?.opening ?? []);
      const closedBefore = known?.year === year;
      const differs = closedBefore && !sameLots(lots, together(pot.opening, hours.opening));
      return {
        kind: 'closes',
        employee,
        lots,
        from: { year, opening },
        carriesOver: money.carriesOver,
        lapses: money.lapses,
        committed: money.cover.committed,
        uncovered: money.cover.uncovered,
        unreadable: unreadableAgreed(wishes).map(({ course }) => course),
        before: differs ? pot.opening.reduce((sum, { left }) => sum + left, 0) : null,
        closedBefore,
        corrected: known !== null && known.year < year ? correctionOf(pot, known) : null,
      };
    },
    (problem) => ({ kind: 'problem', employee, problem }),
  );
}

/** Null where the school year would be closed with the same euros again. */
function correctionOf(pot: PotInput, { year, opening }: ClosedFrom): Correction | null {
  const again = closeSchoolYear({ ...pot, opening }, year, []);
  const sum = (lots: readonly { readonly left: Cents }[]) =>
    lots.reduce((total, { left }) => total + left, 0);
  const [before, now] = [sum(pot.opening), sum(again?.opening ?? [])];
  return before === now ? null : { year, before, now };
}

/** The opening lots of both pots, in order of school year. */
function together(money: readonly OpeningLot[], ofHours: readonly OpeningLot[]): OpeningHours[] {
  const years = new Map<SchoolYear, OpeningHours>();
  const lotOf = (year: SchoolYear) => years.get(year) ?? { year, left: 0, hours: 0 };
  for (const { year, left } of money) years.set(year, { ...lotOf(year), left: lotOf(year).left + left });
  for (const { year, left } of ofHours) {
    years.set(year, { ...lotOf(year), hours: lotOf(year).hours + left });
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

const hoursOnly = (opening: readonly OpeningHours[]) =>
  opening.map(({ year, hours }) => ({ year, left: hours }));

function sameLots(a: readonly OpeningHours[], b: readonly OpeningHours[]): boolean {
  return (
    a.length === b.length &&
    a.every((lot, i) => lot.year === b[i].year && lot.left === b[i].left && lot.hours === b[i].hours)
  );
}

/** What closing comes to for the whole school, in steps; yields the share that is done. */
export function* closingSteps(
  employees: readonly Employee[],
  table: RawTable | undefined,
  year: SchoolYear,
): Generator<number, readonly PersonClosing[]> {
  const known = closedFromOf(table);
  const closings: PersonClosing[] = [];
  for (const [index, employee] of employees.entries()) {
    closings.push(personClosing(employee, year, known.get(employee.key) ?? null));
    yield (index + 1) / employees.length;
  }
  return closings;
}
