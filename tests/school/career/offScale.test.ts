import { careerOf } from '../../../src/school/career/employeeCareer';
import { maximumSignal } from '../../../src/school/career/maximum';
import { readSchoolAtOnce } from '../../../src/school/read/readSchoolAtOnce';
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
