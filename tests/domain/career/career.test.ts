import {
  careerMilestones,
  careerUntilMaximum,
  forecast,
  type CareerInput,
  type CareerPoint,
} from '../../../src/domain/career/career';
import type { CareerStage } from '../../../src/domain/career/path';
import { payPeriods, type PayPeriod } from '../../../src/domain/career/pay';
import { SalaryTables } from '../../../src/domain/career/salaryTable';
import { stepOf } from '../../../src/domain/career/salaryStep';
import { dayAt, iso } from '../../oracles/days';
import { always, tableOf } from '../../support/salaryTables';

const tables = always({ '4': [2000, 2100, 2200], '5': [2150, 2250, 2350], '6': [2300, 2400] });

function stage(scale: number, more: Partial<CareerStage> = {}): CareerStage {
  return { scale, variant: null, course: null, waitingYears: 0, courseLastDay: null, ...more };
}

function person(more: Partial<CareerInput> = {}): CareerInput {
  return { tables, scale: 4, step: 0, referenceDate: iso('2026-10-1'), ...more };
}

/** `2027 maximum 4/2 2200`: the year of the 1 August, what happens, where, euros. */
function told(points: readonly CareerPoint[]): string[] {
  return points.map(({ day, event, standing, monthly }) => {
    return `${dayAt(day).year} ${event} ${standing.scale.label}/${stepOf(standing).label} ${monthly / 100}`;
  });
}

describe('scenarios', () => {
  test('staying', () => {
    expect(told(forecast(person(), 3))).toEqual([
      '2026 start 4/0 2000',
      '2027 increment 4/1 2100',
      '2028 maximum 4/2 2200',
      '2029 atMaximum 4/2 2200',
    ]);
  });

  test('an increment withheld comes a year later', () => {
    expect(told(forecast(person({ withheld: new Set([2027]) }), 3))).toEqual([
      '2026 start 4/0 2000',
      '2027 withheld 4/0 2000',
      '2028 increment 4/1 2100',
      '2029 maximum 4/2 2200',
    ]);
  });

  test('withholding at the maximum changes nothing', () => {
    expect(told(forecast(person({ step: 2, withheld: new Set([2027]) }), 1))[1]).toBe(
      '2027 atMaximum 4/2 2200',
    );
  });

  test('promotions up to the last maximum', () => {
    expect(told(careerUntilMaximum(person({ step: 1, ahead: [stage(5), stage(6)] })))).toEqual([
      '2026 start 4/1 2100',
      '2027 maximum 4/2 2200',
      '2028 promotion 5/1 2250',
      '2029 maximum 5/2 2350',
      '2030 promotion 6/1 2400',
    ]);
  });

  test('no promotion before the required course is over: a course up to 31 July counts, one up to 1 August does not', () => {
    const ahead = (day: string) => [stage(5, { course: 'mbo 4', courseLastDay: iso(day) })];
    const promoted = (day: string) =>
      told(careerUntilMaximum(person({ step: 2, ahead: ahead(day) }))).find((row) =>
        row.includes('promotion'),
      );
    expect(promoted('2026-12-31')).toBe('2027 promotion 5/1 2250');
    expect(promoted('2029-7-31')).toBe('2029 promotion 5/1 2250');
    expect(promoted('2029-8-1')).toBe('2030 promotion 5/1 2250');
  });

  test('a plus variant need not wait for the maximum: first the increment, then the next higher amount', () => {
    const moves = [{ from: iso('2027-2-1'), scale: 5 }];
    expect(told(forecast(person({ moves }), 2))).toEqual([
      '2026 start 4/0 2000',
      '2027 promotion 5/0 2150',
      '2028 increment 5/1 2250',
    ]);
  });

  test('the increment of a move can be withheld too', () => {
    const moves = [{ from: iso('2027-8-1'), scale: 5 }];
    const withheld = new Set([2027]);
    const input = { tables: always({ '4': [2000, 2200], '5': [2100, 2300] }), moves, withheld };
    expect(told(forecast(person(input), 1))[1]).toBe('2027 promotion 5/0 2100');
    expect(told(forecast(person({ ...input, withheld: undefined }), 1))[1]).toBe('2027 promotion 5/1 2300');
  });

  test('a move to a scale that pays no more is none, and the career goes on', () => {
    const moves = [{ from: iso('2028-8-1'), scale: 4 }];
    expect(told(careerUntilMaximum(person({ scale: 5, step: 1, moves })))).toEqual([
      '2026 start 5/1 2250',
      '2027 maximum 5/2 2350',
      '2028 atMaximum 5/2 2350',
    ]);
  });

  test('a move to a scale of the path goes on from there', () => {
    const moves = [{ from: iso('2027-8-1'), scale: 5 }];
    const rows = told(careerUntilMaximum(person({ moves, ahead: [stage(5), stage(6)] })));
    expect(rows[rows.length - 1]).toBe('2030 promotion 6/1 2400');
    expect(rows.filter((row) => row.includes('promotion'))).toHaveLength(2);
  });
});

