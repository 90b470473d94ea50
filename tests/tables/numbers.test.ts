import { readCents, readFte, readNumber, readWhole } from '../../src/tables/values';
import { refusal } from '../support/refusal';

const cents = (cell: unknown) => readCents('bedrag', cell);

test('an amount of euros becomes whole cents', () => {
  expect([0, 1, 1234.56, 0.01, 19.99, 1e9].map(cents)).toEqual([0, 100, 123456, 1, 1999, 100000000000]);
});

test('what sums in Excel leave behind the decimals is forgiven', () => {
  expect(cents(0.1 + 0.2)).toBe(30);
  expect(cents(1.005 * 1000 - 1000)).toBe(500);
});

test.each([[0.001], [12.345], [1000000.004], [123456789.001], [1.999999]])(
  '%p is no amount: at most two decimals',
  (value) => {
    expect(refusal(() => cents(value))).toEqual({ code: 'notAnAmount', name: 'bedrag', value });
  },
);

test('an amount above a thousand million is refused for its size, also by a cent', () => {
  expect(cents(1e9)).toBe(1e11);
  for (const value of [1e9 + 0.01, 1e9 + 1, -2e9, 1e308])
    expect(refusal(() => cents(value))).toEqual({
      code: 'amountTooLarge',
      name: 'bedrag',
      value,
      most: 1_000_000_000,
    });
});

test('a negative amount is refused', () => {
  expect(refusal(() => cents(-0.01))).toEqual({ code: 'negativeAmount', name: 'bedrag', value: -0.01 });
});

test.each([['1.234,56'], ['12'], ['€ 5'], ['abc'], [true], [NaN], [Infinity]])(
  '%p is not read as a number',
  (cell) => {
    expect(refusal(() => readNumber('bedrag', cell))).toEqual({
      code: 'notANumber',
      name: 'bedrag',
      value: String(cell),
    });
  },
);

test.each([[null], [undefined], [''], [' '], [{}]])('%p is a missing number; 0 is not', (cell) => {
  expect(refusal(() => readNumber('fte', cell))).toEqual({ code: 'missing', name: 'fte' });
  expect(readNumber('fte', 0)).toBe(0);
});

test('errors of Excel are named, in either language', () => {
  for (const value of ['#N/A', '#N/B', '#WAARDE!', '#VALUE!', '#DEEL/0!', '#OVERLOPEN!', '#VERW!', '#NAAM?'])
    expect(refusal(() => readNumber('fte', value))).toEqual({ code: 'excelError', name: 'fte', value });
});

test('fte runs from 0 to 1,5', () => {
  expect([0, 0.8, 1, 1.5].map((value) => readFte('fte', value))).toEqual([0, 0.8, 1, 1.5]);
  for (const value of [-0.1, 1.51, 80, 100])
    expect(refusal(() => readFte('fte', value))).toEqual({ code: 'fteOutOfRange', name: 'fte', value });
});

test('a whole number has its limits', () => {
  expect([1, 25].map((value) => readWhole('duur', value, 1, 25))).toEqual([1, 25]);
  for (const value of [0, 26, 1.5, -1])
    expect(refusal(() => readWhole('duur', value, 1, 25)).code).toBe('notAWholeNumber');
});
