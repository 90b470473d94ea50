import { dayOf } from '../../../src/domain/calendar';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import type { PlanRow } from '../../../src/school/school';
import { comparePlans, planCells, planOf } from '../../../src/school/plan/planRows';
import { employee, rawSchool } from '../rawSchool';

const row = (course: string, amount: number, lotYear: number | null = 2024): PlanRow => ({
  course,
  schoolYear: 2026,
  instalment: 1,
  instalments: 2,
  lotYear,
  source: null,
  amount: lotYear === null ? 0 : amount,
  shortfall: lotYear === null ? amount : 0,
});

test('a line of the plan reads back as it was written, a name that begins with = included', () => {
  const rows = [row('=1+1', 12345), row('=1+1', 100, null)];
  const { school } = readSchoolAtOnce(rawSchool({ Medewerkers: [employee('a1')] }));
  const [person] = school!.employees;
  const cells = rows.map((line) => Object.values(planCells(person, line, dayOf(2026, 11, 23))));
  const other = ['b2', 'B', 'Cursus', '2026-2027', '1 van 1', '2025-2026', 5, 0, ''];
  const damaged = ['A1', 'A', 'Cursus', 'ooit', '', '', '', '', ''];
  const reading = readSchoolAtOnce(
    rawSchool({ Medewerkers: [employee('a1')], Plan: [cells[0], other, damaged, cells[1]] }),
  );
  expect(planOf(reading, 'a1')).toEqual(rows);
  expect(planOf(reading, 'c3')).toEqual([]);
});

test('the preview tells what is added, changed, removed and the same', () => {
  const before = [row('A', 100), row('B', 200), row('C', 300)];
  const after = [row('B', 250), row('a ', 100), row('D', 50), row('A', 10, null)];
  expect(
    comparePlans(before, after).map(({ kind, row: { course, amount } }) => [kind, course, amount]),
  ).toEqual([
    ['changed', 'B', 250],
    ['same', 'a ', 100],
    ['added', 'D', 50],
    ['added', 'A', 0],
    ['removed', 'C', 300],
  ]);
});

test('what others pay is named where the budget year stands, and a line of a typing error is left out', () => {
  const outside: PlanRow = {
    ...row('Studie', 500, null),
    source: 'Subsidie SOOL',
    amount: 500,
    shortfall: 0,
  };
  const { school } = readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)] }));
  const cells = Object.values(planCells(school!.employees[0], outside, dayOf(2026, 11, 23)));
  expect(cells.slice(5, 8)).toEqual(['Subsidie SOOL', 5, 0]);
  const damaged = [...cells];
  damaged[5] = '2026-2028';
  const reading = readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], Plan: [cells, damaged] }));
  expect(planOf(reading, '1')).toEqual([outside]);
  const own = { ...outside, source: 'Eigen bijdrage' };
  expect(comparePlans([outside, own], [own, outside]).map(({ kind }) => kind)).toEqual(['same', 'same']);
});
