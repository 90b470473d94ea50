import { KIND_PAYERS } from '../../cao/courseKindPayers';
import type { Cents } from '../../domain/money';
import type { Employee, Wish } from '../school';
import type { AgreedCourseView } from './courseView';

/**
 * Whether the employer is to pay what the budget cannot of an agreed course: of an EVC of somebody up to mbo-2 (CAO VO,
 * 16.3 lid 4). It counts where the level is not known, and where the employer agreed to pay a part already: after the EVC
 * the level is higher.
 */
export function employerPaysRest(
  { kind, funding }: Pick<Wish, 'kind' | 'funding'>,
  { education }: Pick<Employee, 'education'>,
): boolean {
  if (KIND_PAYERS[kind].payer !== 'employerAboveRight') return false;
  return (
    education === null ||
    education === 'belowMbo2' ||
    education === 'mbo2' ||
    funding.some((one) => one.kind === 'employer')
  );
}

/** What the employer pays of an agreed course in each of its school years once it also pays what is uncovered. */
export function employerWithUncovered({ wish, instalments }: AgreedCourseView): readonly Cents[] {
  const employer = wish.funding.find(({ kind }) => kind === 'employer')?.perYear ?? [];
  return instalments.map(({ uncovered }, i) => uncovered + (employer[i] ?? 0));
}
