import { entitlement } from '../../../src/domain/budget/entitlement';
import { dayOf } from '../../../src/domain/calendar';
import { balanceOn } from '../../../src/domain/budget/ledger';
import { inOneGo } from '../../../src/pacing';
import { blockingProblems, readSchoolSteps } from '../../../src/school/read/readSchool';
import { checkBalances } from '../../../src/school/read/checkBalances';
import { explainProblem, placeText } from '../../../src/workbook/explain';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { shippedCareer } from '../../../src/school/career/shippedCareer';
import { cpuTime } from '../../support/cpuTime';
import { employee, rawSchool, rawTable, referenceDay } from '../rawSchool';
import { sourceWords } from '../../../src/texts/workbook/sourceWords';

function problemsOf(raw: Parameters<typeof readSchoolAtOnce>[0]) {
  return readSchoolAtOnce(raw).problems.map((problem) => ({
    code: problem.problem.code,
    place: problem.place?.address ?? null,
    table: problem.table,
    column: problem.column,
    blocking: problem.blocking,
    employee: problem.employee,
  }));
}

test('a workbook without our tables is no school, and nothing is wrong with it', () => {
  const reading = readSchoolAtOnce({
    tables: {},
    otherTables: [{ name: 'Tabel1', headers: ['A'] }],
    referenceDate: null,
  });
  expect(reading.school).toBeNull();
  expect(reading.problems).toEqual([]);
});

test('empty tables are a school without people and without problems', () => {
  const { school, problems } = readSchoolAtOnce(rawSchool({}));
  expect(school?.employees).toEqual([]);
  expect(school?.referenceDay).toBe(referenceDay);
  expect(problems).toEqual([]);
});

test('senior leave lowers the right and leaves the fte', () => {
  const { school, problems } = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(7), employee(8)],
      Aanstellingen: [
        [7, dayOf(2026, 8, 1), 1, 170],
        [8, dayOf(2026, 8, 1), 1, 'veel'],
      ],
    }),
  );
  const [seven, eight] = school!.employees;
  expect(seven.employment?.changes).toEqual([{ from: dayOf(2026, 8, 1), fte: 1, leave: 17_000 }]);
  expect(entitlement('scholingsbudget', 2026, seven.employment!, seven.rules!)).toBe(53_850);
  // What cannot be read may not become an amount.
  expect(eight.pot).toBeNull();
  expect(problems).toMatchObject([{ column: 'Seniorenverlof', employee: '8', blocking: true }]);
});

test('an employee gets everything that the tables hold of them, the number as number or as text', () => {
  const { school, problems } = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(7, 0.8), employee('A12')],
      Aanstellingen: [['7', dayOf(2025, 8, 1), 1]],
      Beginsaldi: [[7, '2024-2025', 100]],
      Bestedingen: [
        [7, dayOf(2026, 9, 1), 50, 'Cursus', ''],
        ['7', dayOf(2026, 8, 5), 310, 'BHV', 'ja'],
        ['a12', dayOf(2026, 9, 1), 25.5, '', 'nee'],
      ],
      CAO_regels: [
        ['spaartermijn', dayOf(2024, 8, 1), 4, '7', 'afspraak'],
        ['spaartermijn', dayOf(2024, 8, 1), 2, 'A12', 'afspraak'],
      ],
    }),
  );
  expect(problems).toEqual([]);
  const [seven, a12] = school!.employees;
  expect(seven).toMatchObject({ key: '7', number: 7, name: 'Persoon 7', scale: '6', row: 4 });
  expect(seven.pot?.employment.changes).toEqual([{ from: dayOf(2025, 8, 1), fte: 1 }]);
  expect(seven.pot?.opening).toEqual([{ year: 2024, left: 10000 }]);
  expect(seven.expenses.map(({ amount, mandated }) => [amount, mandated])).toEqual([
    [31000, true],
    [5000, false],
  ]);
  expect(seven.pot?.expenses).toHaveLength(1);
  expect(seven.rules?.in(2024).savingTerms.scholingsbudget.agreed).toBe(4);
  expect(school!.byKey.get('a12')).toBe(a12);
  expect(a12.rules?.in(2024).savingTerms.scholingsbudget.agreed).toBe(2);
  // € 600 of 2024, 2025 and 2026 each, less € 25,50.
  expect(balanceOn(a12.pot!, referenceDay)).toBe(180000 - 2550);
});

