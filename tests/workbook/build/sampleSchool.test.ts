import { COURSE_COLUMNS } from '../../../src/tables/courses';
import { WISH_COLUMNS } from '../../../src/tables/wishes';
import { agreementsOf } from '../../../src/domain/agreements';
import { dayOf, lastDayOf, schoolYearOf } from '../../../src/domain/calendar';
import { balanceOn } from '../../../src/domain/budget/ledger';
import { inOneGo } from '../../../src/pacing';
import { paidUpTo } from '../../../src/domain/agreed/paid';
import { agreedPot } from '../../../src/school/agreed/agreedPot';
import { firstFundYear } from '../../../src/school/fund/fundYear';
import { pointsFor, PROPOSED_WEIGHTS, yearsToMaximum } from '../../../src/school/fund/points';
import { proposalsOf } from '../../../src/school/fund/proposals';
import { requestId } from '../../../src/school/fund/requests';
import { personPlan } from '../../../src/school/plan/wishPlan';
import { checkBalances } from '../../../src/school/read/checkBalances';
import { courseNames } from '../../../src/tables/agreedCourses';
import { tableNames, tableSpecs } from '../../../src/tables/schema';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { samplePeople } from '../../../src/workbook/build/samplePeople';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { call, shown } from '../../support/functions';
import { rawSchool } from '../../school/rawSchool';

const days = [
  dayOf(2024, 8, 1),
  dayOf(2026, 7, 31),
  dayOf(2026, 11, 23),
  dayOf(2028, 2, 29),
  dayOf(2032, 5, 1),
];

test.each(days)('on day %d the sample has no problems and no expense above a balance', (today) => {
  const reading = readSchoolAtOnce(rawSchool(sampleSchool(today)));
  expect(reading.problems).toEqual([]);
  expect(reading.school!.employees).toHaveLength(24);
  expect(reading.school!.employees.every(({ pot }) => pot !== null)).toBe(true);
  expect(inOneGo(checkBalances(reading, lastDayOf(schoolYearOf(today))))).toEqual([]);
  for (const { pot } of reading.school!.employees) expect(balanceOn(pot!, today)).toBeGreaterThanOrEqual(0);
});

test('half of the people have a saving agreement, of one it ends with the school year', () => {
  const today = days[2];
  const sample = sampleSchool(today);
  // Whatever the CAO that ships says: here nobody saves without an agreement.
  const forAll = ['spaartermijn', dayOf(2016, 8, 1), 0, '', ''];
  const reading = readSchoolAtOnce(rawSchool({ ...sample, CAO_regels: [...sample.CAO_regels, forAll] }));
  expect(inOneGo(checkBalances(reading, lastDayOf(schoolYearOf(today))))).toEqual([]);
  const savers = reading.school!.employees.flatMap(({ rules }) => {
    const own = agreementsOf(rules!).filter(({ rule }) => rule === 'spaartermijn');
    return own.length > 0 ? [own.at(-1)!] : [];
  });
  expect(savers).toHaveLength(samplePeople.length / 2);
  expect(savers.flatMap(({ lastDay }) => lastDay ?? [])).toEqual([lastDayOf(schoolYearOf(today))]);
  expect(reading.school!.settings.rulesChosen).toBe(true);
});

test.each(days)(
  'on day %d one course is in its second year, one is uncovered by fewer hours, one finished, one stopped with money back',
  (today) => {
    const now = schoolYearOf(today);
    const { school } = readSchoolAtOnce(rawSchool(sampleSchool(today)));
    const followed = school!.employees.flatMap((employee) => {
      const result = agreedPot(employee, today);
      return result.kind === 'agreed' ? [{ key: employee.key, ...result.pot }] : [];
    });
    expect(
      followed.map(({ key, courses, uncovered, why }) => ({ key, courses, uncovered, why })),
    ).toMatchObject([
      {
        key: '1007',
        courses: [{ start: now - 1, end: now, fromPot: 58_000, paid: 29_000, left: 29_000, uncovered: 0 }],
        uncovered: [],
        why: null,
      },
      {
        // € 250 a year; from next school year on 0.3 fte has a right to € 180, and € 20 of this year's € 270 is not saved.
        key: '1021',
        courses: [{ start: now, end: now + 1, fromPot: 50_000, paid: 0, uncovered: 7_000 }],
        uncovered: [{ year: now + 1, amount: 7_000 }],
        why: {
          causes: [
            { cause: 'fte', amount: 7_000 },
            { cause: 'rule', amount: 2_000 },
          ],
        },
      },
    ]);
    const over = school!.employees.flatMap(({ key, pot, wishes }) =>
      wishes
        .filter(({ status }) => status === 'finished' || status === 'stopped')
        .map((wish) => [key, wish.status, paidUpTo(pot!.expenses, today)(courseNames(wish))]),
    );
    // Of € 320 half came back.
    expect(over).toEqual([
      ['1003', 'finished', 39_500],
      ['1013', 'stopped', 16_000],
    ]);
  },
);

