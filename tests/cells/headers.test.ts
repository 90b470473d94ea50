import { call, shown } from '../support/functions';

/** SPAARSALDO of employee 101 on 1 December 2026 with € 250 spent, however the table of expenses is passed. */
function balanceWith(expenses: unknown[][]): unknown {
  return shown(call('SPAARSALDO', [['1-12-2026']], [[1]], [['1-8-2020']], null, [[101]], expenses)[0][0]);
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
  expect(balanceWith([header.slice(0, 4), [101, '1-10-2026', 250, 'ja']])).toBe(
    '#VALUE! In de tabel bestedingen ontbreekt de kolom opgedragen. Zet die kolom terug, of geef hem weer die naam.',
  );
});

test('one familiar word in the first row is data, not a header', () => {
  expect(balanceWith([[101, '1-10-2026', 250, 'Datum', '']])).toBe(1550);
});

test('a table of headers only holds nobody', () => {
  expect(balanceWith([header, ['', '', '', '', '']])).toBe(1800);
});
