import fc from 'fast-check';
import { choicesOf, type Choices } from '../../../src/domain/fund/choices';
import { checkRequest, type CheckedRequest, type GrantRequest } from '../../../src/domain/fund/requests';
import { search } from '../../../src/domain/fund/search';
import { bestOfAllSubsets } from '../../oracles/fund';
import { fundCase, type FundCase, type Structure } from '../../oracles/fundCases';
import { runs } from '../../support/runs';
import { choicesFrom, optimum, type Offers } from './support';

/** Points count in ten-thousandths here, so that whole points are whole units. */
function choicesFor({ requests, budget }: FundCase): Choices {
  return choicesOf(
    requests.map((request, row) => checkRequest(request, row) as CheckedRequest),
    budget,
  );
}

const isProven = ({ best, pointsBound, costBound }: ReturnType<typeof search>) =>
  pointsBound === best.points && costBound === best.cost;

const smallCase: fc.Arbitrary<FundCase> = fc
  .array(
    fc.record({
      employee: fc.integer({ min: 1, max: 8 }),
      amount: fc.integer({ min: 1, max: 60 }),
      extra: fc.integer({ min: -5, max: 12 }),
    }),
    { minLength: 1, maxLength: 10 },
  )
  .chain((rows) =>
    fc.record({
      requests: fc.constant(
        rows.map(({ employee, amount, extra }): GrantRequest => ({
          employee: `E${employee}`,
          amount,
          points: Math.max(1, amount + extra),
          date: null,
        })),
      ),
      budget: fc.integer({ min: 1, max: 250 }),
    }),
  );

