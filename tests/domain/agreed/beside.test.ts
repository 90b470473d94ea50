import { potBeside, reservedIn } from '../../../src/domain/agreed/beside';
import { setAside } from '../../../src/domain/agreed/setAside';
import { explainPlan } from '../../../src/domain/plan/explanation';
import { neededSaving } from '../../../src/domain/plan/neededSaving';
import { planCourses } from '../../../src/domain/plan/plan';
import { iso } from '../../oracles/days';
import { wish, yearly } from '../plan/support';
import { potFrom2026, rule, twoYears } from './support';

const day = iso('2026-10-1');
const span = { from: 2026, years: 4 };

test('money is set aside from the lots that become usable last', () => {
  const lots = yearly(2026, 3, 50_000, 2);
  const demands = [
    { year: 2027, amount: 30_000 },
    { year: 2028, amount: 70_000 },
  ];
  const { reservations, left } = setAside(lots, demands);
  expect(reservations.map(({ payments }) => payments.map(({ lot, amount }) => [lot, amount]))).toEqual([
    [[lots[1], 30_000]],
    [
      [lots[2], 50_000],
      [lots[1], 20_000],
    ],
  ]);
  expect(left).toEqual([lots[0]]);
});

describe('a plan beside agreed courses', () => {
  it('starts a wish where what is agreed stays payable', () => {
    const { lots, reserved } = potBeside(potFrom2026(), day, span, [twoYears], 'planning');
    const input = { ...span, lots, reserved, wishes: [wish(30_000)] };
    const plan = planCourses(input);
    // € 200 is free until the last instalment is paid in 2028; with the lot of 2029 there is enough.
    expect(plan.aims).toMatchObject({ starts: [2029], delay: 3, chosen: [0, 1, 0] });
    expect(plan.years.map(({ paid }) => paid)).toEqual([0, 80_000, 80_000, 30_000]);
    expect(explainPlan(input, plan).reasons).toEqual([
      { code: 'potTooSmall', short: [{ year: 2028, amount: 10_000 }] },
    ]);
  });

  it('says what a wish is short beside what is agreed', () => {
    const { lots, reserved } = potBeside(potFrom2026(), day, span, [twoYears], 'planning');
    const plan = planCourses({ ...span, lots, reserved, wishes: [wish(30_000, { latest: 2028 })] });
    expect(plan.outcomes[0]).toEqual({
      status: 'notAffordable',
      shortfall: { start: 2026, topUp: 10_000, perYear: [{ year: 2026, amount: 10_000 }], hoursShort: 0 },
    });
  });

  it('pays what is agreed first within a school year', () => {
    const courses = [{ start: 2026, fromPot: [60_000], paid: 0 }];
    const lots = [
      { year: 2025, firstUsable: 2025, lastUsable: 2026, granted: 50_000 },
      { year: 2026, firstUsable: 2026, lastUsable: 2028, granted: 60_000 },
    ];
    const reserved = [{ year: 2026, amount: courses[0].fromPot[0] }];
    const { outcomes } = planCourses({ ...span, lots, reserved, wishes: [wish(50_000)] });
    expect(outcomes[0]).toMatchObject({
      instalments: [{ payments: [{ lot: lots[1], amount: 50_000 }] }],
    });
  });

  it('saves for a wish by a plan, but not for what is agreed', () => {
    const noSaving = { ...rule('spaartermijn', 0), from: iso('2021-8-1') };
    const plan = { ...rule('spaartermijn_plan', 2), from: iso('2021-8-1') };
    const pot = potFrom2026({}, noSaving, plan);
    const beside = potBeside(pot, day, span, [twoYears], 'planning');
    expect(beside.cover.uncovered).toBe(40_000);
    const input = { ...span, ...beside, wishes: [wish(60_000)] };
    const planned = planCourses(input);
    expect(planned.aims.starts).toEqual([2026]);
    expect(neededSaving('scholingsbudget', input, planned, pot.rules)).toBeNull();
  });

  it('counts what is agreed where it asks what must be saved', () => {
    const noSaving = { ...rule('spaartermijn', 0), from: iso('2021-8-1') };
    const plan = { ...rule('spaartermijn_plan', 2), from: iso('2021-8-1') };
    const pot = potFrom2026({}, noSaving, plan);
    const courses = [{ start: 2027, fromPot: [60_000], paid: 0 }];
    const beside = potBeside(pot, day, span, courses, 'planning');
    const input = { ...span, ...beside, wishes: [wish(40_000, { earliest: 2027, latest: 2027 })] };
    const planned = planCourses(input);
    expect(neededSaving('scholingsbudget', input, planned, pot.rules)).toMatchObject({
      amount: 40_000,
      lots: [{ year: 2026 }],
    });
  });

  it('is as without them where nothing is due', () => {
    const { lots, reserved } = potBeside(potFrom2026(), day, span, [], 'planning');
    expect(reserved).toEqual([]);
    expect(lots.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029]);
  });
});

describe('what is due outside the horizon', () => {
  const lots = yearly(2026, 5, 60_000, 2);

  it('is taken from the lots that are of the least use within it', () => {
    const demands = [
      { year: 2027, amount: 10_000 },
      { year: 2029, amount: 100_000 },
    ];
    expect(reservedIn(lots, demands, { from: 2026, years: 3 })).toEqual({
      lots: [lots[0], lots[1], { ...lots[2], granted: 20_000 }],
      reserved: [{ year: 2027, amount: 10_000 }],
    });
  });

  it('is paid before the horizon begins', () => {
    const demands = [{ year: 2026, amount: 70_000 - 10_000 }];
    expect(reservedIn(lots, demands, { from: 2027, years: 2 })).toEqual({
      lots: [lots[1], lots[2]],
      reserved: [],
    });
    expect(reservedIn(lots, [], { from: 2029, years: 1 }).lots.map(({ year }) => year)).toEqual([
      2027, 2028, 2029,
    ]);
  });

  it('keeps a wish from spending it', () => {
    const courses = [{ start: 2028, fromPot: [180_000], paid: 0 }];
    const { lots: left, reserved } = potBeside(
      potFrom2026(),
      day,
      { from: 2026, years: 2 },
      courses,
      'agreed',
    );
    const plan = planCourses({ from: 2026, years: 2, lots: left, reserved, wishes: [wish(1)] });
    expect(plan.aims).toMatchObject({ starts: [null], lapsed: 0 });
  });
});
