import { readStaffList, type ListCells, type StaffListChoices } from '../../../src/imports/staffList';
import { iso } from '../../oracles/days';

/** What a sheet hides, and what a list says of itself by its headers and its dates of birth. */
const START = iso('2019-08-01');
const HEADERS = ['Personeelsnummer', 'Naam', 'Fte', 'In dienst'];
const LIST: ListCells = [
  ['Personeelslijst', '', '', ''],
  HEADERS,
  [1, 'Bo Kast', 0.8, START],
  [2, 'Mo Tafel', 0.5, START],
  [3, 'Jo Lamp', 1, START],
  ['', 'Totaal', 2.3, ''],
];
/** Of the title, two people and the total. */
const HIDDEN: StaffListChoices = { hiddenRows: [0, 2, 4, 5] };
const remark = (cells: ListCells, choices: StaffListChoices, code: string) =>
  readStaffList(cells, choices).remarks.find((one) => one.code === code);

test('hidden rows of people are counted and asked about', () => {
  const { questions, people } = readStaffList(LIST, HIDDEN);
  expect(questions).toEqual(['rowsHidden']);
  expect(people).toHaveLength(3);
  expect(remark(LIST, HIDDEN, 'hiddenRows')).toEqual({ code: 'hiddenRows', count: 2, hidden: 'read' });
});

test('hidden rows are skipped or read as is answered, and each is told', () => {
  const skipped = { ...HIDDEN, rowsHidden: 'skip' } as const;
  const read = readStaffList(LIST, skipped);
  expect(read.questions).toEqual([]);
  expect(read.people.map(({ number }) => number)).toEqual([2]);
  expect(read.remarks).toContainEqual({ code: 'skipped', kind: 'hidden', rows: [2, 4] });
  const all = readStaffList(LIST, { ...HIDDEN, rowsHidden: 'read' });
  expect(all.questions).toEqual([]);
  expect(all.people).toHaveLength(3);
});

test('of a sheet that only hides titles and totals nothing is asked', () => {
  expect(readStaffList(LIST, { hiddenRows: [0, 5] }).questions).toEqual([]);
});

test.each([
  ['de', ['Personalnummer', 'Name', 'Vorname', 'Eintrittsdatum']],
  ['fr', ['Matricule', 'Nom', 'Prénom', "Date d'entrée"]],
])('headers in another language are named: %s', (language, headers) => {
  const cells = [headers, [1001, 'Kast', 'Bo', START], [1002, 'Lamp', 'Jo', START]];
  expect(remark(cells, {}, 'foreignHeaders')).toMatchObject({ language });
});

test('Dutch and English headers are not called foreign', () => {
  expect(remark(LIST, {}, 'foreignHeaders')).toBeUndefined();
  const english = [
    ['Employee number', 'Last name', 'First name', 'FTE'],
    [1, 'Kast', 'Bo', 0.8],
  ];
  expect(remark(english, {}, 'foreignHeaders')).toBeUndefined();
});

test('a start that does not go with the date of birth is pointed at, and taken all the same', () => {
  const cells = [
    [...HEADERS, 'Geboortedatum'],
    [1, 'Bo Kast', 0.8, START, iso('1992-05-01')],
    [2, 'Mo Tafel', 0.5, iso('2003-05-01'), iso('1991-08-01')],
  ];
  const { problems, people } = readStaffList(cells);
  expect(problems.map(({ code, person }) => [code, person])).toEqual([['bornTooLate', '2']]);
  expect(people[1].fte).toBe(0.5);
});

test('a scale and step of which Excel made a date is pointed at and not taken', () => {
  const cells = [
    ['Personeelsnummer', 'Naam', 'Fte', 'Schaal/trede', 'In dienst'],
    [1, 'Bo Kast', 0.8, iso('2026-10-05'), START],
    [2, 'Mo Tafel', 0.5, 'LC-4', START],
  ];
  const { people, problems } = readStaffList(cells);
  expect(people.map(({ scale, step }) => [scale, step])).toEqual([
    ['', ''],
    ['LC', 4],
  ]);
  expect(problems).toMatchObject([{ row: 1, column: 3, code: 'madeDate' }]);
});

test('two scales in one cell beside a column of steps stay as they were typed, for the data check to ask about', () => {
  const cells = [
    ['Personeelsnummer', 'Naam', 'Fte', 'Schaal', 'Trede', 'In dienst'],
    [1, 'Bo Kast', 0.8, '5/6', 'max', START],
    [2, 'Mo Tafel', 0.5, 'LC-4', 4, START],
    [3, 'Jo Lamp', 0.5, '5/6', '', START],
  ];
  expect(readStaffList(cells).people.map(({ scale, step }) => [scale, step])).toEqual([
    ['5/6', 'max'],
    ['LC', 4],
    [5, 6],
  ]);
});

test('a row without a number is told by its name, and ends nobody’s employment where the list says who left', () => {
  const cells = [
    ['Personeelsnummer', 'Naam', 'Fte', 'Begin contract', 'Einde contract', 'Datum uit dienst'],
    [44, 'Anouk Dekker', 0.5, START, iso('2025-07-31'), ''],
    [45, 'Bo Kast', 0.8, START, '', ''],
    ['', 'Anouk Dekker', 0.7, iso('2025-08-01'), '', ''],
  ];
  const { people, problems } = readStaffList(cells);
  expect(problems).toMatchObject([{ code: 'missingNumber', value: 'Anouk Dekker' }]);
  expect(people.find(({ number }) => number === 44)).toMatchObject({ fte: 0.5, end: null });
});

test('two people of one name and one number are told apart by their dates of birth, and get no fte', () => {
  const { people, problems } = readStaffList([
    ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'In dienst', 'Geboortedatum'],
    [1, 'Jan Bos', 'TOA', 0.8, '1-8-2020', '1-2-1970'],
    [1, 'Jan Bos', 'TOA', 0.4, '1-8-2021', '5-6-1990'],
    [2, 'Al Kok', 'TOA', 1, '1-8-2020', '3-3-1980'],
  ]);
  expect(problems.map(({ row, code, person, value }) => [row, code, person, value])).toEqual([
    [2, 'otherBirthDate', '1', ''],
  ]);
  expect(people.map(({ number, fte }) => [number, fte])).toEqual([
    [1, null],
    [2, 1],
  ]);
});