describe('a search that may take few steps', () => {
  it('never passes what is possible, and its bounds are never below it', () => {
    fc.assert(
      fc.property(smallCase, fc.constantFrom(0, 1, 5, 25, 100, 500), ({ requests, budget }, work) => {
        const choices = choicesFor({ requests, budget });
        const { best, pointsBound, costBound } = search(choices, work);
        const optimum = bestOfAllSubsets(requests, budget);
        const points = (units: number) => (units * choices.pointUnit) / 10_000;
        expect(points(best.points)).toBeLessThanOrEqual(optimum.points);
        expect(best.cost).toBeLessThanOrEqual(choices.budget);
        expect(points(pointsBound)).toBeGreaterThanOrEqual(optimum.points);
        if (points(best.points) === optimum.points) {
          expect(best.cost * choices.costUnit).toBeGreaterThanOrEqual(optimum.amount);
          expect(costBound * choices.costUnit).toBeLessThanOrEqual(optimum.amount);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  // Requests as [cost, points], those with the most points for their cost first. What is better cannot be had: the
  // points to be had if the last request could be granted in part, and the cost of these points if so.
  it.each([
    // For 6 costs: 3 points for 2, and 4 7ths of 8 points are 7.57. The 6 points: 3 for 2, and 3 8ths of 7 are 4.63.
    {
      offers: [
        [2, 3],
        [7, 8],
        [6, 6],
        [5, 5],
      ],
      budget: 6,
      best: [6, 6],
      bounds: [7, 5],
    },
    // For 12: 8 for 5, 1 for 1 and 6 9ths of 9 are 15. The 10 points: 8 for 5, and 2 for 2.
    {
      offers: [
        [5, 8],
        [1, 1],
        [9, 9],
        [7, 2],
      ],
      budget: 12,
      best: [10, 10],
      bounds: [15, 7],
    },
    // For 14: 16 for 10, and 4 9ths of 8 are 19.56. The 17 points: 16 for 10, and 1 8th of 9 is 11.13.
    {
      offers: [
        [2, 6],
        [5, 7],
        [3, 3],
        [9, 8],
        [9, 5],
      ],
      budget: 14,
      best: [17, 14],
      bounds: [19, 12],
    },
  ] as const)('says how far off the best can be at most, without a step (%#)', (example) => {
    const choices = choicesFrom(
      example.offers.map((offer) => [offer]),
      example.budget,
    );
    const { best, pointsBound, costBound } = search(choices, 0);
    expect([best.points, best.cost]).toEqual(example.best);
    expect([pointsBound, costBound]).toEqual(example.bounds);
  });

  // Found by comparing the search with versions of it that have one mistake each: in these funds it shows.
  it.each([
    { kinds: [[[6, 3]]], employees: 5, budget: 22, bounds: [10, 18] },
    { kinds: [[[36, 21]]], employees: 6, budget: 133, bounds: [71, 108] },
    { kinds: [[[11, 12]]], employees: 5, budget: 28, bounds: [25, 22] },
    { kinds: [[[5, 8]], [[12, 4]]], employees: 6, budget: 36, bounds: [29, 27] },
    {
      kinds: [
        [[32, 33]],
        [
          [7, 29],
          [34, 49],
        ],
      ],
      employees: 8,
      budget: 147,
      bounds: [238, 124],
    },
    {
      kinds: [
        [
          [9, 7],
          [15, 12],
        ],
        [[5, 7]],
      ],
      employees: 8,
      budget: 60,
      bounds: [60, 59],
    },
    {
      kinds: [
        [
          [11, 4],
          [16, 16],
        ],
        [[3, 3]],
        [[11, 11]],
      ],
      employees: 7,
      budget: 31,
      bounds: [31, 30],
    },
    {
      kinds: [
        [
          [6, 11],
          [11, 22],
        ],
        [[5, 4]],
        [
          [3, 8],
          [11, 16],
        ],
      ],
      employees: 6,
      budget: 29,
      bounds: [61, 28],
    },
  ] as const)('starts from bounds that a search then closes (%#)', (example) => {
    const { kinds, employees, budget } = example;
    const offers = Array.from({ length: employees }, (_, i): Offers => kinds[i % kinds.length]);
    const choices = choicesFrom(offers, budget);
    const [first, whole] = [search(choices, 0), search(choices)];
    expect([first.pointsBound, first.costBound]).toEqual(example.bounds);
    expect(isProven(whole)).toBe(true);
    expect({ points: whole.best.points, cost: whole.best.cost }).toEqual(optimum(choices));
  });

  // What a first division and its bound come to before anything is searched, in units of points.
  it.each([
    ['random', 200, 2, 5_779, 5_789],
    ['random', 1000, 1, 28_305, 28_307],
    ['nearCost', 40, 1, 3_026_876, 3_028_260],
    ['nearCost', 200, 1, 14_008_088, 14_008_194],
    ['equalCost', 40, 2, 3_270_707, 3_271_963],
    ['fewPoints', 200, 2, 324, 325],
    ['nearCostRounded', 40, 2, 32_880, 32_899],
    ['nearCostRounded', 200, 2, 143_092, 143_095],
  ] satisfies [Structure, number, number, number, number][])(
    'is near already when points are %s: %i requests, case %i, between %i and %i',
    (structure, count, seed, least, most) => {
      const { best, pointsBound } = search(choicesFor(fundCase(structure, count, seed)), 0);
      expect(best.points).toBeGreaterThanOrEqual(least);
      expect(pointsBound).toBeLessThanOrEqual(most);
    },
  );
});

describe('the steps that a proof takes', () => {
  it.each([
    ['random', 200, 1, 500],
    ['random', 1000, 1, 250],
    ['nearCost', 40, 1, 9_000],
    ['nearCost', 40, 2, 85_000],
    ['fewPoints', 200, 2, 1],
    ['nearCostRounded', 40, 2, 56_000],
    ['nearCostRounded', 200, 1, 130_000],
    ['nearCostRounded', 1000, 1, 700],
    ['equalCost', 40, 1, 380_000],
  ] satisfies [Structure, number, number, number][])(
    'points are %s, %i requests, case %i: at most %i',
    (structure, count, seed, work) => {
      expect(isProven(search(choicesFor(fundCase(structure, count, seed)), work))).toBe(true);
    },
  );
});

describe('amounts and points that are as high as they may be', () => {
  /** The case again, with amounts up to € 100 million and points up to a million with four decimals. */
  const enlarged = ({ requests, budget }: FundCase): FundCase => ({
    requests: requests.map((request) => ({
      ...request,
      amount: (request.amount ?? 0) * 19_997 + 1,
      points: Math.round((request.points ?? 0) * 9_997_0001) / 10_000,
    })),
    budget: budget * 19_997,
  });

  it.each([
    ['random', 40, 2],
    ['random', 200, 1],
    ['fewPoints', 200, 1],
  ] satisfies [Structure, number, number][])('are proven too: %s, %i, case %i', (structure, count, seed) => {
    const large = search(choicesFor(enlarged(fundCase(structure, count, seed))), 10_000);
    expect(isProven(large)).toBe(true);
  });
});