describe('a move beside a path', () => {
  test('after a move to a scale that is not on the path, the path still lies ahead', () => {
    const moves = [{ from: iso('2027-8-1'), scale: 5 }];
    const points = careerUntilMaximum(person({ moves, ahead: [stage(6)] }));
    expect(points[points.length - 1].standing.scale.label).toBe('6');
  });

  test('goes before the promotion that is due on the same day', () => {
    const moves = [{ from: iso('2027-8-1'), scale: 6 }];
    expect(told(forecast(person({ step: 2, moves, ahead: [stage(5)] }), 1))[1]).toBe(
      '2027 promotion 6/0 2300',
    );
  });

  test('that is none, because its scale pays no more, leaves the promotion to come', () => {
    const lower = always({ '4': [2000, 2200], '5': [2150, 2250], LB: [2100] });
    const moves = [{ from: iso('2027-8-1'), scale: 'LB' }];
    const ahead = [stage(5), { ...stage(5), scale: 'LB' }];
    expect(told(forecast(person({ tables: lower, step: 1, moves, ahead }), 1))[1]).toBe(
      '2027 promotion 5/1 2250',
    );
  });

  const named = always({ '4': [2000, 2100], A: [2150, 2400], B: [2200, 2300], '9': [2200, 2300] });
  const ahead = ['A', 'B'].map((scale) => ({ ...stage(0), scale }));

  test('to a later stage passes the earlier ones, also one that would pay more', () => {
    const moves = [{ from: iso('2027-8-1'), scale: 'b' }];
    expect(told(careerUntilMaximum(person({ tables: named, step: 1, moves, ahead })))).toEqual([
      '2026 start 4/1 2100',
      '2027 promotion B/0 2200',
      '2028 maximum B/1 2300',
    ]);
  });

  test('to a scale off the path does not begin the path again', () => {
    const moves = [{ from: iso('2028-8-1'), scale: 9 }];
    const path = [{ ...stage(0), scale: 'A' }];
    expect(told(careerUntilMaximum(person({ tables: named, step: 1, moves, ahead: path })))).toEqual([
      '2026 start 4/1 2100',
      '2027 promotion A/0 2150',
      // The increment to 2400 comes first, and scale 9 pays no more.
      '2028 maximum A/1 2400',
    ]);
    const withheld = new Set([2028]);
    const longer = always({ '4': [2000, 2100], A: [2150, 2400], '9': [2200, 2300, 2400] });
    const moved = careerUntilMaximum(person({ tables: longer, step: 1, moves, ahead: path, withheld }));
    // Not to 2200: a year later scale A would have paid 2400.
    expect(told(moved).slice(2)).toEqual(['2028 promotion 9/1 2300', '2029 maximum 9/2 2400']);
  });
});

describe('the dates that everybody asks for', () => {
  test('the maximum of the scale when staying, and the highest of the career', () => {
    const { scaleMaximum, highest } = careerMilestones(person({ ahead: [stage(5), stage(6)] }));
    expect(scaleMaximum).toBe(iso('2028-8-1'));
    expect(told([highest])).toEqual(['2031 promotion 6/1 2400']);
  });

  test('at the maximum already it is the reference date, for both', () => {
    const { scaleMaximum, highest } = careerMilestones(person({ scale: 6, step: 1 }));
    expect(scaleMaximum).toBe(iso('2026-10-1'));
    expect(highest.day).toBe(iso('2026-10-1'));
  });

  test('a table still to come can make a scale pay more: the career waits for it', () => {
    const dated = new SalaryTables([
      tableOf(null, { '4': [2000], '5': [1999] }),
      tableOf(iso('2029-1-1'), { '4': [2000], '5': [2100] }),
    ]);
    expect(told(careerUntilMaximum(person({ tables: dated, ahead: [stage(5)] }))).slice(-2)).toEqual([
      '2028 atMaximum 4/0 2000',
      '2029 promotion 5/0 2100',
    ]);
  });
});

