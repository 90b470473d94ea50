import { dayOf, schoolYearOf } from '../../../src/domain/calendar';
import { inOneGo } from '../../../src/pacing';
import { latePlanOf } from '../../../src/school/read/latePlans';
import { checkBalances } from '../../../src/school/read/checkBalances';
import { hoursSources } from '../../../src/school/plan/hoursSources';
import { planHours } from '../../../src/school/plan/planHours';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import type { Cell } from '../../../src/tables/values';
import { tableSpecs } from '../../../src/tables/schema';
import { iso } from '../../oracles/days';
import { rawSchool, rawTable, referenceDay } from '../rawSchool';

const PLAN = {
  'Plan ingediend op': iso('2026-10-10'),
  Activiteiten: 'a',
  'Doel werknemer': 'b',
  'Doel school': 'c',
  Faciliteiten: 'd',
};
const HEADERS = tableSpecs.Gesprekken.columns.map(({ name }) => name);

/** Rows of `CAO_regels` of employee 1: rule, from, value. */
function readingOf(
  rules: readonly (readonly [string, string, number])[],
  plan: Record<string, Cell> = PLAN,
  spent: readonly Cell[][] = [],
) {
  const talk: Record<string, Cell> = { Personeelsnummer: 1, ...plan };
  return readSchoolAtOnce(
    rawSchool({
      Medewerkers: [[1, 'Anna', 'TOA', '', '', 0.8, iso('2020-8-1'), '']],
      Gesprekken: rawTable('Gesprekken', [HEADERS.map((name) => talk[name] ?? '')], HEADERS),
      Bestedingen: spent,
      CAO_regels: rules.map(([rule, from, value]) => [rule, iso(from), value, 1, '']),
    }),
  );
}
const notes = { begin: 'plan', end: 'einde' };

test('an older plan ended the hours in between: a newer one lets them go on, to its own end', () => {
  const { school } = readingOf([
    ['extra_uren', '2023-8-1', 43],
    ['extra_uren', '2027-8-1', 0],
  ]);
  const [anna] = school!.employees;
  const plan = school!.talks.get(anna.key)!.personalPlan!;
  const hours = hoursSources(anna, referenceDay, 'VO');
  expect(planHours(plan, hours, anna.rules, notes).map(({ from, value }) => [from, value])).toEqual([
    [dayOf(2026, 8, 1), 4300],
    [dayOf(2027, 8, 1), 4300],
    [dayOf(2030, 8, 1), 0],
  ]);
});

test('a plan that has run out carries no hours any more', () => {
  const { school } = readingOf([], { ...PLAN, 'Plan ingediend op': iso('2021-10-10') });
  const [anna] = school!.employees;
  const plan = school!.talks.get(anna.key)!.personalPlan!;
  expect(planHours(plan, hoursSources(anna, referenceDay, 'VO'), anna.rules, notes)).toEqual([]);
});

test('where the hours have ended, the right is the basic one, and a plan would give them again', () => {
  const { school } = readingOf([
    ['extra_uren', '2020-8-1', 43],
    ['extra_uren', '2025-8-1', 0],
  ]);
  expect(hoursSources(school!.employees[0], referenceDay, 'VO')).toMatchObject({
    right: { fullTime: 4000, hours: 3200 },
    booked: 0,
    withPlan: { fullTime: 4300, hours: 3440, agreed: false },
  });
});

describe('a plan that was handed in after the school year that is saved', () => {
  // € 600 at 0.8 fte: € 480 a school year.
  const told = (from: string, more: Record<string, Cell> = {}, spent: readonly Cell[][] = []) => {
    const reading = readingOf([['spaartermijn', from, 2]], { ...PLAN, ...more }, spent);
    const found = [...reading.problems, ...inOneGo(checkBalances(reading, referenceDay))];
    // The screen of the person says the same.
    expect(latePlanOf(reading, reading.school!.employees[0])).toEqual(found.at(0)?.problem ?? null);
    return found;
  };

  test.each([
    ['of the school year after', '2025-8-1', 48_000],
    ['of the one after that', '2024-8-1', 2 * 48_000],
  ])('%s is told at its cell, with what lapses and what to do', (_when, from, amount) => {
    expect(told(from)).toMatchObject([
      {
        table: 'Gesprekken',
        column: 'Plan ingediend op',
        blocking: false,
        place: { row: 4 },
        problem: {
          code: 'planAfterSaving',
          handedIn: iso('2026-10-10'),
          year: schoolYearOf(iso(from)),
          amount,
        },
      },
    ]);
  });

  test('is in time in that school year itself, or where an earlier plan stands in a row of its own', () => {
    expect(told('2026-8-1')).toEqual([]);
    expect(told('2025-8-1', { 'Plan ingediend op': iso('2026-7-31') })).toEqual([]);
  });

  test('three school years later a plan in time has made room for a new one: it tells nothing', () => {
    expect(told('2023-8-1')).toEqual([]);
  });

  test('says nothing where no money of that school year was left', () => {
    expect(told('2025-8-1', {}, [[1, iso('2026-3-1'), 480, 'Boek', '']])).toEqual([]);
  });
});
