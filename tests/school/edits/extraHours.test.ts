import { dayOf } from '../../../src/domain/calendar';
import { endExtraHours } from '../../../src/school/edits/extraHours';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { editedRows } from '../../../src/tables/rowEdit';
import { iso } from '../../oracles/days';
import { rawSchool, rawTable } from '../rawSchool';

const ends = dayOf(2027, 8, 1);
const people = [[1, 'Anna', 'TOA', 6, 4, 1.1, iso('2020-8-1'), '']];
const read = (rows: readonly (readonly unknown[])[]) =>
  readSchoolAtOnce(rawSchool({ Medewerkers: people, Aanstellingen: rows.map((row) => [...row]) })).school!;

test('hours above full time end: a row of 1.0 fte from that day on', () => {
  const table = rawTable('Aanstellingen', []);
  const edit = endExtraHours([{ employee: read([]).employees[0], on: ends }]).change(
    () => table,
    () => [],
  );
  const rows = editedRows(table.rows, edit.Aanstellingen!);
  expect(read(rows).employees[0].employment!.changes).toEqual([{ from: ends, fte: 1 }]);
});

test('refused where somebody wrote a row of that day meanwhile', () => {
  const [anna] = read([]).employees;
  const table = rawTable('Aanstellingen', [[1, ends, 0.6]]);
  expect(() =>
    endExtraHours([{ employee: anna, on: ends }]).change(
      () => table,
      () => [],
    ),
  ).toThrow('changedMeanwhile');
});
