import { checkGroups } from '../../src/school/checks/checkGroups';
import type { DataProblem } from '../../src/tables/dataProblem';

const point = (problem: DataProblem['problem'], more: Partial<DataProblem> = {}): DataProblem => ({
  table: 'Medewerkers',
  column: 'Fte',
  place: null,
  employee: '1',
  blocking: false,
  problem,
  ...more,
});
const noNumber = { code: 'notANumber', name: 'Fte', value: 'x' } as const;
const step = (oldTable: number | null) =>
  ({ code: 'stepAboveMaximum', scale: '8', step: '11', last: '10', oldTable }) as const;
const shape = (problems: readonly DataProblem[]) =>
  checkGroups(problems).map(({ problems: own, blocking, ofOldTable }) => [own.length, blocking, ofOldTable]);

test('points that say the same of the same column are one group, and what holds back amounts comes first', () => {
  const problems = [
    point(step(null), { column: 'Trede' }),
    point(noNumber, { blocking: true }),
    point(step(null), { column: 'Trede', employee: '2' }),
    point(noNumber, { blocking: true, employee: '2' }),
    point(noNumber, { blocking: true, table: 'Aanstellingen' }),
  ];
  expect(shape(problems)).toEqual([
    [2, true, false],
    [1, true, false],
    [2, false, false],
  ]);
});

test('steps that an old salary table does not have are one point about that table', () => {
  const problems = Array.from({ length: 14 }, (_, i) =>
    point(step(37_681), { column: 'Trede', employee: String(i) }),
  );
  expect(shape([...problems, point(step(null), { column: 'Trede' })])).toEqual([
    [14, false, true],
    [1, false, false],
  ]);
});

test('every missing table and column is a point by itself, as each is put back by itself', () => {
  const missing = (table: 'Wensen' | 'Plan') =>
    point({ code: 'missingTable', table, nearest: null }, { table, column: null, employee: null });
  expect(shape([missing('Wensen'), missing('Plan')])).toHaveLength(2);
});
