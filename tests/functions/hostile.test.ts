import { iso } from '../oracles/days';
import { cpuTime } from '../support/cpuTime';
import { call, column, shown } from '../support/functions';

/** What a workbook can hold and nobody should wait for. A cell holds 32,767 characters at most. */
const CELL = 32_767;

test('names of nothing but brackets cost no time in the functions that look for abbreviations', () => {
  const names = ['('.repeat(CELL), ')'.repeat(CELL), '('.repeat(CELL - 1) + ')', '()'.repeat(CELL / 2)];
  const table = Array.from({ length: 20 }, (_, i) => [`${names[i % names.length].slice(i)}`, '5']);
  const spent = cpuTime(() => {
    for (const [name] of table) {
      expect(call('FUNCTIESCHALEN', [[name]], table)).not.toEqual([]);
      expect(call('LOOPBAANPAD', [[name]], [[5]], [[1]], [[46_000]], [[1]], table)).not.toEqual([]);
    }
    const column = (value: unknown) => table.map(() => [value]);
    const all = table.map(([name]) => [name]);
    expect(call('MAXTELLING', all, column(5), column(1), [[46_000]], table)).not.toEqual([]);
  });
  expect(spent).toBeLessThan(2000);
});

test('a function is still found by its name, its abbreviation, and the name before that', () => {
  const table = [['Technisch onderwijsassistent (TOA)', '6']];
  for (const name of ['Technisch onderwijsassistent (TOA)', 'technisch onderwijsassistent', 'toa'])
    expect(call('FUNCTIESCHALEN', [[name]], table).at(-1)).toContain('6');
});

test('a hundred thousand opening amounts of one person are added up, and none is refused for their number', () => {
  const opening = Array.from({ length: 130_000 }, () => [1, 2025, 0.01]);
  const [[balance]] = call(
    'SPAARSALDO',
    [[iso('2026-10-1')]],
    column(1),
    column(iso('2020-8-1')),
    null,
    column(1),
    null,
    [['spaartermijn', iso('2020-8-1'), 3]],
    opening,
  );
  expect(shown(balance)).toBe(1300 + 600);
});

test('sums beyond what a number holds to the cent are refused, and never a wrong number', () => {
  const people = Array.from({ length: 95_000 }, (_, i) => i + 1);
  const opening = people.map((number) => [number, 2025, 999_999_999.99]);
  const rules = [['spaartermijn', iso('2020-8-1'), 3]];
  const day = [[iso('2026-10-1')]];
  const result = call(
    'VERPLICHTING',
    day,
    [[1]],
    column(...people),
    column(...people.map(() => 1)),
    column(...people.map(() => iso('2020-8-1'))),
    null,
    null,
    rules,
    opening,
  );
  expect(result.flat().map(shown)).toEqual([
    '#VALUE! Samen is dit meer dan € 90.071.992.547.409,91: zo veel is niet meer op de cent op te tellen. Verbeter de bedragen die te groot zijn.',
  ]);
  const ofOne = opening.map(([, year, left]) => [1, year, left]);
  const [[balance]] = call(
    'SPAARSALDO',
    day,
    column(1),
    column(iso('2020-8-1')),
    null,
    column(1),
    null,
    rules,
    ofOne,
  );
  expect(shown(balance)).toContain('Samen is dit meer dan');
});

describe('very many rows of one person, looked up for very many rows of the answer', () => {
  const HEADERS = ['Personeelsnummer', 'Opleiding', 'Kosten', 'Duur', 'Prioriteit', 'Status', 'Start'];
  const rows = Array.from({ length: 2000 }, () => [iso('2026-10-1')]);
  const person = [column(1), column(iso('2020-8-1')), null, column(1)];
  const spent = Array.from({ length: 20_000 }, () => [1, iso('2026-9-1'), 0.01]);
  const wishes = [
    HEADERS,
    ...Array.from({ length: 2000 }, (_, i) => [1, `cursus ${i}`, 1, 1, 1, 'afgesproken', '2026-2027']),
  ];
  const refund = [
    ['Personeelsnummer', 'Datum', 'Bedrag', 'Opgedragen', 'Opleiding'],
    [1, iso('2026-9-1'), 2, '', 'cursus 1'],
    [1, iso('2026-9-2'), -1, '', 'cursus 1'],
  ];

  test.each([
    ['expenses', () => call('SPAARSALDO', rows, ...person, spent), 400],
    [
      'appointments',
      () =>
        call(
          'BUDGETRECHT',
          rows,
          column(1),
          null,
          null,
          null,
          column(1),
          Array.from({ length: 20_000 }, (_, i) => [1, 33_000 + i, 0.5]),
        ),
      300,
    ],
    [
      'agreed courses',
      () =>
        call(
          'VASTGELEGD',
          [[iso('2026-10-1')]],
          rows.map(() => [1]),
          wishes,
        ),
      2000,
    ],
    [
      'courses of a refund',
      () => call('VRIJSALDO', rows, ...person, refund, null, null, null, wishes.slice(0, 600)),
      1,
    ],
  ])('costs no minutes: %s', (_what, answer, first) => {
    let result: unknown[][] = [];
    // Without a limit each of these takes twenty seconds and more.
    expect(cpuTime(() => void (result = answer()))).toBeLessThan(3000);
    expect(result).toHaveLength(2000);
    expect(shown(result[0][0])).toBe(first);
    expect(shown(result[1999][0])).toContain('zo vaak opgezocht dat Excel te lang zou wachten');
  });

  test('stops nobody who looks up an ordinary number of rows', () => {
    const result = call('SPAARSALDO', rows, ...person, spent.slice(0, 90));
    expect(result.flat().map(shown)).toEqual(rows.map(() => 599.1));
  });
});

test('twenty thousand agreed courses are followed in one plan, and two that are the same are told', () => {
  const headers = ['Opleiding', 'Kosten', 'Duur', 'Prioriteit', 'Vroegst', 'Uiterlijk', 'Status', 'Start'];
  const wishes = Array.from({ length: 20_000 }, (_, i) => [
    `cursus ${i % 19_999}`,
    0.01,
    1,
    1,
    '',
    '',
    'afgesproken',
    '2026-2027',
  ]);
  let plan: unknown[][] = [];
  expect(
    cpuTime(() => void (plan = call('SCHOLINGSPLAN', [headers, ...wishes], [[2026]], [[5]], [[1]]))),
  ).toBeLessThan(3000);
  expect(plan[1].map(shown)).toEqual(['cursus 0', '2026-2027', '2026-2027', 0.01, 0.01, 0, 'afgesproken']);
  expect(shown(plan[20_000][6])).toContain('afgesproken');
});
