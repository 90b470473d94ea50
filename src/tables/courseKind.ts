import { courseKinds, KIND_PAYERS, type CourseKind } from '../cao/courseKindPayers';
import type { Day } from '../domain/calendar';
import { evcRight, type Education, type EducationLevel } from '../domain/education';
import type { Cents } from '../domain/money';
import { potDemands } from '../domain/plan/outsideSources';
import type { Fields } from './fields';
import { contributionsOf, type Funding } from './funding';
import { optionalText } from './values';

const byWord = new Map(courseKinds.map((kind) => [KIND_PAYERS[kind].word.toLowerCase(), kind]));

/** The source of what the employer pays, as it is shown, also in `Plan`. */
const EMPLOYER = 'Werkgever';

/** The kind that stands in `Soort`; null where nothing does. A text that is no kind is told of, and counts as none. */
export function readCourseKind(fields: Fields): CourseKind | null {
  const text = fields.read('Soort', optionalText) ?? null;
  if (text === null) return null;
  const kind = byWord.get(text.toLowerCase()) ?? null;
  if (kind === null) fields.note('Soort', { code: 'unknownCourseKind', value: text });
  return kind;
}

/**
 * The kind as it holds for somebody: a start qualification is for who is below mbo-2. For somebody of another level that
 * is told at the cell, and the course counts as own choice.
 *
 * @param level null where it is not known; then the kind is taken as it stands
 */
export function kindFor(kind: CourseKind, level: EducationLevel | null, fields: Fields): CourseKind {
  if (kind !== 'startQualification' || level === null || level === 'belowMbo2') return kind;
  fields.note('Soort', { code: 'startQualificationAbove' });
  return 'ownChoice';
}

/**
 * Who pays a course beside the budget: of a kind that the employer pays whatever nobody else does, and else as it is
 * filled in.
 */
export function paidByKind(
  kind: CourseKind,
  price: Cents | null,
  duration: number,
  funding: readonly Funding[],
): readonly Funding[] {
  if (KIND_PAYERS[kind].payer !== 'employer' || price === null) return funding;
  return withEmployer(funding, potDemands(price, duration, contributionsOf(funding)));
}

/** Who pays a course when the employer adds so much in each of its school years. */
export function withEmployer(funding: readonly Funding[], added: readonly Cents[]): readonly Funding[] {
  if (added.every((amount) => amount === 0)) return funding;
  const typed = funding.find((one) => one.kind === 'employer');
  const perYear = added.map((amount, year) => amount + (typed?.perYear[year] ?? 0));
  const employer: Funding = { kind: 'employer', source: EMPLOYER, perYear, scheme: null };
  return [employer, ...funding.filter((one) => one !== typed)];
}

/**
 * Who pays what the budget cannot: the employer, of an EVC to which somebody has a right on the day; undefined for every
 * other course.
 *
 * @param education undefined where it is not known
 */
export function restPayer(kind: CourseKind, education: Education | undefined, day: Day): string | undefined {
  if (KIND_PAYERS[kind].payer !== 'employerAboveRight' || !education) return undefined;
  return evcRight(education, day).kind === 'right' ? EMPLOYER : undefined;
}
