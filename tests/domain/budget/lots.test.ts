import { Pot, type Lot } from '../../../src/domain/budget/lots';

const lot = (year: number, granted: number, term = 2, advance = 0): Lot => ({
  year,
  firstUsable: year - advance,
  lastUsable: year + term,
  granted,
});

test('the lot that lapses first pays first, and of two that lapse together the older', () => {
  const old = lot(2024, 100, 2);
  const short = lot(2026, 100, 0);
  const long = lot(2025, 100, 3);
  const pot = new Pot([long, short, old]);
  expect(pot.pay(2026, 150)).toEqual([
    { lot: old, amount: 100 },
    { lot: short, amount: 50 },
  ]);
  expect(pot.usableIn(2026)).toBe(150);
});

test('a lot pays in its window only: not before its year, not after its last', () => {
  const pot = new Pot([lot(2025, 100, 1)]);
  expect(pot.pay(2024, 10)).toEqual([]);
  expect(pot.pay(2027, 10)).toEqual([]);
  expect(pot.pay(2025, 10)).toHaveLength(1);
  expect(pot.pay(2026, 10)).toHaveLength(1);
});

test('with an advance it pays in the years before its own', () => {
  const pot = new Pot([lot(2027, 100, 0, 2)]);
  expect([2024, 2025, 2026, 2027, 2028].map((year) => pot.usableIn(year))).toEqual([0, 100, 100, 100, 0]);
});

test('it pays what it can and says what is short', () => {
  const pot = new Pot([lot(2025, 100)]);
  expect(pot.payShort(2025, 130)).toBe(30);
  expect(pot.payShort(2025, 1)).toBe(1);
  expect(pot.remainders().map(({ left }) => left)).toEqual([0]);
});

test('what is left lapses after the last usable year, once', () => {
  const pot = new Pot([lot(2024, 100, 1), lot(2025, 50, 1)]);
  pot.pay(2025, 30);
  expect(pot.lapse(2024)).toBe(0);
  expect(pot.lapse(2025)).toBe(70);
  expect(pot.lapse(2025)).toBe(0);
  expect(pot.lapseAll()).toBe(50);
  expect(pot.usableIn(2026)).toBe(0);
});

test('a payment of nothing takes nothing', () => {
  expect(new Pot([lot(2025, 100)]).pay(2025, 0)).toEqual([]);
});
