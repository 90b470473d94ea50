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
  expect(steps({ Bestedingen: [[1, DAY - 10, 5, 'Boek', '']] })).toContain('spent');
  expect(steps({ Beginsaldi: [[1, '2025-2026', 300, '']] })).toContain('spent');
  expect(steps({ Instellingen: [['Eerdere uitgaven verwerkt', 'ja', '']] })).toContain('spent');
  expect(steps({ Instellingen: [['Sparen en rechten gekozen', 'ja', '']] })).toContain('rules');
  expect(steps({ Gesprekken: [[1, '', DAY + 10, '']] })).toContain('talks');
});

it('a step that is done for one of two is still to be done for the other', () => {
  const Medewerkers = [employee(1), employee(2)];
  const contents = {
    Medewerkers,
    Bestedingen: [[1, DAY - 10, 5, 'Boek', '']],
    Gesprekken: [
      [1, '', DAY + 10, ''],
      [2, '', '', 'Belt zelf'],
    ],
  };
  const { school } = readSchoolAtOnce(rawSchool(contents));
  const left = startSteps(school!, DAY).filter(({ done }) => !done);
  expect(left).toContainEqual({ name: 'spent', done: false, count: 1 });
  expect(left).toContainEqual({ name: 'talks', done: false, count: 1 });
  const said = [
    ['Eerdere uitgaven verwerkt', 'ja', ''],
    ['Eerste gesprekken gepland', 'ja', ''],
  ];
  expect(steps({ ...contents, Instellingen: said })).toEqual(expect.arrayContaining(['spent', 'talks']));
});

it('there is nothing to do while there is nobody', () => {
  const { school } = readSchoolAtOnce(rawSchool({}));
  expect(startSteps(school!, DAY)).toEqual([]);
});
