import fc from 'fast-check';
import { requestsFromPlan } from '../../../src/domain/fund/needs';
import { allocateYears } from '../../../src/domain/fund/years';
import { planCourses } from '../../../src/domain/plan/plan';
import { sixYears, wish, yearly } from '../plan/support';

describe('requestsFromPlan', () => {
  it('asks nothing when the budget carries all wishes', () => {
    const plan = planCourses(sixYears([wish(60_000), wish(60_000)]));
    expect(requestsFromPlan('E1', plan)).toEqual([]);
  });

  it('asks the smallest top-up, in the year in which the budget falls short', () => {
    // € 600 a year, usable for three years: € 1.800 at most for a payment in one year, first in 2026 (lots of
    // 2024, 2025 and 2026). The course asks € 2.000 in 2026 or later: € 200 short.
    const lots = yearly(2024, 8, 60_000, 2);
    const plan = planCourses(sixYears([wish(200_000)], { lots }));
    expect(requestsFromPlan('E1', plan)).toEqual([
      {
        employee: 'E1',
        year: 2026,
        amount: 20_000,
        points: null,
        date: null,
        wish: 0,
        start: 2026,
        perYear: [{ year: 2026, amount: 20_000 }],
        hoursShort: 0,
      },
    ]);
  });

  it('is one request for a course that falls short in several years, of the first of them', () => {
    // Nothing saved and nothing kept: € 600 in each year, against three instalments of € 700.
    const plan = planCourses(
      sixYears([wish(210_000, { duration: 3, latest: 2026 })], { lots: yearly(2026, 6, 60_000, 0) }),
    );
    expect(requestsFromPlan('E1', plan)).toMatchObject([
      {
        year: 2026,
        amount: 30_000,
        perYear: [
          { year: 2026, amount: 10_000 },
          { year: 2027, amount: 10_000 },
          { year: 2028, amount: 10_000 },
        ],
      },
    ]);
  });

  it('belongs to the year of the shortage, not to that of the start', () => {
    // € 600 in 2026 only: the first instalment is paid, the second is short.
    const plan = planCourses(
      sixYears([wish(120_000, { duration: 2, latest: 2026 })], { lots: yearly(2026, 1, 60_000, 0) }),
    );
    expect(requestsFromPlan('E1', plan)).toMatchObject([{ start: 2026, year: 2027, amount: 60_000 }]);
  });

  it('asks nothing for a wish that money does not help', () => {
    const noRoom = wish(1_000, { duration: 3, earliest: 2030 });
    const waits = wish(1_000, { after: 0 });
    const tooFewHours = wish(0, { hoursPerYear: 4_000 });
    const hours = { lots: yearly(2026, 6, 1_000, 0), binding: true };
    const plan = planCourses(sixYears([noRoom, waits, tooFewHours, wish(-1)], { hours }));
    expect(plan.outcomes.map(({ status }) => status)).toEqual([
      'noRoom',
      'prerequisiteNotChosen',
      'notAffordable',
      'invalid',
    ]);
    expect(requestsFromPlan('E1', plan)).toEqual([]);
  });

  it('tells that hours are short too', () => {
    const hours = { lots: yearly(2026, 6, 1_000, 0), binding: true };
    const course = wish(100_000, { hoursPerYear: 4_000, latest: 2026 });
    const plan = planCourses(sixYears([course], { lots: yearly(2026, 1, 60_000, 0), hours }));
    expect(requestsFromPlan('E1', plan)).toMatchObject([{ amount: 40_000, hoursShort: 3_000 }]);
  });

  it('can be divided as it is', () => {
    const plan = planCourses(sixYears([wish(200_000)], { lots: yearly(2024, 8, 60_000, 2) }));
    const { grants } = allocateYears(
      [{ year: 2026, budget: 20_000 }],
      requestsFromPlan('E1', plan),
      'inOrder',
    );
    expect(grants).toEqual([{ granted: 20_000, status: 'granted', problem: null }]);
  });

  it('asks enough and no cent more: the grant makes the course payable, one cent less does not', () => {
    const price = fc.integer({ min: 1, max: 250_000 });
    fc.assert(
      fc.property(
        fc.array(fc.record({ price, duration: fc.integer({ min: 1, max: 3 }) }), {
          minLength: 1,
          maxLength: 4,
        }),
        fc.integer({ min: 0, max: 60_000 }),
        fc.integer({ min: 0, max: 2 }),
        (wanted, granted, term) => {
          const wishes = wanted.map(({ price, duration }) => wish(price, { duration, latest: 2027 }));
          const input = sixYears(wishes, { lots: yearly(2026, 6, granted, term) });
          const plan = planCourses(input);
          for (const { wish: asked, start, perYear, amount } of requestsFromPlan('E1', plan)) {
            expect(perYear.reduce((sum, part) => sum + part.amount, 0)).toBe(amount);
            const chosen = (cents: number) => {
              // The courses of the plan as planned, and this one in its year with the grant.
              const fixed = input.wishes.flatMap((known, i) => {
                const outcome = plan.outcomes[i];
                const at = i === asked ? start : outcome.status === 'planned' ? outcome.start : null;
                if (at === null) return [];
                const outside = i === asked ? grantsOf(perYear, start, cents) : [];
                return [{ ...known, earliest: at, latest: at, outside }];
              });
              const { aims } = planCourses({ ...input, wishes: fixed });
              return aims.chosen[1] === fixed.length;
            };
            expect([chosen(amount), chosen(amount - 1)]).toEqual([true, false]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** The first cents of a grant, as contributions to the course. */
function grantsOf(perYear: readonly { year: number; amount: number }[], start: number, cents: number) {
  let left = cents;
  return perYear.map(({ year, amount }) => {
    const part = Math.min(left, amount);
    left -= part;
    return { source: 'beurs', courseYear: year - start, amount: part };
  });
}
