import fc from 'fast-check';
import { reservedIn } from '../../src/domain/agreed/beside';
import { committedLots } from '../../src/domain/agreed/commitments';
import { committed } from '../../src/domain/agreed/committed';
import { coverOf } from '../../src/domain/agreed/cover';
import { freeIn } from '../../src/domain/agreed/freeBalance';
import type { AgreedCourse } from '../../src/domain/agreed/instalments';
import { setAside } from '../../src/domain/agreed/setAside';
import type { Lot } from '../../src/domain/budget/lots';
import type { Wish } from '../../src/domain/plan/input';
import { planCourses } from '../../src/domain/plan/plan';
import { canPay, coveredOf, dueOf, freeOf } from '../oracles/agreed';
import { bestPlan, smallestTopUp } from '../oracles/plan';
import { runs } from '../support/runs';

const NOW = 2026;

/** Lots of a person as rules, advances and leaving make them: any unbroken run of school years. */
const lotsOf = (amount: fc.Arbitrary<number>): fc.Arbitrary<Lot[]> =>
  fc
    .array(
      fc.record({
        year: fc.integer({ min: NOW - 2, max: NOW + 5 }),
        term: fc.integer({ min: 0, max: 3 }),
        advance: fc.constantFrom(0, 0, 0, 1),
        granted: amount,
      }),
      { maxLength: 8 },
    )
    .map((lots) =>
      lots
        .map(({ year, term, advance, granted }) => ({
          year,
          firstUsable: year - advance,
          lastUsable: year + term,
          granted,
        }))
        .filter(({ lastUsable }) => lastUsable >= NOW),
    );

const coursesOf = (amount: fc.Arbitrary<number>): fc.Arbitrary<AgreedCourse[]> =>
  fc.array(
    fc.record({
      start: fc.integer({ min: NOW - 2, max: NOW + 4 }),
      fromPot: fc.array(amount, { minLength: 1, maxLength: 3 }),
      paid: fc.oneof(fc.constant(0), amount),
    }),
    { maxLength: 4 },
  );

const few = fc.constantFrom(0, 1, 5, 10, 20, 30, 60);
const many = fc.oneof(fc.constantFrom(0, 30_000, 48_000, 60_000), fc.integer({ min: 0, max: 150_001 }));

describe('agreed courses against trying everything', () => {
  it('are committed and covered to the cent', () => {
    let uncovered = 0;
    fc.assert(
      fc.property(lotsOf(many), coursesOf(many), (lots, courses) => {
        const due = dueOf(courses, NOW);
        const pays = coveredOf(lots, due);
        const cover = coverOf(lots, courses, NOW);
        expect(
          cover.due.map(({ course, dueIn, left, uncovered: short }) => [course, dueIn, left, short]),
        ).toEqual(due.map(({ course, year, amount }, i) => [course, year, amount, amount - pays[i]]));
        const total = due.reduce((sum, { amount }) => sum + amount, 0);
        expect(committed(courses, NOW)).toBe(total);
        for (let year = NOW; year < NOW + 7; year++) {
          const ofYear = due.filter((one) => one.year === year);
          expect(committed(courses, NOW, year)).toBe(ofYear.reduce((sum, { amount }) => sum + amount, 0));
        }
        if (cover.uncovered > 0) uncovered++;
      }),
      { numRuns: runs(4000), seed: 20262027 },
    );
    expect(uncovered).toBeGreaterThan(runs(500));
  });

  it('leave free what is found by trying every cent', () => {
    let between = 0;
    fc.assert(
      fc.property(lotsOf(few), coursesOf(few), (lots, courses) => {
        const { covered } = coverOf(lots, courses, NOW);
        const free = freeIn(NOW, lots, covered);
        expect(free).toBe(freeOf(lots, dueOf(courses, NOW), NOW));
        const balance = freeIn(NOW, lots, []);
        expect(free).toBeLessThanOrEqual(balance);
        if (free > 0 && free < balance) between++;
      }),
      { numRuns: runs(4000), seed: 20262027 },
    );
    expect(between).toBeGreaterThan(runs(300));
  });

  it('are set aside such that what is free is in the lots that are usable now', () => {
    fc.assert(
      fc.property(lotsOf(many), coursesOf(many), (lots, courses) => {
        const cover = coverOf(lots, courses, NOW);
        const { covered } = cover;
        const { left, reservations } = setAside(lots, covered);
        const usable = left.filter(({ firstUsable, lastUsable }) => firstUsable <= NOW && NOW <= lastUsable);
        expect(usable.reduce((sum, { granted }) => sum + granted, 0)).toBe(freeIn(NOW, lots, covered));
        for (const { demand, payments } of reservations) {
          expect(payments.reduce((sum, { amount }) => sum + amount, 0)).toBe(demand.amount);
          for (const { lot } of payments) {
            expect(lots).toContain(lot);
            expect(lot.firstUsable <= demand.year && demand.year <= lot.lastUsable).toBe(true);
          }
        }
        const told = committedLots(lots, cover, NOW);
        const usableNow = told.filter(({ lot }) => lot.firstUsable <= NOW && NOW <= lot.lastUsable);
        expect(usableNow.reduce((sum, { free }) => sum + free, 0)).toBe(freeIn(NOW, lots, covered));
        for (const { lot, commitments, free } of told) {
          expect(commitments.reduce((sum, { amount }) => sum + amount, free)).toBe(lot.granted);
          for (const { year } of commitments) {
            expect(lot.firstUsable <= year && year <= lot.lastUsable).toBe(true);
          }
        }
      }),
      { numRuns: runs(3000) },
    );
  });
});

