import type { Cell } from '../../../src/tables/values';
import { dayOf } from '../../../src/domain/calendar';
import { employerCost, NO_SURCHARGES } from '../../../src/domain/career/employerCost';
import { scenarioForecast } from '../../../src/domain/career/scenarios';
import { careerStart } from '../../../src/school/career/careerStart';
import {
  amountViews,
  COST_YEARS,
  originOf,
  personCost,
  surchargesOf,
  surchargeViews,
  teamCostSteps,
  wholeFirstYear,
  yearOf,
} from '../../../src/school/career/cost';
import { noSurcharges, type SchoolSurcharges } from '../../../src/school/read/surcharges';
import type { School } from '../../../src/school/school';
import { anna, annaIn, careerSchool, type CareerTables } from './careerSchool';
import { tableOf } from '../../support/salaryTables';
import { DAY } from '../people';
import { employee, rawSchool } from '../rawSchool';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';

const none = NO_SURCHARGES;
const AUGUST = dayOf(2026, 8, 1);

describe('the surcharges', () => {
  test('what the CAO gives stands there with its article where the school gives none', () => {
    const views = surchargeViews(noSurcharges, DAY);
    expect(views.map(({ name, value }) => [name, value])).toEqual([
      ['holidayAllowance', 800],
      ['yearEnd', 833],
      ['employerPart', null],
    ]);
    expect(views.map(({ cao }) => cao?.value.source.article ?? null)).toEqual([
      'artikel 3.8 lid 1',
      'artikel 3.6 en bijlage 8.3',
      null,
    ]);
  });

  test('the amounts of the CAO stand beside it', () => {
    const shown = (own: SchoolSurcharges) =>
      amountViews(own, DAY).map(({ allowance, value }) => [allowance.item, value.value]);
    const october = [
      ['oktobertoelage', 164000],
      ['oktobertoelage schaal 9 en hoger', 30250],
    ];
    expect(shown(noSurcharges)).toEqual([['vakantie-uitkering minimum', 13761], ...october]);
    expect(shown({ ...noSurcharges, holidayAllowance: 800 })).toEqual(october);
  });

  test('after 31 October 2025 they are carried forward, and say so', () => {
    const after = (day: number) => originOf(surchargeViews(noSurcharges, day)[0].cao!).unconfirmedAfter;
    expect(after(dayOf(2025, 10, 31))).toBeNull();
    expect(after(dayOf(2025, 11, 1))).toBe(dayOf(2025, 10, 31));
  });

  test('the school’s own go before the CAO’s, a zero too', () => {
    const { surcharges } = careerSchool({
      settings: [
        ['Vakantietoeslag (%)', 8, ''],
        ['Eindejaarsuitkering (%)', 0, ''],
      ],
    });
    const views = surchargeViews(surcharges, DAY);
    expect(surchargesOf(surcharges)).toMatchObject({ holidayAllowance: 800, yearEnd: 0, employerPart: 0 });
    expect(views.every(({ cao }) => cao === null)).toBe(true);
  });

  test.each([
    ['800 for 8', 800, 800],
    ['8% as Excel keeps it', 0.08, 0.08],
    ['more than any', 200.01, 200.01],
  ])('a percentage of %s is told at its cell, and does not count', (_, typed, value) => {
    const { problems, school } = readSchoolAtOnce(
      rawSchool({ Medewerkers: [employee(1)], Instellingen: [['Werkgeversdeel (%)', typed, '']] }),
    );
    expect(problems).toMatchObject([
      {
        table: 'Instellingen',
        column: 'Waarde',
        blocking: false,
        problem: { code: 'percentageOutOfRange', name: 'Werkgeversdeel (%)', value, most: 200 },
      },
    ]);
    expect(school!.surcharges.employerPart).toBeNull();
  });

  test.each([0, 1, 8.33, 26.5, 200])('a percentage of %d counts', (typed) => {
    const { problems, school } = readSchoolAtOnce(
      rawSchool({ Medewerkers: [employee(1)], Instellingen: [['Werkgeversdeel (%)', typed, '']] }),
    );
    expect(problems).toEqual([]);
    expect(school!.surcharges.employerPart).toBe(Math.round(typed * 100));
  });

  test('before the CAO had one, none is known', () => {
    expect(surchargeViews(noSurcharges, dayOf(1990, 1, 1)).every(({ value }) => value === null)).toBe(true);
  });
});

test('the employer’s percentage is over salary, holiday, year-end and October allowance together (annex 8)', () => {
  const standing = tableOf(null, { '4': [2000] }).scale(4).standings[0];
  const [cost] = employerCost(
    'calendar',
    [{ from: dayOf(2026, 1, 1), monthly: 2000_00, standing }],
    { start: null, end: null, fte: 1, changes: [] },
    surchargesOf({ ...noSurcharges, employerPart: 2500 }),
    2027,
    1,
  );
  // 12 × 2000; 8%; 12 × 166.60; scales 1 to 8. 25% of 24000 + 1920 + 1999.20 + 1640 = 29559.20.
  expect(cost).toMatchObject({
    salary: 24_000_00,
    holidayAllowance: 1_920_00,
    yearEnd: 1_999_20,
    october: 1_640_00,
    employerPart: 7_389_80,
    total: 36_949_00,
  });
});

