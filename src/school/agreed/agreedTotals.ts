import type { Demand } from '../../domain/budget/lots';
import { schoolYearOf, type Day, type SchoolYear } from '../../domain/calendar';
import type { UncoveredCause } from '../../domain/agreed/uncovered';
import { exactSum, type Cents } from '../../domain/money';
import { GRANT_SOURCE } from '../../tables/grants';
import { agreedSignals, type AgreedSignal } from '../signals/agreedSignals';
import type { Employee } from '../school';
import { agreedPot } from './agreedPot';
import { unreadableAgreed } from './agreedWishes';

/** What agreed courses come to in one school year. All but the last are what budgets pay. */
export interface AgreedYear {
  readonly year: SchoolYear;
  /** Of the instalments that were agreed for this school year. */
  readonly agreed: Cents;
  /** What has been paid of those. */
  readonly paid: Cents;
  /** What is still due in this school year, that of earlier school years included: what is committed. */
  readonly due: Cents;
  /** What of that no lot can pay. */
  readonly uncovered: Cents;
  /** What the grant fund pays of the instalments that were agreed for this school year. */
  readonly grants: Cents;
}

/** One signal of somebody’s agreed courses, with the money that it is about. */
export interface AgreedAttention {
  readonly kind: AgreedSignal['kind'];
  readonly cause: UncoveredCause | null;
  /** Null where it is not about money. */
  readonly amount: Cents | null;
}

/** What one person’s agreed courses add to those of the school. */
export interface PersonAgreed {
  readonly years: readonly AgreedYear[];
  /** What lots can pay of what is due, in order of school year. */
  readonly covered: readonly Demand[];
  readonly attention: readonly AgreedAttention[];
  /** Agreed courses in which something cannot be right: nothing of them is counted. */
  readonly leftOut: number;
}

/** @throws ProblemError as `runLedger` does */
export function personAgreed(employee: Employee, day: Day): PersonAgreed {
  const leftOut = unreadableAgreed(employee.wishes);
  const result = agreedPot(employee, day);
  if (result.kind !== 'agreed' || !employee.pot) {
    return { years: [], covered: [], attention: [], leftOut: leftOut.length };
  }
  const { signals, cover } = agreedSignals(employee, employee.pot, day);
  const years = result.pot.courses.flatMap(({ instalments }) =>
    instalments.flatMap(({ year, dueIn, fromPot, paid, left, uncovered, outside }) => {
      const grants = outside.filter(({ source }) => source === GRANT_SOURCE);
      return [
        {
          ...nothingIn(year),
          agreed: fromPot,
          paid,
          grants: grants.reduce((sum, one) => sum + one.amount, 0),
        },
        { ...nothingIn(dueIn), due: left, uncovered },
      ];
    }),
  );
  const now = schoolYearOf(day);
  const dueOf = (isMeant: (year: SchoolYear) => boolean): Cents =>
    (cover?.due ?? []).filter(({ year }) => isMeant(year)).reduce((sum, { left }) => sum + left, 0);
  const amounts: Readonly<Partial<Record<AgreedSignal['kind'], Cents>>> = {
    uncovered: cover?.uncovered ?? 0,
    instalmentMissed: dueOf((year) => year < now),
    instalmentDue: dueOf((year) => year === now),
  };
  return {
    years: addedUp(years),
    covered: cover?.covered ?? [],
    attention: signals.map((signal) => ({
      kind: signal.kind,
      cause: signal.kind === 'uncovered' ? signal.cause : null,
      amount: amounts[signal.kind] ?? null,
    })),
    leftOut: leftOut.length,
  };
}

/**
 * Agreed courses of many people per school year, without a gap; empty where nothing is agreed.
 *
 * @throws ProblemError `sumTooLarge`
 */
export function agreedYears(people: readonly PersonAgreed[]): AgreedYear[] {
  const years = addedUp(people.flatMap((person) => person.years));
  const [first, last] = [years.at(0)?.year ?? 0, years.at(-1)?.year ?? -1];
  return Array.from(
    { length: last - first + 1 },
    (_, i) => years.find(({ year }) => year === first + i) ?? nothingIn(first + i),
  );
}

type Sums = { -readonly [Key in keyof AgreedYear]: AgreedYear[Key] };

function nothingIn(year: SchoolYear): Sums {
  return { year, agreed: 0, paid: 0, due: 0, uncovered: 0, grants: 0 };
}

const AMOUNTS = ['agreed', 'paid', 'due', 'uncovered', 'grants'] as const;

/** One line per school year, in order. */
function addedUp(parts: readonly AgreedYear[]): AgreedYear[] {
  const years = new Map<SchoolYear, AgreedYear>();
  for (const part of parts) {
    const sums = { ...(years.get(part.year) ?? nothingIn(part.year)) };
    for (const key of AMOUNTS) sums[key] = exactSum(sums[key] + part[key]);
    years.set(part.year, sums);
  }
  return [...years.values()].sort((a, b) => a.year - b.year);
}

/** A signal as many people have it. */
export interface CountedAttention extends AgreedAttention {
  readonly people: number;
}

/** In the order in which they matter. */
const KINDS: readonly AgreedSignal['kind'][] = [
  'uncovered',
  'instalmentMissed',
  'savingEnds',
  'instalmentDue',
  'courseOver',
];
const CAUSES: readonly (UncoveredCause | null)[] = ['fte', 'leaving', 'expense', 'rule', null];

/**
 * What asks for attention about agreed courses: per signal how many people have it and how much money it is about; of what is
 * uncovered per cause. Only what somebody has.
 *
 * @throws ProblemError `sumTooLarge`
 */
export function countedAttention(people: readonly PersonAgreed[]): CountedAttention[] {
  const all = people.flatMap(({ attention }) => attention);
  return KINDS.flatMap((kind) =>
    CAUSES.flatMap((cause): CountedAttention[] => {
      const own = all.filter((one) => one.kind === kind && one.cause === cause);
      if (own.length === 0) return [];
      const amount = own.every((one) => one.amount === null)
        ? null
        : own.reduce((sum, one) => exactSum(sum + (one.amount ?? 0)), 0);
      return [{ kind, cause, people: own.length, amount }];
    }),
  );
}
