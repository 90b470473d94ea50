import { potBeside } from '../../../src/domain/agreed/beside';
import { besideRights, planBesideRights } from '../../../src/domain/agreed/rights';
import type { AgreedCourse } from '../../../src/domain/agreed/instalments';
import type { PlanInput, Wish } from '../../../src/domain/plan/input';
import { planCourses } from '../../../src/domain/plan/plan';
import { iso } from '../../oracles/days';
import { wish } from '../plan/support';
import { potFrom2026 } from './support';

/** Courses that are a right, beside agreed courses and wishes: € 600 a year, saved for two years. */
const day = iso('2026-10-1');
const horizon = { from: 2026, years: 4 };
const EMPLOYER = 'Werkgever';

const right = (price: number, more: Partial<Wish> = {}) => wish(price, { restPaidBy: EMPLOYER, ...more });

function asked(
  wishes: readonly Wish[],
  agreed: readonly AgreedCourse[] = [],
  more: Partial<Omit<PlanInput, 'wishes'>> = {},
) {
  const span = { ...horizon, ...more };
  return besideRights({ ...span, wishes }, (rights) =>
    potBeside(potFrom2026(), day, span, agreed, 'planning', rights),
  );
}

const outcomesOf = (...given: Parameters<typeof asked>) => planBesideRights(asked(...given)).outcomes;

/** Per instalment what the pot pays, by which lots, and what others pay. */
function paidOf(...given: Parameters<typeof asked>) {
  const [outcome] = outcomesOf(...given);
  if (outcome.status !== 'planned') throw new Error(outcome.status);
  return outcome.instalments.map(({ fromPot, payments, outside }) => [
    fromPot,
    payments.map(({ lot, amount }) => [lot.year, amount]),
    outside.map(({ source, amount }) => [source, amount]),
  ]);
}

describe('a course that is a right', () => {
  it('is paid by what the pot has, and by the employer for the rest', () => {
    expect(paidOf([right(100_000)])).toEqual([[60_000, [[2026, 60_000]], [[EMPLOYER, 40_000]]]]);
    expect(outcomesOf([right(100_000)])[0]).toMatchObject({ start: 2026, end: 2026, fromPot: 60_000 });
  });

  it('asks nothing of the employer where the pot has enough', () => {
    expect(paidOf([right(60_000)])).toEqual([[60_000, [[2026, 60_000]], []]]);
  });

  it('is paid per school year, after what others pay', () => {
    const outside = [{ source: 'Subsidie', courseYear: 0, amount: 30_000 }];
    expect(paidOf([right(200_000, { duration: 2, outside })])).toEqual([
      [
        60_000,
        [[2026, 60_000]],
        [
          ['Subsidie', 30_000],
          [EMPLOYER, 10_000],
        ],
      ],
      [60_000, [[2027, 60_000]], [[EMPLOYER, 40_000]]],
    ]);
    expect(outcomesOf([right(200_000, { duration: 2, outside })])[0]).toMatchObject({ fromPot: 120_000 });
  });

  it('names the employer once who pays a part already', () => {
    const outside = [{ source: EMPLOYER, courseYear: 0, amount: 30_000 }];
    expect(paidOf([right(100_000, { outside })])).toEqual([[60_000, [[2026, 60_000]], [[EMPLOYER, 40_000]]]]);
  });

  it('takes nothing that agreed courses need, also later', () => {
    const now = { start: 2026, fromPot: [50_000], paid: 0 };
    expect(paidOf([right(30_000)], [now])).toEqual([[10_000, [[2026, 10_000]], [[EMPLOYER, 20_000]]]]);
    const next = { start: 2027, fromPot: [100_000], paid: 0 };
    expect(paidOf([right(30_000)], [next])).toEqual([[20_000, [[2026, 20_000]], [[EMPLOYER, 10_000]]]]);
  });

  it('goes before what is only wished', () => {
    const outcomes = outcomesOf([wish(60_000, { priority: 1 }), right(60_000, { priority: 3 })]);
    expect(outcomes.map((one) => one.status === 'planned' && one.start)).toEqual([2027, 2026]);
    expect(outcomes.map((one) => one.status === 'planned' && one.fromPot)).toEqual([60_000, 60_000]);
    // To the planner others pay it, and the pot has that much less: it asks nothing of what is left.
    const { input } = asked([wish(60_000), right(60_000)]);
    expect(input.wishes[1].outside).toEqual([]);
  });

  it('starts in the first school year that is allowed to it', () => {
    const question = asked([right(100_000, { earliest: 2027, latest: 2029 })]);
    expect(question.courses).toEqual([{ start: 2027, fromPot: [100_000], paid: 0 }]);
    expect(question.asked.wishes[0]).toMatchObject({ earliest: 2027, latest: 2027 });
    expect(planBesideRights(question).outcomes[0]).toMatchObject({ start: 2027, fromPot: 100_000 });
    // In the last one too.
    expect(asked([right(100_000, { earliest: 2029 })]).courses).toHaveLength(1);
  });

  it('waits for another wish at the cost of the employer alone, as its start is not known', () => {
    const question = asked([wish(10_000), right(100_000, { after: 0 })]);
    expect(question.courses).toEqual([]);
    expect(question.rights).toEqual([
      null,
      { restPaidBy: EMPLOYER, fromPot: [0], payments: [[]], rest: [100_000] },
    ]);
    const outcome = planBesideRights(question).outcomes[1];
    expect(outcome).toMatchObject({
      status: 'planned',
      start: 2027,
      fromPot: 0,
      instalments: [{ fromPot: 0, payments: [], outside: [{ source: EMPLOYER, amount: 100_000 }] }],
    });
  });

  it('of several each has its own part', () => {
    const [first, second] = asked([wish(10_000), right(50_000), right(30_000)]).rights.slice(1);
    expect(first).toMatchObject({ fromPot: [50_000], rest: [0] });
    expect(second).toMatchObject({ fromPot: [10_000], rest: [20_000] });
  });

  it.each([
    [true, 0],
    [false, 4_000],
  ])('is not kept away by hours; binding %s', (binding, hoursShort) => {
    const [outcome] = outcomesOf([right(10_000, { hoursPerYear: 4_000 })], [], {
      hours: { lots: [], binding },
    });
    expect(outcome).toMatchObject({ status: 'planned', hoursShort });
  });

  it('is no right to the planner where it costs nothing or something is wrong with it', () => {
    const outside = [{ source: EMPLOYER, courseYear: 0, amount: 20_000 }];
    const wishes = [right(0), right(-100), right(10_000, { duration: 5 }), right(10_000, { outside })];
    const question = asked(wishes);
    expect(question.rights).toEqual([null, null, null, null]);
    expect(question.asked.wishes).toEqual(wishes);
    expect(planBesideRights(question).outcomes.map(({ status }) => status)).toEqual([
      'planned',
      'invalid',
      'invalid',
      'invalid',
    ]);
    expect(asked([right(10_000, { duration: 4 })]).courses).toHaveLength(1);
  });

  it('has no room where no school year is allowed to it', () => {
    const question = asked([right(10_000, { earliest: 2030 })]);
    expect(question.courses).toEqual([]);
    expect(planBesideRights(question).outcomes[0].status).toBe('noRoom');
  });
});

