import { fteOn, type Employment, type FteChange } from '../budget/employment';
import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../calendar';
import type { Cents } from '../money';
import { forecast, type CareerEvent, type CareerInput, type CareerPoint } from './career';
import { employerCost, NO_SURCHARGES } from './employerCost';
import type { CareerStage } from './path';
import { payPeriods } from './pay';
import { knownOn, type PayTerms } from './payTerms';
import { atFte, isLastStep, stepOf } from './salaryStep';
import type { Label, SalaryTables } from './salaryTable';
import { yearPay } from './yearPay';

/**
 * One person as a career starts from: the scale and step of the reference date, the path of the function, and the fte.
 */
export interface CareerBase {
  /** Without moves and without increments withheld; `ahead` is the path of the function. */
  readonly career: CareerInput;
  readonly employment: Employment;
}

/** A choice that makes a career go otherwise. */
export type Scenario =
  /** Never to another scale. */
  | { readonly kind: 'stay' }
  /** Along the path of the function: a promotion comes when the maximum of a scale has been held long enough. */
  | { readonly kind: 'path' }
  /** A plus variant or another function, agreed: on the first 1 August on or after `from`. */
  | { readonly kind: 'move'; readonly scale: Label; readonly from: Day }
  /** Agreed with a course: on the first 1 August after its last day. */
  | { readonly kind: 'course'; readonly scale: Label; readonly courseLastDay: Day }
  /** Another fte from a day on, in the present scale. */
  | { readonly kind: 'fte'; readonly fte: number; readonly from: Day }
  /** No increment on the 1 August with which the school year begins, in the present scale. */
  | { readonly kind: 'withheld'; readonly year: SchoolYear }
  /** One step more than the increment on that 1 August, in the present scale. */
  | { readonly kind: 'extraStep'; readonly year: SchoolYear }
  /** To a teacher scale on the first 1 August on or after `from`, in tables that have it. */
  | { readonly kind: 'teacher'; readonly scale: Label; readonly from: Day; readonly tables: SalaryTables };

/** One line of a forecast: the reference date, or a 1 August. */
export interface ForecastYear {
  readonly year: SchoolYear;
  readonly day: Day;
  readonly event: CareerEvent;
  readonly scale: Label;
  readonly step: Label;
  readonly atMaximum: boolean;
  /** Gross per month at 1.0 fte. */
  readonly monthly: Cents;
  /** On that day. */
  readonly fte: number;
  readonly monthlyAtFte: Cents;
  /** Gross in the school year at the person's fte, without surcharges; from the reference date on in the first one. */
  readonly yearly: Cents;
  /** Of a promotion: a whole year without and with it at the terms of its day; null where those are not known. */
  readonly yearPay: YearPayChange | null;
}

/** Gross cents of a whole year at the person's fte, allowances included. */
export interface YearPayChange {
  readonly before: Cents;
  readonly after: Cents;
}

export interface ScenarioForecast {
  readonly scenario: Scenario;
  /** The points that the lines were made of, to go on computing with. */
  readonly points: readonly CareerPoint[];
  readonly input: CareerInput;
  readonly employment: Employment;
  readonly years: readonly ForecastYear[];
  /** The first day on which the maximum is held after which nothing pays more within the forecast; null when none. */
  readonly lastMaximum: Day | null;
}

/**
 * What becomes of somebody under a choice: the reference date and each next 1 August, up to the last day of employment.
 *
 * @param years how many 1 Augusts at most
 * @throws ProblemError as `forecast` does
 */
