import fc from 'fast-check';
import type { PlanInput } from '../../../src/domain/plan/input';
import { comparePlans, planCourses, type PlanAims } from '../../../src/domain/plan/plan';
import { rankChanges, type LotsWith } from '../../../src/domain/plan/changes';
import { runs } from '../../support/runs';
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

  it('is told with what it takes from wishes of lower priority', () => {
    // Three years of € 600 are € 1.800 in 2028, if nothing else is paid from them.
    const wishes = [wish(180_000, { priority: 1, latest: 2027 }), wish(60_000, { latest: 2026 })];
    const effects = ranked(sixYears(wishes, { years: 3 }));
    const later = effects.find(({ change }) => change.kind === 'laterStart');
    expect(later).toMatchObject({ gained: [0], lost: [1], delay: 2 });
  });

  it('is an earlier start when the course would end after the horizon', () => {
    const [best] = ranked(sixYears([wish(1_000, { duration: 3, earliest: 2030 })]));
    expect(best).toMatchObject({ change: { kind: 'earlierStart', wish: 0 }, gained: [0], lost: [] });
  });

  it('goes by the years of delay before what it asks', () => {
    // € 600 in 2026 and in 2028, for that year only; the wish is for 2027.
    const lots = yearly(2026, 3, 60_000, 0).filter(({ year }) => year !== 2027);
    const effects = ranked(sixYears([wish(60_000, { earliest: 2027, latest: 2027 })], { lots, years: 4 }));
    expect(effects.map(({ change }) => change.kind)).toEqual(['earlierStart', 'grant', 'laterStart']);
  });

  it('is a grant that is shown as one', () => {
    const [grant] = ranked(sixYears([wish(70_000, { latest: 2026 })]));
    expect(grant.plan.outcomes[0]).toMatchObject({
      instalments: [{ year: 2026, outside: [{ source: 'grant', amount: 10_000 }], fromPot: 60_000 }],
    });
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

  it('plans nothing more by an agreement on money where hours bind and stay as they are', () => {
    const hours = { lots: yearly(2026, 6, 4000, 0), binding: true };
    const effects = ranked(sixYears([wish(1_000, { hoursPerYear: 8000 })], { hours }), lotsWith);
    // Less money lapses, and that is all.
    expect(effects.map(({ change, gained }) => [change.kind, gained])).toEqual([['savingTerm', []]]);
  });
});

const chosenOnly = (aims: PlanAims): PlanAims => ({ ...aims, delay: 0, lapsed: 0, starts: [] });

describe('every change', () => {
  const year = fc.option(fc.integer({ min: 2025, max: 2029 }));
  const anyWish = fc
    .record({
      price: fc.constantFrom(30_000, 60_000, 90_000, 150_000, 240_000),
      duration: fc.integer({ min: 1, max: 3 }),
      priority: fc.constantFrom(1, 2, 3),
      earliest: year,
      latest: year,
    })
    .map(({ price, ...more }) => wish(price, more));
  const anyInput = fc
    .array(anyWish, { minLength: 1, maxLength: 3 })
    .map((wishes) => sixYears(wishes, { years: 4 }));

  it('says what the plan made with it gains, loses and costs against the plan without', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const plan = planCourses(input);
        const isPlanned = ({ outcomes }: typeof plan, i: number) => outcomes[i].status === 'planned';
        const all = input.wishes.map((_, i) => i);
        const left = all.filter((i) => ['notAffordable', 'noRoom'].includes(plan.outcomes[i].status));
        for (const { change, plan: changed, gained, lost, delay, lapsed } of rankChanges(
          input,
          plan,
          lotsWith,
        )) {
          if ('wish' in change) expect(left).toContain(change.wish);
          expect(gained).toEqual(all.filter((i) => isPlanned(changed, i) && !isPlanned(plan, i)));
          expect(lost).toEqual(all.filter((i) => !isPlanned(changed, i) && isPlanned(plan, i)));
          expect(lapsed).toBe(changed.aims.lapsed - plan.aims.lapsed);
          const waited = all.map((i) => {
            const start = changed.aims.starts[i];
            return start === null ? 0 : start - Math.max(input.wishes[i].earliest ?? 2026, 2026);
          });
          expect(delay).toBe(waited.reduce((sum, years) => sum + years, 0) - plan.aims.delay);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('is made by itself, and none that makes the plan better is left out', () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const plan = planCourses(input);
        const effects = rankChanges(input, plan, lotsWith);
        plan.outcomes.forEach(({ status }, i) => {
          if (status !== 'notAffordable' && status !== 'noRoom') return;
          const free = [
            ['laterStart', { latest: null }],
            ['earlierStart', { earliest: null }],
          ] as const;
          for (const [kind, difference] of free) {
            const wishes = input.wishes.map((known, j) => (i === j ? { ...known, ...difference } : known));
            const changed = planCourses({ ...input, wishes });
            const told = effects.find(({ change }) => change.kind === kind && change.wish === i);
            if (told) expect(told.plan.aims).toEqual(changed.aims);
            else
              expect(comparePlans(chosenOnly(changed.aims), chosenOnly(plan.aims))).toBeGreaterThanOrEqual(0);
          }
        });
        for (const kind of ['savingTerm', 'advance'] as const) {
          const told = effects.find(({ change }) => change.kind === kind);
          const agreement = { savingTerm: 0, advance: 0, [kind]: 1 };
          if (told)
            expect(told.plan.aims).toEqual(planCourses({ ...input, lots: lotsWith(agreement).lots }).aims);
        }
      }),
      { numRuns: runs(1000) },
    );
  });

  it('of agreements is none where no agreement is possible', () => {
    const kinds = ranked(sixYears([wish(240_000)])).map(({ change }) => change.kind);
    expect(kinds).toEqual(['grant']);
  });
});
