import { firstDayOf, schoolYearOf, type Day } from '../calendar';
import { placedIn, type Placement } from './placement';
import { failSalary, type SalaryProblem } from './salaryProblem';
import { labelKey, type Label, type SalaryTable, type SalaryPlace } from './salaryTable';

/** One scale of a function, with what it takes to be promoted to it. */
export interface CareerStage {
  readonly scale: Label;
  readonly variant: string | null;
  /** The course that must be finished first. */
  readonly course: string | null;
  /** Whole years for which the maximum before it must have been held; 0 is: until the next 1 August. */
  readonly waitingYears: number;
  /** Last day of the required course; null where none is required, or where it is taken as done. */
  readonly courseLastDay: Day | null;
}

/** The scales open to a function, in career order. */
export interface CareerPath {
  readonly function: string;
  readonly stages: readonly CareerStage[];
}

/**
 * The stages after somebody's present scale.
 *
 * Refuses a path that comes back to a scale it has left or goes to a lower scale number, and a scale that is not on
 * it. Two stages in a row may share a scale (variants); scale names that are no numbers are not compared.
 */
export function stagesAhead(path: CareerPath, scale: Label): readonly CareerStage[] {
  const wrong = pathProblem(path);
  if (wrong) failSalary(wrong.problem);
  const key = labelKey(scale);
  const present = path.stages.map((stage) => labelKey(stage.scale)).lastIndexOf(key);
  if (present < 0) {
    const known = [...new Set(path.stages.map((stage) => String(stage.scale)))].join(', ');
    failSalary({ code: 'scaleNotInPath', function: path.function, scale: String(scale), known });
  }
  return path.stages.slice(present + 1);
}

/** What is wrong with the order of a path, and the place of the stage where it shows; null when nothing is. */
export function pathProblem(path: CareerPath): { stage: number; problem: SalaryProblem } | null {
  const left = new Set<string>();
  for (let stage = 1; stage < path.stages.length; stage++) {
    const before = path.stages[stage - 1].scale;
    const { scale } = path.stages[stage];
    const key = labelKey(scale);
    if (key !== labelKey(before)) left.add(labelKey(before));
    if (left.has(key)) {
      const problem = { code: 'pathGoesRound', function: path.function, scale: String(scale) } as const;
      return { stage, problem };
    }
    if (Number(key) < Number(labelKey(before))) {
      const [from, to] = [String(before), String(scale)];
      return { stage, problem: { code: 'pathGoesDown', function: path.function, from, to } };
    }
  }
  return null;
}

/** A promotion that comes, and the place of its stage in the list. */
export interface Promotion {
  readonly standing: SalaryPlace;
  readonly stage: number;
}

/** The maximum of a scale, and since when it has been held. */
export interface HeldMaximum {
  readonly standing: SalaryPlace;
  readonly since: Day;
}

/**
 * The promotion on a 1 August of somebody at the maximum of a scale, or null.
 *
 * The first stage in another scale that has a step for it is next; stages that have none are passed over. It comes once
 * the maximum has been held for the stage's waiting time and the required course is over.
 *
 * @param held the maximum, in the same table
 */
export function promotionOn(
  day: Day,
  table: SalaryTable,
  stages: readonly CareerStage[],
  from: number,
  held: HeldMaximum,
  placement: Placement,
): Promotion | null {
  for (let stage = from; stage < stages.length; stage++) {
    const standing = placedIn(table.scale(stages[stage].scale), held.standing, day, placement);
    if (standing) return isDue(stages[stage], day, held.since) ? { standing, stage } : null;
  }
  return null;
}

/** Whether a stage can still follow on the maximum; one that the table lacks may, and is refused when it comes. */
export function opensFurther(
  table: SalaryTable,
  { scale }: CareerStage,
  maximum: SalaryPlace,
  day: Day,
  placement: Placement,
): boolean {
  const found = table.find(scale);
  return !found || placedIn(found, maximum, day, placement) !== null;
}

function isDue({ waitingYears, courseLastDay }: CareerStage, day: Day, heldSince: Day): boolean {
  if (courseLastDay !== null && day <= courseLastDay) return false;
  const year = schoolYearOf(heldSince);
  const firstWholeYear = firstDayOf(year) === heldSince ? year : year + 1;
  return schoolYearOf(day) >= firstWholeYear + waitingYears;
}
