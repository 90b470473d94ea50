import { readSchoolAtOnce } from '../../../src/school/read/readSchoolAtOnce';
import { ownRows } from '../../../src/school/plan/planRows';
import { editedRows } from '../../../src/tables/rowEdit';
import { talkEdit } from '../../../src/school/edits/talks';
import { employee, rawSchool, rawTable, referenceDay as DAY } from '../../school/rawSchool';

type Row = readonly [last: unknown, next: unknown, note: string];

/** The rows of person 1 after writing, and what they then say. */
function written(rows: readonly Row[], wanted: { last: number | null; next: number | null; note: string }) {
  const table = rawTable(
    'Gesprekken',
    rows.map((row) => [1, ...row]),
  );
  const after = editedRows(table.rows, talkEdit(table, ownRows(table, '1'), wanted));
  const { school } = readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], Gesprekken: after }));
  const { last, next, note } = school!.talks.get('1')!;
  return { rows: after.map((row) => row.slice(1)), talk: { last, next, note } };
}

it('a conversation goes into the row of the person', () => {
  const wanted = { last: DAY, next: DAY + 365, note: 'nieuw' };
  expect(written([[DAY - 365, '', 'oud']], wanted).rows).toEqual([[DAY, DAY + 365, 'nieuw']]);
});

it('what earlier rows tell of earlier conversations stays', () => {
  const wanted = { last: DAY, next: DAY + 365, note: 'nieuw' };
  const { rows, talk } = written(
    [
      [DAY - 800, DAY - 400, 'wil naar de mbo-opleiding'],
      [DAY - 400, DAY - 10, 'oud'],
    ],
    wanted,
  );
  expect(rows).toEqual([
    [DAY - 800, DAY - 400, 'wil naar de mbo-opleiding'],
    [DAY, DAY + 365, 'nieuw'],
  ]);
  expect(talk).toEqual(wanted);
});

it('a later date or a note in another row does not count instead', () => {
  const wanted = { last: DAY - 5, next: null, note: '' };
  const { talk } = written(
    [
      [DAY, DAY + 400, 'oud'],
      ['', '', ''],
    ],
    wanted,
  );
  expect(talk).toEqual(wanted);
});

it('a date that cannot be read stays when only another is chosen', () => {
  const { rows } = written([['voorjaar 2025', '', '']], { last: null, next: DAY + 30, note: '' });
  expect(rows).toEqual([['voorjaar 2025', DAY + 30, '']]);
});
