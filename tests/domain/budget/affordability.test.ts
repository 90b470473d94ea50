import {
  affordableFrom,
  instalments,
  settleDemands,
  shortfall,
} from '../../../src/domain/budget/affordability';
import type { Lot } from '../../../src/domain/budget/lots';
import { RuleBook } from '../../../src/domain/rules';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';

const provenance = { kind: 'default' } as const;
const book = new RuleBook([
  { rule: 'scholingsbudget', from: iso('2020-8-1'), value: 60000, provenance },
  { rule: 'spaartermijn', from: iso('2020-8-1'), value: 2, provenance },
]);
const saving = {
  kind: 'scholingsbudget',
  fte: 0.5,
  from: 2026,
  opening: [],
  rules: book.forEmployee(null),
  lastChange: book.lastChange,
} as const;

test('instalments fall in the years from the start on, left-over cents first', () => {
  expect(instalments({ price: 100001, duration: 3 }, 2026)).toEqual([
    { year: 2026, amount: 33334 },
    { year: 2027, amount: 33334 },
    { year: 2028, amount: 33333 },
  ]);
});

test('who pays what, and what is short', () => {
  const lots: Lot[] = [
    { year: 2026, firstUsable: 2026, lastUsable: 2028, granted: 100 },
    { year: 2025, firstUsable: 2025, lastUsable: 2026, granted: 50 },
  ];
  const { demands, short } = settleDemands(lots, [
    { year: 2026, amount: 80 },
    { year: 2027, amount: 90 },
  ]);
  expect(demands.map(({ payments }) => payments.map(({ lot, amount }) => [lot.year, amount]))).toEqual([
    [
      [2025, 50],
      [2026, 30],
    ],
    [[2026, 70]],
  ]);
  expect([demands[0].short, demands[1].short, short]).toEqual([0, 20, 20]);
});

test('never affordable says how much can be pooled at most', () => {
  expect(affordableFrom({ price: 90000, duration: 1 }, saving)).toBe(2028);
  expect(refusal(() => affordableFrom({ price: 95000, duration: 1 }, saving))).toEqual({
    code: 'neverAffordable',
    mostPooled: 90000,
    shortfall: 5000,
  });
});

test('a course cannot start before saving does', () => {
  expect(shortfall({ price: 60000, duration: 1 }, 2026, saving)).toBe(30000);
  expect(refusal(() => shortfall({ price: 1, duration: 1 }, 2025, saving))).toEqual({
    code: 'courseStartsBeforeSaving',
    start: 2025,
    from: 2026,
  });
});

test('a budget that rises is waited for, until three of its years are together', () => {
  const rising = new RuleBook([
    { rule: 'scholingsbudget', from: iso('2020-8-1'), value: 60000, provenance },
    { rule: 'scholingsbudget', from: iso('2030-8-1'), value: 80000, provenance },
    { rule: 'spaartermijn', from: iso('2020-8-1'), value: 2, provenance },
  ]);
  const input = { ...saving, rules: rising.forEmployee(null), lastChange: rising.lastChange };
  // At 0.5 fte € 300 a year, and € 400 from 2030 on: € 1.200 together in 2032, and never more.
  expect(affordableFrom({ price: 120000, duration: 1 }, input)).toBe(2032);
  expect(refusal(() => affordableFrom({ price: 120001, duration: 1 }, input))).toMatchObject({
    mostPooled: 120000,
    shortfall: 1,
  });
});

test('opening lots help a course that starts before they lapse', () => {
  const opening = [{ year: 2025, left: 50000 }];
  expect(affordableFrom({ price: 110000, duration: 1 }, { ...saving, opening })).toBe(2027);
  expect(shortfall({ price: 110000, duration: 1 }, 2028, { ...saving, opening })).toBe(20000);
});
