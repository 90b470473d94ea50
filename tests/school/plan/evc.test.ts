import { agreeing } from '../../../src/school/agreed/agreeing';
import { agreeCourse } from '../../../src/school/edits/agreed';
import { personPlan } from '../../../src/school/plan/wishPlan';
import { planSignals } from '../../../src/school/signals/planSignals';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import type { Cell } from '../../../src/tables/values';
import { tableSpecs, type TableName } from '../../../src/tables/schema';
import { iso } from '../../oracles/days';
import { call, column, shown } from '../../support/functions';
import { rawSchool, rawTable, referenceDay } from '../rawSchool';

const headersOf = (table: TableName) => tableSpecs[table].columns.map(({ name }) => name);
const rowOf = (table: TableName, cells: Readonly<Record<string, Cell>>) =>
  headersOf(table).map((name) => cells[name] ?? '');
const anna = { Personeelsnummer: 1, Naam: 'Anna', Fte: 1, 'In dienst': iso('2020-8-1') };
const evc = { Personeelsnummer: 1, Opleiding: 'EVC praktijk', Kosten: 1500, Soort: 'EVC' };

type Row = Readonly<Record<string, Cell>>;

function readingOf(employee: Row, wishes: readonly Row[], more: Record<string, Cell[][]> = {}) {
  return readSchoolAtOnce(
    rawSchool({
      Medewerkers: rawTable('Medewerkers', [rowOf('Medewerkers', employee)], headersOf('Medewerkers')),
      Wensen: rawTable(
        'Wensen',
        wishes.map((wish) => rowOf('Wensen', wish)),
        headersOf('Wensen'),
      ),
      ...more,
    }),
  );
}

/** Of each wish what became of it: who pays what in each school year, or that it is not affordable. */
function planOf(employee: Row, wishes: readonly Row[], more?: Record<string, Cell[][]>) {
  const { school } = readingOf(employee, wishes, more);
  const result = personPlan(school!.employees[0], referenceDay, school!.settings);
  if (result?.kind !== 'plan') throw new Error('no plan');
  return Object.fromEntries(
    result.view.wishes.map(({ wish, answer }) => [
      wish.course,
      answer.kind === 'planned'
        ? answer.instalments.map(({ year, fromPot, outside }) => [
            year,
            fromPot / 100,
            ...outside.map(({ source, amount }) => `${source} ${amount / 100}`),
          ])
        : answer.kind,
    ]),
  );
}

describe('an EVC of somebody up to mbo-2: the budget pays first, the employer the rest (16.3 lid 4)', () => {
  test('so that it is never unaffordable', () => {
    expect(planOf({ ...anna, Opleidingsniveau: 'mbo-2' }, [evc])).toEqual({
      'EVC praktijk': [[2026, 600, 'Werkgever 900']],
    });
  });

  test('in each of its school years, beside what the employer pays already', () => {
    const wishes = [{ ...evc, Duur: 2, Kosten: 2400, Werkgever: 100 }];
    expect(planOf({ ...anna, Opleidingsniveau: 'vmbo' }, wishes)).toEqual({
      'EVC praktijk': [
        [2026, 600, 'Werkgever 600'],
        [2027, 600, 'Werkgever 600'],
      ],
    });
  });

  test('before what is only wished, and after what is agreed', () => {
    const wishes = [
      { Personeelsnummer: 1, Opleiding: 'Keuze', Kosten: 600, Prioriteit: 1, Uiterlijk: '2026-2027' },
      { ...evc, Prioriteit: 3 },
      { Personeelsnummer: 1, Opleiding: 'Loopt', Kosten: 250, Status: 'afgesproken', Start: '2026-2027' },
    ];
    expect(planOf({ ...anna, Opleidingsniveau: 'mbo-2' }, wishes)).toEqual({
      Keuze: 'notAffordable',
      'EVC praktijk': [[2026, 350, 'Werkgever 1150']],
    });
  });

  test('with an empty budget the employer pays all of it, also where hours bind', () => {
    const more = {
      Bestedingen: [[1, iso('2026-9-1'), 600, 'Boek', '', '']],
      Instellingen: [['Uren moeten passen', 'ja', '']],
    };
    const [outcome] = Object.values(
      planOf({ ...anna, Opleidingsniveau: 'mbo-2' }, [{ ...evc, Uren: 500 }], more),
    );
    expect(outcome).toEqual([[2026, 0, 'Werkgever 1500']]);
  });

  test('as long as it waits for another wish, the whole amount stands with the employer', () => {
    const wishes = [
      { Personeelsnummer: 1, Opleiding: 'Eerst', Kosten: 400 },
      { ...evc, Na: 'Eerst' },
    ];
    expect(planOf({ ...anna, Opleidingsniveau: 'mbo-2' }, wishes)).toMatchObject({
      'EVC praktijk': [[2027, 0, 'Werkgever 1500']],
    });
  });

  test('the team list has no shortfall of it, and agreeing writes what the employer pays', () => {
    const { school } = readingOf({ ...anna, Opleidingsniveau: 'mbo-2' }, [evc]);
    const [employee] = school!.employees;
    const found = planSignals(employee, employee.pot!, referenceDay, school!.settings);
    expect(found.signals.map(({ kind }) => kind)).toEqual(['affordable']);
    const result = personPlan(employee, referenceDay, school!.settings);
    const agreed =
      result?.kind === 'plan' ? agreeing(employee, result.view, employee.wishes[0].id, '') : null;
    expect(agreed).toMatchObject({ employer: 900, byEmployee: 60_000, byEmployer: 90_000, saving: [] });
    expect(
      agreeCourse(employee, { ...agreed!, saving: [], writtenOn: referenceDay }).needs?.Wensen,
    ).toContain('Werkgever');
  });
});

