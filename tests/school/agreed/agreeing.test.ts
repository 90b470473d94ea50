import { agreeing } from '../../../src/school/agreed/agreeing';
import { agreeCourse } from '../../../src/school/edits/agreed';
import { personPlan } from '../../../src/school/plan/wishPlan';
import type { Employee } from '../../../src/school/school';
import { editedRows } from '../../../src/tables/rowEdit';
import { tableSpecs, type TableName } from '../../../src/tables/schema';
import { DEFAULT_SETTINGS } from '../../../src/tables/settings';
import type { Cell } from '../../../src/tables/values';
import { dayOf } from '../../../src/domain/calendar';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { rawSchool, rawTable, referenceDay } from '../rawSchool';
import { followedCourse } from './followed';

type Row = Readonly<Record<string, Cell>>;

const tableOf = (name: TableName, rows: readonly Row[]) => {
  const columns = tableSpecs[name].columns.map((column) => column.name);
  return rawTable(
    name,
    rows.map((row) => columns.map((column) => row[column] ?? '')),
    columns,
  );
};

/** A school of one full-time employee and one course, with what the catalogue says its kind is. */
function schoolOf(wishes: ReturnType<typeof tableOf>, listed: string, level = ''): Employee {
  const anna = { Personeelsnummer: 1, Fte: 1, 'In dienst': dayOf(2024, 8, 1), Opleidingsniveau: level };
  const { school } = readSchoolAtOnce(
    rawSchool({
      Medewerkers: tableOf('Medewerkers', [anna]),
      Opleidingen: tableOf('Opleidingen', [{ Code: 'C', Opleiding: 'Cursus', Soort: listed }]),
      Wensen: wishes,
    }),
  );
  return school!.employees[0];
}

/** Agrees on the one wish, of a course of so many school years; gives the table after it, and what was fixed. */
function agreedOn(wish: Row, listed: string, level?: string) {
  const table = tableOf('Wensen', [{ Personeelsnummer: 1, Opleiding: 'Cursus', ...wish }]);
  const anna = schoolOf(table, listed, level);
  const plan = personPlan(anna, referenceDay, DEFAULT_SETTINGS);
  const fixed = plan?.kind === 'plan' ? agreeing(anna, plan.view, anna.wishes[0].id, '') : null;
  if (!fixed) throw new Error('nothing to agree on');
  const edit = agreeCourse(anna, { ...fixed, saving: [], writtenOn: referenceDay });
  const changes = edit.change(
    (name) => (name === 'Wensen' ? table : tableOf(name, [])),
    () => [],
  );
  return { fixed, needs: edit.needs, after: { ...table, rows: editedRows(table.rows, changes.Wensen!) } };
}

describe('agreeing on a course that the CAO makes the employer pay', () => {
  it.each(['opgedragen', 'startkwalificatie', 'BHV', 'medezeggenschap', 're-integratie'])(
    'writes that for %s, so that a later change of the catalogue takes nothing from the budget',
    (kind) => {
      const { fixed, after, needs } = agreedOn({ Kosten: 1000.01, Duur: 3, Subsidie: 100 }, kind);
      expect(fixed.kind).toBe(kind);
      expect(needs?.Wensen).toEqual(expect.arrayContaining(['Werkgever', 'Soort']));
      const { wish, fromPot } = followedCourse(schoolOf(after, ''));
      expect(fromPot).toBe(0);
      expect(wish.funding).toMatchObject([
        { kind: 'employer', perYear: [23_334, 23_334, 23_333] },
        { kind: 'subsidy', perYear: [10_000, 10_000, 10_000] },
      ]);
    },
  );

  it('keeps its kind where the catalogue says something else later', () => {
    const { after } = agreedOn({ Kosten: 500 }, 'BHV');
    expect(schoolOf(after, 'eigen keuze').wishes[0].kind).toBe('emergencyResponse');
  });

  it('takes nothing from the budget where the level of education turns out to be higher', () => {
    const { after } = agreedOn({ Kosten: 500 }, 'startkwalificatie', '');
    const anna = schoolOf(after, '', 'mbo-4');
    expect([anna.wishes[0].kind, followedCourse(anna).fromPot]).toEqual(['ownChoice', 0]);
  });
});

test('agreeing on a course of one’s own choice writes neither', () => {
  const { fixed, needs } = agreedOn({ Kosten: 500 }, '');
  expect([fixed.employer, fixed.kind]).toEqual([undefined, undefined]);
  expect(needs?.Wensen).toEqual(['Status', 'Start']);
});
