import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import { editedRows } from '../../../src/tables/rowEdit';
import { EditRefused } from '../../../src/school/edits/schoolEdit';
import { PlanMaker, plansTotal } from '../../../src/school/bulk/plansOfAll';
import { setPlans } from '../../../src/school/edits/plan';
import { planCells } from '../../../src/school/plan/planRows';
import { DAY, person, wish } from '../people';
import { rawTable } from '../rawSchool';

const fits = person({ key: '1', number: 1, name: 'Past', wishes: [wish('Cursus', 30_000)] });
const short = person({ key: '2', number: 2, name: 'Kort', wishes: [wish('Opleiding', 900_000)] });
const without = person({ key: '3', number: 3, name: 'Zonder' });
const unread = person({ key: '4', number: 4, name: 'Kapot', pot: null });
const all = [fits, short, without, unread];

const plansOf = (rows: readonly (readonly unknown[])[], people = all) => {
  const table = rawTable('Plan', rows);
  const maker = new PlanMaker(table, DAY, DEFAULT_SETTINGS);
  return { table, plans: people.map((one) => maker.planOf(one)) };
};

/** The rows of `Plan` once all plans that change are written. */
function written(rows: readonly (readonly unknown[])[], people = all) {
  const { table, plans } = plansOf(rows, people);
  const edit = setPlans(
    plansTotal(plans).changed.map(({ plan }) => plan),
    DAY,
  );
  const { Plan } = edit.change(
    () => table,
    () => table.rows,
  );
  return editedRows(table.rows, Plan!).map((row) => row.slice(0, 4));
}

const other = [9, 'Ander', 'Iets', '2026-2027', '1 van 1', '2026-2027', 5, 0, DAY];

it('all plans are one edit; rows of others stay where they are', () => {
  const rows = written([other]);
  expect(rows[0]).toEqual(other.slice(0, 4));
  expect(rows.slice(1).map(([number, , course]) => [number, course])).toEqual(
    expect.arrayContaining([
      [1, 'Cursus'],
      [2, 'Opleiding'],
    ]),
  );
});

it('tells who changes, whose plan stands there already, who has no wish and who cannot be planned', () => {
  const { plans } = plansOf([]);
  expect(plans.map(({ kind }) => kind)).toEqual(['changed', 'changed', 'nothing', 'problem']);
  const [first] = plansTotal(plans).changed;
  const cells = first.plan.rows.map((row) => Object.values(planCells(fits, row, DAY)));
  expect(plansOf(cells, [fits]).plans.map(({ kind }) => kind)).toEqual(['same']);
});

it('tells what does not fit, with what is short, and what all take together', () => {
  const total = plansTotal(plansOf([]).plans);
  expect(total.leftOut.map(({ employee, wishes }) => [employee.name, wishes[0].course])).toEqual([
    ['Kort', 'Opleiding'],
  ]);
  expect(total.leftOut[0].wishes[0].short).toBeGreaterThan(0);
  expect(total.fromBudgets).toBe(30_000);
  expect(total.problems.map(({ employee }) => employee.name)).toEqual(['Kapot']);
});

it('a plan that is gone takes its rows away, and one that cannot be read is replaced', () => {
  const gone = [3, 'Zonder', 'Oud', '2026-2027', '1 van 1', '2026-2027', 5, 0, DAY];
  const damaged = [1, 'Past', 'Cursus', 'ooit', '', '', '', '', ''];
  const rows = written([gone, damaged, other], [fits, without]);
  expect(rows.map(([number]) => number)).toEqual([1, 9]);
  expect(rows[0][3]).toBe('2026-2027');
});

it('nothing is written when the rows of one of them are others by now', () => {
  const { plans } = plansOf([]);
  const edit = setPlans(
    plansTotal(plans).changed.map(({ plan }) => plan),
    DAY,
  );
  const now = rawTable('Plan', [[2, 'Kort', 'Ander', '2026-2027', '1 van 1', '2026-2027', 5, 0, DAY]]);
  expect(() =>
    edit.change(
      () => now,
      () => now.rows,
    ),
  ).toThrow(EditRefused);
});
