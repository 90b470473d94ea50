import { dayOf } from '../../../src/domain/calendar';
import { planCourses } from '../../../src/domain/plan/plan';
import { planLots } from '../../../src/domain/plan/lots';
import { explainProblem } from '../../../src/workbook/explain';
import { plannableWishesOf } from '../../../src/school/read/wishes';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { employee, rawSchool, rawTable, referenceDay } from '../rawSchool';
import { learn } from '../../../src/texts/spoken';

beforeAll(() => learn('en'));

const catalogue = [['NET', 'Netwerkbeheer', 1850, 1, 12.5, 'offerte']];

/** A row of Wensen from what the test is about. */
function wish(fields: Record<string, unknown>): unknown[] {
  const columns = ['Nummer', 'Opleiding', 'Kosten', 'Duur', 'Prioriteit', 'Vroegst', 'Uiterlijk', 'Uren'];
  const later = ['Code', 'Status', 'Na', 'Werkgever', 'Subsidie', 'Eigen bijdrage', 'Subsidieregeling'];
  return [...columns, ...later].map((column) => (column === 'Nummer' ? 1 : (fields[column] ?? '')));
}

function read(...rows: Record<string, unknown>[]) {
  const reading = readSchoolAtOnce(
    rawSchool({ Medewerkers: [employee(1)], Opleidingen: catalogue, Wensen: rows.map(wish) }),
  );
  const told = reading.problems.map(({ problem, column, place }) => [problem.code, column, place?.address]);
  return { wishes: reading.school!.employees[0].wishes, told, problems: reading.problems };
}

test('one number is paid in every school year of the course, a list year by year', () => {
  const { wishes, told } = read({
    Opleiding: 'Studie',
    Kosten: 9000,
    Duur: 3,
    Werkgever: 500,
    Subsidie: '1000; 0;250,75',
    'Eigen bijdrage': 10.5,
  });
  expect(told).toEqual([]);
  expect(wishes[0].funding.map(({ kind, source, perYear }) => [kind, source, perYear])).toEqual([
    ['employer', 'Werkgever', [50000, 50000, 50000]],
    ['subsidy', 'Subsidie', [100000, 0, 25075]],
    ['own', 'Eigen bijdrage', [1050, 1050, 1050]],
  ]);
  expect(wishes[0].outside).toHaveLength(8);
  expect(wishes[0].outside[4]).toEqual({ source: 'Subsidie', courseYear: 2, amount: 25075 });
});

test('SOOL is known with its conditions, and stops after four years', () => {
  const { wishes, told } = read({
    Opleiding: 'Leraar',
    Kosten: 15000,
    Duur: 5,
    Subsidie: 2000,
    Subsidieregeling: ' sool ',
  });
  expect(told).toEqual([]);
  const [{ source, perYear, scheme }] = wishes[0].funding;
  expect([source, perYear]).toEqual(['Subsidie SOOL', [200000, 200000, 200000, 200000, 0]]);
  expect(scheme?.conditions.join(' ')).toContain('15 oktober');
});

const course = { Opleiding: 'Studie', Kosten: 8000, Duur: 2 };

test.each([
  ['a point', { Subsidie: '5.000; 2500' }, 'unclearAmounts', 'Subsidie', 'N4'],
  ['an amount too few', { Duur: 3, Werkgever: '500; 250' }, 'amountsPerYear', 'Werkgever', 'M4'],
  ['three decimals', { Werkgever: '500,125; 250' }, 'unclearAmounts', 'Werkgever', 'M4'],
  ['a number as text', { Werkgever: '500' }, 'notANumber', 'Werkgever', 'M4'],
  ['a negative amount', { 'Eigen bijdrage': -1 }, 'negativeAmount', 'Eigen bijdrage', 'O4'],
  [
    'more than SOOL gives',
    { Kosten: 20000, Subsidie: 5000.01, Subsidieregeling: 'SOOL' },
    'outsideAboveCap',
    'Subsidie',
    'N4',
  ],
  [
    'SOOL in a fifth year',
    { Duur: 5, Subsidie: '1;1;1;1;2', Subsidieregeling: 'SOOL' },
    'schemeYears',
    'Subsidie',
    'N4',
  ],
  ['a scheme without amount', { Subsidieregeling: 'SOOL' }, 'subsidyWithoutAmount', 'Subsidie', 'N4'],
])('%s is told at its cell, and the wish is not planned with a guess', (_, fields, code, column, address) => {
  const { wishes, told, problems } = read({ ...course, ...fields });
  expect(told).toEqual([[code, column, address]]);
  expect([wishes[0].price, wishes[0].problem?.code]).toEqual([null, code]);
  for (const language of ['nl', 'en'] as const)
    expect(explainProblem(problems[0], language).what.length).toBeGreaterThan(30);
});

