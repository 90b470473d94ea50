import { readGolden } from '../../cao/goldenCsv';
import { dayAt, iso } from '../../oracles/days';
import { call, column, shown } from '../../support/functions';

/**
 * The twelve official tables since 1 August 2011 and both conversions, read from the copies that were made of the filed
 * texts and not from what ships.
 */
const rows = readGolden('vo_oop_2011_2025.csv');
const dates = [...new Set(rows.map(({ valid_from }) => valid_from))];
const ofDate = (date: string) => rows.filter(({ valid_from }) => valid_from === date);

/** The day before the next table; the newest one is asked two years later, the last day on which it holds. */
function lastDayOf(date: string): number {
  const next = dates[dates.indexOf(date) + 1];
  return next === undefined ? iso('2027-1-1') : iso(next) - 1;
}

test('there are 2,350 cells', () => {
  expect(rows).toHaveLength(2350);
});

describe.each(dates)('the table of %s', (date) => {
  const own = ofDate(date);
  const scales = column(...own.map(({ scale }) => Number(scale)));
  const steps = column(...own.map(({ step }) => Number(step)));

  test('every amount, on its first and on its last day', () => {
    const expected = own.map(({ eur_month }) => [Number(eur_month)]);
    expect(call('SALARIS', scales, steps, [[date]])).toEqual(expected);
    expect(call('SALARIS', scales, steps, [[lastDayOf(date)]])).toEqual(expected);
  });

  test('the last step of every scale', () => {
    const last = new Map(own.map(({ scale, step }) => [scale, Number(step)]));
    expect(call('MAXTREDE', column(...last.keys()), [[date]])).toEqual([...last.values()].map((step) => [step]));
  });
});

describe.each([
  ['vo_conversion_scale12_2020-08-01.csv', '2020-07-31', '2020-08-01'],
  ['vo_conversion_2025-01-01.csv', '2024-12-31', '2025-08-01'],
])('%s', (file, before, august) => {
  const table = ofDate(dates.filter((date) => date <= august).at(-1)!);
  const amountOf = (scale: string, step: number) =>
    Number(table.find((row) => row.scale === scale && Number(row.step) === step)?.eur_month);
  const inTable = readGolden(file).filter(({ old_step }) => /^\d+$/.test(old_step));

  test.each(inTable.map(({ scale, old_step, new_step }) => [scale, Number(old_step), Number(new_step)]))(
    'scale %s: step %d becomes %d, and then the increment of 1 August follows',
    (scale, old, converted) => {
      const forecast = call('SCHAALPROGNOSE', [[scale]], [[old]], [[before]], [[1]], null, null, null, [[false]]);
      const last = Math.max(...table.filter((row) => row.scale === scale).map(({ step }) => Number(step)));
      const step = Math.min(Number(converted) + 1, last);
      const [, , , reached, monthly] = forecast[1].map(shown);
      expect([dayAt(Number(forecast[1][0])).month, reached, monthly]).toEqual([
        8,
        step,
        amountOf(String(scale), step),
      ]);
    },
  );

  test('whoever is in another scale keeps the step', () => {
    const named = new Set(inTable.map(({ scale }) => scale));
    const others = ofDate(dates.filter((date) => date <= before).at(-1)!).filter(({ scale }) => !named.has(scale));
    expect(others.length).toBeGreaterThan(0);
    for (const { scale, step } of others) {
      const forecast = call('SCHAALPROGNOSE', [[scale]], [[Number(step)]], [[before]], [[1]], null, null, null, [
        [false],
      ]);
      const last = Math.max(...table.filter((row) => row.scale === scale).map((row) => Number(row.step)));
      expect(forecast[1][3]).toBe(Math.min(Number(step) + 1, last));
    }
  });
});
