import fc from 'fast-check';
import { choicesOf, type Choices } from '../../../src/domain/fund/choices';
import { checkRequest, type CheckedRequest, type GrantRequest } from '../../../src/domain/fund/requests';
import { search } from '../../../src/domain/fund/search';
import { bestOfAllSubsets } from '../../oracles/fund';
import { fundCase, type FundCase, type Structure } from '../../oracles/fundCases';
import { runs } from '../../support/runs';

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
