import { fteOn } from '../../domain/budget/employment';
import { forTraining } from '../../domain/budget/seniorLeave';
import { firstDayOf, schoolYearOf, type Day } from '../../domain/calendar';
import type { CaoName } from '../../cao/rules';
import type { Agreement } from '../edits/agreements';
import { isEmployed } from '../employed';
import type { Employee } from '../school';

/** The hours of a school year of somebody who is support staff and, for a part of the fte, teacher; in hundredths. */
export interface TwoFunctions {
  readonly fte: number;
  readonly support: number;
  readonly teacher: number;
  /** What makes the hours count so: an agreement with the one employee, per full time. */
  readonly agreement: Agreement;
}

/** What the hours of two functions are computed from. */
export interface HoursPerPart {
  readonly fte: number;
  /** Hundredths of an hour at full time: of support staff, and what a teacher has more. */
  readonly support: number;
  readonly teacherMore: number;
  /** The 1 August from which they count. */
  readonly from: Day;
}

/**
 * What two functions can be computed from; null where nothing is known, under a CAO without them, for who is not support
 * staff, and where a plan gives the hours of a teacher over the whole fte already.
 */
export function hoursPerPart(
  { employment, rules }: Pick<Employee, 'employment' | 'rules'>,
  day: Day,
  cao: CaoName,
): HoursPerPart | null {
  if (cao !== 'VO' || !employment || rules?.category !== 'support' || !rules.canFill('scholingsuren'))
    return null;
  const from = firstDayOf(schoolYearOf(day));
  const fte = fteOn(forTraining(employment), day);
  const support = rules.on('scholingsuren', from)?.value;
  const teacherMore = rules.withoutAgreement('extra_uren', from)?.value;
  const agreed = rules.on('extra_uren', from);
  const whole = agreed?.employee !== undefined && agreed.value >= (teacherMore ?? 0);
  if (support === undefined || teacherMore === undefined || whole || fte <= 0) return null;
  return isEmployed({ employment }, day) ? { fte, support, teacherMore, from } : null;
}

/**
 * The hours per part (CAO VO, 11.3): those of support staff over the whole fte, and what a teacher has more over the part
 * as a teacher.
 *
 * @param asTeacher the part of the fte; more than 0 and less than the whole
 */
export function twoFunctions(parts: HoursPerPart, asTeacher: number, note: string): TwoFunctions | null {
  const { fte, support, teacherMore, from } = parts;
  if (!(asTeacher > 0 && asTeacher < fte)) return null;
  const value = Math.round((teacherMore * asTeacher) / fte);
  return {
    fte,
    support: Math.round(support * (fte - asTeacher)),
    teacher: Math.round((support + teacherMore) * asTeacher),
    agreement: { rule: 'extra_uren', from, value, note },
  };
}
