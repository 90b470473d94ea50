import { call, shown } from '../support/functions';
import { SAVING_FOR_ALL } from '../support/pot';

/** SPAARSALDO of employee 101 on 1 December 2026 with € 250 spent, however the table of expenses is passed. */
function balanceWith(expenses: unknown[][]): unknown {
  const person = [[[1]], [['1-8-2020']], null, [[101]]];
  return shown(call('SPAARSALDO', [['1-12-2026']], ...person, expenses, SAVING_FOR_ALL)[0][0]);
}

const header = ['Personeelsnummer', 'Datum', 'Bedrag', 'Omschrijving', 'Opgedragen'];

test('a table with headers gives what the same table without them gives', () => {
  const rows = [[101, '1-10-2026', 250, 'Cursus', '']];
  expect(balanceWith(rows)).toBe(1550);
  expect(balanceWith([header, ...rows])).toBe(1550);
});

test('with headers, columns that were moved, inserted or deleted are found by name', () => {
  expect(
    balanceWith([
      ['Opgedragen', 'Bedrag', 'Kamer', 'Datum', 'Medewerker'],
      ['', 250, 'B12', '1-10-2026', 101],
      ['ja', 900, 'B12', '2-10-2026', 101],
    ]),
  ).toBe(1550);
});

test('a missing column is named, instead of taking its neighbour', () => {
  expect(
    balanceWith([
      ['Personeelsnummer', 'Datum', 'Opgedragen'],
      [101, '1-10-2026', 250],
    ]),
  ).toBe(
    '#VALUE! In de tabel bestedingen ontbreekt de kolom bedrag. Zet die kolom terug, of geef hem weer die naam.',
  );
});

test('without a column Opgedragen nothing is mandated', () => {
  expect(balanceWith([header.slice(0, 4), [101, '1-10-2026', 250, 'ja']])).toBe(1550);
});

test('one familiar word in the first row is data, not a header', () => {
  expect(balanceWith([[101, '1-10-2026', 250, 'Datum', '']])).toBe(1550);
});

test('a table of headers only holds nobody', () => {
  expect(balanceWith([header, ['', '', '', '', '']])).toBe(1800);
});

describe('columns that a table has by name only', () => {
  const titles = [...header, 'Opleiding', 'Betaler'];

  test('only rows of the budget count, and ordered training where the budget pays it', () => {
    const of = (ordered: string, payer: string) =>
      balanceWith([titles, [101, '1-10-2026', 100, 'Cursus', ordered, '', payer]]);
    expect(of('', '')).toBe(1700);
    expect(of('', 'Budget')).toBe(1700);
    for (const other of ['werkgever', 'Subsidie', 'eigen bijdrage', 'beurs'])
      expect(of('', other)).toBe(1800);
    expect(of('ja', '')).toBe(1800);
    expect(of('ja', 'budget')).toBe(1700);
    expect(of('', 'oma')).toMatch(/^#VALUE! bestedingen, rij 1: Bij betaler staat “oma”. Typ budget,/);
  });

  test('a refund goes back to what paid the same course', () => {
    const rows = [
      titles,
      [101, '1-9-2024', 300, 'Boek', '', 'NET', ''],
      [101, '1-9-2026', 100, 'Cursus', '', '', ''],
      [101, '1-10-2026', -50, 'Terug', '', 'net', ''],
    ];
    // The book was paid from 2022-2023, which has lapsed: what comes back lapses again.
    expect(balanceWith(rows)).toBe(1700);
    expect(balanceWith([...rows.slice(0, 3), [101, '1-10-2026', -50, 'Terug', '', '', '']])).toBe(1750);
    expect(balanceWith([...rows.slice(0, 3), [101, '1-10-2026', -50, 'Terug', '', 'BHV', '']])).toMatch(
      /^#VALUE! De terugbetaling van € 50,00 op 1 oktober 2026 is € 50,00 meer dan er uit het budget is betaald/,
    );
  });

  test('without headers a sixth and a seventh column are somebody’s own', () => {
    expect(balanceWith([[101, '1-10-2026', 100, 'Cursus', '', 7.5, 'werkgever']])).toBe(1700);
  });

  test('senior leave lowers the right, to four decimals of the fte', () => {
    const right = (changes: unknown[][]) =>
      shown(call('BUDGETRECHT', [[2026]], [[1]], null, null, null, [[101]], changes)[0][0]);
    const leave = (hours: unknown) => [
      ['Medewerker', 'Vanaf', 'Fte', 'Seniorenverlof'],
      [101, '1-8-2026', 1, hours],
    ];
    expect([0, '', 170, 340].map((hours) => right(leave(hours)))).toEqual([600, 600, 538.5, 477.06]);
    expect(right([[101, '1-8-2026', 1, 170]])).toBe(600);
  });
});
