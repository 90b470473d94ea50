import { personPlan } from '../../../src/school/plan/wishPlan';
import { agreedPot } from '../../../src/school/agreed/agreedPot';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { tableSpecs, type TableName } from '../../../src/tables/schema';
import type { Cell } from '../../../src/tables/values';
import { employee, rawSchool, referenceDay } from '../rawSchool';

/** What was granted pays the course everywhere, from the day on which it is in `Beurs`. */
type Cells = Readonly<Record<string, Cell>>;
const rowsOf = (table: TableName, rows: readonly Cells[]) =>
  rows.map((cells) => tableSpecs[table].columns.map(({ name }) => cells[name] ?? ''));

const wish: Cells = { Personeelsnummer: 1, Opleiding: 'Managementassistent B', Kosten: 1200, Duur: 1 };
const agreed: Cells = { ...wish, Duur: 2, Status: 'afgesproken', Start: '2026-2027' };
const request: Cells = {
  Schooljaar: '2026-2027',
  Personeelsnummer: 1,
  Opleiding: 'managementassistent b',
  Bedrag: 700,
};
const granted: Cells = { ...request, Besluit: 'toegekend' };

function read(wishes: readonly Cells[], requests: readonly Cells[]) {
  const { school, problems } = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      Wensen: rowsOf('Wensen', wishes),
      Beurs: rowsOf('Beurs', requests),
    }),
  );
  const [one] = school!.employees;
  const result = personPlan(one, referenceDay, school!.settings);
  if (result?.kind !== 'plan') throw new Error('no plan');
  const pot = agreedPot(one, referenceDay);
  return {
    answer: result.view.wishes.at(0)?.answer,
    pot: pot.kind === 'agreed' ? pot.pot : null,
    problems: problems.map(({ table, column, problem }) => [table, column, problem.code]),
  };
}

test('a wish with a grant starts in its school year, and the grant pays first', () => {
  const { answer } = read([{ ...wish, Vroegst: '2026-2027' }], [granted]);
  expect(answer).toMatchObject({ kind: 'planned', start: 2026, fromPot: 50_000 });
  expect(answer).toMatchObject({
    instalments: [{ outside: [{ source: 'Ondersteunersbeurs', amount: 70_000 }] }],
  });
});

test('a wish with a grant starts in no other school year', () => {
  // € 500 of its own cannot pay what a grant of € 600 leaves of € 1.200 in that year, and could in the next.
  const { answer } = read([wish], [{ ...granted, Toegekend: 500 }]);
  expect(answer).toMatchObject({ kind: 'notAffordable', shortfall: { start: 2026, topUp: 10_000 } });
  expect(read([wish], [{ ...granted, Schooljaar: '2025-2026' }]).answer).toEqual({ kind: 'noRoom' });
  expect(read([{ ...wish, Vroegst: '2027-2028' }], [granted]).answer).toEqual({ kind: 'noRoom' });
});

test('an open or refused request pays nothing, a part pays its part', () => {
  for (const Besluit of ['', 'afgewezen'])
    expect(read([wish], [{ ...request, Besluit }]).answer).toMatchObject({
      kind: 'planned',
      start: 2027,
      fromPot: 120_000,
    });
  const { answer } = read([wish], [{ ...request, Besluit: 'deels', Toegekend: 650 }]);
  expect(answer).toMatchObject({ kind: 'planned', start: 2026, fromPot: 55_000 });
});

test('a grant pays an agreed course from its own school year on, and what is still due is less', () => {
  const without = read([agreed], []).pot!;
  expect(without.committed).toBe(120_000);
  const { pot } = read([agreed], [{ ...granted, Schooljaar: '2027-2028', Bedrag: 250 }]);
  expect(pot?.committed).toBe(95_000);
  expect(pot?.courses[0].instalments).toMatchObject([
    { fromPot: 60_000, outside: [] },
    { fromPot: 35_000, outside: [{ source: 'Ondersteunersbeurs', amount: 25_000 }] },
  ]);
});

test('of two rows of one course the agreed one has the grant', () => {
  const { pot, answer } = read([{ ...wish, Kosten: 300 }, agreed], [{ ...granted, Bedrag: 250 }]);
  expect(pot?.committed).toBe(95_000);
  expect(answer).toMatchObject({ kind: 'planned', fromPot: 30_000 });
});

test('a grant for a course that the person does not have is told, with the nearest name', () => {
  const { problems } = read([wish], [{ ...granted, Opleiding: 'Managementasistent B' }]);
  expect(problems).toEqual([['Beurs', 'Opleiding', 'grantForUnknownCourse']]);
  expect(read([wish], [{ ...request, Opleiding: 'Iets anders' }]).problems).toEqual([]);
});
