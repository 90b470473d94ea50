import { call, shown } from '../support/functions';

const rows = (result: unknown[][]) => result.map((row) => row.map(shown));

const requests = [
  [2026, 1, 800, 5],
  [2027, 2, 1100, 4],
];

test('what is left of a year can be granted the next year', () => {
  expect(
    rows(
      call('BEURSJAREN', requests, [
        [2026, 1000],
        ['2027-2028', 1000],
      ]),
    ),
  ).toEqual([
    ['Schooljaar', 'Medewerker', 'Gevraagd', 'Toegekend', 'Status'],
    [2026, 1, 800, 800, 'toegekend'],
    [2027, 2, 1100, 1100, 'toegekend'],
  ]);
});

test('a refused request does not move to the next year', () => {
  const result = rows(
    call(
      'BEURSFONDS',
      [[2026, 1, 1500]],
      [
        [2026, 1000],
        [2027, 1000],
      ],
    ),
  );
  expect(result.slice(1)).toEqual([
    ['2026-2027', 0, 1000, 0, 1000],
    ['2027-2028', 1000, 1000, 0, 2000],
  ]);
});

test('a request for a year without a fund, and one that cannot be read, say so; the rest is divided', () => {
  const result = rows(
    call('BEURSJAREN', [...requests, [2030, 3, 10], [2026, 4, 'tien'], []], [[2026, 1000]]),
  );
  expect(result[1]).toEqual([2026, 1, 800, 800, 'toegekend']);
  expect(result[2][3]).toContain('Voor 2027-2028 is geen bedrag in het fonds.');
  expect(result[3][3]).toContain('Voor 2030-2031 is geen bedrag in het fonds.');
  expect(result[4][3]).toContain('dat is tekst en geen getal');
});

test('a fund that is there twice is refused, for it is not known which counts', () => {
  expect(
    shown(
      call('BEURSJAREN', requests, [
        [2026, 1],
        [2026, 2],
      ])[0][0],
    ),
  ).toContain('staat er twee keer');
});

test('without requests there is the header only, and the fund simply grows', () => {
  expect(call('BEURSJAREN', [[]], [[2026, 10]])).toHaveLength(1);
  expect(rows(call('BEURSFONDS', [['']], [[2026, 10]]))[1]).toEqual(['2026-2027', 0, 10, 0, 10]);
});

test.each([
  ['BEURSJAREN', [[2026, 1000]], (employee: unknown) => [2026, employee, 100]],
  ['BEURSVERDELING', [[1000]], (employee: unknown) => [employee, 100]],
])('%s repeats no employee that no cell can hold: that is the error of the row', (id, money, requestOf) => {
  for (const employee of [NaN, Infinity, -Infinity, { name: 'Anna' }, [1]]) {
    const result = rows(call(id, [requestOf(employee), requestOf(2)], money));
    const width = requestOf(0).length;
    const [faulty, sound] = result.slice(1).map((row) => row.slice(width - 2));
    expect(faulty[0]).toContain('medewerker');
    expect(faulty).toEqual([faulty[0], 100, faulty[0], faulty[0]]);
    expect(sound).toEqual([2, 100, 100, 'toegekend']);
  }
});

test.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])(
  'a dividing rule called %s is not known',
  (rule) => {
    for (const id of ['BEURSJAREN', 'BEURSFONDS'])
      expect(shown(call(id, requests, [[2026, 1000]], [[rule]])[0][0])).toContain('is niet bekend');
    expect(shown(call('BEURSVERDELING', [[1, 120]], [[1000]], [[rule]])[0][0])).toContain('is niet bekend');
  },
);
