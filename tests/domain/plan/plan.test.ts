import type { PlanInput } from '../../../src/domain/plan/input';
import { comparePlans, planCourses, type Plan } from '../../../src/domain/plan/plan';
import { sixYears, wish, yearly } from './support';

const statuses = (plan: Plan): string[] => plan.outcomes.map(({ status }) => status);

describe('planCourses', () => {
  it('starts everything in its first year when the pot allows', () => {
    const plan = planCourses(sixYears([wish(20_000), wish(40_000)]));
    expect(plan.aims).toEqual({ chosen: [0, 2, 0], delay: 0, lapsed: 180_000, starts: [2026, 2026] });
    expect(plan.proven).toBe(true);
  });

  it('gives up many of lower priority for one of higher priority', () => {
    const small = wish(60_000, { priority: 3, latest: 2028 });
    const plan = planCourses(sixYears([small, small, small, wish(180_000, { priority: 1, latest: 2028 })]));
    expect(plan.aims.chosen).toEqual([1, 0, 0]);
  });

  it('prefers less delay to less that lapses', () => {
    // The lot of 2024 lapses after 2026: € 600 now, or € 1.800 in 2027 with one year of delay.
    const plan = planCourses(sixYears([wish(60_000)], { lots: yearly(2024, 8, 60_000, 2) }));
    expect(plan.aims.starts).toEqual([2026]);
  });

  it('chooses the dearer of two when only one fits: less lapses', () => {
    const plan = planCourses(sixYears([wish(50_000, { latest: 2026 }), wish(60_000, { latest: 2026 })]));
    expect(plan.aims.starts).toEqual([null, 2026]);
  });

  it('lets the course that is listed first start first, all else being equal', () => {
    const plan = planCourses(sixYears([wish(60_000), wish(60_000), wish(60_000)]));
    expect(plan.aims.starts).toEqual([2026, 2027, 2028]);
  });

  it('lets the second of two equal courses start first when a third one waits for it', () => {
    // € 600 a year: one of the two in 2026, the other in 2027. The third can follow in 2027 only if the second is first.
    const plan = planCourses(sixYears([wish(60_000), wish(60_000), wish(0, { after: 1 })]));
    expect(plan.aims).toMatchObject({ delay: 2, starts: [2027, 2026, 2027] });
  });

  it('leaves out a course that would end after the horizon', () => {
    const plan = planCourses(sixYears([wish(1_000, { duration: 3, earliest: 2030 })]));
    expect(plan.outcomes[0]).toEqual({ status: 'noRoom' });
  });

  it('needs no pot for a course without a price', () => {
    const plan = planCourses(sixYears([wish(0)], { lots: [] }));
    expect(plan.outcomes[0]).toMatchObject({ status: 'planned', start: 2026, end: 2026, fromPot: 0 });
  });

  it('counts the delay of an earliest year before the horizon from the horizon', () => {
    expect(planCourses(sixYears([wish(120_000, { earliest: 2020 })])).aims.delay).toBe(1);
  });

  it('starts a course after the end of the one it waits for', () => {
    const plan = planCourses(sixYears([wish(1_000, { after: 1 }), wish(2_000, { duration: 2 })]));
    expect(plan.aims.starts).toEqual([2028, 2026]);
  });

  it('leaves out what waits for a course that is not chosen, and says so', () => {
    const plan = planCourses(sixYears([wish(500_000), wish(1_000, { after: 0 })]));
    expect(plan.outcomes[0].status).toBe('notAffordable');
    expect(plan.outcomes[1]).toEqual({ status: 'prerequisiteNotChosen', after: 0 });
  });

  it('names the smallest top-up and the first year that needs it, with the chosen courses paid', () => {
    // € 600 goes to the first course in 2026; of the € 2.000 then € 1.800 can be pooled, first in 2029.
    const plan = planCourses(sixYears([wish(60_000, { latest: 2026 }), wish(200_000)]));
    expect(plan.outcomes[1]).toEqual({
      status: 'notAffordable',
      shortfall: { start: 2029, topUp: 20_000, perYear: [{ year: 2029, amount: 20_000 }], hoursShort: 0 },
    });
  });

  it('looks for the top-up of the middle one of a chain after the end of the one before it', () => {
    // € 600 in each year, for that year only: € 100 is short in whichever year the second one is given.
    const lots = yearly(2026, 6, 60_000, 0);
    const chain = (earliest: number | null) => [
      wish(0, { duration: 2 }),
      wish(70_000, { after: 0, earliest }),
      wish(1_000, { after: 1 }),
    ];
    const middle = (earliest: number | null) => planCourses(sixYears(chain(earliest), { lots })).outcomes;
    const short = (start: number) => ({
      status: 'notAffordable',
      shortfall: { start, topUp: 10_000, perYear: [{ year: start, amount: 10_000 }], hoursShort: 0 },
    });
    expect(middle(null).slice(1)).toEqual([short(2028), { status: 'prerequisiteNotChosen', after: 1 }]);
    expect(middle(2030)[1]).toEqual(short(2030));
  });

  it('names the year with the fewest hours short among those with the same top-up', () => {
    const hours = { lots: [...yearly(2026, 2, 1_000, 0), ...yearly(2028, 4, 3_000, 0)], binding: true };
    const [outcome] = planCourses(sixYears([wish(0, { hoursPerYear: 4_000 })], { hours })).outcomes;
    expect(outcome).toEqual({
      status: 'notAffordable',
      shortfall: { start: 2028, topUp: 0, perYear: [], hoursShort: 1_000 },
    });
  });

  it('lets others pay before the pot', () => {
    const outside = [
      { source: 'werkgever', courseYear: 0, amount: 50_000 },
      { source: 'eigen bijdrage', courseYear: 1, amount: 20_000 },
    ];
    const [outcome] = planCourses(sixYears([wish(160_001, { duration: 2, outside })])).outcomes;
    expect(outcome).toMatchObject({
      status: 'planned',
      start: 2026,
      fromPot: 90_001,
      instalments: [
        { year: 2026, amount: 80_001, fromPot: 30_001, outside: [{ source: 'werkgever', amount: 50_000 }] },
        {
          year: 2027,
          amount: 80_000,
          fromPot: 60_000,
          outside: [{ source: 'eigen bijdrage', amount: 20_000 }],
        },
      ],
    });
  });

  it('shows the pot per school year', () => {
    const [first, second, third] = planCourses(sixYears([wish(100_000)])).years;
    expect(first).toEqual({ year: 2026, opening: 0, usable: 60_000, paid: 0, lapsed: 0, closing: 60_000 });
    expect(second).toEqual({
      year: 2027,
      opening: 60_000,
      usable: 60_000,
      paid: 100_000,
      lapsed: 0,
      closing: 20_000,
    });
    expect(third).toMatchObject({ opening: 20_000, closing: 80_000 });
  });

  it('says that a plan is not proven when the search met its limit, and still gives one', () => {
    const wishes = Array.from({ length: 20 }, (_, i) => wish(31_000 + 1_900 * i, { duration: 1 + (i % 3) }));
    const plan = planCourses({
      lots: yearly(2026, 12, 60_000, 2),
      from: 2026,
      years: 12,
      wishes,
      workLimit: 2_000,
    });
    expect(plan.proven).toBe(false);
    expect(plan.aims.chosen[1]).toBeGreaterThan(10);
  });
});

