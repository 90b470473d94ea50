import type { PlanInput } from '../../../src/domain/plan/input';
import { planCourses } from '../../../src/domain/plan/plan';
import { rankChanges, type LotsWith } from '../../../src/domain/plan/changes';
import { sixYears, wish, yearly } from './support';

const ranked = (input: PlanInput, lotsWith?: LotsWith) => rankChanges(input, planCourses(input), lotsWith);

/** The lots of `sixYears` with another term or an advance. */
const lotsWith: LotsWith = ({ savingTerm, advance }) => ({
  lots: yearly(2026, 6 + advance, 60_000, 2 + savingTerm, advance),
});

describe('the change that would help most', () => {
  it('is none when nothing can be better', () => {
    expect(ranked(sixYears([wish(360_000, { duration: 6 })]), lotsWith)).toEqual([]);
  });

  it('is an advance, a grant or a longer saving term for what needs four years of money', () => {
    // € 2.400 is four years of € 600; three can be pooled. The advance and the grant both let it start in 2028, but
    // with the grant the pot pays less, so more lapses.
    const input = sixYears([wish(240_000)]);
    const effects = ranked(input, lotsWith);
    expect(effects.map(({ change }) => change)).toEqual([
      { kind: 'advance', years: 1 },
      { kind: 'grant', wish: 0, amount: 60_000, perYear: [{ year: 2028, amount: 60_000 }] },
      { kind: 'savingTerm', years: 1 },
    ]);
    expect(effects.map(({ gained, lost, plan }) => ({ gained, lost, start: plan.aims.starts[0] }))).toEqual([
      { gained: [0], lost: [], start: 2028 },
      { gained: [0], lost: [], start: 2028 },
      { gained: [0], lost: [], start: 2029 },
    ]);
  });

  it('can be a later start, behind a grant that lets the course start sooner', () => {
    const effects = ranked(sixYears([wish(180_000, { latest: 2027 })]));
    expect(effects).toMatchObject([
      { change: { kind: 'grant', amount: 60_000 }, gained: [0], delay: 1 },
      { change: { kind: 'laterStart', wish: 0 }, gained: [0], delay: 2 },
    ]);
  });

  it('is an earlier start when the money lapses before the wish begins', () => {
    const lots = yearly(2026, 1, 60_000, 1);
    const [best] = ranked(sixYears([wish(60_000, { earliest: 2029 })], { lots }));
    expect(best).toMatchObject({ change: { kind: 'earlierStart', wish: 0 }, gained: [0], delay: -3 });
  });

  it('is the smaller grant of two that help equally', () => {
    const effects = ranked(sixYears([wish(190_000), wish(185_000)], { lots: yearly(2026, 3, 60_000, 2) }));
    expect(effects.map(({ change }) => change)).toMatchObject([
      { kind: 'grant', wish: 1, amount: 5_000 },
      { kind: 'grant', wish: 0, amount: 10_000 },
    ]);
  });

  it('never is a grant where hours are short and money is not', () => {
    const hours = { lots: [], binding: true };
    expect(ranked(sixYears([wish(1_000, { hoursPerYear: 100 })], { hours }))).toEqual([]);
  });

  it('uses the hours as they would be with the agreement', () => {
    const input = sixYears([wish(1_000, { hoursPerYear: 8000 })], {
      hours: { lots: yearly(2026, 6, 4000, 0), binding: true },
    });
    const [best] = ranked(input, (agreement) => ({
      ...lotsWith(agreement),
      hours: yearly(2026, 6, 4000, agreement.savingTerm, agreement.advance),
    }));
    expect(best.gained).toEqual([0]);
  });
});
