import { changedCourse } from '../../../src/school/agreed/changedCourse';
import { changeEffect, changeOnExtraHours, wishChange } from '../../../src/school/agreed/changing';
import { agreeing } from '../../../src/school/agreed/agreeing';
import { personPlan } from '../../../src/school/plan/wishPlan';
import { emptyWish, type TypedWish } from '../../../src/school/plan/typedWish';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { referenceDay as DAY } from '../rawSchool';
import { followedCourse, schoolOfOne } from './followed';

/** € 1.200 in two school years, and a wish that has to wait for it. */
const AD = { Opleiding: 'AD', Kosten: 1200, Duur: 2, Status: 'afgesproken', Start: '2026-2027' };
const EXCEL = { Opleiding: 'Excel', Kosten: 1200 };
const { anna } = schoolOfOne([AD, EXCEL]);
const wish = followedCourse(anna).wish;
const change = (typed: Partial<TypedWish>, start = 2026) =>
  changedCourse(
    anna,
    wish,
    { typed: { ...emptyWish, course: 'AD', price: '1200', duration: '2', ...typed }, start },
    ',',
    [],
    DAY,
  );

describe('an agreed course as it becomes', () => {
  it('has the price, the start and the payers that are typed, and the lines of the plan with them', () => {
    const { course, problems } = change({ price: '2000', employer: '300' }, 2027);
    expect(problems).toEqual({});
    expect(course).toMatchObject({
      change: { price: 200_000, start: 2027, employer: 300, subsidy: '', own: '' },
      fromPot: 140_000,
      wish: { status: 'agreed', start: 2027, price: 200_000 },
    });
    // 2027 takes € 600 of 2025, which lapses first, and € 100 of 2026; 2028 the € 500 that is left of 2026.
    expect(course?.lines.map(({ schoolYear, source, amount }) => [schoolYear, source, amount])).toEqual([
      [2027, 'Werkgever', 30_000],
      [2027, null, 60_000],
      [2027, null, 10_000],
      [2028, 'Werkgever', 30_000],
      [2028, null, 50_000],
      [2028, null, 20_000],
    ]);
  });

  it('is nothing yet while something cannot be right', () => {
    expect(change({ price: '1,234' }).course).toBeNull();
    expect(change({ price: '1,234' }).problems.price).toMatchObject({ kind: 'amount' });
    expect(change({ price: '' }).course).toBeNull();
    expect(change({ employer: '900' })).toMatchObject({ course: null, problems: { employer: {} } });
  });
});

describe('what a change does', () => {
  it('is told of the free balance, of the course itself, and of every other course', () => {
    const dearer = change({ price: '3000' }).course!.wish;
    expect(changeEffect(wishChange(anna, dearer, DAY, DEFAULT_SETTINGS))).toEqual({
      free: { before: 120_000, after: 0 },
      uncovered: { before: 0, after: 60_000 },
      others: [
        {
          course: 'Excel',
          before: { kind: 'planned', start: 2026 },
          after: { kind: 'planned', start: 2029 },
        },
      ],
    });
  });

  it('leaves out the courses of which nothing changes', () => {
    const same = change({}).course!.wish;
    expect(changeEffect(wishChange(anna, same, DAY, DEFAULT_SETTINGS)).others).toEqual([]);
  });
});

test('a change that rests on hours above 1.0 (CAO VO 6.1 lid 6) tells for how much; one that rests on them for no more does not', () => {
  const { anna: busy } = schoolOfOne([{ ...AD, Kosten: 1200, Duur: 1, Start: '2028-2029' }], [], 1.1);
  const own = followedCourse(busy).wish;
  const restsAt = (price: number, was = own, cao: 'VO' | 'PO' = 'VO') =>
    changeOnExtraHours(wishChange({ ...busy, wishes: [was] }, { ...own, price }, DAY, DEFAULT_SETTINGS), cao)
      ?.total ?? 0;
  expect(restsAt(198_000)).toBe(12_000);
  expect(restsAt(198_000, own, 'PO')).toBe(0);
  expect(restsAt(120_000)).toBe(0);
  expect(restsAt(190_000, { ...own, price: 198_000 })).toBe(0);
});

describe('agreeing on a planned wish', () => {
  const plan = personPlan(anna, DAY, DEFAULT_SETTINGS);
  if (plan?.kind !== 'plan') throw new Error('no plan');
  const excel = anna.wishes[1];

  // The agreed course takes 2024, so that 2025 and 2026 pay this one.
  it('fixes course, start, price and instalments, and says what needs the employer', () => {
    expect(agreeing(anna, plan.view, excel.id, 'Spaarplan')).toMatchObject({
      price: 120_000,
      start: 2026,
      end: 2026,
      byEmployee: 60_000,
      byEmployer: 60_000,
      lines: [
        { course: 'Excel', schoolYear: 2026 },
        { course: 'Excel', schoolYear: 2026 },
      ],
    });
  });

  it('is not offered for what the plan has no place for', () => {
    expect(agreeing(anna, plan.view, wish.id, 'Spaarplan')).toBeNull();
  });
});