describe('hours', () => {
  const forty = yearly(2026, 6, 4000, 0);

  it('hold a course back when they bind', () => {
    const wishes = [wish(1_000, { hoursPerYear: 3000 }), wish(2_000, { hoursPerYear: 3000 })];
    expect(planCourses(sixYears(wishes, { hours: { lots: forty, binding: true } })).aims.starts).toEqual([
      2026, 2027,
    ]);
  });

  it('are shown as short when they do not bind', () => {
    const wishes = [wish(1_000, { hoursPerYear: 3000 }), wish(2_000, { hoursPerYear: 3000 })];
    const plan = planCourses(sixYears(wishes, { hours: { lots: forty, binding: false } }));
    expect(plan.aims.starts).toEqual([2026, 2026]);
    expect(plan.outcomes).toMatchObject([{ hoursShort: 0 }, { hoursShort: 2000 }]);
  });

  it('are named as what is short of a course that money could carry', () => {
    const wishes = [wish(1_000, { hoursPerYear: 5000 })];
    const plan = planCourses(sixYears(wishes, { hours: { lots: forty, binding: true } }));
    expect(plan.outcomes[0]).toMatchObject({
      shortfall: { start: 2026, topUp: 0, perYear: [], hoursShort: 1000 },
    });
  });
});

