import type { PersonalPlan } from '../../../src/domain/personalPlan';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { editedRows } from '../../../src/tables/rowEdit';
import { personalPlanEdit } from '../../../src/school/edits/personalPlan';
import { employee, rawSchool, rawTable, referenceDay as DAY } from '../../school/rawSchool';

const wanted: PersonalPlan = {
  handedIn: DAY - 10,
  activities: 'mbo-opleiding',
  forEmployee: 'hogere functie',
  forSchool: 'opvolging',
  facilities: 'vrijdag vrij',
};
const blank = ['', '', '', '', ''];

/** The rows of person 1 after writing, without the number, and the plan that they then tell. */
function written(rows: readonly (readonly unknown[])[], plan = wanted) {
  const table = rawTable(
    'Gesprekken',
    rows.map((row) => [1, ...row]),
  );
  const after = editedRows(table.rows, personalPlanEdit(table, { key: '1', number: 1 }, plan));
  const { school } = readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], Gesprekken: after }));
  return { rows: after.map((row) => row.slice(1)), plan: school!.talks.get('1')?.personalPlan };
}

it('a plan goes into the row of the person, beside the conversation', () => {
  expect(written([[DAY - 5, DAY + 360, 'notitie', ...blank]]).rows).toEqual([
    [DAY - 5, DAY + 360, 'notitie', DAY - 10, 'mbo-opleiding', 'hogere functie', 'opvolging', 'vrijdag vrij'],
  ]);
});

it('an earlier plan in another row stays; the new one counts', () => {
  const old = ['', '', '', DAY - 1000, 'oud', 'a', 'b', 'c'];
  const { rows, plan } = written([old, [DAY, '', '', ...blank]]);
  expect(rows[0]).toEqual(old);
  expect(plan).toEqual(wanted);
});

it('a plan of an earlier school year keeps its row, as what was saved since rests on it', () => {
  const old = [DAY - 400, '', 'notitie', DAY - 400, 'oud', 'a', 'b', 'c'];
  const { rows, plan } = written([old]);
  expect(rows).toEqual([
    old,
    ['', '', '', DAY - 10, 'mbo-opleiding', 'hogere functie', 'opvolging', 'vrijdag vrij'],
  ]);
  expect(plan).toEqual(wanted);
});

it('the same plan with another day was typed wrong, and gets no row of its own', () => {
  const texts = ['mbo-opleiding', 'hogere functie', 'opvolging', 'vrijdag vrij'];
  expect(written([['', '', '', DAY - 400, ...texts]]).rows).toEqual([['', '', '', DAY - 10, ...texts]]);
});

it('the plan that counts is changed in its own row', () => {
  const { rows, plan } = written([
    ['', '', '', DAY - 1, 'later', 'a', 'b', 'c'],
    [DAY, '', '', ...blank],
  ]);
  expect(rows).toEqual([
    ['', '', '', DAY - 10, 'mbo-opleiding', 'hogere functie', 'opvolging', 'vrijdag vrij'],
    [DAY, '', '', ...blank],
  ]);
  expect(plan).toEqual(wanted);
});

it.each([null, DAY - 2000])('an earlier plan keeps its day where the newest one gets %p', (handedIn) => {
  const old = ['', '', '', DAY - 800, 'oud', 'a', 'b', 'c'];
  const { rows } = written([old, ['', '', '', DAY - 5, 'nieuw', 'a', 'b', 'c']], { ...wanted, handedIn });
  expect(rows[0]).toEqual(old);
  expect(rows[1].slice(3)).toEqual([
    handedIn ?? '',
    'mbo-opleiding',
    'hogere functie',
    'opvolging',
    'vrijdag vrij',
  ]);
});

it('the plan that counts can lose its day', () => {
  const { plan } = written(
    [
      ['', '', '', DAY - 1, 'later', 'a', 'b', 'c'],
      [DAY, '', '', ...blank],
    ],
    { ...wanted, handedIn: null },
  );
  expect(plan).toEqual({ ...wanted, handedIn: null });
});
