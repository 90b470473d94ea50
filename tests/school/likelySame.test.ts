import { likelySame } from '../../src/school/likelySame';
import { Organisation } from '../../src/school/organisation';
import { cpuTime } from '../support/cpuTime';
import { person } from './people';

const teams = (...names: string[]) =>
  new Organisation(names.map((team, i) => person({ key: String(i), number: i, name: `Bo ${i}`, team })));
const alike = (...names: string[]) =>
  likelySame(teams(...names).groups('team')).map(({ from, to }) => [from.label, to.label]);

test.each([
  ['a letter more', 'Conciërges', 'Conciërgess'],
  ['a letter less', 'Secretariaat', 'Secretariat'],
  ['another letter', 'Facilitair', 'Fasilitair'],
])('%s is probably the same team, by the name that most people have', (_, right, wrong) => {
  expect(alike(right, right, wrong)).toEqual([[wrong, right]]);
});

test.each([
  ['figures tell teams apart', 'Onderbouw 1', 'Onderbouw 2'],
  ['letters by themselves do', 'Onderbouw A', 'Onderbouw B'],
  ['short words are words', 'havo', 'vavo'],
  ['two letters are another name', 'Secretariaat', 'Secretarissen'],
  ['a word more is another team', 'Facilitair', 'Facilitair Noord'],
])('%s', (_, one, other) => {
  expect(alike(one, other)).toEqual([]);
});

test('a manager who is an employee keeps the name, and two employees are two people', () => {
  const people = [
    person({ key: '1', number: 1, name: 'Otto Kapstok', manager: 'Oto Kapstok' }),
    person({ key: '2', number: 2, name: 'Bo Kast', manager: 'Oto Kapstok' }),
    person({ key: '3', number: 3, name: 'Mo Lamp', manager: 'Otto Kapstok' }),
    person({ key: '4', number: 4, name: 'Jan Jansen', manager: 'Jan Jansen' }),
    person({ key: '5', number: 5, name: 'Jon Jansen', manager: 'Jon Jansen' }),
  ];
  const organisation = new Organisation(people);
  const found = likelySame(organisation.groups('manager'), (group) => organisation.isOfEmployee(group));
  expect(found.map(({ from, to }) => [from.label, to.label])).toEqual([['Oto Kapstok', 'Otto Kapstok']]);
});

test('thousands of managers are compared at once', () => {
  const names = Array.from(
    { length: 5_000 },
    (_, i) => `Afdeling ${String.fromCharCode(97 + (i % 26))}${i} x`,
  );
  const groups = teams(...names).groups('team');
  expect(cpuTime(() => void likelySame(groups))).toBeLessThan(2_000);
});

test.each([
  ['names that fill a cell', Array.from({ length: 3 }, (_, i) => `${i}${'ab'.repeat(16_000)}`)],
  [
    'thousands of names that differ in one letter',
    Array.from({ length: 2_000 }, (_, i) => `Onderb${String.fromCodePoint(0x4e00 + i)}uw`),
  ],
])('%s cost no time, and none is taken for another', (_, names) => {
  let found: unknown;
  expect(cpuTime(() => void (found = alike(...names)))).toBeLessThan(1000);
  expect(found).toEqual([]);
});
