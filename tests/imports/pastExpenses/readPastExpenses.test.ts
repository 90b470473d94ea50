import type { KnownPerson, PastExpenseChoices } from '../../../src/imports/pastExpenses';
import { cpuTime } from '../../support/cpuTime';
import { dayOf } from '../../../src/domain/calendar';
import { readCsv, readPastExpenses } from '../../support/inOneGo';

const DAY = dayOf(2026, 11, 28);
const person = (number: string | number, name: string): KnownPerson => ({
  key: String(number).toLowerCase(),
  number,
  name,
  start: dayOf(2019, 8, 1),
  openingOn: number === 1004 ? dayOf(2024, 8, 1) : null,
});
const people = [
  person(1001, 'Anna Deurknop'),
  person('0072', 'Bram van de Kast'),
  person(1003, 'Cor Lamp'),
  person(1004, 'Jan Bos'),
  person(1005, 'Jan Bos'),
];
const read = (lines: readonly string[], choices?: PastExpenseChoices, expenses: readonly [] = []) =>
  readPastExpenses(readCsv(lines.join('\n')).cells, { people, expenses, day: DAY }, choices);
const told = ({ expenses }: ReturnType<typeof read>) =>
  expenses.map(({ person: { number }, date, amount, description, payer }) => [
    number,
    date,
    amount,
    description,
    payer,
  ]);
const march = dayOf(2025, 3, 15);

test('rows pasted from a sheet, by number and by name, with dates and amounts as people write them', () => {
  const reading = read([
    'Personeelsnummer\tNaam\tDatum\tBedrag\tOmschrijving\tBetaler',
    '1001\tAnna Deurknop\t15-3-2025\t€ 1.250,00\tCursus AVG\t',
    '72\t\t15 maart 2025\t250,-\tBHV\tschool',
    '\tLamp, Cor\t2025-03-15\t80,5\tExcel\teigen bijdrage',
    '1001\t\t15-3-25\t-80,00\tTeruggave\tBudget',
  ]);
  expect(reading.questions).toEqual([]);
  expect(reading.problems).toEqual([]);
  expect(told(reading)).toEqual([
    [1001, march, 125_000, 'Cursus AVG', null],
    ['0072', march, 25_000, 'BHV', 'werkgever'],
    [1003, march, 8_050, 'Excel', 'eigen bijdrage'],
    [1001, march, -8_000, 'Teruggave', null],
  ]);
  expect(reading.remarks).toEqual([
    { code: 'headerRow', row: 0 },
    { code: 'refunds', rows: [4] },
  ]);
});

test('English amounts are told by the column, and a list without headers by its cells', () => {
  const reading = read(['1001\t15-3-2025\t1,250.50\tCourse', '1003\t16-3-2025\t80.25\tCourse']);
  expect(told(reading).map(([, , amount]) => amount)).toEqual([125_050, 8_025]);
  expect(reading.columns.map(({ field }) => field)).toEqual(['number', 'date', 'amount', 'description']);
  expect(reading.remarks).toEqual([{ code: 'noHeaderRow' }]);
});

test('what cannot be booked is named by row and reason, and the rest goes on', () => {
  const reading = read([
    'Personeelsnummer;Naam;Datum;Bedrag;Omschrijving;Betaler',
    '9999;Wie;15-3-2025;10,00;a;',
    ';Jan Bos;15-3-2025;10,00;b;',
    '1001;Kees Stoel;15-3-2025;10,00;c;',
    ';;15-3-2025;10,00;d;',
    '1001;;;10,00;e;',
    '1001;;31-2-2025;10,00;f;',
    '1001;;15-3-2025;;g;',
    '1001;;15-3-2025;veel;h;',
    '1001;;15-3-2025;1,250;i;',
    '1001;;15-3-2025;10,00;j;oma',
    '1001;;15-3-2025;10;00;k;;l',
    'Totaal;;;80,00;;',
    '1001;;15-3-2025;10,00;goed;',
  ]);
  expect(reading.problems.map(({ row, code }) => [row, code])).toEqual([
    [1, 'unknownPerson'],
    [2, 'severalPeople'],
    [3, 'otherName'],
    [4, 'noPerson'],
    [5, 'noDate'],
    [6, 'notADate'],
    [7, 'noAmount'],
    [8, 'notAnAmount'],
    [9, 'ambiguousAmount'],
    [10, 'unknownPayer'],
    [11, 'longRow'],
  ]);
  expect(reading.remarks).toContainEqual({ code: 'totals', rows: [12] });
  expect(told(reading).map(([, , , description]) => description)).toEqual(['goed']);
});

