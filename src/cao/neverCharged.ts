import { COURSE_KINDS, courseKinds, type CourseKind } from './courseKinds';

/** Training that the CAO VO makes the employer pay: never to be charged to the employee, set off or claimed back. */
export type NeverCharged = Exclude<CourseKind, 'ownChoice' | 'qualification'>;

const isNeverCharged = (kind: CourseKind): kind is NeverCharged => COURSE_KINDS[kind].repayment === 'never';

/** Each with its article in the CAO VO 2024/2025 (aanmelding SZW 1188009). */
export const NEVER_CHARGED: readonly (readonly [NeverCharged, article: string])[] = courseKinds
  .filter(isNeverCharged)
  .map((kind) => [kind, COURSE_KINDS[kind].article]);
