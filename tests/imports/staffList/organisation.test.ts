import { inOneGo } from '../../../src/pacing';
import { decideStaff, fieldsOf, employeeCells, type CurrentPerson } from '../../../src/imports/staffList';
import { changeKinds } from '../../../src/imports/staffList';
import { staffColumns } from '../../../src/school/edits/staff';
import { readSchoolSteps } from '../../../src/school/read/readSchool';
import { shippedCareer } from '../../../src/school/career/shippedCareer';
import { employee, rawSchool, rawTable, referenceDay } from '../../school/rawSchool';
import { sourceWords } from '../../../src/texts/workbook/sourceWords';
import { compareStaff, readCsv, readStaffList } from '../../support/inOneGo';

const listOf = (...lines: string[]) => readStaffList(readCsv(lines.join('\n')).cells);
const fieldOf = (...headers: string[]) => {
  const { columns } = listOf(
    ['Personeelsnummer', 'Naam', 'Fte', ...headers].join(';'),
    ['1001', 'Bo Kast', '0,8', ...headers.map((_, i) => `Afdeling ${'ABC'[i]}x`)].join(';'),
    ['1002', 'Mo Lamp', '0,5', ...headers.map((_, i) => `Afdeling ${'DEF'[i]}x`)].join(';'),
  );
  return columns.slice(3).map(({ field }) => field);
};

test.each([
  ['Afdeling', 'team'],
  ['Team', 'team'],
  ['Kostenplaats omschrijving', 'team'],
  ['Organisatorische eenheid', 'team'],
  ['Vestiging', 'location'],
  ['School', 'location'],
  ['Locatie', 'location'],
  ['Manager', 'manager'],
  ['Leidinggevende', 'manager'],
  ['Naam leidinggevende', 'manager'],
  ['Teamleider', 'manager'],
  ['Leidinggevende (direct)', 'manager'],
  ['E-mail leidinggevende', null],
])('%s is offered for where people belong', (header, field) => {
  expect(fieldOf(header)).toEqual([field]);
});

test('a cost centre stands in for the team only where no column names the team', () => {
  expect(fieldOf('Kostenplaats', 'Afdeling')).toEqual([null, 'team']);
  expect(fieldOf('Kostenplaats')).toEqual(['team']);
});

const list = listOf(
  'Personeelsnummer;Naam;Fte;Afdeling;Vestiging;Manager',
  '1001;Bo Kast;0,8;Facilitair;Noord;Otto Kapstok',
  '1002;Mo Lamp;0,5;;Zuid;',
);

test('what the list tells goes to Team, Leidinggevende and Locatie, and the columns come with it', () => {
  const rows = list.people.map(employeeCells);
  expect(rows).toMatchObject([
    { Team: 'Facilitair', Leidinggevende: 'Otto Kapstok', Locatie: 'Noord' },
    { Locatie: 'Zuid' },
  ]);
  expect(rows[1]).not.toHaveProperty('Team');
  expect(staffColumns({ add: rows, change: new Map() })).toEqual({
    Medewerkers: ['Team', 'Leidinggevende', 'Locatie'],
  });
  expect(staffColumns({ add: rows.slice(1), change: new Map() })).toEqual({ Medewerkers: ['Locatie'] });
});

const current = (key: string, team: string): CurrentPerson => ({
  key,
  number: Number(key),
  name: key === '1001' ? 'Bo Kast' : 'Mo Lamp',
  functionName: '',
  scale: '',
  step: '',
  category: '',
  team,
  manager: '',
  location: '',
  work: null,
});

test('a next list changes the team, and what it leaves empty stays', () => {
  const people = [current('1001', 'Secretariaat'), current('1002', 'Secretariaat')];
  const fields = new Set(fieldsOf(list.columns).keys());
  const comparison = compareStaff(people, list.people, fields, referenceDay);
  const { change } = decideStaff(comparison, {
    added: false,
    kinds: new Set(changeKinds),
    fteFrom: referenceDay,
    ends: new Map(),
  });
  expect(change.get('1001')).toMatchObject({ Team: 'Facilitair', Locatie: 'Noord' });
  expect(change.get('1002')).not.toHaveProperty('Team');
});

test('a column that overwrites the teams of most people is not taken over unasked; one that fills them is', () => {
  const lines = Array.from({ length: 6 }, (_, i) => `${1001 + i};Bo Kast ${i};0,8;4${i}00`);
  const coded = listOf('Personeelsnummer;Naam;Fte;Kostenplaats', ...lines);
  const fields = new Set(fieldsOf(coded.columns).keys());
  const doubtOf = (team: string) => {
    const people = coded.people.map(({ key, name }) => ({ ...current(key, team), name }));
    const { changed } = compareStaff(people, coded.people, fields, referenceDay);
    return changed.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'team'))[0].doubt;
  };
  expect(doubtOf('Facilitair')).toBe('many');
  expect(doubtOf('')).toBeUndefined();
});

test('the reader knows where people belong, and does without the columns', () => {
  const headers = [
    'Personeelsnummer',
    'Naam',
    'Functie',
    'Schaal',
    'Trede',
    'Fte',
    'In dienst',
    'Uit dienst',
  ];
  const read = (table: ReturnType<typeof rawTable>) =>
    inOneGo(readSchoolSteps(rawSchool({ Medewerkers: table }), shippedCareer(sourceWords)));
  const placed = [...headers, 'Team', 'Leidinggevende', 'Locatie'];
  const known = read(rawTable('Medewerkers', [[...employee(7), ' Facilitair ', 1015, 'Noord']], placed));
  expect(known.school?.employees).toMatchObject([{ team: 'Facilitair', manager: '1015', location: 'Noord' }]);
  expect(known.problems).toMatchObject([
    { column: 'Leidinggevende', blocking: false, problem: { code: 'unknownManager' } },
  ]);
  const older = read(rawTable('Medewerkers', [employee(7)], headers));
  expect(older.school?.employees).toMatchObject([{ team: '', manager: '', location: '' }]);
  expect(older.problems).toEqual([]);
});
