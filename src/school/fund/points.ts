import { schoolYearOf, type Day } from '../../domain/calendar';
import { POINTS_SCALE } from '../../domain/fund/requests';
import { careerOf } from '../career/employeeCareer';
import type { Employee, Priority, School } from '../school';

/** What points a request is given for, as the school weighs it. */
export interface PointWeights {
  /** By the priority of the wish. */
  readonly priority: Readonly<Record<Priority, number>>;
  /** For who is at the maximum of the scale; a tenth less for each school year before it. */
  readonly maximum: number;
  /** For each 10 hours of training in a school year. */
  readonly hours: number;
}

/** Our proposal, and nobody's rule: the priority weighs most, then who can grow no further in the own scale. */
export const PROPOSED_WEIGHTS: PointWeights = { priority: { 1: 30, 2: 20, 3: 10 }, maximum: 10, hours: 1 };

/** School years before the maximum of the scale that still count. */
const YEARS_BEFORE_MAXIMUM = 10;
const HOURS_COUNTED = 10;

/** What the points of one request are given for. */
export interface PointReasons {
  readonly priority: Priority;
  /** School years until the maximum of the scale, 0 at it; null where that is not known, which gives no points. */
  readonly yearsToMaximum: number | null;
  /** Hundredths of an hour per school year; null where they are not known, which gives no points. */
  readonly hours: number | null;
}

/** The points of a request, to a hundredth. */
export function pointsFor({ priority, yearsToMaximum, hours }: PointReasons, weights: PointWeights): number {
  const closeness =
    yearsToMaximum === null ? 0 : Math.max(0, YEARS_BEFORE_MAXIMUM - yearsToMaximum) / YEARS_BEFORE_MAXIMUM;
  const points =
    weights.priority[priority] +
    weights.maximum * closeness +
    (weights.hours * (hours ?? 0)) / (100 * HOURS_COUNTED);
  return Math.round(points * POINTS_SCALE) / POINTS_SCALE;
}

/** School years until somebody reaches the maximum of the scale; null where that cannot be said. */
export function yearsToMaximum(employee: Employee, school: School, day: Day): number | null {
  const { maximumOn } = careerOf(employee, school, day);
  return maximumOn === null ? null : Math.max(0, schoolYearOf(maximumOn) - schoolYearOf(day));
}
