import { orProblem, type AnyProblem } from '../../tables/problem';
import { FIRST_TEACHER_SCALE, withTeacherScale } from '../../tables/teacherTables';
import { schoolYearOf, type Day } from '../../domain/calendar';
import { isLastStep } from '../../domain/career/salaryStep';
import { CareerWalk, careerUntilMaximum } from '../../domain/career/career';
import type { CareerStage } from '../../domain/career/path';
import {
  nextFirstOfAugust,
  scenarioForecast,
  type CareerBase,
  type Scenario,
  type ScenarioForecast,
} from '../../domain/career/scenarios';

/** At most so many next to each other: more do not fit in a narrow pane. */
export const MOST_SCENARIOS = 3;
/** A forecast goes on to the last maximum and a year beyond, within these bounds. */
const FEWEST_YEARS = 4;
export const MOST_YEARS = 40;

export type ScenarioId = Scenario['kind'];

/** A choice that this person has. */
export interface ScenarioChoice {
  readonly id: ScenarioId;
  readonly scenario: Scenario;
  /** The stage that it leads to; null where it stays in the scale, or follows the path. */
  readonly stage: CareerStage | null;
}

/** Another fte to try out. */
export interface FteTrial {
  readonly fte: number;
  readonly from: Day;
}

/**
 * The choices that a person has, in the order of the screen. A plus variant is a stage that says so; the course is that of
 * the first stage that requires one which the plan has a place for.
 *
 * @param base with `ahead` as planned
 * @param teaching whether the function is close to teaching, so that becoming a teacher is a step
 */
export function scenarioChoices(base: CareerBase, trial: FteTrial, teaching = false): ScenarioChoice[] {
  const { career } = base;
  const ahead = career.ahead ?? [];
  const next = nextFirstOfAugust(career.referenceDate);
  const choices: ScenarioChoice[] = [{ id: 'stay', scenario: { kind: 'stay' }, stage: null }];
  if (ahead.length > 0) choices.push({ id: 'path', scenario: { kind: 'path' }, stage: null });
  const plus = ahead.find(({ variant }) => /plus/i.test(variant ?? ''));
  if (plus)
    choices.push({ id: 'move', scenario: { kind: 'move', scale: plus.scale, from: next }, stage: plus });
  for (const stage of ahead) {
    const { scale, courseLastDay } = stage;
    if (courseLastDay === null || courseLastDay === Infinity) continue;
    choices.push({ id: 'course', scenario: { kind: 'course', scale, courseLastDay }, stage });
    break;
  }
  choices.push({ id: 'fte', scenario: { kind: 'fte', ...trial }, stage: null });
  if (!isLastStep(new CareerWalk({ ...career, ahead: [] }).start.standing)) {
    const year = schoolYearOf(next);
    choices.push({ id: 'withheld', scenario: { kind: 'withheld', year }, stage: null });
    choices.push({ id: 'extraStep', scenario: { kind: 'extraStep', year }, stage: null });
  }
  if (teaching) {
    const tables = withTeacherScale(career.tables);
    const scenario = { kind: 'teacher', scale: FIRST_TEACHER_SCALE, from: next, tables } as const;
    choices.push({ id: 'teacher', scenario, stage: null });
  }
  return choices;
}

/** How many 1 Augusts are looked ahead: to the highest maximum and a year beyond. */
export function yearsToShow({ career }: CareerBase): number {
  const points = careerUntilMaximum({
    ...career,
    ahead: (career.ahead ?? []).map((stage) => ({ ...stage, courseLastDay: finite(stage.courseLastDay) })),
  });
  return Math.min(Math.max(points.length, FEWEST_YEARS), MOST_YEARS);
}

function finite(day: Day | null): Day | null {
  return day === Infinity ? null : day;
}

/** A forecast, or why it cannot be told. */
export type ForecastResult =
  | { readonly choice: ScenarioChoice; readonly forecast: ScenarioForecast; readonly problem: null }
  | { readonly choice: ScenarioChoice; readonly forecast: null; readonly problem: AnyProblem };

/** The forecasts of some choices; one that cannot be told leaves the others. */
export function forecasts(
  base: CareerBase,
  choices: readonly ScenarioChoice[],
  years: number,
): ForecastResult[] {
  return choices.map((choice) =>
    orProblem<ForecastResult, ForecastResult>(
      () => ({ choice, forecast: scenarioForecast(base, choice.scenario, years), problem: null }),
      (problem) => ({ choice, forecast: null, problem }),
    ),
  );
}

/** The fte to begin trying with: a fifth more, or a fifth less for who works full time. */
export function firstTrial(fte: number, day: Day): FteTrial {
  const more = Math.round((fte + 0.2) * 100) / 100;
  const less = Math.round((fte - 0.2) * 100) / 100;
  return { fte: fte >= 1 ? less : Math.min(more, 1), from: nextFirstOfAugust(day) };
}