test.each([
  ['80 as fte', employee(1, 80), 'fteOutOfRange', 'G4'],
  ['text for fte', employee(1, '1.234,56'), 'notANumber', 'G4'],
  ['no fte', employee(1, ''), 'missing', 'G4'],
  ['31 February', employee(1, 1, '31-2-2025'), 'notADate', 'H4'],
  ['an error value', employee(1, 1, '#N/A'), 'excelError', 'H4'],
  [
    'end before start',
    employee(1, 1, dayOf(2024, 8, 1), dayOf(2024, 7, 31)),
    'employmentEndsBeforeStart',
    'I4',
  ],
])('%s stops only that person', (_, row, code, place) => {
  const reading = readSchoolAtOnce(rawSchool({ Medewerkers: [row, employee(2)] }));
  expect(problemsOf(reading.raw)).toEqual([
    { code, place, table: 'Medewerkers', column: expect.any(String), blocking: true, employee: '1' },
  ]);
  const [one, two] = reading.school!.employees;
  expect(one.pot).toBeNull();
  expect(one.problems).toHaveLength(1);
  expect(blockingProblems(reading, '1')).toHaveLength(1);
  expect(balanceOn(two.pot!, referenceDay)).toBe(60000);
});

test('a number that two people have gives nobody an amount, and names the first row', () => {
  const reading = readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1), employee(2), employee('1')] }));
  expect(reading.school!.employees).toHaveLength(2);
  expect(reading.school!.byKey.get('1')!.pot).toBeNull();
  expect(reading.problems).toHaveLength(1);
  expect(explainProblem(reading.problems[0], 'nl').what).toBe('Personeelsnummer 1 staat er al, op rij 4.');
  expect(placeText(reading.problems[0], 'nl')).toBe('Medewerkers, rij 6, kolom Personeelsnummer');
});

test('rows of nobody and rows without a number are listed and count for nobody', () => {
  const raw = rawSchool({
    Medewerkers: [employee(1), ['', 'Zonder nummer', '', '', '', 1, '', '']],
    Bestedingen: [
      [9, dayOf(2026, 9, 1), 50, '', ''],
      ['', dayOf(2026, 9, 1), 50, '', ''],
    ],
    Wensen: [[8, 'Cursus', 100, 1, 2, '', '', '', '', '']],
    CAO_regels: [['spaartermijn', dayOf(2024, 8, 1), 3, 77, '']],
  });
  expect(problemsOf(raw).map(({ code, table, blocking }) => [code, table, blocking])).toEqual([
    ['missingNumber', 'Medewerkers', false],
    ['unknownNumber', 'Bestedingen', false],
    ['missingNumber', 'Bestedingen', false],
    ['unknownNumber', 'CAO_regels', false],
    ['unknownNumber', 'Wensen', false],
  ]);
  expect(balanceOn(readSchoolAtOnce(raw).school!.employees[0].pot!, referenceDay)).toBe(60000);
});

test('an expense that cannot be read leaves its owner without amounts, unless it is mandated', () => {
  const raw = rawSchool({
    Medewerkers: [employee(1), employee(2)],
    Bestedingen: [
      [1, dayOf(2026, 9, 1), '1.234,56', '', ''],
      [2, 'ooit', 'veel', '', 'ja'],
    ],
  });
  const [one, two] = readSchoolAtOnce(raw).school!.employees;
  expect(one.pot).toBeNull();
  expect(two.pot).not.toBeNull();
  expect(problemsOf(raw).map(({ code, place, blocking }) => [code, place, blocking])).toEqual([
    ['notANumber', 'D4', true],
    ['unreadDate', 'C5', false],
    ['notANumber', 'D5', false],
  ]);
});

