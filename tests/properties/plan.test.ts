import fc from 'fast-check';
import type { Lot } from '../../src/domain/budget/lots';
import type { PlanInput, Wish } from '../../src/domain/plan/input';
import { comparePlans, planCourses, type Plan } from '../../src/domain/plan/plan';
import { bestPlan, smallestTopUp } from '../oracles/plan';
import { runs } from '../support/runs';

const FROM = 2026;

/** Few different amounts, so that ties, exact fits and nothing at all are common. */
const amount = fc.oneof(
  fc.constantFrom(0, 0, 30_000, 60_000, 60_000, 90_000, 120_000, 180_000),
  fc.integer({ min: 0, max: 250_001 }),
);

/** Saving terms and advances that change from lot to lot, lots of earlier years and lots that lapse this year. */
const lotsOver = (years: number): fc.Arbitrary<Lot[]> =>
  fc
    .record({
      lots: fc.array(
        fc.record({
          year: fc.integer({ min: FROM - 3, max: FROM + years }),
          term: fc.integer({ min: 0, max: 4 }),
          advance: fc.constantFrom(0, 0, 0, 1, 2),
          granted: amount,
        }),
        { maxLength: 9 },
      ),
      leaving: fc.option(fc.integer({ min: FROM, max: FROM + years }), { nil: Infinity, freq: 4 }),
    })
    .map(({ lots, leaving }) =>
      lots
        .filter((lot) => lot.year <= leaving)
        .map(({ year, term, advance, granted }) => ({
          year,
          firstUsable: year - advance,
          lastUsable: Math.min(year + term, leaving),
          granted,
        })),
    );

const wishOver = (years: number): fc.Arbitrary<Wish> =>
  fc
    .record({
      price: amount,
      duration: fc.constantFrom(1, 1, 1, 2, 3).map((duration) => Math.min(duration, years)),
      priority: fc.constantFrom<1 | 2 | 3>(1, 2, 2, 3),
      earliest: fc.option(fc.integer({ min: FROM - 1, max: FROM + years })),
      room: fc.option(fc.integer({ min: 0, max: years })),
      hoursPerYear: fc.constantFrom(0, 0, 2000, 4000),
      others: fc.constantFrom(0, 0, 0, 10_000, 70_000),
    })
    .map(({ price, duration, priority, earliest, room, hoursPerYear, others }) => ({
      price,
      duration,
      priority,
      earliest,
      latest: room === null ? null : (earliest ?? FROM) + room,
      hoursPerYear,
      outside: [
        { source: 'werkgever', courseYear: 0, amount: Math.min(others, Math.floor(price / duration)) },
      ],
    }));

/** Each wish may wait for one that lies before it in a shuffled order: no circles. */
const inputOver = (mostYears: number, mostWishes: number): fc.Arbitrary<PlanInput> =>
  fc.integer({ min: 1, max: mostYears }).chain((years) =>
    fc
      .record({
        lots: lotsOver(years),
        wishes: fc.array(wishOver(years), { maxLength: mostWishes }),
        same: fc.boolean(),
        waits: fc.array(fc.option(fc.nat(), { freq: 2 }), { minLength: mostWishes, maxLength: mostWishes }),
        backwards: fc.boolean(),
        hours: fc.option(fc.record({ lots: lotsOver(years), binding: fc.boolean() }), { freq: 2 }),
      })
      .map(({ lots, wishes, same, waits, backwards, hours }) => {
        const equal =
          same && wishes.length > 2 ? wishes.map((wish, i) => (i === 2 ? wishes[1] : wish)) : wishes;
        const last = equal.length - 1;
        const chained = equal.map((wish, i): Wish => {
          const wait = waits[i];
          if (wait === null || wait % 3 !== 0 || i === 0) return wish;
          const before = wait % i;
          return { ...wish, after: backwards ? last - before : before };
        });
        return {
          lots,
          from: FROM,
          years,
          wishes: backwards ? mirrored(equal, chained) : chained,
          // Hours count in hundredths, some 40 a year.
          hours: hours
            ? {
                binding: hours.binding,
                lots: hours.lots.map((lot) => ({ ...lot, granted: (lot.granted / 10) | 0 })),
              }
            : undefined,
        };
      }),
  );

/** Many courses for one tight pot: what decides here is who goes first. */
const tightOver = (years: number, wishes: number): fc.Arbitrary<PlanInput> =>
  fc
    .record({
      yearly: fc.constantFrom(30_000, 48_000, 60_000),
      term: fc.integer({ min: 0, max: 3 }),
      advance: fc.constantFrom(0, 0, 1),
      wishes: fc.array(
        fc.record({
          price: fc.oneof(
            fc.integer({ min: 1, max: 6 }).map((n) => n * 20_000),
            fc.integer({ min: 1, max: 130_000 }),
          ),
          duration: fc.constantFrom(1, 1, 2),
          priority: fc.constantFrom<1 | 2 | 3>(1, 2, 2),
          earliest: fc.constantFrom(null, null, FROM + 1),
          latest: fc.constantFrom(null, null, FROM + 3),
        }),
        { minLength: wishes, maxLength: wishes },
      ),
    })
    .map(({ yearly, term, advance, wishes: wanted }) => ({
      from: FROM,
      years,
      lots: Array.from({ length: years + term }, (_, i) => FROM - term + i).map((year) => ({
        year,
        firstUsable: year - advance,
        lastUsable: year + term,
        granted: yearly,
      })),
      wishes: wanted,
    }));

