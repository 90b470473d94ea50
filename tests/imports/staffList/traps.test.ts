import type { ListCells, StaffListChoices } from '../../../src/imports/staffList';
import { iso } from '../../oracles/days';
import { readStaffList } from '../../support/inOneGo';

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

describe('rows of one person that hold on the same days', () => {
  const heads = ['Personeelsnummer', 'Naam', 'Functie', 'Soort', 'Fte', 'In dienst'];
  const read = (rows: ListCells, choices: StaffListChoices = {}) => readStaffList([heads, ...rows], choices);
  const fte = (rows: ListCells, choices?: StaffListChoices) => read(rows, choices).people[0].fte;
  const leave = [
    [1, 'Bo Kast', 'TOA', 'Vast', 1, START],
    [1, 'Bo Kast', 'TOA', 'Ouderschapsverlof', 0.2, START],
  ];
  const shares = [
    [1, 'Bo Kast', 'TOA', 'Kostenplaats 110', 0.6, START],
    [1, 'Bo Kast', 'TOA', 'Kostenplaats 120', 0.4, START],
  ];
  const twoFunctions = [
    [1, 'Bo Kast', 'TOA', 'Vast', 0.5, START],
    [1, 'Bo Kast', 'Conciërge', 'Vast', 0.3, START],
  ];

  test('of two functions are added up, with the rows and what each of them says', () => {
    const { people, remarks, questions } = read(twoFunctions);
    expect([people[0].fte, questions]).toEqual([0.8, []]);
    expect(remarks).toContainEqual({
      code: 'addedUp',
      people: 1,
      examples: [
        {
          number: '1',
          name: 'Bo Kast',
          rows: [
            { row: 1, fte: 0.5 },
            { row: 2, fte: 0.3 },
          ],
        },
      ],
    });
  });

  test.each([
    ['leave with an fte of its own', leave],
    ['the same appointment on two cost centres', shares],
  ])('%s: what they are together is asked, and the rows are told', (_, rows) => {
    const { remarks, questions } = read(rows);
    expect(questions).toEqual(['besideRows']);
    expect(remarks).toContainEqual(
      expect.objectContaining({ code: 'besideRows', people: 1, counted: 'add' }),
    );
  });

  test('a function that is about leave is no leave', () => {
    const functions = [
      [1, 'Bo Kast', 'Medewerker verlof en verzuim', 'Vast', 0.5, START],
      [1, 'Bo Kast', 'Conciërge', 'Vast', 0.3, START],
    ];
    const { people, questions } = read(functions);
    expect([people[0].fte, questions]).toEqual([0.8, []]);
  });

  test('the answer holds for those rows, and not for two functions', () => {
    expect(fte(leave, { besideRows: 'largest' })).toBe(1);
    expect(fte(shares, { besideRows: 'add' })).toBe(1);
    expect(fte(twoFunctions, { besideRows: 'largest' })).toBe(0.8);
    const costs = read(shares, { besideRows: 'costs' });
    expect([costs.people[0].fte, costs.questions]).toEqual([null, []]);
    expect(costs.problems.map(({ code }) => code)).toEqual(['missingFte']);
  });

  test('that follow other rows of the same days are not more than full time together', () => {
    const rows = [
      [1, 'Bo Kast', 'TOA', 'Vast', 0.5, START, START, START + 99],
      [1, 'Bo Kast', 'Conciërge', 'Vast', 0.3, START, START, START + 99],
      [1, 'Bo Kast', 'TOA', 'Vast', 0.4, START, START + 100, ''],
      [1, 'Bo Kast', 'Conciërge', 'Vast', 0.3, START, START + 100, START + 199],
    ];
    const { questions, people } = readStaffList([[...heads, 'Begin', 'Einde'], ...rows]);
    expect(questions).toEqual([]);
    expect(people[0]).toMatchObject({ fte: 0.8, isAddedUp: true });
  });

  test('are only said to be added up where they are', () => {
    const isAddedUp = (choices: StaffListChoices) => read(leave, choices).people[0].isAddedUp;
    expect([isAddedUp({ besideRows: 'add' }), isAddedUp({ besideRows: 'largest' })]).toEqual([true, false]);
  });

  test('the largest counts on each day, also where the other goes on alone', () => {
    const withDays = [...heads, 'Begin', 'Einde'];
    const rows = [
      [1, 'Bo Kast', 'TOA', 'Vast', 0.8, START, START, START + 99],
      [1, 'Bo Kast', 'TOA', 'Verlof', 0.2, START, START + 50, START + 200],
    ];
    const { people } = readStaffList([withDays, ...rows], { besideRows: 'largest' });
    expect(people[0]).toMatchObject({ fte: 0.8, changes: [{ from: START + 100, fte: 0.2 }] });
  });
});

