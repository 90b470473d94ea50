import { startSteps } from '../../src/school/startSteps';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { employee, rawSchool, referenceDay as DAY } from './rawSchool';

const steps = (contents: Parameters<typeof rawSchool>[0]) =>
  startSteps(readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], ...contents })).school!, DAY)
    .filter(({ done }) => done)
    .map(({ name }) => name);

it('all that begins is still to be done after a list of people', () => {
  // `TOA` ships with the product.
  expect(steps({})).toEqual(['functions']);
});

it('a step is done once the workbook says so', () => {
  expect(steps({ Bestedingen: [[1, DAY - 10, 5, 'Boek']] })).toContain('spent');
  expect(steps({ Instellingen: [['Eerdere uitgaven verwerkt', 'ja', '']] })).toContain('spent');
  expect(steps({ Instellingen: [['Sparen en rechten gekozen', 'ja', '']] })).toContain('rules');
  expect(steps({ Gesprekken: [[1, '', DAY + 10, '']] })).toContain('talks');
});

it('there is nothing to do while there is nobody', () => {
  const { school } = readSchoolAtOnce(rawSchool({}));
  expect(startSteps(school!, DAY)).toEqual([]);
});