describe('an EVC that is no right is paid as it is filled in', () => {
  test.each([
    ['of who has mbo-3: an opportunity (16.3 lid 3)', { Opleidingsniveau: 'mbo-3' }],
    ['of who has hbo', { Opleidingsniveau: 'hbo' }],
    ['where the level is not known', {}],
    ['within 5 years of the last one', { Opleidingsniveau: 'mbo-2', 'Laatste EVC': iso('2024-3-1') }],
    ['where the level is free text', { Opleidingsniveau: 'iets met techniek' }],
  ])('%s', (_who, more) => {
    expect(planOf({ ...anna, ...more }, [{ ...evc, Kosten: 15_000 }])).toEqual({
      'EVC praktijk': 'notAffordable',
    });
  });

  test('a level that is free text is told at its cell', () => {
    const { problems } = readingOf({ ...anna, Opleidingsniveau: 'iets met techniek' }, [evc]);
    expect(problems).toMatchObject([
      { column: 'Opleidingsniveau', blocking: false, problem: { code: 'unknownEducation' } },
    ]);
  });
});

describe('a start qualification is for who is below mbo-2 (16.3 lid 5)', () => {
  const course = { Personeelsnummer: 1, Opleiding: 'Entree', Kosten: 5000, Soort: 'startkwalificatie' };

  test.each([['vmbo'], ['']])('level %p: the employer pays', (Opleidingsniveau) => {
    expect(planOf({ ...anna, Opleidingsniveau }, [course])).toEqual({
      Entree: [[2026, 0, 'Werkgever 5000']],
    });
  });

  test('of somebody above it the course counts as own choice, and its cell says why', () => {
    const { school, problems } = readingOf({ ...anna, Opleidingsniveau: 'mbo-4' }, [course]);
    expect(school!.employees[0].wishes[0]).toMatchObject({ kind: 'ownChoice', funding: [] });
    expect(problems).toMatchObject([
      { column: 'Soort', blocking: false, problem: { code: 'startQualificationAbove' } },
    ]);
  });
});

test('the cells say the same, given the table Medewerkers with its headers', () => {
  const employee = { ...anna, Opleidingsniveau: 'mbo-2' };
  const wishes = [evc, { Personeelsnummer: 1, Opleiding: 'Keuze', Kosten: 600, Uiterlijk: '2026-2027' }];
  const passed = [headersOf('Wensen'), ...wishes.map((wish) => rowOf('Wensen', wish))];
  const people = [headersOf('Medewerkers'), rowOf('Medewerkers', employee)];
  const none = new Array<null>(8).fill(null);
  const cells = call(
    'SCHOLINGSPLANNEN',
    passed,
    [[referenceDay]],
    [[5]],
    column(1),
    column(1),
    column(iso('2020-8-1')),
    ...none,
    people,
  );
  expect(cells.slice(1).map((row) => row.slice(5, 9).map(shown))).toEqual([
    [900, 600, 0, 'gepland'],
    [0, 0, 600, 'niet betaalbaar'],
  ]);
});
