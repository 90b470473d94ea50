import { takesTrainingHours } from '../../src/cao/courseKindPayers';
import { COURSE_KINDS, courseKinds } from '../../src/cao/courseKinds';
import { personPlan } from '../../src/school/plan/wishPlan';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { tableSpecs } from '../../src/tables/schema';
import { iso } from '../oracles/days';
import { rawSchool, rawTable, referenceDay } from '../school/rawSchool';
import { call, column, shown } from '../support/functions';

const HEADERS = tableSpecs.Wensen.columns.map(({ name }) => name);
const COURSES = tableSpecs.Opleidingen.columns.map(({ name }) => name);
const rowOf = (headers: readonly string[], cells: Readonly<Record<string, unknown>>) =>
  headers.map((name) => cells[name] ?? '');
const wish = (more: Readonly<Record<string, unknown>>) =>
  rowOf(HEADERS, { Personeelsnummer: 1, Opleiding: 'Cursus', Kosten: 900, Duur: 2, ...more });
const employee = [1, 'Anna', 'TOA', '', '', 1, iso('2020-8-1'), ''];

const readingOf = (wishes: unknown[][], courses: unknown[][] = []) =>
  readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee],
      Wensen: rawTable('Wensen', wishes, HEADERS),
      Opleidingen: rawTable('Opleidingen', courses, COURSES),
    }),
  );
const wishOf = (...given: Parameters<typeof readingOf>) => readingOf(...given).school!.employees[0].wishes[0];

test('the employer pays what nobody else pays of a kind that the CAO makes the employer pay', () => {
  const paid = courseKinds.map((kind) => {
    const { funding } = wishOf([wish({ Soort: COURSE_KINDS[kind].word.toUpperCase() })]);
    return [kind, funding.map(({ source, perYear }) => [source, ...perYear])];
  });
  expect(Object.fromEntries(paid)).toEqual({
    ownChoice: [],
    ordered: [['Werkgever', 45_000, 45_000]],
    startQualification: [['Werkgever', 45_000, 45_000]],
    evc: [],
    emergencyResponse: [['Werkgever', 45_000, 45_000]],
    participationCouncil: [['Werkgever', 45_000, 45_000]],
    reintegration: [['Werkgever', 45_000, 45_000]],
    qualification: [],
  });
});

test('only a kind that the CAO does not give working time or study leave for takes from the training hours', () => {
  for (const kind of courseKinds) {
    const from = COURSE_KINDS[kind].hours?.from ?? 'trainingHours';
    expect([kind, takesTrainingHours(kind)]).toEqual([kind, from === 'trainingHours']);
  }
});

test('what others pay is filled in first, and an amount of the employer becomes the rest', () => {
  const { funding } = wishOf([wish({ Soort: 'BHV', Subsidie: 100, Werkgever: 50 })]);
  expect(funding.map(({ source, perYear }) => [source, ...perYear])).toEqual([
    ['Werkgever', 35_000, 35_000],
    ['Subsidie', 10_000, 10_000],
  ]);
});

test('a wish without a kind has that of its course in the list, and one of its own goes before', () => {
  const listed = [rowOf(COURSES, { Opleiding: 'Cursus', Kosten: 900, Duur: 2, Soort: 'BHV' })];
  expect(wishOf([wish({})], listed).kind).toBe('emergencyResponse');
  expect(wishOf([wish({ Soort: 'eigen keuze' })], listed).kind).toBe('ownChoice');
  expect(wishOf([wish({})]).kind).toBe('ownChoice');
});

test('a kind that is no kind is told at its cell, and counts as own choice', () => {
  const reading = readingOf([wish({ Soort: 'verplicht' })]);
  expect(reading.problems).toMatchObject([
    { column: 'Soort', blocking: false, problem: { code: 'unknownCourseKind', value: 'verplicht' } },
  ]);
  expect(reading.school!.employees[0].wishes[0]).toMatchObject({ kind: 'ownChoice', problem: null });
});

test('the cells plan a course of a kind as the pane does, from both tables', () => {
  const courses = [rowOf(COURSES, { Opleiding: 'Ehbo', Kosten: 5000, Duur: 1, Soort: 'BHV' })];
  const wishes = [
    wish({ Opleiding: 'Ehbo', Kosten: '', Duur: '' }),
    wish({ Opleiding: 'Studie', Kosten: 5000, Duur: 1 }),
    wish({ Opleiding: 'Herstart', Kosten: 5000, Duur: 1, Soort: 're-integratie' }),
  ];
  const { school } = readingOf(wishes, courses);
  const plan = personPlan(school!.employees[0], referenceDay, school!.settings);
  const inPane = plan?.kind === 'plan' ? plan.view.plan.outcomes.map(({ status }) => status) : [];
  expect(inPane).toEqual(['planned', 'notAffordable', 'planned']);
  const cells = call(
    'SCHOLINGSPLANNEN',
    [HEADERS, ...wishes],
    [[referenceDay]],
    [[5]],
    column(1),
    column(1),
    column(iso('2020-8-1')),
    null,
    null,
    null,
    null,
    null,
    [COURSES, ...courses],
  );
  expect(cells.slice(1).map((row) => [row[5], row[6], row[8]].map(shown))).toEqual([
    [5000, 0, 'gepland'],
    [0, 0, 'niet betaalbaar'],
    [5000, 0, 'gepland'],
  ]);
});
