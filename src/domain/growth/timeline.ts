import { firstDayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../calendar';
import type { CareerPoint } from '../career/career';
import type { CareerStage } from '../career/path';
import {
  nextFirstOfAugust,
  scenarioForecast,
  yearlyDifferences,
  type CareerBase,
  type ScenarioForecast,
  type YearPayChange,
} from '../career/scenarios';
import type { Cents } from '../money';
import type { CourseCost, PlannedCourse } from './course';

/** When a promotion comes: after the maximum of the scale, as a path goes, or as soon as it is agreed that it may. */
export type PromotionRule = 'atMaximum' | 'agreed';

/** One event of somebody's growth, in the order of time. */
export type GrowthStep =
  /** The school years whose budgets pay the course, and what they pay. */
  | {
      readonly kind: 'saving';
      readonly day: Day;
      readonly from: SchoolYear;
      readonly to: SchoolYear;
      readonly amount: Cents;
    }
  | { readonly kind: 'course'; readonly day: Day; readonly course: PlannedCourse }
  /** The last step of the present scale. */
  | { readonly kind: 'maximum'; readonly day: Day; readonly point: CareerPoint }
  | {
      readonly kind: 'promotion';
      readonly day: Day;
      readonly point: CareerPoint;
      readonly before: CareerPoint;
      /** A whole year without and with it, at the fte; null where the terms are not known. */
      readonly yearPay: YearPayChange | null;
    }
  /** The last step of the new scale. */
  | { readonly kind: 'newMaximum'; readonly day: Day; readonly point: CareerPoint };

/** Why the step to the stage does not come. */
export type NoPromotion =
  /** The required course has no place in the plan. */
  | 'courseNotPlanned'
  /** The scale pays no more, or the promotion lies beyond the years that are looked at, or beyond employment. */
  | 'notWithinYears';

/** What the promotion brings, gross at the person's own fte and without surcharges, against staying in the scale. */
export interface GrowthGain {
  readonly monthly: Cents;
  /** Per school year, from that of the promotion on. */
  readonly perYear: readonly { readonly year: SchoolYear; readonly difference: Cents }[];
  /** The school year in which the sum of it is as much as the course costs; null when that lies further on. */
  readonly coversCostIn: SchoolYear | null;
}

export interface GrowthTimeline {
  readonly stage: CareerStage;
  readonly steps: readonly GrowthStep[];
  /** Null when no course is required, or when it has no price. */
  readonly cost: CourseCost | null;
  readonly gain: GrowthGain | null;
  readonly missing: NoPromotion | null;
}

/** What is asked: one step of the path, and the course that it requires as the plan has it. */
export interface GrowthQuestion {
  readonly base: CareerBase;
  /** The next scale on the career path. */
  readonly stage: CareerStage;
  /** Null when the stage requires none. */
  readonly course: PlannedCourse | null;
  readonly rule: PromotionRule;
  /** How many 1 Augusts to look ahead. */
  readonly years: number;
}

/**
 * Saving, course, promotion and new maximum of one person, in the order of time, with what it costs and brings.
 *
 * The promotion never comes before the course ends. Stages between the present scale and this one are passed over: the
 * question is about this step.
 */
export function growthTimeline({ base, stage, course, rule, years }: GrowthQuestion): GrowthTimeline {
  const stay = scenarioForecast(base, { kind: 'stay' }, years);
  const steps: GrowthStep[] = [...courseSteps(course), ...maximumStep(stay)];
  const cost = course?.cost ?? null;
  const without = (missing: NoPromotion): GrowthTimeline => {
    return { stage, steps: inOrder(steps), cost, gain: null, missing };
  };
  if (stage.course !== null && (!course || course.end === null)) return without('courseNotPlanned');

  const grown = promoted(base, stage, course, rule, years);
  // No other scale lies ahead in this forecast.
  const at = grown.points.findIndex(({ event }) => event === 'promotion');
  if (at < 0) return without('notWithinYears');
  const point = grown.points[at];
  // A promotion can come before the maximum of the scale, which is then never held; the course always comes before it.
  const reached = steps.filter(({ day }) => day < point.day);
  const { yearPay } = grown.years[at];
  reached.push({ kind: 'promotion', day: point.day, point, before: grown.points[at - 1], yearPay });
  const top = grown.points.find(
    ({ day, standing }) => day >= point.day && standing.index === standing.scale.last,
  );
  if (top) reached.push({ kind: 'newMaximum', day: top.day, point: top });
  return { stage, steps: inOrder(reached), cost, gain: gainOf(grown, stay, at, cost), missing: null };
}

function courseSteps(course: PlannedCourse | null): GrowthStep[] {
  if (!course || course.start === null) return [];
  const { savedFrom, savedTo, cost } = course;
  const day = firstDayOf(course.start);
  const saving: GrowthStep[] =
    savedFrom === null || savedTo === null || cost === null
      ? []
      : [
          {
            kind: 'saving',
            day: Math.min(firstDayOf(savedFrom), day),
            from: savedFrom,
            to: savedTo,
            amount: cost.pot,
          },
        ];
  return [...saving, { kind: 'course', day, course }];
}

function maximumStep({ points }: ScenarioForecast): GrowthStep[] {
  const point = points.find(({ standing }) => standing.index === standing.scale.last);
  return point ? [{ kind: 'maximum', day: point.day, point }] : [];
}

function promoted(
  { career, employment }: CareerBase,
  stage: CareerStage,
  course: PlannedCourse | null,
  rule: PromotionRule,
  years: number,
): ScenarioForecast {
  const end = course?.end ?? null;
  if (rule === 'atMaximum') {
    const ahead = [{ ...stage, courseLastDay: end === null ? null : lastDayOf(end) }];
    return scenarioForecast({ career: { ...career, ahead }, employment }, { kind: 'path' }, years);
  }
  const next = nextFirstOfAugust(career.referenceDate);
  const from = end === null ? next : Math.max(next, firstDayOf(end + 1));
  return scenarioForecast({ career, employment }, { kind: 'move', scale: stage.scale, from }, years);
}

function gainOf(
  grown: ScenarioForecast,
  stay: ScenarioForecast,
  at: number,
  cost: CourseCost | null,
): GrowthGain {
  const from = schoolYearOf(grown.points[at].day);
  const perYear = yearlyDifferences(grown.years, stay.years).filter(({ year }) => year >= from);
  const monthly = grown.years[at].monthlyAtFte - stay.years[at].monthlyAtFte;
  let sum = 0;
  const covering = perYear.find(({ difference }) => (sum += difference) >= (cost?.price ?? 0));
  return { monthly, perYear, coversCostIn: cost ? (covering?.year ?? null) : null };
}

/** The steps in order of day; those of one day keep the order saving, course, maximum, promotion, new maximum. */
function inOrder(steps: readonly GrowthStep[]): GrowthStep[] {
  return [...steps].sort((a, b) => a.day - b.day);
}
