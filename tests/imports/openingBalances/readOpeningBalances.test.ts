import { dayOf } from '../../../src/domain/calendar';
import type { KnownOpening, OpeningChoices } from '../../../src/imports/openingBalances';
import type { Cell } from '../../../src/tables/values';
import { readCsv, readOpeningBalances } from '../../support/inOneGo';

const DAY = dayOf(2026, 11, 28);
const person = (number: string | number, name: string) => ({
  key: String(number).toLowerCase(),
  number,
  name,
  start: dayOf(2019, 8, 1),
});
const people = [
  person(1001, 'Anna Deurknop'),
  person('0072', 'Bram van de Kast'),
  person(1003, 'Cor Lamp'),
  person(1004, 'Jan Bos'),
  person(1005, 'Jan Bos'),
];
const opening = (key: string, year: number, amount: number, more: Partial<KnownOpening> = {}) => ({
  key,
  year,
  amount,
  hours: 0,
  isClosed: false,
  ...more,
});
const ofCells = (
  cells: readonly (readonly Cell[])[],
  choices?: OpeningChoices,
  openings: readonly KnownOpening[] = [],
) => readOpeningBalances(cells, { people, openings, day: DAY }, choices);
const read = (lines: readonly string[], choices?: OpeningChoices, openings?: readonly KnownOpening[]) =>
  ofCells(readCsv(lines.join('\n')).cells, choices, openings);
const told = ({ balances }: ReturnType<typeof read>) =>
  balances.map(({ person: { number }, year, amount, hours }) => [number, year, amount, hours]);

test('rows pasted from a sheet, by number and by name, with school years as people write them', () => {
  const reading = read([
    'Personeelsnummer\tNaam\tSchooljaar\tRestant budget\tUren',
    '1001\tAnna Deurknop\t2024-2025\t€ 340,00\t',
    '72\t\t25/26\t1.250,-\t12,5',
    '\tLamp, Cor\tschooljaar 2025/26\t0\t0',
    'Totaal\t\t\t1.590,00\t12,5',
  ]);
  expect(reading.questions).toEqual([]);
  expect(reading.problems).toEqual([]);
  expect(told(reading)).toEqual([
    [1001, 2024, 34_000, 0],
    ['0072', 2025, 125_000, 1_250],
    [1003, 2025, 0, 0],
  ]);
  expect(reading.remarks).toEqual([
    { code: 'headerRow', row: 0 },
    { code: 'totals', rows: [4] },
    { code: 'starts', from: dayOf(2025, 8, 1), people: 1 },
    { code: 'starts', from: dayOf(2026, 8, 1), people: 2 },
  ]);
});

test('of a file numbers are numbers, and a day is the school year that it is in', () => {
  const reading = ofCells([
    ['Personeelsnummer', 'Schooljaar', 'Saldo'],
    [1001, 2025, 340.5],
    [1003, dayOf(2026, 7, 31), 12],
    ['0072', 2025, 0.005],
  ]);
  expect(told(reading)).toEqual([
    [1001, 2025, 34_050, null],
    [1003, 2025, 1_200, null],
  ]);
  expect(reading.problems).toEqual([{ row: 3, code: 'notAnAmount', value: '0.005' }]);
  expect(reading.leftOver).toBe('Personeelsnummer\tSchooljaar\tSaldo\n0072\t2025\t0,005');
});

test('without headers the cells tell: a school year is no amount', () => {
  const reading = read(['1001\t2025-2026\t340,00', '1003\t2025-2026\t80,25']);
  expect(reading.columns.map(({ field }) => field)).toEqual(['number', 'year', 'amount']);
  expect(told(reading)).toEqual([
    [1001, 2025, 34_000, null],
    [1003, 2025, 8_025, null],
  ]);
});

test('what cannot be taken over is named by row and reason, and the rest goes on', () => {
  const reading = read([
    'Personeelsnummer;Naam;Schooljaar;Bedrag;Uren',
    '9999;Wie;2025-2026;10,00;',
    ';Jan Bos;2025-2026;10,00;',
    '1001;Kees Stoel;2025-2026;10,00;',
    ';;2025-2026;10,00;',
    '1001;;;10,00;',
    '1001;;2025-2027;10,00;',
    '1001;;2026-2027;10,00;',
    '1001;;2025-2026;;',
    '1001;;2025-2026;veel;',
    '1001;;2025-2026;1,250;',
    '1001;;2025-2026;-5,00;',
    '1001;;2025-2026;10,00;-3',
    '1001;;2025-2026;10;00;0;9',
    '1003;;2024-2025;10,00;',
    '1003;;2024-2025;11,00;',
    '1004;;2025-2026;10,00;',
  ]);
  expect(reading.problems.map(({ row, code }) => [row, code])).toEqual([
    [1, 'unknownPerson'],
    [2, 'severalPeople'],
    [3, 'otherName'],
    [4, 'noPerson'],
    [5, 'noYear'],
    [6, 'notAYear'],
    [7, 'yearNotOver'],
    [8, 'noAmount'],
    [9, 'notAnAmount'],
    [10, 'ambiguousAmount'],
    [11, 'negativeAmount'],
    [12, 'notHours'],
    [13, 'longRow'],
    [14, 'twoAmounts'],
    [15, 'twoAmounts'],
  ]);
  expect(told(reading)).toEqual([[1004, 2025, 1_000, 0]]);
});

