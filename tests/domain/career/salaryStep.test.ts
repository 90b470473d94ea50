import { atFte, carriedTo, placedAbove, standingOf, stepOf } from '../../../src/domain/career/salaryStep';
import {
  SalaryScale,
  SalaryTable,
  type Label,
  type SalaryStep,
} from '../../../src/domain/career/salaryTable';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';

const DAY = iso('2027-8-1');

/** One scale, 5, with these steps and their amounts in euros. */
function table(...steps: readonly (readonly [Label, number])[]): SalaryTable {
  const scale = new SalaryScale(
    5,
    steps.map(([label, euros]): SalaryStep => ({ label, monthly: euros * 100 })),
  );
  return new SalaryTable(null, new Map([['5', scale]]));
}

const numbered = table([0, 2000], [1, 2100], [2, 2200]);

/** The label of the step on which somebody stands in the other table. */
const carried = (from: SalaryTable, step: Label, to: SalaryTable) =>
  stepOf(carriedTo(to, standingOf(from, 5, step), DAY)).label;

describe('a step that the table lacks', () => {
  test('above the last one is told apart', () => {
    const refused = { code: 'stepAboveMaximum', scale: '5', step: '3', last: '2' };
    expect(refusal(() => standingOf(numbered, '05', '3'))).toEqual(refused);
  });

  test.each(['-1', 'J15', '1.5'])('%s is unknown, and the first and last are named', (step) => {
    expect(refusal(() => standingOf(numbered, 5, step))).toEqual({
      code: 'unknownStep',
      scale: '5',
      step,
      first: '0',
      last: '2',
    });
  });

  test('is compared with the numbers among the labels, the highest of which need not be the last', () => {
    const mixed = table([8, 2000], [2, 2100], ['J15', 2200]);
    expect(refusal(() => standingOf(mixed, 5, 9))).toMatchObject({ code: 'stepAboveMaximum', last: 'J15' });
    expect(refusal(() => standingOf(mixed, 5, 7))).toMatchObject({ code: 'unknownStep', first: '8' });
    const words = table(['a', 2000], ['b', 2100]);
    expect(refusal(() => standingOf(words, 5, 9))).toMatchObject({ code: 'unknownStep' });
  });
});

describe('a newer table', () => {
  test('keeps the label, wherever that stands now', () => {
    expect(carried(numbered, 1, table([1, 2050], [2, 2150], [3, 2250]))).toBe(1);
  });

  test('that shortens the scale puts who stood beyond its end on the last step, when that pays no less', () => {
    const shorter = (last: number) => table([0, 2050], [1, last]);
    expect(carried(numbered, 2, shorter(2250))).toBe(1);
    expect(carried(numbered, 2, shorter(2200))).toBe(1);
    expect(refusal(() => carried(numbered, 2, shorter(2199)))).toEqual({
      code: 'stepGone',
      scale: '5',
      step: '2',
      date: DAY,
    });
  });

  test('that keeps only some of the steps below is shortened too', () => {
    expect(carried(numbered, 2, table([1, 2250]))).toBe(1);
  });

  test('that drops a step in the middle, or all of them, leaves open where it went', () => {
    expect(refusal(() => carried(numbered, 1, table([0, 2050], [2, 2250])))).toMatchObject({
      code: 'stepGone',
    });
    expect(refusal(() => carried(numbered, 0, table([1, 2150], [2, 2250])))).toMatchObject({
      code: 'stepGone',
    });
    expect(refusal(() => carried(numbered, 2, table([7, 2300], [8, 2400])))).toMatchObject({
      code: 'stepGone',
    });
  });
});

test('the next higher amount is strictly higher, and a scale that pays no more gives none', () => {
  const scale = numbered.scale(5);
  expect(placedAbove(scale, 199_999)?.index).toBe(0);
  expect(placedAbove(scale, 200_000)?.index).toBe(1);
  expect(placedAbove(scale, 220_000)).toBeNull();
});

test('an amount at an fte is rounded half up', () => {
  expect(atFte(200_001, 0.5)).toBe(100_001);
  expect(atFte(123_456, 1)).toBe(123_456);
});
