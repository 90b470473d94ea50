import fc from 'fast-check';
import { PO, VO, type OracleRule } from '../oracles/budget';
import { iso } from '../oracles/days';
import { firstAffordable, inParts, shortCents } from '../oracles/pooling';
import { anyRules } from '../support/arbitraryPeople';
import { call, cell, values } from '../support/functions';

const RUNS = { numRuns: 500, seed: 20262027 };

const anySaving = fc.record({
  fte: fc.oneof(fc.constantFrom(0, 5000, 8000, 10000), fc.integer({ min: 0, max: 15000 })),
  from: fc.integer({ min: 2013, max: 2030 }),
  opening: fc.array(
    fc.record({ back: fc.integer({ min: 1, max: 4 }), cents: fc.integer({ min: 0, max: 90000 }) }),
    { maxLength: 3 },
  ),
  base: fc.constantFrom('VO' as const, 'PO' as const),
  rules: anyRules,
});

const anyCourse = fc.record({
  price: fc.oneof(fc.integer({ min: 0, max: 60000 }), fc.integer({ min: 0, max: 600000 })),
  duration: fc.integer({ min: 1, max: 5 }),
  wait: fc.integer({ min: 0, max: 6 }),
});

type Saving = typeof anySaving extends fc.Arbitrary<infer T> ? T : never;

function oracleOf({ fte, from, opening, base, rules }: Saving) {
  return {
    fte,
    from,
    opening: opening.map(({ back, cents }) => ({ year: from - back, cents })),
    layers: [rules, base === 'VO' ? VO : PO],
  };
}

function rulesTable(base: 'VO' | 'PO', rules: readonly OracleRule[]): unknown[][] {
  const rows = rules.map(({ rule, from, value }) => [
    rule,
    from,
    rule === 'scholingsbudget' ? value / 100 : value,
  ]);
  return [['cao', null, base], ...rows];
}

function argumentsOf({ from, opening, base, rules }: Saving) {
  const lots = opening.map(({ back, cents }) => [from - back, cents / 100]);
  return { from: [[from]], balance: lots, cao: rulesTable(base, rules) };
}

test('what is short is what no division of the lots can pay', () => {
  fc.assert(
    fc.property(anySaving, anyCourse, (saving, { price, duration, wait }) => {
      const { from, balance, cao } = argumentsOf(saving);
      const start = saving.from + wait;
      const short = cell('TEKORT', price / 100, start, saving.fte / 10000, from, balance, duration, cao);
      expect(short).toBe(shortCents(price, duration, start, oracleOf(saving)) / 100);
    }),
    RUNS,
  );
});

test('the first affordable year is the first that trying finds, and never means never', () => {
  let never = 0;
  fc.assert(
    fc.property(anySaving, anyCourse, (saving, { price, duration }) => {
      const { from, balance, cao } = argumentsOf(saving);
      const [found] = values(
        call('BETAALBAARVANAF', [[price / 100]], [[saving.fte / 10000]], from, balance, [[duration]], cao),
      );
      const year = firstAffordable(price, duration, oracleOf(saving), 32);
      if (year === null) {
        never++;
        expect(found).toEqual(expect.stringContaining('#N/A Dit past nooit in het budget'));
      } else {
        expect(found).toBe(iso(`${year}-8-1`));
      }
    }),
    RUNS,
  );
  expect(never).toBeGreaterThan(50);
});

test('more budget, or more fte, never makes a course later', () => {
  const anyExtra = fc.record({
    amount: fc.integer({ min: 1, max: 50000 }),
    extra: fc.integer({ min: 0, max: 50000 }),
    extraFte: fc.integer({ min: 0, max: 3000 }),
    extraSaldo: fc.integer({ min: 0, max: 50000 }),
  });
  fc.assert(
    fc.property(anySaving, anyCourse, anyExtra, (saving, { price, duration }, more) => {
      const { from, cao } = argumentsOf(saving);
      const fte = Math.min(saving.fte, 12000);
      const yearly = (cents: number) => [...cao, ['scholingsbudget', iso('2000-1-1'), cents / 100]];
      const firstYear = (cents: number, units: number, saldo: number): number => {
        const found = cell(
          'BETAALBAARVANAF',
          price / 100,
          units / 10000,
          from,
          saldo / 100,
          duration,
          yearly(cents),
        );
        return typeof found === 'number' ? found : Infinity;
      };
      const before = firstYear(more.amount, fte, 0);
      expect(firstYear(more.amount + more.extra, fte, 0)).toBeLessThanOrEqual(before);
      expect(firstYear(more.amount, fte + more.extraFte, 0)).toBeLessThanOrEqual(before);
      expect(firstYear(more.amount, fte, more.extraSaldo)).toBeLessThanOrEqual(before);
    }),
    RUNS,
  );
});

test('instalments add up to the price, and differ by a cent at most, the larger first', () => {
  fc.assert(
    fc.property(fc.nat(10_000_000), fc.integer({ min: 1, max: 12 }), (cents, parts) => {
      const amounts = inParts(cents, parts);
      expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBe(cents);
      expect([...amounts].sort((a, b) => b - a)).toEqual(amounts);
      expect(amounts[0] - amounts[parts - 1]).toBeLessThanOrEqual(1);
    }),
  );
});