test('an expense before employment and one above the balance are found with their row', () => {
  const raw = rawSchool({
    Medewerkers: [employee(1), employee(2)],
    Bestedingen: [
      [1, dayOf(2024, 7, 1), 50, '', ''],
      [2, dayOf(2026, 9, 1), 700, '', ''],
    ],
  });
  const reading = readSchoolAtOnce(raw);
  expect(problemsOf(raw)).toMatchObject([{ code: 'expenseBeforeEmployment', place: 'C4', employee: '1' }]);
  const [above] = inOneGo(checkBalances(reading, referenceDay)).filter(({ employee: key }) => key === '2');
  expect(above).toMatchObject({ place: { row: 5, address: 'D5' }, problem: { shortfall: 10000 } });
  expect(explainProblem(above, 'nl').what).toContain('€ 100,00 meer');
});

describe('the rules table', () => {
  test('is read in a moment, however many rows of one rule it has', () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => [
      'spaartermijn',
      dayOf(2000, 1, 1) + i,
      i % 5,
      '',
      '',
    ]);
    const agreements = rows.map(([rule, from, value]) => [rule, from, value, 1, '']);
    const raw = rawSchool({ Medewerkers: [employee(1)], CAO_regels: [...rows, ...agreements] });
    let reading = readSchoolAtOnce(rawSchool({}));
    expect(cpuTime(() => (reading = readSchoolAtOnce(raw)))).toBeLessThan(4000);
    expect(reading.problems).toEqual([]);
    expect(reading.school!.rules!.in(2026).savingTerms).toBeDefined();
  });

  test('a bad row for everybody leaves everybody without amounts', () => {
    const raw = rawSchool({ Medewerkers: [employee(1)], CAO_regels: [['spaartermijn', 'gauw', 3, '', '']] });
    expect(problemsOf(raw)).toMatchObject([
      { code: 'unreadDate', column: 'Vanaf', place: 'C4', employee: null, blocking: true },
    ]);
    expect(readSchoolAtOnce(raw).school!.employees[0].pot).toBeNull();
  });

  test('a bad row about hours leaves the euros, one about promotions leaves both', () => {
    const read = (rule: string) => {
      const row = [rule, dayOf(2026, 8, 1), -1, '', ''];
      const raw = rawSchool({ Medewerkers: [employee(1)], CAO_regels: [row] });
      expect(problemsOf(raw)).toMatchObject([
        { column: 'Waarde', place: 'D4', employee: null, blocking: false },
      ]);
      const { employees } = readSchoolAtOnce(raw).school!;
      return [employees[0].pot !== null, employees[0].hours !== null];
    };
    expect(read('scholingsuren')).toEqual([true, false]);
    expect(read('bevordering')).toEqual([true, true]);
  });

  test('a bad agreement stops that person only', () => {
    const raw = rawSchool({
      Medewerkers: [employee(1), employee(2)],
      CAO_regels: [
        ['spaartijd', dayOf(2024, 8, 1), 3, 1, ''],
        ['', '', '', '', ''],
        ['spaartermijn', dayOf(2024, 8, 1), 3, 2, ''],
        ['spaartermijn', dayOf(2024, 8, 1), 4, 2, ''],
      ],
    });
    expect(problemsOf(raw)).toMatchObject([
      { code: 'unknownRule', column: 'Regel', place: 'B4', employee: '1' },
      { code: 'doubleRule', place: 'B7', employee: '2' },
    ]);
    expect(readSchoolAtOnce(raw).school!.employees.map(({ pot }) => pot)).toEqual([null, null]);
  });
});

