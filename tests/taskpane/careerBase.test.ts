import { dayOf } from '../../src/domain/calendar';
import { careerStart, isOld, stagesAsPlanned } from '../../src/taskpane/state/careerBase';
import { anna, annaIn, type CareerTables } from './careerSchool';
import { DAY } from './people';

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
