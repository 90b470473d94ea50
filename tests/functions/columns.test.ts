import { iso } from '../oracles/days';
import { associatedIds, call, cell, column, shown, values } from '../support/functions';
import { balance, pot } from '../support/pot';

/** What holds for every function: columns, rows that fail alone, blank rows, omitted values. */

test('n rows in give n rows out, single values are repeated', () => {
  expect(values(call('BUDGETRECHT', [[2026]], column(1, 0.5, 0.8)))).toEqual([600, 300, 480]);
  expect(values(call('BUDGETRECHT', column(2017, 2026), [[1]]))).toEqual([500, 600]);
  expect(values(call('SCHOOLJAAR', column('31-7-2026', '1-8-2026')))).toEqual(['2025-2026', '2026-2027']);
});

test('columns of different lengths give one #VALUE!', () => {
  const result = call('BUDGETRECHT', column(2025, 2026), column(1, 1, 1));
  expect(result).toHaveLength(1);
  expect(shown(result[0][0])).toEqual(expect.stringMatching(/^#VALUE! De kolommen zijn niet even lang/));
});

test('a row fails alone, and the others keep their results', () => {
  expect(values(call('BUDGETRECHT', [[2026]], column(1, 80, 'x', null, 0.5)))).toEqual([
    600,
    expect.stringMatching(/^#VALUE! Fte is 80/),
    expect.stringMatching(/^#VALUE! Bij fte staat “x”/),
    '',
    300,
  ]);
  expect(values(call('SCHOOLJAAR', column('31-2-2026', '1-8-2026')))).toEqual([
    expect.stringMatching(/^#VALUE! Bij datum staat “31-2-2026”/),
    '2026-2027',
  ]);
});

test('a blank row of the table gives "", whether its cells come as null, "" or 0', () => {
  const dates = column(iso('2020-8-1'), null, '', 0);
  const result = pot('SPAARSALDO', {
    fte: column(1, null, '', 0),
    start: dates,
    key: column(7, null, '', 0),
  });
  expect(values(result)).toEqual([1800, '', '', '']);
});

test('a row with something in it but not enough is an error, not blank', () => {
  expect(balance({ start: null })).toBe('#VALUE! in_dienst is niet ingevuld. Vul in_dienst in.');
  expect(balance({ fte: null })).toBe('#VALUE! fte is niet ingevuld. Vul fte in.');
  expect(balance({ day: null })).toBe('#VALUE! peildatum is niet ingevuld. Vul peildatum in.');
});

test('0 is a value where an amount or an fte is meant, and an empty cell where a date is meant', () => {
  expect(cell('BUDGETRECHT', 2026, 0)).toBe(0);
  expect(cell('BUDGETRECHT', 2026, 1, 0, 0, 0, 0)).toBe(600);
  expect(cell('SCHOOLJAAR', 0)).toBe('');
  expect(cell('BETAALBAARVANAF', 0, 1, 2026, 0, 0)).toBe(iso('2026-8-1'));
});

const empty: [string, unknown][] = [
  ['an empty matrix', []],
  ['a matrix of one empty row', [[]]],
  ['an empty cell', [[null]]],
  ['an empty text', [['']]],
  ['nothing', undefined],
  ['an invocation object', { address: 'A1' }],
  ['a function', () => 0],
];

test.each(empty)('%s for everything gives "" or the header only, never an empty matrix', (_, nothing) => {
  const nine = Array.from({ length: 9 }, () => nothing);
  for (const id of [
    'SCHOOLJAAR',
    'BUDGETRECHT',
    'URENRECHT',
    'OPBOUW',
    'SPAARSALDO',
    'VERVALT',
    'CAOWAARDE',
    'CAOBRON',
  ])
    expect([id, call(id, ...nine)]).toEqual([id, [['']]]);
  expect(call('BETAALBAARVANAF', ...nine)).toEqual([['']]);
  expect(call('TEKORT', ...nine)).toEqual([['']]);
  expect(call('SPAARVERLOOP', ...nine)).toEqual([
    ['Schooljaar', 'Beginsaldo', 'Recht', 'Besteed', 'Vervallen', 'Eindsaldo'],
  ]);
  expect(call('SPAARVERLOOP', ...nine, nothing, [[false]])).toEqual([['']]);
});

test.each(empty)('%s for an optional parameter is as if it were left out', (_, nothing) => {
  const left = { end: nothing, expenses: nothing, opening: nothing, changes: nothing };
  expect(balance(left)).toBe(1800);
  expect(balance({ ...left, cao: nothing })).toBe(600);
});

test('an object inside a column is a missing cell', () => {
  expect(values(call('BUDGETRECHT', [[2026]], column(1, {}), [[null]]))).toEqual([600, '']);
});

test('a single value may come without its matrix', () => {
  expect(call('BUDGETRECHT', 2026, 0.5)).toEqual([[300]]);
});

const odd = [
  null,
  '',
  0,
  -1,
  1,
  1.5,
  2026,
  46235,
  1e308,
  NaN,
  Infinity,
  'x',
  '#N/B',
  true,
  false,
  {},
  '1-8-2026',
];

test('whatever is put in, every function gives a rectangle of numbers, texts and errors', () => {
  for (const id of associatedIds().filter(
    (name) => !/^(SCHOLINGSPLAN|BEURS|SALARIS|MAX|SCHAAL|FUNCTIE|LOOPBAAN)/.test(name),
  )) {
    for (let i = 0; i < odd.length * 8; i++) {
      // Every argument walks through the odd values at its own pace.
      const args = Array.from({ length: 11 }, (_, at) => [[odd[(i * (at + 1) + at) % odd.length]]]);
      const result = call(id, ...args.slice(0, 1 + (i % 11)));
      expect(result.length).toBeGreaterThan(0);
      for (const row of result) {
        expect(row).toHaveLength(result[0].length);
        for (const value of row) {
          const text = shown(value);
          const sound = typeof text === 'string' || (typeof text === 'number' && Number.isFinite(text));
          if (!sound) throw new Error(`${id} gave ${String(text)} for ${JSON.stringify(args)}`);
        }
      }
    }
  }
});