describe('where a career ends', () => {
  test('at the maximum of the last scale that pays more, though stages are left', () => {
    expect(told(careerUntilMaximum(person({ scale: 6, step: 0, ahead: [stage(4)] })))).toEqual([
      '2026 start 6/0 2300',
      '2027 maximum 6/1 2400',
    ]);
  });

  test('at the maximum when nothing is ahead, also with a table still to come', () => {
    const dated = new SalaryTables([
      tableOf(null, { '4': [2000, 2100] }),
      tableOf(iso('2030-1-1'), { '4': [2000, 2200] }),
    ]);
    expect(told(careerUntilMaximum(person({ tables: dated })))).toEqual([
      '2026 start 4/0 2000',
      '2027 maximum 4/1 2100',
    ]);
  });

  test('a stage that was passed over is not come back to, whatever a newer table pays', () => {
    const dated = new SalaryTables([
      tableOf(null, { '4': [2100], '5': [2099], '6': [2200] }),
      tableOf(iso('2028-1-1'), { '4': [2100], '5': [2300], '6': [2200] }),
    ]);
    expect(told(careerUntilMaximum(person({ tables: dated, ahead: [stage(5), stage(6)] })))).toEqual([
      '2026 start 4/0 2100',
      '2027 promotion 6/0 2200',
    ]);
  });

  test('a scale that a newer table shortened is at its maximum from then on, and promotes a year later', () => {
    const dated = new SalaryTables([
      tableOf(null, { '4': [2000, 2100, 2200], '5': [2300] }),
      tableOf(iso('2027-1-1'), { '4': [2000, 2100], '5': [2300] }),
    ]);
    expect(told(careerUntilMaximum(person({ tables: dated, step: 1, ahead: [stage(5)] })))).toEqual([
      '2026 start 4/1 2100',
      '2027 maximum 4/1 2100',
      '2028 promotion 5/0 2300',
    ]);
  });
});

describe('pay from day to day', () => {
  const amounts = (periods: readonly PayPeriod[]) => periods.map(({ from, monthly }) => ({ from, monthly }));
  const dated = new SalaryTables([
    tableOf(null, { '4': [2000, 2100] }),
    tableOf(iso('2027-1-1'), { '4': [2020, 2120] }),
    tableOf(iso('2027-8-1'), { '4': [2040, 2140] }),
  ]);

  test('a newer table counts from its own day, also between two 1 Augusts', () => {
    const input = person({ tables: dated });
    expect(amounts(payPeriods(input, forecast(input, 1)))).toEqual([
      { from: iso('2026-10-1'), monthly: 200000 },
      { from: iso('2027-1-1'), monthly: 202000 },
      { from: iso('2027-8-1'), monthly: 214000 },
    ]);
  });

  test('indexation begins on the first 1 August beyond the newest table', () => {
    const input = person({ tables: dated, indexation: 2e8 });
    expect(payPeriods(input, forecast(input, 2)).map(({ monthly }) => monthly)).toEqual([
      200000, 202000, 214000, 218280,
    ]);
  });

  test('a table that comes on the last day before a 1 August counts for that one day', () => {
    const late = new SalaryTables([
      tableOf(null, { '4': [2000, 2100] }),
      tableOf(iso('2027-7-31'), { '4': [2020, 2120] }),
    ]);
    const input = person({ tables: late });
    expect(amounts(payPeriods(input, forecast(input, 1)))).toEqual([
      { from: iso('2026-10-1'), monthly: 200000 },
      { from: iso('2027-7-31'), monthly: 202000 },
      { from: iso('2027-8-1'), monthly: 212000 },
    ]);
  });
});