describe('the shape of the workbook', () => {
  test('a renamed column is named, with the header that is probably meant', () => {
    const headers = [
      'Personeelsnummer',
      'Naam',
      'Functie',
      'Schaal',
      'Trede',
      'FTE-factor',
      'In dienst',
      'Uit dienst',
    ];
    const reading = readSchoolAtOnce(
      rawSchool({ Medewerkers: rawTable('Medewerkers', [employee(1)], headers) }),
    );
    expect(reading.school!.employees[0].pot).toBeNull();
    expect(reading.problems).toHaveLength(1);
    expect(explainProblem(reading.problems[0], 'nl')).toEqual({
      what: 'In de tabel Medewerkers ontbreekt de kolom Fte.',
      fix: 'Is de kolom "FTE-factor" bedoeld? Verander die kop in Fte.',
    });
  });

  test('columns may stand in another order, with others between, in any case', () => {
    const headers = [
      'notitie',
      'FTE',
      ' in dienst',
      'Uit  dienst',
      'personeelsnummer',
      'Naam',
      'Functie',
      'Schaal',
      'Trede',
    ];
    const row = ['x', 0.5, dayOf(2026, 8, 1), '', 1, 'N', 'F', 5, 1];
    const { school, problems } = readSchoolAtOnce(
      rawSchool({ Medewerkers: rawTable('Medewerkers', [row], headers) }),
    );
    expect(problems).toEqual([]);
    expect(balanceOn(school!.employees[0].pot!, referenceDay)).toBe(30000);
  });

  test('a deleted table blocks amounts where it decides them', () => {
    const one = readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], Bestedingen: null }));
    expect(one.problems).toMatchObject([
      { table: 'Bestedingen', blocking: true, problem: { code: 'missingTable' } },
    ]);
    expect(one.school!.employees[0].pot).toBeNull();
    const two = readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], Wensen: null }));
    expect(two.school!.employees[0].pot).not.toBeNull();
  });

  test('a renamed table is recognised by its columns', () => {
    const headers = ['Personeelsnummer', 'Datum', 'Bedrag', 'Omschrijving', 'Opgedragen'];
    const others = {
      otherTables: [
        { name: 'Tabel3', headers: ['x'] },
        { name: 'Uitgaven', headers },
      ],
    };
    const reading = readSchoolAtOnce(rawSchool({ Bestedingen: null }, others));
    expect(explainProblem(reading.problems[0], 'nl').fix).toContain('De tabel Uitgaven lijkt erop');
  });

  test('a reference date that is gone or no date is a problem, not a crash', () => {
    expect(problemsOf(rawSchool({}, { referenceDate: null }))).toMatchObject([
      { code: 'missingReferenceDate' },
    ]);
    const cell = { sheetId: 's', sheetName: 'Overzicht', row: 1, column: 1, value: 'morgen' };
    const reading = readSchoolAtOnce(rawSchool({}, { referenceDate: cell }));
    expect(reading.problems).toMatchObject([{ place: { address: 'B2' }, problem: { code: 'unreadDate' } }]);
    expect(reading.school!.referenceDay).toBeNull();
  });
});

