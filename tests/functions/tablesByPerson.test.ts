import { iso } from '../oracles/days';
import { values, column } from '../support/functions';
import { balance, lapsing, pot, run } from '../support/pot';

/** The tables that hold rows of many people, looked up by personnel number. */

describe('bestedingen', () => {
  test('only the rows of the employee count, numbers and text alike', () => {
    const expenses = [
      [1001, '1-9-2026', 100],
      ['1001 ', '15-9-2026', 50],
      [1002, '1-9-2026', 400],
      [null, '1-9-2026', 400],
    ];
    expect(balance({ expenses })).toBe(1650);
    expect(balance({ expenses, key: '1001' })).toBe(1650);
  });

  test('rows of other people are not even read: what is wrong there is wrong there', () => {
    const expenses = [
      [1002, '31-2-2026', 'veel'],
      [1001, '1-9-2026', 100],
    ];
    const both = pot('SPAARSALDO', { expenses, key: column(1001, 1002), fte: column(1, 1) });
    expect(values(both)).toEqual([
      1700,
      expect.stringMatching(/^#VALUE! bestedingen, rij 1: Bij datum staat/),
    ]);
  });

  test('a header row, blank rows and further columns do no harm', () => {
    const expenses = [
      ['Personeelsnummer', 'Datum', 'Bedrag', 'Omschrijving', 'Opgedragen', 'Meer'],
      [0, 0, 0, 0, 0, 0],
      [null, null, null, null, null, null],
      [1001, '1-9-2026', 100, '', '', '#N/B'],
    ];
    expect(balance({ expenses })).toBe(1700);
  });

  test.each([['ja'], ['JA'], ['x'], ['1'], [1], [true]])('opgedragen %p never counts', (mandated) => {
    expect(balance({ expenses: [[1001, '1-9-2026', 99999, 'BHV', mandated]] })).toBe(1800);
  });

  test.each([['nee'], [false], [0], [null], ['']])('opgedragen %p counts', (mandated) => {
    expect(balance({ expenses: [[1001, '1-9-2026', 100, 'cursus', mandated]] })).toBe(1700);
  });

  test('an expense counts from its own day on', () => {
    const expenses = [[1001, '1-10-2026', 100]];
    expect(balance({ expenses, day: '30-9-2026' })).toBe(1800);
    expect(balance({ expenses, day: '1-10-2026' })).toBe(1700);
  });

  test('a later expense is no mistake either, however large and even before employment', () => {
    expect(balance({ expenses: [[1001, '2-10-2026', 99999]] })).toBe(1800);
    expect(balance({ start: '1-10-2027', day: '1-6-2026', expenses: [[1001, '1-7-2026', 5]] })).toBe(0);
  });

  test('expenses of years before the first rule do not count', () => {
    expect(balance({ start: '1-8-2009', expenses: [[1001, '1-9-2010', 5000]] })).toBe(1800);
  });
});

describe('aanstellingen', () => {
  test('from each date that fte, before the first row the argument', () => {
    const changes = [
      [1001, '1-2-2027', 0.5],
      [1002, '1-8-2020', 0],
    ];
    // 184 days at 1 and 181 at 0.5: 600 × 274.5 / 365 = 451.23
    expect(run(2026, 1, { changes, start: '1-8-2026' })).toEqual([['2026-2027', 0, 451.23, 0, 0, 451.23]]);
  });

  test('the order of the rows is free, and the same change twice is no mistake', () => {
    const changes = [
      [1001, '1-8-2026', 0.5],
      [1001, '1-8-2025', 0.2],
      [1001, '1-8-2026', 0.5],
    ];
    expect(balance({ changes, start: '1-8-2025' })).toBe(120 + 300);
  });
});

describe('senior leave in aanstellingen', () => {
  const headers = ['Personeelsnummer', 'Vanaf', 'Fte', 'Seniorenverlof'];
  const start = '1-8-2026';

  test('lowers the right when the table is given with its headers', () => {
    expect(balance({ changes: [headers, [1001, start, 1, 170]], start })).toBe(538.5);
    expect(balance({ changes: [headers, [1001, start, 1, 340]], start })).toBe(477.06);
    expect(balance({ changes: [headers, [1001, start, 1, '']], start })).toBe(600);
  });

  test('is not looked for without headers: what stands there may be anything', () => {
    expect(balance({ changes: [[1001, start, 1, 170]], start })).toBe(600);
  });

  test('of more hours than a year has is refused, and so are two on one day', () => {
    expect(balance({ changes: [headers, [1001, start, 1, 1700]], start })).toMatch(/1\.?700 uur per jaar/);
    const two = [headers, [1001, start, 1, 170], [1001, start, 1, 340]];
    expect(balance({ changes: two, start })).toMatch(/^#VALUE! Vanaf 1 augustus 2026/);
  });
});

describe('beginsaldi', () => {
  const opening = [
    [1001, '2024-2025', 250],
    ['1001', 2025, 100.5],
    [1002, 2025, 7],
  ];

  test('computing starts after the latest year listed: earlier entitlements and expenses do not count', () => {
    const expenses = [[1001, '1-9-2024', 9999]];
    expect(balance({ opening, expenses })).toBe(250 + 100.5 + 600);
    expect(run(2025, 2, { opening, expenses })).toEqual([
      ['2025-2026', 0, 0, 0, 0, 0],
      ['2026-2027', 350.5, 600, 0, 250, 700.5],
    ]);
  });

  test('each opening lot has the term of its own year, and pays before it lapses', () => {
    expect(lapsing({ opening })).toBe(250);
    expect(lapsing({ opening, expenses: [[1001, '1-9-2026', 300]] })).toBe(0);
    expect(balance({ opening, day: '1-8-2027' })).toBe(100.5 + 600 + 600);
    expect(balance({ opening, day: '1-8-2028' })).toBe(600 + 600 + 600);
  });

  test('an opening lot of nothing is a start all the same', () => {
    expect(balance({ opening: [[1001, 2025, 0]] })).toBe(600);
  });
});

test('a blank personnel number is asked for where a table holds people', () => {
  const expenses = [[1001, '1-9-2026', 100]];
  expect(balance({ key: null, expenses })).toEqual(expect.stringContaining('Geef het personeelsnummer'));
  expect(balance({ key: null, expenses: [[null, null, null]] })).toBe(1800);
});

test('who left has nothing after the last day, and all of it on that day', () => {
  const end = iso('2026-12-31');
  // 153 of 365 days of the last year: 251.51
  expect(balance({ end, day: '31-12-2026' })).toBe(1200 + 251.51);
  expect(balance({ end, day: '1-1-2027' })).toBe(0);
  expect(lapsing({ end })).toBe(1451.51);
  expect(lapsing({ end, day: '1-1-2027' })).toBe(0);
  expect(run(2026, 2, { end })).toEqual([
    ['2026-2027', 1200, 251.51, 0, 1451.51, 0],
    ['2027-2028', 0, 0, 0, 0, 0],
  ]);
});

test('who has left cannot spend: the whole expense is short', () => {
  const answer = balance({ end: '31-12-2026', day: '1-6-2027', expenses: [[1001, '2-1-2027', 10]] });
  expect(answer).toEqual(expect.stringContaining('€ 10,00 op 2 januari 2027 is € 10,00 meer'));
});
