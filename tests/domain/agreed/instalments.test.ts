import { instalmentsOf } from '../../../src/domain/agreed/instalments';
import { twoYears } from './support';

describe('the instalments of an agreed course', () => {
  it('are paid the earliest first', () => {
    expect(instalmentsOf({ ...twoYears, paid: 90_000 }, 2026)).toEqual([
      { courseYear: 0, year: 2027, amount: 80_000, paid: 80_000, left: 0, dueIn: 2027 },
      { courseYear: 1, year: 2028, amount: 80_000, paid: 10_000, left: 70_000, dueIn: 2028 },
    ]);
  });

  it('are due now where their own school year has passed', () => {
    const due = instalmentsOf({ ...twoYears, paid: 30_000 }, 2030);
    expect(due.map(({ left, dueIn }) => [left, dueIn])).toEqual([
      [50_000, 2030],
      [80_000, 2030],
    ]);
  });

  it('ask nothing where more was paid than the price', () => {
    expect(instalmentsOf({ ...twoYears, paid: 999_999 }, 2027).map(({ left }) => left)).toEqual([0, 0]);
  });
});