describe('what cannot be planned', () => {
  it.each([0, -1, 61, 1000, 2.5, NaN])('refuses a horizon of %p years', (years) => {
    expect(() => planCourses(sixYears([], { years }))).toThrow(
      expect.objectContaining({ problem: { code: 'planHorizon', years, most: 60 } }),
    );
  });

  it.each([1988, 2101, 2026.5])('refuses a horizon that begins in %p', (from) => {
    expect(() => planCourses(sixYears([], { from }))).toThrow(
      expect.objectContaining({ problem: { code: 'planStart', from } }),
    );
  });

  it.each([{ years: 60 }, { years: 1 }, { from: 1989 }, { from: 2100 }])(
    'takes %j as a horizon',
    (horizon) => {
      expect(statuses(planCourses(sixYears([wish(0)], horizon)))).toEqual(['planned']);
    },
  );

  it('takes a hundred wishes', () => {
    const plan = planCourses(sixYears(new Array(100).fill(wish(0))));
    expect(plan.aims.chosen).toEqual([0, 100, 0]);
  });

  it('refuses more than a hundred wishes', () => {
    const wishes = new Array(101).fill(wish(1));
    expect(() => planCourses(sixYears(wishes))).toThrow(
      expect.objectContaining({ problem: { code: 'planTooManyWishes', wishes: 101, most: 100 } }),
    );
  });

  it.each([
    [wish(-1), { code: 'wishPrice', price: -1 }],
    [wish(10.5), { code: 'wishPrice', price: 10.5 }],
    [wish(1, { duration: 0 }), { code: 'wishDuration', duration: 0, years: 6 }],
    [wish(1, { duration: 7 }), { code: 'wishDuration', duration: 7, years: 6 }],
    [wish(1, { priority: 4 as 3 }), { code: 'wishPriority', priority: 4 }],
    [wish(1, { earliest: 2026.5 }), { code: 'wishYear', year: 2026.5 }],
    [wish(1, { latest: NaN }), { code: 'wishYear', year: NaN }],
    [
      wish(1, { earliest: 2028, latest: 2027 }),
      { code: 'wishLatestBeforeEarliest', earliest: 2028, latest: 2027 },
    ],
    [wish(1, { hoursPerYear: -1 }), { code: 'wishHours', hoursPerYear: -1 }],
    [wish(1, { after: 9 }), { code: 'wishAfterUnknown', after: 9 }],
    [
      wish(100, { outside: [{ source: 'x', courseYear: 0, amount: 101 }] }),
      { code: 'outsideAboveInstalment', courseYear: 0, outside: 101, instalment: 100 },
    ],
  ])('carries the problem of a wish and plans the rest (%#)', (bad, problem) => {
    const plan = planCourses(sixYears([bad, wish(60_000)]));
    expect(plan.outcomes[0]).toEqual({ status: 'invalid', problem });
    expect(plan.aims).toMatchObject({ chosen: [0, 1, 0], starts: [null, 2026] });
  });

  it('names the circle to those on it; what leads to it waits in vain', () => {
    const wishes = [
      wish(1, { after: 2 }),
      wish(1, { after: 0 }),
      wish(1, { after: 1 }),
      wish(1, { after: 0 }),
      wish(1, { after: 4 }),
      wish(1),
    ];
    const plan = planCourses(sixYears(wishes));
    const circle = { status: 'invalid', problem: { code: 'wishAfterCircle', wishes: [0, 1, 2] } };
    expect(plan.outcomes.slice(0, 3)).toEqual([circle, circle, circle]);
    expect(plan.outcomes[3]).toEqual({ status: 'prerequisiteNotChosen', after: 0 });
    expect(plan.outcomes[4]).toEqual({
      status: 'invalid',
      problem: { code: 'wishAfterCircle', wishes: [4] },
    });
    expect(plan.outcomes[5]).toMatchObject({ status: 'planned', start: 2026 });
  });

  it('plans nothing without wishes', () => {
    const empty: PlanInput = sixYears([]);
    expect(statuses(planCourses(empty))).toEqual([]);
  });
});

describe('comparing plans', () => {
  const aims = { chosen: [1, 1, 1], delay: 4, lapsed: 500, starts: [2026, null, 2028] } as const;

  it.each([
    [{ chosen: [2, 0, 0], delay: 9 }],
    [{ chosen: [1, 2, 0], delay: 9 }],
    [{ chosen: [1, 1, 2], delay: 9 }],
    [{ delay: 3, lapsed: 900 }],
    [{ lapsed: 499, starts: [2029, 2029, 2029] }],
    [{ starts: [2026, 2029, 2029] }],
    [{ starts: [2026, null, 2027] }],
  ] as const)('%j is better', (difference) => {
    expect(comparePlans({ ...aims, ...difference }, aims)).toBeLessThan(0);
    expect(comparePlans(aims, { ...aims, ...difference })).toBeGreaterThan(0);
  });

  it('finds equal plans equal', () => {
    expect(comparePlans(aims, { ...aims, starts: [...aims.starts] })).toBe(0);
  });
});