const wishOver = (years: number): fc.Arbitrary<Wish> =>
  fc
    .record({
      price: many,
      duration: fc.constantFrom(1, 1, 2).map((duration) => Math.min(duration, years)),
      priority: fc.constantFrom<1 | 2 | 3>(1, 2, 2, 3),
      earliest: fc.option(fc.integer({ min: NOW, max: NOW + years })),
      room: fc.option(fc.integer({ min: 0, max: years })),
      after: fc.constantFrom(null, null, 0),
    })
    .map(({ room, after, ...wish }) => ({
      ...wish,
      after,
      latest: room === null ? null : (wish.earliest ?? NOW) + room,
    }));

const besides = fc.integer({ min: 1, max: 5 }).chain((years) =>
  fc.record({
    years: fc.constant(years),
    lots: lotsOf(many),
    longer: fc.integer({ min: 0, max: 2 }),
    courses: coursesOf(many),
    wishes: fc
      .array(wishOver(years), { minLength: 1, maxLength: 4 })
      .map((wishes) => wishes.map((wish, i) => (i === 0 ? { ...wish, after: null } : wish))),
  }),
);

describe('a plan beside agreed courses against trying everything', () => {
  it('is the best of all that keep the covered part payable, within the horizon and after it', () => {
    let matters = 0;
    fc.assert(
      fc.property(besides, ({ years, lots, longer, courses, wishes }) => {
        const { covered } = coverOf(lots, courses, NOW);
        const planning = lots.map((lot) => ({ ...lot, lastUsable: lot.lastUsable + longer }));
        const span = { from: NOW, years };
        const input = { ...span, ...reservedIn(planning, covered, span), wishes };
        const plan = planCourses(input);
        const asked = { ...span, lots: planning, wishes, reserved: covered };
        const best = bestPlan(asked);
        expect(plan.proven).toBe(true);
        expect(plan.aims).toEqual(best);
        const together = plan.outcomes.flatMap((outcome) =>
          outcome.status === 'planned'
            ? outcome.instalments.map(({ year, fromPot }) => ({ year, amount: fromPot }))
            : [],
        );
        expect(canPay(planning, [...covered, ...together])).toBe(true);
        plan.outcomes.forEach((outcome, i) => {
          if (outcome.status !== 'notAffordable') return;
          const { topUp, start } = outcome.shortfall;
          expect({ topUp, start }).toEqual(smallestTopUp(asked, plan.aims.starts, i));
        });
        const alone = bestPlan({ ...span, lots: planning, wishes });
        if (JSON.stringify(alone.starts) !== JSON.stringify(best.starts)) matters++;
      }),
      { numRuns: runs(3000), seed: 20262027 },
    );
    expect(matters).toBeGreaterThan(runs(300));
  });
});