test.each([
  ['Lerarenbeurs', 'schemeNotForSupportStaff', 'bevoegde leraren'],
  ['Provinciefonds', 'schemeUnknown', 'Provinciefonds'],
])('%s counts, with a notice', (scheme, code, words) => {
  const { wishes, told, problems } = read({ ...course, Subsidie: 1000, Subsidieregeling: scheme });
  expect(told).toEqual([[code, 'Subsidieregeling', 'P4']]);
  expect(explainProblem(problems[0], 'nl').what).toContain(words);
  expect([wishes[0].price, wishes[0].funding[0].source]).toEqual([800000, `Subsidie ${scheme}`]);
});

test.each([
  ['the employer', { Kosten: 3500, Werkgever: '2000; 1500' }],
  ['the employee', { Kosten: 3500, 'Eigen bijdrage': '2000; 1500' }],
])('where %s offers more than is due in a year, it pays later years', (_, fields) => {
  const { wishes, problems } = read({ ...course, ...fields });
  expect(problems.map(({ problem, blocking }) => [problem, blocking])).toEqual([
    [{ code: 'outsideAboveDue', ahead: 25000 }, false],
  ]);
  expect(wishes[0].funding[0].perYear).toEqual([175000, 175000]);
  expect(wishes[0].problem).toBeNull();
});

test.each([
  ['the whole course', { Kosten: 3500, Werkgever: 2000 }],
  ['its own year, where it is a subsidy', { Kosten: 3500, Subsidie: '2000; 1500' }],
  ['what others leave, by a cent', { Werkgever: 3000, 'Eigen bijdrage': '0;1000,01' }],
])('more than %s is refused', (_, fields) => {
  const { wishes } = read({ ...course, ...fields });
  expect([wishes[0].price, wishes[0].problem?.code]).toEqual([null, 'outsideAboveInstalment']);
});

describe('Na', () => {
  test('names a wish by code or by course, and the plan waits for it', () => {
    const { wishes, told } = read(
      { Opleiding: 'Vervolg', Kosten: 100, Na: 'net' },
      { Code: 'NET', Na: 'Basis' },
      { Opleiding: 'Basis', Kosten: 200, Vroegst: 2027 },
    );
    expect(told).toEqual([]);
    expect(wishes.map(({ after }) => after?.id ?? null)).toEqual([wishes[1].id, wishes[2].id, null]);
    const { wishes: asked, places } = plannableWishesOf(wishes, { from: 2026, years: 6 });
    expect(asked.map(({ after }) => after)).toEqual([1, 2, null]);
    expect(places).toEqual([0, 1, 2]);
  });

  test('a course that is not there, and a circle, are told at the cell', () => {
    const { wishes, told, problems } = read(
      { Opleiding: 'A', Kosten: 100, Na: 'Z' },
      { Opleiding: 'B', Kosten: 100, Na: 'C' },
      { Opleiding: 'C', Kosten: 100, Na: 'b' },
      { Opleiding: 'D', Kosten: 100, Na: 'C' },
      { Opleiding: 'E', Kosten: 100, Na: 'e' },
    );
    expect(told).toEqual([
      ['awaitedUnknown', 'Na', 'L4'],
      ['awaitedCircle', 'Na', 'L5'],
      ['awaitedCircle', 'Na', 'L6'],
      ['awaitedCircle', 'Na', 'L8'],
    ]);
    expect(explainProblem(problems[1], 'nl').what).toContain('B, C');
    expect(plannableWishesOf(wishes, { from: 2026, years: 6 })).toEqual({
      wishes: [],
      places: [null, null, null, null, null],
    });
  });
});