export function scenarioForecast(base: CareerBase, scenario: Scenario, years: number): ScenarioForecast {
  const input = careerOfScenario(base.career, scenario);
  const employment = employmentOfScenario(base.employment, scenario);
  const end = employment.end ?? Infinity;
  const points = forecast(input, years).filter(({ day }, i) => i === 0 || day <= end);
  const first = schoolYearOf(input.referenceDate);
  const periods = payPeriods(input, points);
  const costs = employerCost('school', periods, employment, NO_SURCHARGES, first, points.length);
  const lines = points.map((point, i): ForecastYear => {
    const fte = fteOn(employment, point.day);
    return {
      year: first + i,
      day: point.day,
      event: point.event,
      scale: point.standing.scale.label,
      step: stepOf(point.standing).label,
      atMaximum: isLastStep(point.standing),
      monthly: point.monthly,
      fte,
      monthlyAtFte: atFte(point.monthly, fte),
      yearly: costs[i].salary,
      yearPay: yearPayChange(point, fte, input.placement?.terms ?? null),
    };
  });
  return { scenario, points, input, employment, years: lines, lastMaximum: lastMaximumOf(lines) };
}

function yearPayChange(
  { without, day, standing, monthly }: CareerPoint,
  fte: number,
  terms: PayTerms | null,
): YearPayChange | null {
  if (!without || !terms || !knownOn(terms, day)) return null;
  return {
    before: yearPay(terms, without.standing, without.monthly, fte, day).total,
    after: yearPay(terms, standing, monthly, fte, day).total,
  };
}

/** The day after which the last line's scale and maximum do not change any more. */
function lastMaximumOf(lines: readonly ForecastYear[]): Day | null {
  const last = lines[lines.length - 1];
  if (!last.atMaximum) return null;
  let i = lines.length - 1;
  while (lines[i].event === 'atMaximum') i--;
  return lines[i].day;
}

/** The career input of a choice. */
function careerOfScenario(career: CareerInput, scenario: Scenario): CareerInput {
  const none = new Set<SchoolYear>();
  const staying = { ...career, ahead: [], moves: [], withheld: none, extraSteps: none };
  switch (scenario.kind) {
    case 'path':
      return { ...staying, ahead: reachable(career.ahead ?? []) };
    case 'move':
      return { ...staying, moves: [{ from: scenario.from, scale: scenario.scale }] };
    case 'course':
      return { ...staying, moves: [{ from: scenario.courseLastDay + 1, scale: scenario.scale }] };
    case 'withheld':
      return { ...staying, withheld: new Set([scenario.year]) };
    case 'extraStep':
      return { ...staying, extraSteps: new Set([scenario.year]) };
    case 'teacher':
      return {
        ...staying,
        tables: scenario.tables,
        moves: [{ from: scenario.from, scale: scenario.scale }],
      };
    case 'stay':
    case 'fte':
      return staying;
  }
}

/** The stages up to the first of which the required course has no last day: those after it are not reached. */
function reachable(stages: readonly CareerStage[]): readonly CareerStage[] {
  const closed = stages.findIndex(({ courseLastDay }) => courseLastDay === Infinity);
  return closed < 0 ? stages : stages.slice(0, closed);
}

/** The employment of a choice: another fte holds from its day on, whatever was to change after it. */
function employmentOfScenario(employment: Employment, scenario: Scenario): Employment {
  if (scenario.kind !== 'fte') return employment;
  const change: FteChange = { from: scenario.from, fte: scenario.fte };
  return { ...employment, changes: [...employment.changes.filter(({ from }) => from < change.from), change] };
}

/**
 * Per school year, what a forecast pays more (or less) than another one; years that only one of them has are left out.
 */
export function yearlyDifferences(
  forecastYears: readonly ForecastYear[],
  against: readonly ForecastYear[],
): { readonly year: SchoolYear; readonly difference: Cents }[] {
  const others = new Map(against.map(({ year, yearly }) => [year, yearly]));
  return forecastYears.flatMap(({ year, yearly }) => {
    const other = others.get(year);
    return other === undefined ? [] : [{ year, difference: yearly - other }];
  });
}

/** The first 1 August after a day. */
export function nextFirstOfAugust(day: Day): Day {
  return firstDayOf(schoolYearOf(day) + 1);
}
