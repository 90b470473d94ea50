import type { CaoName } from '../../cao/rules';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import { educationRights } from '../../domain/education';
import type { Employee } from '../school';
import { bookedHours } from '../plan/hoursSources';
import { refusedWishes, type RefusedWish } from '../plan/refusedWishes';

/** What belongs in a conversation with this person; career and workload, which belong in every one, are not among them. */
export type TalkTopic =
  | { readonly kind: 'startQualification' }
  | {
      /** How the training hours of the school year before were used. */
      readonly kind: 'hoursUsed';
      readonly year: SchoolYear;
      /** Hundredths of an hour; null where some of them cannot be read. */
      readonly hours: number | null;
    }
  | ({ readonly kind: 'refused' } & RefusedWish)
  | { readonly kind: 'evc'; readonly right: boolean; readonly last: Day | null };

/** The topics that the CAO asks for. Under the CAO PO none are known. */
export function talkTopics(employee: Employee, day: Day, cao: CaoName): readonly TalkTopic[] {
  if (cao !== 'VO') return [];
  const { education, lastEvc } = employee;
  const rights = education && educationRights(education, lastEvc, day);
  const before = schoolYearOf(day) - 1;
  return [
    { kind: 'hoursUsed', year: before, hours: bookedHours(employee, before) },
    ...refusedWishes(employee, day).map((wish) => ({ kind: 'refused' as const, ...wish })),
    ...(rights?.startQualification ? [{ kind: 'startQualification' as const }] : []),
    ...(rights?.evc ? [{ kind: 'evc' as const, right: rights.evc === 'right', last: lastEvc }] : []),
  ];
}
