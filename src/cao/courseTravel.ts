import type { CourseKind } from './courseKinds';

/**
 * Who pays the journey to a course: a journey that the employer orders is a trip for work, which the employer pays (13.1 lid
 * 1c, annex 3 J). Of other journeys to training the CAO VO 2024/2025 says nothing.
 */
export type TravelPayer = 'employer' | 'employerWhenOrdered' | 'notSaid';

const PAYERS: Readonly<Partial<Record<CourseKind, TravelPayer>>> = {
  ordered: 'employer',
  emergencyResponse: 'employerWhenOrdered',
  participationCouncil: 'employerWhenOrdered',
  reintegration: 'employerWhenOrdered',
};

/** Who pays the journey to a course of a kind. */
export const travelPayer = (kind: CourseKind): TravelPayer => PAYERS[kind] ?? 'notSaid';