describe('the question to the planner', () => {
  it('reserves what rights take, and tells apart what only agreed courses take', () => {
    const agreed = { start: 2026, fromPot: [50_000, 20_000], paid: 0 };
    const { input, asked: toPlanner } = asked([right(30_000)], [agreed]);
    const ofAgreed = [
      { year: 2026, amount: 50_000 },
      { year: 2027, amount: 20_000 },
    ];
    expect(input.reserved).toEqual(ofAgreed);
    expect(toPlanner.reserved).toEqual([ofAgreed[0], { year: 2026, amount: 10_000 }, ofAgreed[1]]);
    const paidBy = (one: PlanInput) => one.wishes[0].outside;
    expect(paidBy(input)).toEqual([{ source: EMPLOYER, courseYear: 0, amount: 20_000 }]);
    expect(paidBy(toPlanner)).toEqual([{ source: EMPLOYER, courseYear: 0, amount: 30_000 }]);
  });

  it('leaves out what agreed courses take before and after the horizon', () => {
    const agreed = { start: 2026, fromPot: [1_000, 2_000, 3_000, 4_000], paid: 0 };
    const { input } = asked([right(1_000)], [agreed], { from: 2027, years: 2 });
    expect(input.reserved).toEqual([
      { year: 2027, amount: 2_000 },
      { year: 2028, amount: 3_000 },
    ]);
  });

  it('is that of the wishes alone where none is a right', () => {
    const question = asked([wish(30_000), wish(50_000)]);
    expect(question.rights).toEqual([null, null]);
    expect(planBesideRights(question)).toEqual(planCourses(question.asked));
  });

  it('can be given up after so many steps', () => {
    const wishes = [30_000, 50_000, 70_000, 40_000].map((price) => wish(price));
    const question = asked([...wishes, right(90_000)]);
    expect(planBesideRights(question).proven).toBe(true);
    expect(planBesideRights(question, 1).proven).toBe(false);
  });
});