test('a row that stands twice, or that the workbook has already, is asked about', () => {
  const lines = [
    'Personeelsnummer\tDatum\tBedrag\tOmschrijving',
    '1001\t15-3-2025\t10,00\tBHV',
    '1001\t15-3-2025\t10,00\tbhv ',
    '1003\t15-3-2025\t10,00\tBHV',
  ];
  const expenses = [{ key: '1003', date: march, amount: 1_000, description: 'BHV' }];
  const text = lines.join('\n');
  const asked = readPastExpenses(readCsv(text).cells, { people, expenses, day: DAY });
  expect(asked.questions).toEqual(['twice', 'booked']);
  expect([asked.twice, asked.booked]).toEqual([[2], [3]]);
  expect(told(asked)).toHaveLength(1);
  const all = readPastExpenses(
    readCsv(text).cells,
    { people, expenses, day: DAY },
    { twice: 'all', booked: 'add' },
  );
  expect(all.questions).toEqual([]);
  expect(told(all)).toHaveLength(3);
});

test('dates that can be read both ways are asked about, and the answer holds', () => {
  const lines = ['Personeelsnummer\tDatum\tBedrag', '1001\t3/4/2025\t10,00', '1003\t5/6/2025\t10,00'];
  expect(read(lines).questions).toEqual(['dateOrder']);
  const reading = read(lines, { dateOrder: 'monthFirst' });
  expect(reading.questions).toEqual([]);
  expect(told(reading)[0][1]).toBe(dayOf(2025, 3, 4));
});

test('columns that nothing tells are asked about, and a choice stands', () => {
  const lines = ['1001\tx\t15-3-2025', '1003\ty\t15-3-2025'];
  expect(read(lines).questions).toEqual(['amount']);
  const none = read(['Personeelsnummer\tDatum\tBedrag', '1001\t15-3-2025\t10,00'], {
    columns: new Map([[2, null]]),
  });
  expect(none.questions).toEqual(['amount']);
});

test('expenses of before employment and of after the reference date are booked, and told', () => {
  const reading = read([
    'Personeelsnummer\tDatum\tBedrag',
    '1001\t15-3-2018\t10,00',
    '1001\t15-3-2027\t10,00',
  ]);
  expect(reading.remarks.slice(1)).toEqual([
    { code: 'afterDay', rows: [2] },
    { code: 'beforeEmployment', rows: [1] },
  ]);
  expect(reading.expenses).toHaveLength(2);
});

test('what the budget paid before an opening balance is told, since it does not change that balance', () => {
  const reading = read([
    'Personeelsnummer\tDatum\tBedrag\tBetaler',
    '1004\t31-7-2024\t10,00\t',
    '1004\t31-7-2024\t20,00\twerkgever',
    '1004\t1-8-2024\t10,00\t',
    '1001\t31-7-2024\t10,00\t',
  ]);
  expect(reading.remarks.slice(1)).toEqual([{ code: 'beforeOpening', rows: [1] }]);
  expect(reading.expenses).toHaveLength(4);
});

test('nothing pasted is nothing understood', () => {
  expect(read(['']).expenses).toEqual([]);
});

test('where two columns can be the amount or the date, neither is taken unasked', () => {
  const lines = [
    'Personeelsnummer\tFactuurdatum\tBetaaldatum\tPrijs\tTotaal',
    '1001\t15-3-2025\t1-4-2025\t10,00\t12,10',
  ];
  expect(read(lines).questions).toEqual(['date', 'amount']);
  const chosen = read(lines, {
    columns: new Map([
      [1, 'date'],
      [4, 'amount'],
    ]),
  });
  expect(chosen.questions).toEqual([]);
  expect(told(chosen)).toEqual([[1001, march, 1_210, '', null]]);
});

