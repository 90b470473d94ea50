import { atFte, passTables, standingOn, stepOf } from '../../../src/domain/career/salaryStep';
import {
  SalaryScale,
  SalaryTable,
  SalaryTables,
  type Conversion,
  type Label,
  type SalaryStep,
} from '../../../src/domain/career/salaryTable';
import { iso } from '../../oracles/days';
import { refusal } from '../../support/refusal';

const OLD = iso('2026-1-1');
const NEW = iso('2027-8-1');

type Steps = readonly (readonly [Label, number])[];

/** One scale, 5, with these steps and their amounts in euros. */
function table(steps: Steps, from: number | null = OLD, newSteps: Record<string, Label> | null = null) {
  const scale = new SalaryScale(
    5,
    steps.map(([label, euros]): SalaryStep => ({ label, monthly: euros * 100 })),
  );
  const conversion: Conversion | null = newSteps && {
    replaces: OLD,
    newSteps: new Map([['5', new Map(Object.entries(newSteps))]]),
  };
  return new SalaryTable(from, new Map([['5', scale]]), new Map(), conversion);
}

const numbered: Steps = [
  [0, 2000],
  [1, 2100],
  [2, 2200],
];

const standing = (steps: Steps, step: Label, scale: Label = 5) =>
  standingOn(new SalaryTables([table(steps)]), scale, step, iso('2026-10-1'));

/** What becomes of a step of the old table on the day of the new one. */
function passed(old: SalaryTable, step: Label, next: SalaryTable) {
  const tables = new SalaryTables([old, next]);
  const day = NEW - 1;
  return passTables(tables, { table: old, standing: standingOn(tables, 5, step, day) }, day, NEW);
}

const carried = (step: Label, next: Steps, newSteps: Record<string, Label> | null = null) =>
  stepOf(passed(table(numbered), step, table(next, NEW, newSteps)).standing).label;

describe('a step that the table lacks', () => {
  test('above the last one is told apart', () => {
    const refused = { code: 'stepAboveMaximum', scale: '5', step: '3', last: '2', oldTable: null };
    expect(refusal(() => standing(numbered, '3', '05'))).toEqual(refused);
  });

  test('above the last one of a table of more than two years ago may be a step of a newer table', () => {
    const tables = new SalaryTables([table(numbered)]);
    const on = (day: string) => refusal(() => standingOn(tables, 5, 3, iso(day)));
    expect(on('2028-1-1')).toMatchObject({ code: 'stepAboveMaximum', oldTable: null });
    expect(on('2028-1-2')).toMatchObject({ code: 'stepAboveMaximum', oldTable: OLD });
  });

  test.each(['-1', 'J15', '1.5'])('%s is unknown, and the first and last are named', (step) => {
    expect(refusal(() => standing(numbered, step))).toEqual({
      code: 'unknownStep',
      scale: '5',
      step,
      first: '0',
      last: '2',
    });
  });

  test('is compared with the numbers among the labels, the highest of which need not be the last', () => {
    const mixed: Steps = [
      [8, 2000],
      [2, 2100],
      ['J15', 2200],
    ];
    expect(refusal(() => standing(mixed, 9))).toMatchObject({ code: 'stepAboveMaximum', last: 'J15' });
    expect(refusal(() => standing(mixed, 7))).toMatchObject({ code: 'unknownStep', first: '8' });
    const words: Steps = [
      ['a', 2000],
      ['b', 2100],
    ];
    expect(refusal(() => standing(words, 9))).toMatchObject({ code: 'unknownStep' });
  });

  test('but an older one has: both dates are named', () => {
    const tables = new SalaryTables([table(numbered), table([[1, 2150]], NEW)]);
    const found = { code: 'stepOfOlderTable', scale: '5', older: OLD, date: NEW, first: '1', last: '1' };
    const on = (step: Label) => refusal(() => standingOn(tables, 5, step, NEW));
    expect(on(0)).toEqual({ ...found, step: '0', newStep: null });
    expect(on('02')).toEqual({ ...found, step: '02', newStep: null });
    expect(on(3)).toMatchObject({ code: 'stepAboveMaximum' });
  });

  test('but its conversion names: what it became is told, also where the older table is not there', () => {
    const tables = new SalaryTables([table([[1, 2150]], NEW, { 0: 1, At1: 1, 2: 1 })]);
    const on = (step: Label) => refusal(() => standingOn(tables, 5, step, NEW));
    expect(on(2)).toMatchObject({ code: 'stepOfOlderTable', older: OLD, date: NEW, newStep: '1' });
  });
});

describe('a newer table', () => {
  test('keeps the label, wherever that stands now', () => {
    const shifted: Steps = [
      [1, 2050],
      [2, 2150],
      [3, 2250],
    ];
    expect(carried(1, shifted)).toBe(1);
  });

  test.each([0, 1, 2])('that lacks step %s and says nothing about it is refused, with both dates', (step) => {
    const others = numbered.filter(([label]) => label !== step);
    expect(refusal(() => carried(step, others))).toEqual({
      code: 'stepGone',
      scale: '5',
      step: String(step),
      older: OLD,
      date: NEW,
    });
  });

  test('with a conversion gives everybody in the scale the new step', () => {
    const two: Steps = [
      [1, 2150],
      [2, 2250],
    ];
    expect([0, 1, 2].map((step) => carried(step, two, { 0: 1, 1: 2, 2: 2 }))).toEqual([1, 2, 2]);
    expect(refusal(() => carried(0, two, { 1: 2 }))).toMatchObject({ code: 'stepGone', step: '0' });
    expect(refusal(() => carried(1, two, { 1: 3 }))).toMatchObject({ code: 'stepGone', step: '1' });
  });

  test('tells the day on which a conversion brought the last step', () => {
    const reached = (step: Label, newSteps: Record<string, Label>) =>
      passed(table(numbered), step, table(numbered, NEW, newSteps)).convertedToLast;
    expect(reached(1, { 1: 2 })).toBe(NEW);
    expect(reached(0, { 0: 1 })).toBeNull();
    expect(reached(2, { 2: 2 })).toBeNull();
  });
});

test('an amount at an fte is rounded half up', () => {
  expect(atFte(200_001, 0.5)).toBe(100_001);
  expect(atFte(123_456, 1)).toBe(123_456);
});