/** The wishes in reverse order, so that a prerequisite can also come later in the list. */
function mirrored(wishes: readonly Wish[], chained: readonly Wish[]): Wish[] {
  const last = wishes.length - 1;
  return wishes.map((_, i) => chained[last - i]);
}

function expectBest(input: PlanInput): Plan {
  const plan = planCourses(input);
  expect(plan.proven).toBe(true);
  expect(plan.aims).toEqual(bestPlan(input));
  return plan;
}

describe('planCourses against trying everything', () => {
  it('finds the same aims for up to 4 courses and 5 years', () => {
    fc.assert(
      fc.property(inputOver(5, 4), (input) => void expectBest(input)),
      { numRuns: runs(3000) },
    );
  });

  it('finds the same aims for up to 5 courses and 6 years', () => {
    fc.assert(
      fc.property(inputOver(6, 5), (input) => void expectBest(input)),
      { numRuns: runs(2000) },
    );
  });

  it('finds the same aims for 5 courses in 6 years that compete for one pot', () => {
    fc.assert(
      fc.property(tightOver(6, 5), (input) => void expectBest(input)),
      { numRuns: runs(1000) },
    );
  });

  it('finds the same smallest top-up', () => {
    fc.assert(
      fc.property(inputOver(5, 4), (asked) => {
        const input: PlanInput = { ...asked, hours: undefined };
        const plan = planCourses(input);
        plan.outcomes.forEach((outcome, i) => {
          if (outcome.status === 'noRoom') expect(smallestTopUp(input, plan.aims.starts, i)).toBeNull();
          if (outcome.status !== 'notAffordable') return;
          const { topUp, start, perYear } = outcome.shortfall;
          expect({ topUp, start }).toEqual(smallestTopUp(input, plan.aims.starts, i));
          expect(perYear.reduce((sum, { amount: part }) => sum + part, 0)).toBe(topUp);
          expect(topUp).toBeGreaterThan(0);
        });
      }),
      { numRuns: runs(2000) },
    );
  });
});

describe('a plan', () => {
  it('pays each instalment once, from lots that are usable, and loses no cent', () => {
    fc.assert(
      fc.property(inputOver(8, 6), (input) => {
        const plan = planCourses(input);
        const paidBy = new Map<Lot, number>();
        plan.outcomes.forEach((outcome, i) => {
          if (outcome.status !== 'planned') return;
          const wish = input.wishes[i];
          expect(outcome.instalments.reduce((sum, part) => sum + part.amount, 0)).toBe(wish.price);
          for (const { year, amount: due, outside, fromPot, payments } of outcome.instalments) {
            expect(fromPot + outside.reduce((sum, part) => sum + part.amount, 0)).toBe(due);
            expect(payments.reduce((sum, part) => sum + part.amount, 0)).toBe(fromPot);
            for (const { lot, amount: part } of payments) {
              expect(lot.firstUsable <= year && year <= lot.lastUsable).toBe(true);
              paidBy.set(lot, (paidBy.get(lot) ?? 0) + part);
            }
          }
        });
        for (const [lot, paid] of paidBy) expect(paid).toBeLessThanOrEqual(lot.granted);
        let opening = 0;
        for (const row of plan.years) {
          expect(row.opening).toBe(opening);
          expect(row.closing).toBe(row.opening + row.usable - row.paid - row.lapsed);
          opening = row.closing;
        }
        expect(plan.years.reduce((sum, row) => sum + row.paid, 0)).toBe(
          [...paidBy.values()].reduce((sum, paid) => sum + paid, 0),
        );
      }),
      { numRuns: runs(1000) },
    );
  });

  it('gets no worse in courses and delay with more budget', () => {
    fc.assert(
      fc.property(inputOver(8, 6), fc.nat(), fc.integer({ min: 1, max: 100_000 }), (input, which, more) => {
        fc.pre(input.lots.length > 0);
        const lots = input.lots.map((lot, i) =>
          i === which % input.lots.length ? { ...lot, granted: lot.granted + more } : lot,
        );
        const before = { ...planCourses(input).aims, lapsed: 0, starts: [] };
        const after = { ...planCourses({ ...input, lots }).aims, lapsed: 0, starts: [] };
        expect(comparePlans(after, before)).toBeLessThanOrEqual(0);
      }),
      { numRuns: runs(1000) },
    );
  });
});
