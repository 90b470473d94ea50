import { lastDayOf, monthsAfter, type Day } from '../../domain/calendar';
import { fteOn } from '../../domain/budget/employment';
import type { CareerStage } from '../../domain/career/path';
import type { CareerBase } from '../../domain/career/scenarios';
import { MONTHS_CURRENT } from '../../domain/career/salaryTable';
import { careerOf, type EmployeeCareer } from './employeeCareer';
import type { Employee, School } from '../school';
import type { FunctionStage, SchoolSalary } from './schoolCareer';
import { requiredCourse } from './requiredCourse';

/** What a person's career starts from on a day. */
export interface CareerStart {
  readonly career: EmployeeCareer;
  /** Null when the scale, the step or the fte is not known. */
  readonly base: CareerBase | null;
  /** On the day; null when it cannot be read. */
  readonly fte: number | null;
}

/** Where somebody starts, with courses taken as done. */
export function careerStart(employee: Employee, school: School, day: Day): CareerStart {
  const career = careerOf(employee, school, day);
  const { employment } = employee;
  return {
    career,
    base: career.input && employment ? { career: career.input, employment } : null,
    fte: employment && fteOn(employment, day),
  };
}

/** The stages ahead with the last day of each required course as the plan has it; a course without one never ends. */
export function stagesAsPlanned(
  stages: readonly FunctionStage[],
  employee: Employee,
  school: School,
  day: Day,
): readonly CareerStage[] {
  return stages.map((stage) => {
    if (stage.course === null) return stage;
    const { done, planned } = requiredCourse(stage.course, employee, school, day);
    if (done) return { ...stage, courseLastDay: null };
    return { ...stage, courseLastDay: planned.end === null ? Infinity : lastDayOf(planned.end) };
  });
}

/** Whether the newest salary table is so old on the day that its amounts and steps may have changed since. */
export function isOld({ newest }: SchoolSalary, day: Day): boolean {
  return newest !== null && day > monthsAfter(newest, MONTHS_CURRENT);
}