test('what others pay and the pot add up to the price', () => {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      Wensen: [wish({ Opleiding: 'Studie', Kosten: 2000.01, Duur: 2, Werkgever: 300, Subsidie: '200; 0' })],
    }),
  );
  const { pot, wishes } = reading.school!.employees[0];
  const span = { from: 2026, years: 5 };
  const plan = planCourses({
    ...span,
    lots: planLots(pot!, referenceDay, span, 'planning'),
    ...plannableWishesOf(wishes, { from: 2026, years: 6 }),
  });
  const [outcome] = plan.outcomes;
  if (outcome.status !== 'planned') throw new Error(outcome.status);
  const outside = outcome.instalments.flatMap((part) => part.outside);
  expect(outside.reduce((sum, { amount }) => sum + amount, 0) + outcome.fromPot).toBe(200001);
});

describe('hours', () => {
  const date = dayOf(2026, 9, 1);
  const employeeOf = (contents: Parameters<typeof rawSchool>[0]) =>
    readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], ...contents })).school!.employees[0];

  test('come from Bestedingen, without mandated ones; a blank cell is none', () => {
    const { hours, pot } = employeeOf({
      Bestedingen: [
        [1, date, 50, 'Cursus', '', 7.5],
        [1, date, 0, 'BHV', 'ja', 8],
        [1, date, 20, 'Boek', '', ''],
      ],
    });
    expect(hours).toMatchObject({ kind: 'scholingsuren', expenses: [{ date, amount: 750 }], opening: [] });
    expect(pot!.expenses).toHaveLength(2);
  });

  test('that cannot be read leave the euros as they are', () => {
    const { hours, pot, problems } = employeeOf({ Bestedingen: [[1, date, 50, 'Cursus', '', '8 uur']] });
    expect(hours).toBeNull();
    expect(pot).not.toBeNull();
    expect(problems.map(({ problem, column, blocking }) => [problem.code, column, blocking])).toEqual([
      ['notANumber', 'Uren', false],
    ]);
  });

  test('start with Beginsaldi in the same school years as the euros', () => {
    const { hours } = employeeOf({
      Beginsaldi: [
        [1, '2024-2025', 340, 16],
        [1, '2025-2026', 600, ''],
      ],
    });
    expect(hours!.opening).toEqual([
      { year: 2024, left: 1600 },
      { year: 2025, left: 0 },
    ]);
  });
});

test('tables of before these columns are read as they were, without a word', () => {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1)],
      Wensen: rawTable('Wensen', [[1, 'Cursus', 100, 1, 2, '', '', '', '', 'wens']], oldHeaders.Wensen),
      Bestedingen: rawTable('Bestedingen', [[1, dayOf(2026, 9, 1), 50, 'x', '']], oldHeaders.Bestedingen),
      Beginsaldi: rawTable('Beginsaldi', [[1, '2025-2026', 100]], oldHeaders.Beginsaldi),
    }),
  );
  expect(reading.problems).toEqual([]);
  const [person] = reading.school!.employees;
  expect(person.wishes[0]).toMatchObject({
    price: 10000,
    after: null,
    funding: [],
    outside: [],
    problem: null,
  });
  expect(person.hours).toMatchObject({ expenses: [], opening: [{ year: 2025, left: 0 }] });
});

const oldHeaders = {
  Wensen: [
    'Personeelsnummer',
    'Opleiding',
    'Kosten',
    'Duur',
    'Prioriteit',
    'Vroegst',
    'Uiterlijk',
    'Uren',
    'Code',
    'Status',
  ],
  Bestedingen: ['Personeelsnummer', 'Datum', 'Bedrag', 'Omschrijving', 'Opgedragen'],
  Beginsaldi: ['Personeelsnummer', 'Schooljaar', 'Bedrag'],
};
