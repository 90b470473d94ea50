import '../support/customFunctions';
import { NOTHING_DUE } from '../../src/domain/agreed/cover';
import { WishesArgument } from '../../src/functions/wishesArgument';
import { sequence } from '../../bench/sequence';
import { iso } from '../oracles/days';
import { refusal } from '../support/refusal';

const lots = [{ year: 2026, firstUsable: 2026, lastUsable: 2026, granted: 60_000 }];
const span = { day: iso('2026-8-1'), from: 2026, years: 5 };
const pot = () => ({ lots, reserved: [], cover: NOTHING_DUE, rights: NOTHING_DUE });

test('plans of one call are made until they took all the work that a call may do; the next one is refused', () => {
  const wishes = new WishesArgument(
    [
      [1, 'A', 500],
      [2, 'B', 500],
      [3, 'C', 500],
    ],
    null,
    null,
    null,
    15,
  );
  for (const key of ['1', '2'])
    expect(wishes.plan(key, span, pot).plan.outcomes).toMatchObject([{ status: 'planned' }]);
  expect(refusal(() => wishes.plan('3', span, pot))).toEqual({ code: 'planCallTooLarge' });
});

describe('hard plans of one call', () => {
  const years = { day: iso('2026-8-1'), from: 2026, years: 12 };
  const twelve = Array.from({ length: 12 }, (_, i) => ({
    year: 2026 + i,
    firstUsable: 2026 + i,
    lastUsable: 2028 + i,
    granted: 60_000,
  }));
  const potOfYears = () => ({ ...pot(), lots: twelve });
  /** As many wishes each, of prices and durations that leave much to search. */
  const wanted = (people: number, each: number) => {
    const random = sequence(7);
    return Array.from({ length: people * each }, (_, i) => [
      Math.floor(i / each) + 1,
      `c${i}`,
      100 + Math.floor(random() * 2500),
      1 + Math.floor(random() * 3),
      1 + (i % 3),
    ]);
  };
  /** As many wishes each, of what courses for support staff cost and last. */
  const ordinary = (people: number, each: number) => {
    const short = [95, 150, 195, 250, 295, 350, 450, 495, 600, 750, 895, 1200];
    const prices = [...short.map((price) => [price, 1]), [1450, 2], [1800, 2], [2400, 2], [3200, 3]];
    const random = sequence(11);
    return Array.from({ length: people * each }, (_, i) => [
      Math.floor(i / each) + 1,
      `c${i}`,
      ...prices[Math.floor(random() * prices.length)],
      1 + Math.floor(random() * 3),
    ]);
  };
  const planned = (wishes: WishesArgument) => {
    let steps = 0;
    let people = 0;
    for (const key of wishes.byPerson.keys()) {
      if (wishes.isSpent) break;
      steps += wishes.plan(key, years, potOfYears).plan.steps;
      people++;
    }
    return { steps, people };
  };

  it('stop after a part of the work that easy ones may take, and nobody after it is planned', () => {
    const wishes = new WishesArgument(wanted(10, 30), null);
    const { steps, people } = planned(wishes);
    expect(people).toBeLessThan(10);
    expect(steps).toBeGreaterThan(130_000);
    expect(steps).toBeLessThan(400_000);
    expect(refusal(() => wishes.plan('10', years, potOfYears))).toEqual({ code: 'planCallTooLarge' });
  });

  it('are not begun for people with more than eight wishes each who have more than 320 together', () => {
    const short = [['kort', 'c', 100, 1, 1]];
    const wishes = new WishesArgument([...wanted(27, 12), ...short], null);
    const tooLong = { code: 'planLongLists', wishes: 324, each: 8, most: 320 };
    expect(refusal(() => wishes.plan('1', years, potOfYears))).toEqual(tooLong);
    expect(refusal(() => wishes.plan('27', years, potOfYears))).toEqual(tooLong);
    expect(wishes.plan('kort', years, potOfYears).plan.outcomes).toMatchObject([{ status: 'planned' }]);
    // One employee fewer is few enough.
    expect(new WishesArgument(wanted(26, 12), null).plan('1', years, potOfYears).results).toHaveLength(12);
  });

  it('do not count what is agreed or over as a wish', () => {
    const headers = ['Medewerker', 'Opleiding', 'Kosten', 'Duur', 'Prioriteit', 'Status'];
    const status = (i: number) =>
      i % 12 < 4 ? ['afgerond', 'Gestopt', 'afgewezen', 'opgedragen'][i % 12] : '';
    const rows = wanted(2000, 12).map((row, i) => [...row.slice(0, 2), 100, ...row.slice(3), status(i)]);
    const wishes = new WishesArgument([headers, ...rows], null);
    expect(wishes.plan('1', years, potOfYears).results).toHaveLength(12);
    // Any other text is a wish.
    const typed = rows.map((row, i) => (i % 12 === 0 ? [...row.slice(0, 5), 'misschien'] : row));
    expect(
      refusal(() => new WishesArgument([headers, ...typed], null).plan('1', years, potOfYears)),
    ).toMatchObject({ code: 'planLongLists', wishes: 18_000 });
  });

  it('are all made for eight wishes each of a school of 300 at ordinary prices, and for five at any', () => {
    expect(planned(new WishesArgument(ordinary(300, 8), null)).people).toBe(300);
    expect(planned(new WishesArgument(wanted(300, 5), null)).people).toBe(300);
  });

  it('are all made for five wishes each of a board of 2,000', () => {
    expect(planned(new WishesArgument(ordinary(2_000, 5), null)).people).toBe(2_000);
  });
});
