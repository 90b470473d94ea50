import {
  checkContributions,
  outsideContributions,
  potDemands,
} from '../../../src/domain/plan/outsideSources';

const SOOL = { mostPerYear: 500_000, mostYears: 4 };

describe('outside sources', () => {
  it('give for each school year of the course, in their order', () => {
    const given = outsideContributions(100_001, 2, [
      { source: 'werkgever', perYear: 20_000 },
      { source: 'eigen bijdrage', perYear: 10_000 },
    ]);
    expect(given).toEqual({
      problem: null,
      contributions: [
        { source: 'werkgever', courseYear: 0, amount: 20_000 },
        { source: 'eigen bijdrage', courseYear: 0, amount: 10_000 },
        { source: 'werkgever', courseYear: 1, amount: 20_000 },
        { source: 'eigen bijdrage', courseYear: 1, amount: 10_000 },
      ],
    });
    expect(potDemands(100_001, 2, given.contributions ?? [])).toEqual([20_001, 20_000]);
  });

  it('give what is still needed, up to the cap and its number of years, when no amount is asked', () => {
    const given = outsideContributions(3_000_000, 5, [
      { source: 'werkgever', perYear: 150_000 },
      { source: 'SOOL', perYear: null, cap: SOOL },
    ]);
    const sool = given.contributions?.filter(({ source }) => source === 'SOOL').map(({ amount }) => amount);
    expect(sool).toEqual([450_000, 450_000, 450_000, 450_000]);
    expect(
      outsideContributions(600_000, 1, [{ source: 'SOOL', perYear: null, cap: SOOL }]).contributions,
    ).toEqual([{ source: 'SOOL', courseYear: 0, amount: 500_000 }]);
  });

  it('take an amount at the cap and refuse one above it', () => {
    expect(
      outsideContributions(900_000, 1, [{ source: 'SOOL', perYear: 500_000, cap: SOOL }]).problem,
    ).toBeNull();
    expect(
      outsideContributions(900_000, 1, [{ source: 'SOOL', perYear: 500_001, cap: SOOL }]).problem,
    ).toEqual({
      code: 'outsideAboveCap',
      source: 'SOOL',
      amount: 500_001,
      mostPerYear: 500_000,
    });
  });

  it('refuse more than the instalment', () => {
    expect(outsideContributions(100, 2, [{ source: 'werkgever', perYear: 51 }])).toEqual({
      contributions: null,
      problem: { code: 'outsideAboveInstalment', courseYear: 0, outside: 51, instalment: 50 },
    });
    expect(outsideContributions(100, 2, [{ source: 'werkgever', perYear: 50 }]).problem).toBeNull();
  });

  it('ask nothing more of a source when an earlier one gives too much already', () => {
    const { problem } = outsideContributions(100, 1, [
      { source: 'werkgever', perYear: 120 },
      { source: 'SOOL', perYear: null, cap: SOOL },
    ]);
    expect(problem).toEqual({ code: 'outsideAboveInstalment', courseYear: 0, outside: 120, instalment: 100 });
  });

  it.each([-1, 0.5, NaN])('refuse an amount of %p cents', (amount) => {
    expect(checkContributions(100, 1, [{ source: 'x', courseYear: 0, amount }])).toEqual({
      code: 'outsideAmount',
      source: 'x',
      amount,
    });
  });

  it.each([-1, 2, 0.5])('refuse school year %p of a course of two', (courseYear) => {
    expect(checkContributions(100, 2, [{ source: 'x', courseYear, amount: 1 }])).toEqual({
      code: 'outsideYear',
      source: 'x',
      courseYear,
      duration: 2,
    });
  });
});
