import { scenarioForecast } from '../../../src/domain/career/scenarios';
import { hourPrice } from '../../../src/school/account/hourPrices';
import { careerOf } from '../../../src/school/career/employeeCareer';
import { maximumSignal } from '../../../src/school/career/maximum';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { iso } from '../../oracles/days';
import { rawSchool, referenceDay } from '../rawSchool';

const schoolWith = (scale: string, step: string) =>
  readSchoolAtOnce(rawSchool({ Medewerkers: [[1, 'Anna', 'TOA', scale, step, 1, iso('2020-8-1'), '']] }));

test.each([
  ['geen', '', 'noScale'],
  ['Geen schaal', '', 'noScale'],
  ['garantie', '', 'guarantee'],
  ['Garantieschaal', '12', 'guarantee'],
])('%s in Schaal: no maximum, no error about steps, and the budget all the same', (scale, step, code) => {
  const { school, problems } = schoolWith(scale, step);
  const [anna] = school!.employees;
  expect(problems).toEqual([]);
  expect(careerOf(anna, school!, referenceDay)).toMatchObject({ problem: { code }, maximumOn: null });
  expect(maximumSignal(anna, referenceDay, school!.salary.tables)).toEqual([]);
  expect(anna.pot).not.toBeNull();
});

test('a guarantee with the scale of the old function: its salary and steps go on, without a maximum', () => {
  const { school, problems } = schoolWith('Garantie schaal 9', '4');
  const [anna] = school!.employees;
  expect(problems).toEqual([]);
  const career = careerOf(anna, school!, referenceDay);
  expect(career).toMatchObject({
    input: { scale: 9, step: 4 },
    problem: null,
    pathProblem: { code: 'guarantee', scale: '9' },
    maximumOn: null,
    atMaximum: false,
  });
  const { years } = scenarioForecast(
    { career: career.input!, employment: anna.employment! },
    { kind: 'stay' },
    1,
  );
  expect(years.map(({ scale, step }) => [scale, step])).toEqual([
    [9, 4],
    [9, 5],
  ]);
  expect(maximumSignal(anna, referenceDay, school!.salary.tables)).toEqual([]);
  expect(hourPrice(anna.scale, referenceDay)).toBe(hourPrice('9', referenceDay));
});

test('a guarantee on a scale or step that the own table lacks is told at its cell', () => {
  const Salaristabel = [[6, 1, 2500, iso('2025-1-1')]];
  const of = (scale: string) =>
    readSchoolAtOnce(
      rawSchool({ Medewerkers: [[1, 'Anna', 'TOA', scale, 4, 1, iso('2020-8-1'), '']], Salaristabel }),
    ).problems.map(({ column, problem }) => [column, problem.code]);
  expect(of('garantie 99')).toEqual([['Schaal', 'unknownScale']]);
  expect(of('garantie 6')).toEqual([['Trede', 'stepOfOlderTable']]);
  expect(of('garantie')).toEqual([]);
});
