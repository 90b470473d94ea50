import { checkContributions, potDemands } from '../../../src/domain/plan/outsideSources';

describe('outside sources', () => {
  it('leave the pot what they do not pay of each school year', () => {
    const contributions = [0, 1].map((courseYear) => ({ source: 'werkgever', courseYear, amount: 30_000 }));
    expect(potDemands(100_001, 2, contributions)).toEqual([20_001, 20_000]);
  });

  it('pay an instalment whole, and together no more than that', () => {
    const pays = (...amounts: number[]) =>
      checkContributions(
        100,
        2,
        amounts.map((amount) => ({ source: 'werkgever', courseYear: 0, amount })),
      );
    expect(pays(20, 30)).toBeNull();
    expect(pays(20, 31)).toEqual({
      code: 'outsideAboveInstalment',
      courseYear: 0,
      outside: 51,
      instalment: 50,
    });
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