test('the same row once more counts once', () => {
  const reading = read(['Personeelsnummer\tSchooljaar\tBedrag', '1001\t2025\t10,00', '1001\t2025-2026\t10']);
  expect(told(reading)).toEqual([[1001, 2025, 1_000, null]]);
  expect(reading.remarks).toContainEqual({ code: 'twice', rows: [2] });
});

test('a list without school years is of one that the user chooses', () => {
  const lines = ['Personeelsnummer\tBeginsaldo', '1001\t10,00'];
  expect(read(lines).questions).toEqual(['year']);
  expect(read(lines).problems.map(({ code }) => code)).toEqual(['noYear']);
  const reading = read(lines, { year: 2025 });
  expect(reading.questions).toEqual([]);
  expect(told(reading)).toEqual([[1001, 2025, 1_000, null]]);
});

test('of two columns that can be the amount the user chooses one', () => {
  const lines = ['Personeelsnummer\tSchooljaar\tBudget\tBedrag', '1001\t2025-2026\t600,00\t40,00'];
  expect(read(lines).questions).toEqual(['amount']);
  expect(told(read(lines, { columns: new Map([[3, 'amount']]) }))).toEqual([[1001, 2025, 4_000, null]]);
});

test('what the workbook has stays, is asked about, or cannot be changed here', () => {
  const lines = [
    'Personeelsnummer\tSchooljaar\tBedrag',
    '1001\t2025-2026\t10,00',
    '1003\t2025-2026\t10,00',
    '1004\t2025-2026\t10,00',
    '1005\t2025-2026\t10,00',
  ];
  const openings = [
    opening('1001', 2025, 1_000, { hours: 500 }),
    opening('1001', 2024, 300),
    opening('1003', 2025, 2_000),
    opening('1004', 2024, 0, { isClosed: true }),
    opening('1005', 2025, 1_000),
    opening('1005', 2025, 1_000),
  ];
  const reading = read(lines, {}, openings);
  expect(reading.questions).toEqual(['other']);
  expect(reading.other).toEqual([2]);
  expect(reading.problems.map(({ row, code }) => [row, code])).toEqual([
    [3, 'closedYear'],
    [4, 'severalThere'],
  ]);
  expect(reading.remarks).toContainEqual({ code: 'there', rows: [1] });
  expect(told(reading)).toEqual([]);
  const replacing = read(lines, { other: 'replace' }, openings);
  expect(told(replacing)).toEqual([[1003, 2025, 1_000, null]]);
  expect(told(read(lines, { other: 'keep' }, openings))).toEqual([]);
});

test('other school years in the workbook are told, since they count along and decide when computing starts', () => {
  const lines = ['Personeelsnummer\tSchooljaar\tBedrag', '1001\t2023-2024\t10,00'];
  expect(read(lines, {}, [opening('1001', 2024, 300)]).remarks.slice(1)).toEqual([
    { code: 'starts', from: dayOf(2025, 8, 1), people: 1 },
    { code: 'otherYears', people: 1 },
  ]);
});

test('a school year of before the first day of employment is told', () => {
  const lines = ['Personeelsnummer\tSchooljaar\tBedrag', '1001\t2018-2019\t10,00'];
  expect(read(lines).remarks).toContainEqual({ code: 'beforeEmployment', rows: [1] });
});

test('an empty list is nothing, and what stands in it never breaks the reading', () => {
  expect(ofCells([]).balances).toEqual([]);
  expect(
    told(
      ofCells([
        ['Personeelsnummer', 'Schooljaar', 'Bedrag'],
        [null, undefined, '#N/A'],
      ]),
    ),
  ).toEqual([]);
});

test.each(['2024-2025;2025-2026', 'Saldo 2024/2025;Saldo 2025/2026', 'Schooljaar 24-25;Schooljaar 25-26'])(
  'school years beside each other as headers (%s) are said to be put below each other',
  (years) => {
    const { questions, remarks } = read([`Personeelsnummer;Naam;${years}`, '1001;Anna Deurknop;340;600']);
    expect(questions).toContain('year');
    expect(remarks).toContainEqual({ code: 'yearsAcross' });
  },
);