test('a cost centre is no amount, and an exact header wins of one that begins like it', () => {
  const reading = read([
    'Personeelsnummer\tDatum\tKostenplaats\tBedrag\tBedrag btw',
    '1001\t15-3-2025\t4400\t10,00\t2,10',
  ]);
  expect(reading.columns.map(({ field }) => field)).toEqual(['number', 'date', null, 'amount', null]);
  expect(told(reading)).toEqual([[1001, march, 1_000, '', null]]);
});

test('a list without headers with two columns of numbers is asked which is the amount', () => {
  const reading = read(['1001\t15-3-2025\t8\t80,00\tBHV', '1003\t16-3-2025\t4\t40,00\tEHBO']);
  expect(reading.questions).toEqual(['amount']);
});

test('of rows alike only as many count as booked as the workbook has', () => {
  const row = '1003\t15-3-2025\t10,00\tBHV';
  const text = ['Personeelsnummer\tDatum\tBedrag\tOmschrijving', row, row].join('\n');
  const expenses = [{ key: '1003', date: march, amount: 1_000, description: 'BHV' }];
  const { booked, twice } = readPastExpenses(readCsv(text).cells, { people, expenses, day: DAY });
  expect([booked, twice]).toEqual([[1], [2]]);
});

test('what cannot be booked is kept with its headers, so that it can be mended and read again', () => {
  const { leftOver } = read([
    'Personeelsnummer;Datum;Bedrag;Omschrijving',
    '1001;15-3-2025;10,00;goed',
    '9999;15-3-2025;10,00;"BHV;\nherhaling"',
  ]);
  expect(leftOver).toBe(
    'Personeelsnummer\tDatum\tBedrag\tOmschrijving\n9999\t15-3-2025\t10,00\t"BHV;\nherhaling"',
  );
  const mended = read([leftOver.replace('9999', '1003')]);
  expect(told(mended)).toEqual([[1003, march, 1_000, expect.stringContaining('herhaling'), null]]);
});

test.each([
  ['very many people have one name', 100_000, [['Kast, Bo', '1-9-2025', '€ 10', 'Cursus']]],
  [
    'one row is as wide as a sheet and the others are short',
    1,
    [Array.from({ length: 16_384 }, () => 'x'), ...Array.from({ length: 10_000 }, () => ['Bo'])],
  ],
])('where %s a list is read in time that grows with it and no faster', (_, count, cells) => {
  const many = Array.from({ length: count }, (_person, i) => ({
    ...people[0],
    key: `n${i}`,
    name: 'Bo Kast',
  }));
  const spent = cpuTime(() => void readPastExpenses(cells, { people: many, expenses: [], day: DAY }));
  expect(spent).toBeLessThan(2_500);
});

test('a cell with number and name, and amounts with a dash, a mark or -/- as bookkeeping writes them', () => {
  const reading = read([
    'Nr;Medewerker;Datum;Bedrag;Omschrijving',
    "1;1001 - Deurknop, Anna;1 aug. '25;€ 1.250,-;Cursus",
    '2;Kast, Bram van de (0072);per 1-8-2025;2345,00*;BHV',
    '3;1003 Lamp, Cor;20250801;-/- 80.50;Terug',
  ]);
  expect(reading.problems).toEqual([]);
  const august = dayOf(2025, 8, 1);
  expect(told(reading).map((row) => row.slice(0, 3))).toEqual([
    [1001, august, 125_000],
    ['0072', august, 234_500],
    [1003, august, -8_050],
  ]);
});

test('a number with somebody else’s name in its cell is not taken', () => {
  const { problems } = read(['Medewerker;Datum;Bedrag', '1001 - Lamp, Cor;15-3-2025;80']);
  expect(problems.map(({ code }) => code)).toEqual(['otherName']);
});
