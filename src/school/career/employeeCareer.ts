import { isMissing } from '../../tables/values';
import { offScaleOf, type OffScale } from '../../tables/offScale';
import { printedLabel } from '../../tables/label';
import { placementOn } from '../../tables/placement';
import { orProblem, type AnyProblem } from '../../tables/problem';
import { careerMilestones, CareerWalk, type CareerInput } from '../../domain/career/career';
import { stagesAhead, type CareerStage } from '../../domain/career/path';
import { maximumReachedOn } from '../../domain/career/salary';
import { isLastStep } from '../../domain/career/salaryStep';
import type { Label } from '../../domain/career/salaryTable';
import type { Day } from '../../domain/calendar';
import type { Employee, School } from '../school';
import type { FunctionStage, SchoolFunction } from './schoolCareer';

/** A scale of the path that cannot count, and why. */
export interface StageLeftOut {
  readonly stage: CareerStage;
  readonly problem: AnyProblem;
}

/** Where somebody stands on a day, and the dates that everybody asks for. */
export interface EmployeeCareer {
  /** Scale, step and path; null when `problem` says why nothing can be told. */
  readonly input: CareerInput | null;
  /** The scales of the path after the present one, with where they were read. */
  readonly ahead: readonly FunctionStage[];
  /** Whether the step is the last one of the scale. */
  readonly atMaximum: boolean;
  /** The 1 August on which the last step of the present scale starts; the day itself for who is there. */
  readonly maximumOn: Day | null;
  /** The same for the last scale of the function that pays more; null where the path is not known. */
  readonly highestMaximumOn: Day | null;
  readonly highestScale: Label | null;
  readonly problem: AnyProblem | null;
  /** Why only the present scale can be told; null when the path of the function is known too. */
  readonly pathProblem: AnyProblem | null;
  /** The function of `Functies`; null where it is not known. */
  readonly function: SchoolFunction | null;
  /** Scales of the path that the salary table lacks; the rest counts. */
  readonly leftOut: readonly StageLeftOut[];
}

const UNKNOWN: EmployeeCareer = {
  input: null,
  ahead: [],
  atMaximum: false,
  maximumOn: null,
  highestMaximumOn: null,
  highestScale: null,
  problem: null,
  pathProblem: null,
  function: null,
  leftOut: [],
};

type WithSalaryPlace = Pick<Employee, 'functionName' | 'scale' | 'step' | 'rules'>;
type WithTables = Pick<School, 'salary' | 'functions'>;

/**
 * The career of one person from a day on: how far the scale goes, and the function. Courses that a scale requires are
 * taken as done. What cannot be told comes back as a problem.
 */
export function careerOf(
  employee: WithSalaryPlace,
  { salary, functions }: WithTables,
  day: Day,
): EmployeeCareer {
  const off = offScaleOf(employee.scale);
  if (off) return besideScale(off, employee, salary, day);
  const empty = (['scale', 'step'] as const).find((part) => isMissing(employee[part]));
  if (empty) {
    const name = empty === 'scale' ? 'Schaal' : 'Trede';
    return { ...UNKNOWN, problem: { code: 'missing', name } };
  }
  const { tables } = salary;
  const standing = { tables, scale: printedLabel(employee.scale), step: printedLabel(employee.step) };
  const own = attempt(() => {
    const { input, start } = walkFrom(standing, employee.rules, day);
    const maximumOn = maximumReachedOn(tables, standing.scale, standing.step, day);
    return { input, atMaximum: isLastStep(start.standing), maximumOn };
  });
  if ('problem' in own) return { ...UNKNOWN, problem: own.problem };
  const inScale = { ...UNKNOWN, ...own.value };

  const found = functionOf(employee.functionName, functions);
  if ('problem' in found) return { ...inScale, pathProblem: found.problem };
  const known = { ...inScale, function: found.value };
  const path = attempt(() => aheadOf(found.value, standing.scale));
  if ('problem' in path) return { ...known, pathProblem: path.problem };
  const { ahead, leftOut } = inTables(path.value, salary, day);
  const whole = { ...inScale.input, ahead };
  const milestones = attempt(() => careerMilestones(whole).highest);
  if ('problem' in milestones) return { ...known, pathProblem: milestones.problem, leftOut };
  const { day: highestMaximumOn, standing: highest } = milestones.value;
  return { ...known, input: whole, ahead, highestMaximumOn, highestScale: highest.scale.label, leftOut };
}

/**
 * Who is paid beside the scale of the function has no maximum to reach. A guarantee on a scale of the old function leaves its
 * salary and its steps.
 */
function besideScale(
  off: OffScale,
  { step, rules }: Pick<Employee, 'step' | 'rules'>,
  { tables }: School['salary'],
  day: Day,
): EmployeeCareer {
  if (off.kind === 'noScale') return { ...UNKNOWN, problem: { code: 'noScale' } };
  const problem = { code: 'guarantee', scale: off.scale } as const;
  if (off.scale === null || isMissing(step)) return { ...UNKNOWN, problem };
  const standing = { tables, scale: printedLabel(off.scale), step: printedLabel(step) };
  const walked = attempt(() => walkFrom(standing, rules, day));
  if ('problem' in walked) return { ...UNKNOWN, problem: walked.problem };
  return { ...UNKNOWN, input: walked.value.input, pathProblem: problem };
}

/** What a career is walked by, without the scales ahead, and where it starts. */
function walkFrom(
  standing: Pick<CareerInput, 'tables' | 'scale' | 'step'>,
  rules: Employee['rules'],
  day: Day,
) {
  const input = { ...standing, referenceDate: day, ahead: [], placement: placementOn(rules, day) };
  return { input, start: new CareerWalk(input).start };
}

function functionOf(name: string, functions: School['functions']): Found<SchoolFunction> {
  if (isMissing(name)) return { problem: { code: 'missing', name: 'Functie' } };
  const found = functions.find(name);
  if (!found) {
    const known = functions.all.map((candidate) => candidate.name);
    return { problem: { code: 'unknownFunction', value: name, known } };
  }
  return found.problem ? { problem: found.problem } : { value: found };
}

/** The stages after the scale are the function's own, so they keep their sources. */
function aheadOf({ name, stages }: SchoolFunction, scale: Label): readonly FunctionStage[] {
  return stages.slice(stages.length - stagesAhead({ function: name, stages }, scale).length);
}

function inTables(stages: readonly FunctionStage[], { tables }: School['salary'], day: Day) {
  const leftOut: StageLeftOut[] = [];
  const ahead = stages.filter((stage) => {
    const found = attempt(() => [tables.on(day), tables.newest].map((table) => table.scale(stage.scale)));
    if ('problem' in found) leftOut.push({ stage, problem: found.problem });
    return 'value' in found;
  });
  return { ahead, leftOut };
}

type Found<T> = { readonly value: T } | { readonly problem: AnyProblem };

function attempt<T>(compute: () => T): Found<T> {
  return orProblem<Found<T>, Found<T>>(
    () => ({ value: compute() }),
    (problem) => ({ problem }),
  );
}
