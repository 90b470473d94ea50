import { iso } from '../oracles/days';
import { values, column, shown } from '../support/functions';
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
    expect(run(2025, 2, { opening, expenses }).map((row) => row.map(shown))).toEqual([
      ['2025-2026', ...Array(5).fill(expect.stringContaining('#N/A'))],
      ['2026-2027', 350.5, 600, 0, 250, 700.5],
    ]);
  });

  test('each opening lot has the term of its own year, and pays before it lapses', () => {
    expect(lapsing({ opening })).toBe(250);
    expect(lapsing({ opening, expenses: [[1001, '1-9-2026', 300]] })).toBe(0);
    expect(balance({ opening, day: '1-8-2027' })).toBe(100.5 + 600 + 600);
    expect(balance({ opening, day: '1-8-2028' })).toBe(600 + 600 + 600);
  });

  test('before the opening balance nothing is known', () => {
    expect(balance({ opening, day: '31-7-2026' })).toBe(
      '#N/A Over 31 juli 2026 is niets bekend: de beginsaldi gelden vanaf 1 augustus 2026. Kies een latere datum.',
    );
    expect(lapsing({ opening, day: '31-7-2026' })).toEqual(expect.stringMatching(/^#N\/A Over 31 juli 2026/));
    expect(balance({ opening, day: '1-8-2026' })).toBe(250 + 100.5 + 600);
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

describe('an expense above the balance', () => {
  const expenses = [[1001, '1-9-2020', 700]];
  const start = '1-8-2020';

  test('is an error in its own school year, and touches no later balance', () => {
    expect(balance({ start, expenses, day: '31-7-2021' })).toEqual(
      expect.stringContaining('is € 100,00 meer dan er dan te besteden is'),
    );
    expect(balance({ start, expenses, day: '1-8-2021' })).toBe(600);
    expect(run(2020, 2, { start, expenses }).map((row) => row.map(shown))).toEqual([
      ['2020-2021', ...Array(5).fill(expect.stringContaining('#VALUE!'))],
      ['2021-2022', 0, 600, 0, 0, 600],
    ]);
  });
});

describe('a refund', () => {
  test('gives money back to the lots that paid, the last payment first', () => {
    const expenses = [
      [1001, '1-9-2026', 700],
      [1001, '1-10-2026', -150],
    ];
    // 700 took 2024 whole and 100 of 2025: those 100 come back first.
    expect(balance({ expenses })).toBe(1800 - 550);
    expect(lapsing({ expenses })).toBe(50);
    expect(run(2026, 1, { expenses })).toEqual([['2026-2027', 1200, 600, 550, 50, 1200]]);
  });

  test('of a payment from a lot that has lapsed lapses again, in its own school year', () => {
    const expenses = [
      [1001, '1-9-2022', 100],
      [1001, '1-9-2026', -40],
    ];
    expect(balance({ expenses })).toBe(1800);
    expect(run(2026, 1, { expenses })).toEqual([['2026-2027', 1200, 600, -40, 640, 1200]]);
  });

  test('of more than was paid is a mistake', () => {
    expect(
      balance({
        expenses: [
          [1001, '1-9-2026', 10],
          [1001, '2-9-2026', -10.01],
        ],
      }),
    ).toBe(
      '#VALUE! De terugbetaling van € 10,01 op 2 september 2026 is € 0,01 meer dan er uit het budget is betaald. Verbeter het bedrag of de datum, en noem de opleiding zoals bij de betaling.',
    );
  });
});

describe('fte and time', () => {
  test('fte counts in four decimals, rounded half up', () => {
    expect(balance({ start: '1-8-2026', fte: 25 / 36.86 })).toBe(406.92);
    expect(balance({ start: '1-8-2026', fte: 0.67825 })).toBe(406.98);
    expect(balance({ start: '1-8-2026', fte: 1.50004 })).toBe(900);
    expect(balance({ start: '1-8-2026', fte: 1.50005 })).toEqual(expect.stringContaining('#VALUE!'));
  });

  test('with naar_rato_tijd 0 who is employed a part of the year has the whole right', () => {
    const cao = [['naar_rato_tijd', '1-8-2026', 0]];
    expect(balance({ cao, start: '1-2-2027', day: '1-3-2027', fte: 0.5 })).toBe(300);
    const changes = [[1001, '1-6-2027', 1]];
    // 120 days at 0,5 and 61 at 1: 600 × 121 / 181.
    expect(balance({ cao, start: '1-2-2027', day: '1-3-2027', fte: 0.5, changes })).toBe(401.1);
  });

  test('a gap between two employments is granted nothing, whatever naar_rato says', () => {
    const cao = [['naar_rato', '1-8-2026', 0]];
    const gap = [[1001, '1-2-2027', 0]];
    // 184 of 365 days.
    expect(balance({ cao, start: '1-8-2026', changes: gap })).toBe(302.47);
    const both = [...cao, ['naar_rato_tijd', '1-8-2026', 0]];
    expect(balance({ cao: both, start: '1-8-2026', changes: gap })).toBe(600);
  });
});