// Before 2026 the salary table does not say how far people are from their maximum.
test.each(days.slice(1))(
  'on day %d the fund is asked what two plans lack, with the points that are proposed',
  (today) => {
    const { school } = readSchoolAtOnce(rawSchool(sampleSchool(today)));
    const lacking = school!.employees.flatMap((employee) => {
      const plan = personPlan(employee, today, school!.settings);
      const found = plan?.kind === 'plan' ? proposalsOf(employee, plan.view, new Set()).asks : [];
      return found.map(({ course, year, amount, priority, hours }) => {
        const reasons = { priority, yearsToMaximum: yearsToMaximum(employee, school!, today), hours };
        return [requestId(year, employee.key, course), amount, pointsFor(reasons, PROPOSED_WEIGHTS)];
      });
    });
    const { money, requests } = school!.fund;
    expect(requests).toHaveLength(2);
    for (const { id, amount, points } of requests) expect(lacking).toContainEqual([id, amount, points]);
    // Open requests change nobody's figures; there is less money than is asked.
    expect(requests.every(({ decision, granted }) => decision === null && granted === 0)).toBe(true);
    expect(firstFundYear(school!.fund, schoolYearOf(today))).toBe(schoolYearOf(today) + 1);
    expect(money).toMatchObject([{ year: schoolYearOf(today) + 1, budget: 40_000 }]);
  },
);

test('rows are as wide as their tables', () => {
  const contents: Partial<Record<string, unknown[][]>> = sampleSchool(days[2]);
  for (const name of tableNames) {
    const built = tableSpecs[name].columns.filter((column) => column.built);
    for (const row of contents[name] ?? []) expect(row).toHaveLength(built.length);
  }
});

test('fte and contracts are spread as the publication counts them', () => {
  expect(samplePeople.filter(({ fte }) => fte > 0.8)).toHaveLength(13);
  expect(samplePeople.filter(({ fte }) => fte < 0.5)).toHaveLength(4);
  expect(samplePeople.filter(({ until }) => until === undefined)).toHaveLength(21);
  expect(new Set(samplePeople.map(({ scale }) => scale))).toEqual(new Set([4, 5, 6, 7, 8]));
  expect(new Set(samplePeople.map(({ number }) => number)).size).toBe(24);
});

test('some wishes have a price, a course without one leaves the wish without', () => {
  const { school } = readSchoolAtOnce(rawSchool(sampleSchool(days[2])));
  const wishes = school!.employees.flatMap((employee) => employee.wishes);
  expect(wishes).toHaveLength(26);
  expect(wishes.every(({ price }) => price !== null)).toBe(true);
  expect(school!.courses.filter(({ price }) => price === null).map(({ code }) => code)).toEqual(['BHV']);
});

test('the columns of Wensen and Opleidingen stand in the order in which the cell functions are given them', () => {
  const built = tableSpecs.Wensen.columns.filter(({ name, built: isBuilt }) => isBuilt || name === 'Soort');
  expect(built.map(({ name }) => name)).toEqual(WISH_COLUMNS);
  expect(tableSpecs.Opleidingen.columns.map(({ name }) => name)).toEqual(COURSE_COLUMNS);
});

test('the cell functions plan the sample as it stands, every wish without an error', () => {
  const sample = sampleSchool(days[2]);
  const column = (index: number) => sample.Medewerkers.map((row) => [row[index]]);
  const result = call(
    'SCHOLINGSPLANNEN',
    sample.Wensen,
    [[days[2]]],
    [[12]],
    ...[0, 5, 6, 7].map(column),
    ...[sample.Bestedingen, sample.CAO_regels, sample.Beginsaldi, sample.Aanstellingen, sample.Opleidingen],
    [[false]],
  );
  const statuses = new Set(result.map((row) => shown(row[8])));
  expect([...statuses].sort()).toEqual(['gepland', 'gepland, kosten 0', 'niet betaalbaar']);
  const network = result.find((row) => row[0] === 1005 && row[5] === 250);
  expect(network?.slice(4, 8)).toEqual([1650, 250, 1400, 0]);
});
