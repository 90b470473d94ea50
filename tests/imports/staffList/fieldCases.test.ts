import type { StaffListChoices } from '../../../src/imports/staffList';
import { readable } from './readable';
import { readCsv, readStaffList } from '../../support/inOneGo';

/** Kinds of lists as systems for staff and salaries make them, each with what must be understood of it. */
const read = (lines: readonly string[], choices?: StaffListChoices) =>
  readable(readStaffList(readCsv(lines.join('\n')).cells, choices));

describe('number and name in one cell', () => {
  const list = (head: string, numbers: readonly string[], names: readonly string[]) =>
    read([
      `${head};Medewerker;Fte;In dienst`,
      ...names.map((name, row) => `${numbers[row]};${name};1;1-8-2019`),
    ]);
  const NAMES = ['3401 - Kast, Bo', '3402 - Tafel, Mo', '3405 - Lamp, Jo'];
  const COUNT = ['1', '2', '3'];

  test.each([
    ['Nr', NAMES],
    ['Volgnr', NAMES],
    ['#', NAMES],
    ['Nr', ['Kast, Bo (3401)', 'Tafel, Mo (3402)', 'Lamp, Jo (3405)']],
    ['Nr', ['Kast, Bo - 3401', 'Tafel, Mo - 3402', 'Lamp, Jo - 3405']],
    ['Nr', ['3401 Kast, Bo', '3402 Tafel, Mo', '3405 Lamp, Jo']],
  ])('the number of %s beside %j counts the rows, and is nobody’s', (head, names) => {
    const { people, remarks } = list(head, COUNT, names);
    expect(people.map((text) => text.slice(0, 15))).toEqual([
      '3401 | Bo Kast ',
      '3402 | Mo Tafel',
      '3405 | Jo Lamp ',
    ]);
    expect(remarks).toContain('numberAndName {"column":1}');
  });

  test('of two numbers that differ the one with its own column is taken, which is told, and the name has none', () => {
    const { people, remarks } = list('Personeelsnummer', ['4512', '4518', '4600'], NAMES);
    expect(people[0]).toContain('4512 | Bo Kast');
    expect(remarks).toContain('numberAndName {"column":1,"number":0}');
  });

  test('a total below does not hide that they stand together', () => {
    const { people } = read([
      'Medewerker;Fte;In dienst',
      ...NAMES.map((name) => `${name};1;1-8-2019`),
      'Totaal;3;',
    ]);
    expect(people).toHaveLength(3);
  });

  test('the column chosen as that of the number still holds the name', () => {
    const { people } = read(['Wie;Fte;In dienst', ...NAMES.map((name) => `${name};1;1-8-2019`)], {
      columns: new Map([[0, 'number']]),
    });
    expect(people[0]).toContain('3401 | Bo Kast');
  });
});

test.each([
  ['Personeels-;Naam;Schaal;Trede;Fte;Datum in;Datum uit', 'nummer;;;;;dienst;dienst'],
  ['Personeelsnummer;Naam;Salaris;;Fte;Datum;', ';;schaal;trede;;in dienst;uit dienst'],
  ['Personeelsnummer;Naam;Schaal;;Fte;In dienst;', ';;;Trede;;;Uit dienst'],
  ['Medewerker;;Salaris;;Dienstverband;;', 'Nummer;Naam;Schaal;Trede;Fte;In dienst;Uit dienst'],
])('headers in two rows are read with a blank row between them: %s', (above, below) => {
  const { people, problems } = read([above, ';;;;;;', below, '3401;Bo Kast;4;8;0,8;1-8-2019;31-7-2027']);
  expect(people).toEqual(['3401 | Bo Kast |  | 4/8 | 0.8 2019-08-01/2027-07-31']);
  expect(problems).toEqual([]);
});

describe('how names are used', () => {
  const of = (...uses: readonly string[]) =>
    read([
      'Personeelsnummer;Roepnaam;Achternaam;Voorvoegsel partner;Achternaam partner;Naamgebruik;Fte;In dienst',
      ...uses.map((use, row) => `${row + 11};Bo;Kast;de;Tafel;${use};1;1-8-2019`),
    ]);
  const names = ({ people }: ReturnType<typeof read>) => people.map((text) => text.split(' | ')[1]);

  test('the letters E and P say the same as the words, in their order', () => {
    expect(names(of('E', 'P', 'EP', 'PE', 'Geboortenaam', 'Naam echtgenoot - eigen naam'))).toEqual([
      'Bo Kast',
      'Bo de Tafel',
      'Bo Kast - de Tafel',
      'Bo de Tafel - Kast',
      'Bo Kast',
      'Bo de Tafel - Kast',
    ]);
  });

  test('other codes differ per system: the own name is taken and that is told', () => {
    const reading = of('B', 'N', '2', 'P', '');
    expect(names(reading)).toEqual(['Bo Kast', 'Bo Kast', 'Bo Kast', 'Bo de Tafel', 'Bo Kast']);
    expect(reading.remarks).toContain('nameUse {"count":3,"codes":["B","N","2"]}');
    expect(of('E', 'P').remarks.join()).not.toContain('nameUse');
  });
});

