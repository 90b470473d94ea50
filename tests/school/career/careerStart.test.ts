import type { Cell } from '../../../src/tables/values';
import { dayOf } from '../../../src/domain/calendar';
import { careerStart, isOld, stagesAsPlanned } from '../../../src/school/career/careerStart';
import {
  firstTrial,
  forecasts,
  scenarioChoices,
  yearsToShow,
} from '../../../src/school/career/careerChoices';
import { anna, annaIn, type CareerTables } from './careerSchool';
import { DAY } from '../people';

const start = (tables: CareerTables = {}) => {
  const { school, employee } = annaIn(tables);
  return careerStart(employee, school, DAY);
};

describe('where a career starts', () => {
  test('at the scale, the step and the fte of the day, with the scales that come after', () => {
    const { base, fte } = start();
    expect(fte).toBe(0.5);
    expect(base!.career).toMatchObject({ scale: 4, step: 0, referenceDate: DAY });
    expect(base!.career.ahead!.map(({ scale }) => scale)).toEqual([5, 6]);
  });

  test.each<[string, CareerTables]>([
    ['no scale', { people: [[1, 'Anna', 'Conciërge', '', 0, 0.5, dayOf(2024, 8, 1), '']] }],
    ['a step above the maximum', { people: [[1, 'Anna', 'Conciërge', 4, 9, 0.5, dayOf(2024, 8, 1), '']] }],
  ])('nowhere with %s, and it says why', (_, tables) => {
    const { base, career } = start(tables);
    expect(base).toBeNull();
    expect(career.problem).not.toBeNull();
  });

  test('nowhere when the fte cannot be read, while the dates of the scale are told', () => {
    const { base, fte, career } = start({
      people: [[1, 'Anna', 'Conciërge', 4, 0, 'half', dayOf(2024, 8, 1), '']],
    });
    expect([base, fte]).toEqual([null, null]);
    expect(career.maximumOn).toBe(dayOf(2028, 8, 1));
  });
});

describe('tables that cannot be right', () => {
  const row = (scale: number): Cell[] => ['Conciërge', scale, '', '', '', '', ''];
  const amount = (scale: Cell, step: Cell, euros: Cell, from: Cell): Cell[] => [scale, step, euros, from, ''];

  test.each<[string, Cell[][], string]>([
    ['a path that goes round', [row(4), row(5), row(4)], 'pathGoesRound'],
    ['a promotion to a lower scale', [row(5), row(4)], 'pathGoesDown'],
  ])('%s leaves staying in the scale', (_, functions, code) => {
    const { base, career } = start({ functions });
    expect(career.pathProblem?.code).toBe(code);
    expect(base!.career.ahead).toEqual([]);
    expect(career.maximumOn).toBe(dayOf(2028, 8, 1));
    const choices = scenarioChoices(base!, firstTrial(0.5, DAY));
    expect(choices.map(({ id }) => id)).toEqual(['stay', 'fte', 'withheld', 'extraStep']);
    expect(forecasts(base!, choices, yearsToShow(base!)).every(({ problem }) => problem === null)).toBe(true);
  });

  test.each<[string, Cell[][], string]>([
    [
      'two amounts for one step',
      [amount(4, 0, 2000, ''), amount(4, 0, 2001, ''), amount(6, 0, 2400, '')],
      'inRow',
    ],
    ['no amount for the scale', [amount(6, 0, 2400, '')], 'unknownScale'],
    [
      'a first table after the day',
      [amount(4, 0, 2000, '1-8-2027'), amount(6, 0, 2400, '1-8-2027')],
      'beforeSalaryTables',
    ],
  ])('%s is why there is no start, while the rest of the person is known', (_, salary, code) => {
    const { school, employee } = annaIn({ salary });
    const { base, career, fte } = careerStart(employee, school, DAY);
    expect([base, career.problem?.code, fte]).toEqual([null, code, 0.5]);
    expect(employee.pot).not.toBeNull();
  });

  test('a scale ahead that the salary table lacks is left out of the path', () => {
    const { base, career } = start({ functions: [row(4), row(7)] });
    expect(base!.career.ahead).toEqual([]);
    expect(career.leftOut.map(({ stage, problem }) => [stage.scale, problem.code])).toEqual([
      [7, 'unknownScale'],
    ]);
  });
});

describe('the scales ahead as planned', () => {
  const planned = (tables: CareerTables) => {
    const { school, employee } = annaIn(tables);
    const { career } = careerStart(employee, school, DAY);
    return stagesAsPlanned(career.ahead, employee, school, DAY).map(({ courseLastDay }) => courseLastDay);
  };

  test('a required course ends with the last school year of the plan', () => {
    expect(planned({ courses: [['', 'Bedrijfshulp', 200, 2, '', '']] })).toEqual([dayOf(2028, 7, 31), null]);
  });

  test('a course that the plan has no place for never ends', () => {
    expect(planned({})).toEqual([Infinity, null]);
  });

  test('a course that is done asks for nothing', () => {
    const wishes = [[1, 'Bedrijfshulp', 200, 1, 1, '', '', '', '', 'Afgerond']];
    expect(planned({ wishes })).toEqual([null, null]);
  });
});

describe('the newest salary table', () => {
  test('is old once its amounts may have changed', () => {
    const { salary } = annaIn({ people: [anna] }).school;
    expect(isOld(salary, DAY)).toBe(false);
    expect(isOld(salary, dayOf(2030, 1, 1))).toBe(true);
    expect(isOld({ ...salary, newest: null }, dayOf(2030, 1, 1))).toBe(false);
  });
});
