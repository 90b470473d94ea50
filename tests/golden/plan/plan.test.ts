import { planCourses } from '../../../src/domain/plan/plan';
import { savingLots } from '../../../src/domain/budget/affordability';
import { RuleBook, type RuleId } from '../../../src/domain/rules';
import { GOLDEN_PLANS } from './cases';

const FROM_2020 = 43_831; // 1 January 2020

const book = new RuleBook(
  (
    [
      ['scholingsbudget', 60_000],
      ['spaartermijn', 2],
    ] as [RuleId, number][]
  ).map(([rule, value]) => ({ rule, from: FROM_2020, value, provenance: { kind: 'default' } })),
);

describe('plans worked out by hand', () => {
  it.each(GOLDEN_PLANS.map((plan) => [plan.name, plan] as const))('%s', (_, golden) => {
    const { fte, opening, from, years, wishes, shortfalls = {}, payments = {} } = golden;
    const saving = { kind: 'scholingsbudget', fte, from, opening } as const;
    const rules = { rules: book.forEmployee(null), lastChange: book.lastChange };
    const plan = planCourses({ lots: savingLots({ ...saving, ...rules }, from + years - 1), from, years, wishes });

    expect(plan.aims).toEqual(golden.aims);
    plan.outcomes.forEach((outcome, i) => {
      if (outcome.status === 'notAffordable') {
        const { start, topUp, perYear } = outcome.shortfall;
        expect([start, topUp, ...perYear.map(({ year, amount }) => [year, amount])]).toEqual(shortfalls[i]);
      }
      if (outcome.status !== 'planned' || !payments[i]) return;
      const paid = outcome.instalments.flatMap(({ year, payments: parts }) =>
        parts.map(({ lot, amount }) => [year, lot.year, amount]),
      );
      expect(paid).toEqual(payments[i]);
    });
    const statuses = plan.outcomes.map(({ status }) => status === 'notAffordable');
    expect(statuses).toEqual(wishes.map((_wish, i) => i in shortfalls));
  });
});