describe('wishes', () => {
  const catalogue = [
    ['NET', 'Netwerkbeheer', 1850, 1, 12.5, 'offerte'],
    ['', 'Gedrag', 640, 2, '', 'folder'],
    ['BHV', 'BHV', '', 1, '', ''],
  ];
  const read = (...rows: unknown[][]) =>
    readSchoolAtOnce(rawSchool({ Medewerkers: [employee(1)], Opleidingen: catalogue, Wensen: rows }));

  test('take price, duration and hours from the catalogue, by code or name, unless they have their own', () => {
    const { school, problems } = read(
      [1, '', '', '', 1, '2026-2027', '', '', 'net', ''],
      [1, 'gedrag', '', '', '', '', '', '', '', ''],
      [1, 'Gedrag', 500, 1, 3, 2027, '28/29', 8, '', 'Wens'],
      [1, 'Eigen cursus', 99.95, '', '', '', '', '', '', ''],
    );
    expect(problems).toEqual([]);
    const { wishes } = school!.employees[0];
    expect(
      wishes.map(({ course, price, duration, priority, hours }) => [
        course,
        price,
        duration,
        priority,
        hours,
      ]),
    ).toEqual([
      ['Netwerkbeheer', 185000, 1, 1, 1250],
      ['gedrag', 64000, 2, 2, null],
      ['Gedrag', 50000, 1, 3, 800],
      ['Eigen cursus', 9995, 1, 2, null],
    ]);
    expect(wishes[0].priceFrom).toEqual({ from: 'catalogue', source: 'offerte' });
    expect(wishes[2]).toMatchObject({
      priceFrom: { from: 'wish' },
      earliest: 2027,
      latest: 2028,
      status: 'wish',
      statusText: 'Wens',
      grants: [],
      document: '',
    });
    expect(new Set(wishes.map(({ id }) => id)).size).toBe(4);
  });

  test('that are agreed are followed also where Na names an unknown course, and of two rows of one course the first counts', () => {
    const row = (course: string, after: string) => [
      ...[1, course, 600, 1, '', '', '', '', '', 'afgesproken', after, '', '', '', '', 2026],
    ];
    const { school, problems } = read(row('Engels', 'Frans'), row('engels', ''));
    expect(problems.map(({ column, problem }) => [column, problem.code])).toEqual([
      ['Status', 'doubleAgreed'],
      ['Na', 'awaitedUnknown'],
    ]);
    expect(school!.employees[0].wishes).toMatchObject([
      { price: 60_000, start: 2026, problem: null },
      { price: null, problem: { code: 'doubleAgreed' } },
    ]);
  });

  test('without a price anywhere, or with one that cannot be read, have no price', () => {
    const { school, problems } = read(
      [1, 'BHV', '', '', '', '', '', '', '', ''],
      [1, 'Gedrag', '640 euro', '', '', '', '', '', '', ''],
      [1, 'Gedrag', '', '', 4, '', '', '', '', ''],
      [1, 'Gedrag', '', '', '', '2028-2029', '2026-2027', '', '', ''],
      [1, '', '', '', '', '', '', '', 'XYZ', ''],
    );
    expect(school!.employees[0].wishes.map(({ price }) => price)).toEqual([null, null, null, null]);
    expect(problems.map(({ problem, blocking }) => [problem.code, blocking])).toEqual([
      ['notANumber', false],
      ['notAWholeNumber', false],
      ['wishLatestBeforeEarliest', false],
      ['unknownCourse', false],
    ]);
  });
});

describe('a workbook that counts days from 1904', () => {
  const dated = (text: string) =>
    rawSchool(
      { Medewerkers: [employee(1)] },
      {
        referenceDate: {
          sheetId: '{O}',
          sheetName: 'Overzicht',
          row: 1,
          column: 1,
          value: referenceDay,
          text,
        },
      },
    );

  test.each(['23-nov-2026', '23-11-26', '23 november', '', '#####'])(
    'is not one where the cell shows %j',
    (text) => {
      expect(readSchoolAtOnce(dated(text)).problems).toEqual([]);
    },
  );

  test('shows in the year of the reference date, and then no amount is given at all', () => {
    const reading = readSchoolAtOnce(dated('24-nov-2030'));
    expect(reading.problems).toMatchObject([
      { blocking: true, employee: null, place: { address: 'B2' }, problem: { code: 'dateSystem1904' } },
    ]);
    expect(reading.school?.employees[0].pot).toBeNull();
  });
});

describe('very many rows of one person are read in steps, so that the pane goes on answering', () => {
  const ROWS = 20_000;
  const rows = (make: (i: number) => unknown[]) => Array.from({ length: ROWS }, (_, i) => make(i));
  const stepsOf = (contents: Parameters<typeof rawSchool>[0]): number => {
    let steps = 0;
    const work = readSchoolSteps(
      rawSchool({ Medewerkers: [employee(1)], ...contents }),
      shippedCareer(sourceWords),
    );
    while (!work.next().done) steps++;
    return steps;
  };

  it.each<[string, Parameters<typeof rawSchool>[0]]>([
    ['Bestedingen', { Bestedingen: rows((i) => [1, 45_000 + (i % 900), 0.01, 'x', '']) }],
    ['Beginsaldi', { Beginsaldi: rows(() => [1, 2025, 0.01]) }],
    ['Aanstellingen', { Aanstellingen: rows((i) => [1, 33_000 + i, 1]) }],
    ['Wensen', { Wensen: rows((i) => [1, `w${i}`, 5, 1, 1]) }],
    ['CAO_regels', { CAO_regels: rows((i) => ['voorschot', 33_000 + i, 1, '', '']) }],
  ])('%s', (_, contents) => {
    expect(stepsOf(contents)).toBeGreaterThan(ROWS / 50);
  });
});
