import { COURSE_KINDS, courseKinds, type CourseKind } from '../cao/courseKinds';
import type { Cents } from '../domain/money';
import { potDemands } from '../domain/plan/outsideSources';
import type { Fields } from './fields';
import { contributionsOf, type Funding } from './funding';
import { optionalText } from './values';

const byWord = new Map(courseKinds.map((kind) => [COURSE_KINDS[kind].word.toLowerCase(), kind]));

/** The kind that stands in `Soort`; null where nothing does. A text that is no kind is told of, and counts as none. */
export function readCourseKind(fields: Fields): CourseKind | null {
  const text = fields.read('Soort', optionalText) ?? null;
  if (text === null) return null;
  const kind = byWord.get(text.toLowerCase()) ?? null;
  if (kind === null) fields.note('Soort', { code: 'unknownCourseKind', value: text });
  return kind;
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
  if (COURSE_KINDS[kind].payer !== 'employer' || price === null) return funding;
  const rest = potDemands(price, duration, contributionsOf(funding));
  if (rest.every((amount) => amount === 0)) return funding;
  const typed = funding.find((one) => one.kind === 'employer');
  const perYear = rest.map((amount, year) => amount + (typed?.perYear[year] ?? 0));
  const employer: Funding = { kind: 'employer', source: 'Werkgever', perYear, scheme: null };
  return [employer, ...funding.filter((one) => one !== typed)];
}
