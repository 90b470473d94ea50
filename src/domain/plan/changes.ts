import type { SchoolYear } from '../calendar';
import type { Lot } from '../budget/lots';
import type { Cents } from '../money';
import type { HoursPot, PlanInput } from './input';
import { comparePlans, planCourses, type Plan, type PlanAims } from './plan';
import type { PlanAgreement } from './lots';

/** One thing that could be different. */
export type PlanChange =
  /** The wish may start later than it allows now, up to the end of the horizon. */
  | { readonly kind: 'laterStart'; readonly wish: number }
  /** The wish may start earlier than it allows now, from the beginning of the horizon. */
  | { readonly kind: 'earlierStart'; readonly wish: number }
  | { readonly kind: 'savingTerm'; readonly years: number }
  | { readonly kind: 'advance'; readonly years: number }
  /** A grant for the wish, exactly its smallest top-up, in the years in which it is needed. */
  | {
      readonly kind: 'grant';
      readonly wish: number;
      readonly amount: Cents;
      readonly perYear: readonly { readonly year: SchoolYear; readonly amount: Cents }[];
    };

/** A change and what it brings. */
export interface PlanEffect {
  readonly change: PlanChange;
  /** The best plan with the change. */
  readonly plan: Plan;
  /** Wishes that are planned with the change and not without, and the reverse. */
  readonly gained: readonly number[];
  readonly lost: readonly number[];
  /** Years of delay and money lapsed, with the change less without; below 0 is better. */
  readonly delay: number;
  readonly lapsed: Cents;
}

/** The lots as they would be with an agreement; see `planLots`. */
export type LotsWith = (agreement: PlanAgreement) => {
  readonly lots: readonly Lot[];
  readonly hours?: readonly Lot[];
};

/** The source that a grant is shown as. */
const GRANT = 'grant';

/**
 * The single changes that make the plan better, the one that helps most first: by the plan's own aims, and among
 * equals the one that asks least (another start year, a longer saving term, an advance, a smaller grant). Each is
 * computed by planning again.
 *
 * Delay counts from the years that the wishes named before the change.
 *
 * @param lotsWith absent where no agreement is possible
 */
export function rankChanges(input: PlanInput, plan: Plan, lotsWith?: LotsWith): PlanEffect[] {
  return candidates(input, plan, lotsWith !== undefined)
    .map((change) => effectOf(input, plan, change, lotsWith))
    .filter(({ plan: changed }) => comparePlans(effective(input, changed), withoutStarts(plan.aims)) < 0)
    .sort(
      (a, b) =>
        comparePlans(effective(input, a.plan), effective(input, b.plan)) || compareAsked(a.change, b.change),
    );
}

/** The changes that could help, those that ask least first. */
function candidates(input: PlanInput, plan: Plan, agreements: boolean): PlanChange[] {
  const { from, wishes } = input;
  const left = plan.outcomes.flatMap(({ status }, wish) =>
    status === 'notAffordable' || status === 'noRoom' ? [wish] : [],
  );
  const changes: PlanChange[] = [];
  for (const wish of left) if (wishes[wish].latest !== null) changes.push({ kind: 'laterStart', wish });
  for (const wish of left) {
    if ((wishes[wish].earliest ?? from) > from) changes.push({ kind: 'earlierStart', wish });
  }
  if (agreements) changes.push({ kind: 'savingTerm', years: 1 }, { kind: 'advance', years: 1 });
  plan.outcomes.forEach((outcome, wish) => {
    if (outcome.status !== 'notAffordable' || outcome.shortfall.topUp === 0) return;
    const { topUp, perYear } = outcome.shortfall;
    changes.push({ kind: 'grant', wish, amount: topUp, perYear });
  });
  return changes;
}

function effectOf(input: PlanInput, plan: Plan, change: PlanChange, lotsWith?: LotsWith): PlanEffect {
  const changed = planCourses(inputWith(input, plan, change, lotsWith));
  const now = effective(input, changed);
  const planned = (of: Plan, wish: number): boolean => of.outcomes[wish].status === 'planned';
  const indices = input.wishes.map((_, wish) => wish);
  return {
    change,
    plan: changed,
    gained: indices.filter((wish) => planned(changed, wish) && !planned(plan, wish)),
    lost: indices.filter((wish) => planned(plan, wish) && !planned(changed, wish)),
    delay: now.delay - plan.aims.delay,
    lapsed: now.lapsed - plan.aims.lapsed,
  };
}

function inputWith(input: PlanInput, plan: Plan, change: PlanChange, lotsWith?: LotsWith): PlanInput {
  switch (change.kind) {
    case 'laterStart':
      return withWish(input, change.wish, { latest: null });
    case 'earlierStart':
      return withWish(input, change.wish, { earliest: null });
    case 'savingTerm':
      return withAgreement(input, { savingTerm: change.years, advance: 0 }, lotsWith);
    case 'advance':
      return withAgreement(input, { savingTerm: 0, advance: change.years }, lotsWith);
    case 'grant': {
      const outcome = plan.outcomes[change.wish];
      const start = outcome.status === 'notAffordable' ? outcome.shortfall.start : input.from;
      const granted = change.perYear.map(({ year, amount }) => ({
        source: GRANT,
        courseYear: year - start,
        amount,
      }));
      return withWish(input, change.wish, {
        outside: [...(input.wishes[change.wish].outside ?? []), ...granted],
      });
    }
  }
}

function withWish(
  input: PlanInput,
  wish: number,
  difference: Partial<PlanInput['wishes'][number]>,
): PlanInput {
  return {
    ...input,
    wishes: input.wishes.map((known, i) => (i === wish ? { ...known, ...difference } : known)),
  };
}

function withAgreement(input: PlanInput, agreement: PlanAgreement, lotsWith?: LotsWith): PlanInput {
  if (!lotsWith) return input;
  const { lots, hours } = lotsWith(agreement);
  const hoursPot: HoursPot | undefined = input.hours && { ...input.hours, lots: hours ?? input.hours.lots };
  return { ...input, lots, hours: hoursPot };
}

/** The aims of a changed plan, with delay counted from the years that the wishes named before the change. */
function effective({ wishes, from }: PlanInput, { aims }: Plan): PlanAims {
  const delay = aims.starts.reduce<number>(
    (sum, start, i) => (start === null ? sum : sum + start - Math.max(wishes[i].earliest ?? from, from)),
    0,
  );
  return withoutStarts({ ...aims, delay });
}

/** Other start years that serve all else equally are no gain. */
function withoutStarts(aims: PlanAims): PlanAims {
  return { ...aims, starts: [] };
}

/** Orders changes that help equally by what they ask: as `candidates` has them, and a smaller grant first. */
function compareAsked(a: PlanChange, b: PlanChange): number {
  return a.kind === 'grant' && b.kind === 'grant' ? a.amount - b.amount : 0;
}
