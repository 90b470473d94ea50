import type { AgreedCourse } from '../../../src/domain/agreed/instalments';
import { committedLots, type CommittedLot } from '../../../src/domain/agreed/commitments';
import { coverOf } from '../../../src/domain/agreed/cover';
import { agreedLots } from '../../../src/domain/agreed/pot';
import { schoolYearOf, type Day } from '../../../src/domain/calendar';
import type { PotInput } from '../../../src/domain/budget/ledger';
import { RuleBook, type DatedRule } from '../../../src/domain/rules';
import { iso } from '../../oracles/days';

export const rule = (id: DatedRule['rule'], value: number): DatedRule => ({
  rule: id,
  from: iso('2020-8-1'),
  value,
  provenance: { kind: 'default' },
});

/** € 600 a year, saved for two years by agreement, full time from 1 August 2026. */
export function potFrom2026(change: Partial<PotInput> = {}, ...more: DatedRule[]): PotInput {
  const base = [rule('scholingsbudget', 60_000), rule('spaartermijn', 2)];
  return {
    kind: 'scholingsbudget',
    employment: { start: iso('2026-8-1'), end: null, fte: 1, changes: [] },
    rules: new RuleBook(base, more).forEmployee(null),
    expenses: [],
    opening: [],
    ...change,
  };
}

/** The lots of a pot on a day, with what of each is promised to the courses. */
export function committedOf(pot: PotInput, day: Day, courses: readonly AgreedCourse[]): CommittedLot[] {
  const lots = agreedLots(pot, day, courses);
  const now = schoolYearOf(day);
  return committedLots(lots, coverOf(lots, courses, now), now);
}

/** Two instalments of € 800 from 2027 on. */
export const twoYears: AgreedCourse = { start: 2027, fromPot: [80_000, 80_000], paid: 0 };