test.each([
  'S4',
  'Sch. 4',
  'Sch4',
  'schaal 04',
  'schaal: 4',
  'SCHAAL4',
  'Loonschaal 4',
  'OOP 4',
  'OOP-schaal 4',
  'Schaal OOP 4',
  '4 OOP',
  'Schaal 4 (OOP)',
])('%s is scale 4', (scale) => {
  const { people } = read([
    'Personeelsnummer;Naam;Schaal;Trede;Fte;In dienst',
    `11;Bo Kast;${scale};Regelnr 8;1;1-8-2019`,
  ]);
  expect(people[0]).toContain('| 4/8 |');
});

test('what a page left in the cells is read as what it stands for', () => {
  const { people, problems } = read([
    'Personeelsnummer;Naam;Functie;Fte;In dienst',
    '11;Bo&nbsp;Kast;Conci&euml;rge;0,8<br>;1-8-2019&nbsp;',
  ]);
  expect(people).toEqual(['11 | Bo Kast | Conciërge | / | 0.8 2019-08-01/…']);
  expect(problems).toEqual([]);
});

describe('lists of other shapes', () => {
  const HEAD = 'Personeelsnummer;Naam;Fte;In dienst';
  const ROWS = ['11;Bo Kast;0,8;1-8-2019', '12;Mo Tafel;1;1-8-2018'];
  const PEOPLE = ['11 | Bo Kast |  | / | 0.8 2019-08-01/…', '12 | Mo Tafel |  | / | 1 2018-08-01/…'];

  test('a second list beside the first is told, and its names never come to the numbers of the first', () => {
    const beside = [
      `${HEAD};;${HEAD}`,
      `${ROWS[0]};;13;Jo Lamp;1;1-8-2017`,
      `${ROWS[1]};;14;An Bed;1;1-8-2016`,
    ];
    const { people, remarks, questions } = read(beside);
    expect(people).toEqual(PEOPLE);
    expect(remarks).toContain('listsBeside {"column":5}');
    expect(questions).toEqual(['columns']);
  });

  test('a list with its headers below each other is said to be turned', () => {
    const turned = HEAD.split(';').map((head, at) =>
      [head, ...ROWS.map((row) => row.split(';')[at])].join(';'),
    );
    expect(read(turned).remarks).toContain('turned {}');
    expect(read([HEAD, ...ROWS]).remarks.join()).not.toMatch(/turned|listsBeside/);
  });

  test('columns of blanks, as a mail has them, are columns where no row lacks a cell', () => {
    expect(read([HEAD, ...ROWS].map((row) => row.replaceAll(';', '   '))).people).toEqual(PEOPLE);
  });
});

test.each([
  ["1 aug. '19", 'per 31-7-’27'],
  ['sinds 1-8-2019', 't/m 31-7-2027'],
  ['vanaf 1 augustus 2019', 'tot en met 31 juli 2027'],
  ['m.i.v. 1/8/19', '31/7/2027'],
])('an employment from %s %s is read by its days', (begin, end) => {
  const { people } = read(['Personeelsnummer;Naam;Fte;In dienst;Uit dienst', `11;Bo Kast;1;${begin};${end}`]);
  expect(people[0]).toContain('2019-08-01/2027-07-31');
});

test('a last day with tot before it is not known: that day may count or not', () => {
  const { problems } = read([
    'Personeelsnummer;Naam;Fte;In dienst;Uit dienst',
    '11;Bo Kast;1;1-8-2019;tot 1-8-2027',
  ]);
  expect(problems).toEqual(['2 Uit dienst: notADate tot 1-8-2027']);
});

test.each(['S6 T2', '6 (2)', 'OOP 6, 2', '6 - step 2', 'schaal 6 trede 2 (max)'])(
  '%s is scale 6 with step 2',
  (cell) => {
    const { people } = read([
      'Personeelsnummer;Naam;Schaal/trede;Fte;In dienst',
      `11;Bo Kast;${cell};1;1-8-2019`,
    ]);
    expect(people[0]).toContain('| 6/2 |');
  },
);

test('signs and words for nothing are no function, scale, step or part of a name', () => {
  const { people } = read([
    'Personeelsnummer;Roepnaam;Voorvoegsel;Achternaam;Functie;Schaal;Trede;Team;Fte;In dienst',
    '11;Bo;-;Kast;n.v.t.;-;?;onbekend;1;1-8-2019',
    '12;Mo;;Tafel;TOA;4;8;Beheer;1;1-8-2019',
  ]);
  expect(people).toEqual([
    '11 | Bo Kast |  | / | 1 2019-08-01/…',
    '12 | Mo Tafel | TOA | 4/8 | 1 2019-08-01/… | in Beheer//',
  ]);
});
