import type { CaoName } from '../../cao/rules';
import { horizontalMoves, type HorizontalMove } from '../../domain/career/horizontal';
import type { CareerPath } from '../../domain/career/path';
import { labelKey, type SalaryScale, type SalaryTable } from '../../domain/career/salaryTable';
import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { explainRule, type RuleSource } from '../../domain/ruleSource';
import type { RuleId } from '../../domain/rules';
import { careerPaths, functionsUnder } from '../../school/career/careerPaths';
import { listedCourse } from '../../school/career/requiredCourse';
import type { FunctionStage, SchoolFunction } from '../../school/career/schoolCareer';
import type { CatalogueCourse, School } from '../../school/school';
import { isCurrent } from '../report/salaryAge';

/** A scale of a function, with what its steps pay. */
export interface GuideStage {
  readonly stage: FunctionStage;
  /** Null where the salary table of the day lacks the scale. */
  readonly scale: SalaryScale | null;
}

/** A course that a scale asks, as the catalogue has it; null there where the catalogue lacks it. */
export interface GuideCourse {
  readonly name: string;
  readonly listed: CatalogueCourse | null;
}

/** The contents of the guide about one function. */
export interface GuideFunction {
  readonly name: string;
  readonly stages: readonly GuideStage[];
  readonly courses: readonly GuideCourse[];
  /** Other functions on one of its scales, each once. */
  readonly beside: readonly HorizontalMove[];
}

/** All that stands in the guide of a school. */
export interface CareerGuide {
  readonly day: Day;
  readonly cao: CaoName;
  readonly schoolName: string;
  readonly contact: string;
  readonly talkMonths: number;
  readonly functions: readonly GuideFunction[];
  /** Functions with wrong rows in `Functies`: the guide leaves them out. */
  readonly leftOut: readonly string[];
  readonly table: {
    readonly from: Day | null;
    /** Where it was read, and until when that can be trusted; "" where that is not known. */
    readonly source: string;
    /** Whether it can be the table of the day. */
    readonly isCurrent: boolean;
  };
  /** The rules for employees without an agreement; null where they cannot be read. */
  readonly budget: RuleSource | null;
  readonly hours: RuleSource | null;
  /** School years after its own for which money can be saved with a plan, or by everybody. */
  readonly savingTerm: number;
  /** The fund of this school year and later ones. */
  readonly fund: readonly { readonly year: SchoolYear; readonly money: Cents }[];
}

/** The guide of the whole school on the reference date, from `Functies`, `Opleidingen` and the salary table. */
export function careerGuideOf(school: School, day: Day, cao: CaoName): CareerGuide {
  const { settings, salary, rules, fund } = school;
  const year = schoolYearOf(day);
  const rule = (id: RuleId) => (rules?.isSound(id) ? explainRule(rules, id, firstDayOf(year)) : null);
  const functions = functionsUnder(school.functions, cao);
  const paths = careerPaths(school.functions, cao);
  const table = salary.tables.find(day) ?? null;
  return {
    day,
    cao,
    schoolName: settings.schoolName,
    contact: settings.contact,
    talkMonths: settings.talkMonths,
    functions: functions
      .filter(({ problem }) => problem === null)
      .map((one) => guideFunction(one, school, table, paths)),
    leftOut: functions.filter(({ problem }) => problem !== null).map(({ name }) => name),
    table: {
      from: table?.from ?? null,
      source: table !== null && table === salary.tables.newest ? salary.source : '',
      isCurrent: isCurrent(salary, day),
    },
    budget: rule('scholingsbudget'),
    hours: rule('scholingsuren'),
    savingTerm: Math.max(rule('spaartermijn')?.value ?? 0, rule('spaartermijn_plan')?.value ?? 0),
    fund: fund.money.filter((one) => one.year >= year).map((one) => ({ year: one.year, money: one.budget })),
  };
}

function guideFunction(
  one: SchoolFunction,
  { courses }: School,
  table: SalaryTable | null,
  paths: readonly CareerPath[],
): GuideFunction {
  const moves = one.stages.flatMap(({ scale }) => horizontalMoves(paths, one.name, scale));
  return {
    name: one.name,
    stages: one.stages.map((stage) => ({ stage, scale: table?.find(stage.scale) ?? null })),
    courses: [...new Set(one.stages.flatMap(({ course }) => course ?? []))].map((name) => ({
      name,
      listed: listedCourse(courses, name) ?? null,
    })),
    beside: moves.filter((move, i) => moves.findIndex((other) => other.function === move.function) === i),
  };
}

/** The scales of a function that pay something, each once, in career order. */
export function scalesOf({ stages }: GuideFunction): readonly SalaryScale[] {
  const scales = stages.flatMap(({ scale }) => scale ?? []);
  return scales.filter(
    (scale, i) => scales.findIndex(({ label }) => labelKey(label) === labelKey(scale.label)) === i,
  );
}