describe('a row without a number', () => {
  const heads = ['Personeelsnummer', 'Naam', 'Geboortedatum', 'Fte', 'In dienst', 'Begin', 'Einde'];
  /** 1 May 1980. */
  const born = 29_342;
  const rows = [
    [1, 'Bo Kast', born, 0.8, START, START, START + 99],
    [2, 'Mo Tafel', born, 1, START, START, ''],
    ['', 'Bo Kast', born, 0.5, START, START + 100, ''],
    ['', 'Jo Lamp', born, 0.5, START, START, ''],
  ];
  const read = (choices: StaffListChoices = {}) => readStaffList([heads, ...rows], choices);

  test('of somebody with the same name and date of birth is asked about', () => {
    const { questions, remarks, problems } = read();
    expect(questions).toEqual(['sameBirth']);
    expect(remarks).toContainEqual({ code: 'sameBirth', names: ['Bo Kast'], joined: false });
    expect(problems.map(({ row, code }) => [row, code])).toEqual([
      [3, 'missingNumber'],
      [4, 'missingNumber'],
    ]);
  });

  test('belongs to that person when that is the answer, and nobody else does', () => {
    const { people, problems, questions } = read({ sameBirth: 'join' });
    expect(questions).toEqual([]);
    expect(people[0]).toMatchObject({ fte: 0.8, end: null, changes: [{ from: START + 100, fte: 0.5 }] });
    expect(problems.map(({ row, code }) => [row, code])).toEqual([[4, 'missingNumber']]);
  });

  test('tells what is wrong with it once', () => {
    const long = [...rows.slice(0, 2), ['', 'Bo Kast', born, 0.5, START, START + 100, '', 'more']];
    const { problems } = readStaffList([heads, ...long], { sameBirth: 'join' });
    expect(problems.map(({ row, code }) => [row, code])).toEqual([[3, 'longRow']]);
  });

  test('is skipped when that is the answer, and where two people have that name and date', () => {
    expect(read({ sameBirth: 'skip' }).people[0]).toMatchObject({ fte: 0.8, changes: [] });
    const twice = [...rows, [3, 'Bo Kast', born, 1, START, START, '']];
    expect(readStaffList([heads, ...twice]).questions).toEqual([]);
  });
});

test('the description of a function goes before a column of codes, whatever their heads say', () => {
  const { people, columns } = readStaffList([
    ['Personeelsnummer', 'Naam', 'Functie', 'Omschrijving functie', 'Fte'],
    [1001, 'Piet Kast', 'OOP-06', 'Secretaresse', 1],
    [1002, 'Els Lamp', 'OOP-04', 'TOA', 0.8],
  ]);
  expect(people.map(({ functionName }) => functionName)).toEqual(['Secretaresse', 'TOA']);
  expect(columns.find(({ header }) => header === 'Functie')?.field).toBeNull();
});

test('the description of a function is found on either side of its code', () => {
  const { people } = readStaffList([
    ['Personeelsnummer', 'Naam', 'Fte', 'Omschrijving', 'Functie'],
    [1001, 'Piet Kast', 1, 'Secretaresse', '0430'],
    [1002, 'Els Lamp', 0.8, 'TOA', '0412'],
  ]);
  expect(people.map(({ functionName }) => functionName)).toEqual(['Secretaresse', 'TOA']);
});

describe('a column Nr that counts the rows', () => {
  const read = (header: string) =>
    readStaffList([
      ['Nr', header, 'Naam', 'Fte'],
      [1, 3101, 'Piet Kast', 1],
      [2, 3102, 'Els Lamp', 0.8],
    ]);

  test('gives way to a column that is known to number people', () => {
    const { people, questions } = read('Medewerker');
    expect(people.map(({ number }) => number)).toEqual([3101, 3102]);
    expect(questions).toEqual([]);
  });

  test('is asked about where another column could number people', () => {
    const { rivals, questions } = read('Resnr');
    expect(questions).toEqual(['columns']);
    expect(rivals).toEqual([{ field: 'number', columns: [0, 1] }]);
  });

  test('numbers people where nothing else does', () => {
    const { people, questions } = readStaffList([
      ['Nr', 'Naam', 'Fte'],
      [1, 'Piet Kast', 1],
      [2, 'Els Lamp', 0.8],
    ]);
    expect(people.map(({ number }) => number)).toEqual([1, 2]);
    expect(questions).toEqual([]);
  });
});

test('an fte of something else does not go before a percentage', () => {
  const { people } = readStaffList([
    ['Personeelsnummer', 'Naam', 'Percentage', 'Fte vacature'],
    [1001, 'Piet Kast', 80, 0],
    [1002, 'Els Lamp', 60, 0.2],
  ]);
  expect(people.map(({ fte }) => fte)).toEqual([0.8, 0.6]);
});

test('one and the same day for everybody, under an unknown head, is nobody’s first day', () => {
  const { people } = readStaffList([
    ['Personeelsnummer', 'Naam', 'Fte', 'Stand op'],
    [1001, 'Piet Kast', 1, START],
    [1002, 'Els Lamp', 0.8, START],
  ]);
  expect(people.map(({ start }) => start)).toEqual([null, null]);
});

test('a scale stands under the head that AFAS has for its salary table too', () => {
  const { people } = readStaffList([
    ['Personeelsnummer', 'Naam', 'Fte', 'Loonschaal', 'Trede'],
    [1001, 'Piet Kast', 1, 5, 7],
  ]);
  expect(people[0]).toMatchObject({ scale: 5, step: 7 });
});