describe('what one person costs', () => {
  const cost = (day: number, kind: 'school' | 'calendar', surcharges = none) => {
    const { school, employee } = annaIn();
    const { base } = careerStart(employee, school, day);
    return personCost(scenarioForecast(base!, { kind: 'stay' }, COST_YEARS), surcharges, kind);
  };

  test('a school year is twelve months at the fte, with the increments', () => {
    const years = cost(AUGUST, 'school').map(({ year, total }) => [year, total / 100]);
    expect(years).toEqual([
      [2026, 12_000],
      [2027, 12_600],
      [2028, 13_200],
      [2029, 13_200],
      [2030, 13_200],
    ]);
  });

  test('a calendar year counts from the reference date, and changes pay in August', () => {
    const [first, second] = cost(AUGUST, 'calendar');
    expect([first.year, first.total]).toEqual([2026, 5 * 1000_00]);
    expect([second.year, second.total]).toEqual([2027, 7 * 1000_00 + 5 * 1050_00]);
  });

  describe('in the whole of the first year', () => {
    const whole = (day: number, kind: 'school' | 'calendar', tables?: CareerTables) => {
      const { school, employee } = annaIn(tables);
      const { base } = careerStart(employee, school, day);
      return wholeFirstYear(scenarioForecast(base!, { kind: 'stay' }, COST_YEARS), none, kind);
    };

    test('is twelve months at the pay of the reference date, where the rest of the year is less', () => {
      expect(cost(DAY, 'school')[0].total).toBeLessThan(12_000_00);
      expect(whole(DAY, 'school')).toMatchObject({ year: 2026, total: 12_000_00 });
    });

    test('of a calendar year takes the pay of now for its first months too', () => {
      expect(whole(dayOf(2027, 7, 1), 'calendar')).toMatchObject({
        year: 2027,
        total: 7 * 1000_00 + 5 * 1050_00,
      });
    });

    test('counts no day before somebody was employed', () => {
      const [number, name, functionName, scale, step, fte] = anna;
      const late = [number, name, functionName, scale, step, fte, dayOf(2026, 11, 1), ''];
      expect(whole(DAY, 'school', { people: [late] })?.total).toBe(9 * 1000_00);
    });

    test('is nothing more to say on its first day', () => {
      expect(whole(AUGUST, 'school')).toBeNull();
      expect(whole(dayOf(2027, 1, 1), 'calendar')).toBeNull();
    });
  });

  test('the employer’s part goes over the allowances too', () => {
    const surcharges = { terms: null, holidayAllowance: 800, yearEnd: 800, employerPart: 2000 };
    expect(cost(AUGUST, 'school', surcharges)[0]).toEqual({
      year: 2026,
      salary: 12_000_00,
      holidayAllowance: 960_00,
      yearEnd: 960_00,
      october: 0,
      employerPart: 2_784_00,
      total: 16_704_00,
    });
  });

  test('the year of a day', () => {
    expect([yearOf('school', dayOf(2027, 2, 1)), yearOf('calendar', dayOf(2027, 2, 1))]).toEqual([
      2026, 2027,
    ]);
  });
});

describe('what the team costs', () => {
  const bob: Cell[] = [2, 'Bob', 'Conciërge', 6, 0, 1, dayOf(2024, 8, 1), ''];
  const unknown: Cell[] = [3, 'Chris', 'Conciërge', 99, 0, 1, dayOf(2024, 8, 1), ''];
  const left: Cell[] = [4, 'Dirk', 'Conciërge', 5, 0, 1, dayOf(2020, 8, 1), dayOf(2025, 7, 31)];

  function run(school: School, day = AUGUST) {
    const done: number[] = [];
    const steps = teamCostSteps(school, day, none, 'school');
    for (;;) {
      const { value, done: finished } = steps.next();
      if (finished) return { done, ...value };
      done.push(value);
    }
  }

  test('is the sum of everybody of whom it is known, and tells who is left out', () => {
    const { years, counted, leftOut, done } = run(careerSchool({ people: [anna, bob, unknown, left] }));
    expect(years[0].total).toBe(12_000_00 + 28_800_00);
    expect([counted, leftOut]).toEqual([2, ['3', '4']]);
    expect(done).toEqual([1, 2, 3, 4]);
  });

  test('in the whole of the first year is the sum of what each costs in it', () => {
    const school = careerSchool({ people: [anna, bob, unknown, left] });
    expect(run(school, DAY).wholeYear).toBe(12_000_00 + 28_800_00);
    expect(run(school).wholeYear).toBeNull();
  });

  test('of nobody is nothing', () => {
    expect(run(careerSchool({ people: [unknown] }))).toMatchObject({ years: [], counted: 0, leftOut: ['3'] });
  });
});
