import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { employee, rawSchool, rawTable } from '../rawSchool';

/** What the data check says of managers: who leads is a name or a personnel number, and often nobody of the support staff. */
const HEADERS = ['Personeelsnummer', 'Naam', 'Functie', 'Schaal', 'Trede', 'Fte', 'In dienst', 'Uit dienst'];
function remarked(...managers: readonly unknown[]) {
  const named = [1, 2, 3].map((number, i) => {
    const [key, , ...rest] = employee(number);
    return [key, ['Karin Voss', 'Jan de Wit', 'Ada'][i], ...rest, managers[i] ?? ''];
  });
  const table = rawTable('Medewerkers', named, [...HEADERS, 'Leidinggevende']);
  const { problems } = readSchoolAtOnce(rawSchool({ Medewerkers: table }));
  return problems.map(({ place, column, blocking, problem }) => [place?.row, column, blocking, problem]);
}

test('a number that nobody has is told at its cell, and holds no amount back', () => {
  expect(remarked(2, 99, '0099')).toEqual([
    [5, 'Leidinggevende', false, { code: 'unknownManager', manager: '99' }],
    [6, 'Leidinggevende', false, { code: 'unknownManager', manager: '0099' }],
  ]);
});

test('a name that differs in one letter from an employee’s is told at each cell, with that name', () => {
  const near = { code: 'nearManager', manager: 'karin vos', name: 'Karin Voss' };
  expect(remarked('karin vos', 'Jan de Wit', 'karin vos')).toEqual([
    [4, 'Leidinggevende', false, near],
    [6, 'Leidinggevende', false, near],
  ]);
});

test('a text that is too long for a name is compared with nobody', () => {
  const long = 'Karin '.repeat(40);
  const [key, , ...rest] = employee(1);
  const table = rawTable(
    'Medewerkers',
    [[key, `${long}a`, ...rest, `${long}b`]],
    [...HEADERS, 'Leidinggevende'],
  );
  expect(readSchoolAtOnce(rawSchool({ Medewerkers: table })).problems).toEqual([]);
});

test.each([
  ['the name of somebody who is not in the table', 'Mevrouw de Rector'],
  ['an employee’s own name, however written', ' KARIN  VOSS'],
  ['another surname', 'Karin Bos'],
  ['nothing', ''],
])('%s is not remarked', (_which, manager) => {
  expect(remarked(manager)).toEqual([]);
});
