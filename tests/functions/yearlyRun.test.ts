import { iso } from '../oracles/days';
import { call, shown } from '../support/functions';
import { run } from '../support/pot';

/** SPAARVERLOOP, a report about one employee. */
const HEADER = ['Schooljaar', 'Beginsaldo', 'Recht', 'Besteed', 'Vervallen', 'Eindsaldo'];
const start = [[iso('2026-8-1')]];

test('a header, unless koppen leaves it out, and a row per school year', () => {
  const row = ['2026-2027', 0, 600, 0, 600, 0];
  const report = (koppen?: unknown) =>
    call('SPAARVERLOOP', [[2026]], [[1]], [[1]], start, ...Array(6).fill(undefined), koppen);
  expect(report()).toEqual([HEADER, row]);
  expect(report([[true]])).toEqual([HEADER, row]);
  expect(report([['']])).toEqual([HEADER, row]);
  expect(report([[false]])).toEqual([row]);
  expect(report([['nee']])).toEqual([row]);
});

test('saving up to the term, then as much lapses as comes in', () => {
  expect(run(2026, 5, { start: '1-8-2026' })).toEqual([
    ['2026-2027', 0, 600, 0, 0, 600],
    ['2027-2028', 600, 600, 0, 0, 1200],
    ['2028-2029', 1200, 600, 0, 600, 1200],
    ['2029-2030', 1200, 600, 0, 600, 1200],
    ['2030-2031', 1200, 600, 0, 600, 1200],
  ]);
});

test('years before employment and before the first rule hold zeros', () => {
  expect(run(2009, 3, { start: '1-1-2010' })).toEqual([
    ['2009-2010', 0, 0, 0, 0, 0],
    ['2010-2011', 0, 0, 0, 0, 0],
    ['2011-2012', 0, 500, 0, 500, 0],
  ]);
});

test('it begins in the middle as the whole run would', () => {
  const expenses = [[1001, '1-9-2024', 700]];
  expect(run(2023, 4, { expenses }).slice(2)).toEqual(run(2025, 2, { expenses }));
});

test.each([[0], [61], [1.5], [-1]])('%p years are refused', (years) => {
  const report = call('SPAARVERLOOP', [[2026]], [[years]], [[1]], start);
  expect(report).toHaveLength(1);
  expect(shown(report[0][0])).toEqual(expect.stringMatching(/^#VALUE! Bij jaren staat/));
});

test('sixty years are a rectangle of sixty rows', () => {
  const report = run(2026, 60, { start: '1-8-2026' });
  expect(report.map((row) => row.length)).toEqual(Array(60).fill(6));
});
