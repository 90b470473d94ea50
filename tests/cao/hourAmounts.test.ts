import { hourAmounts } from '../../src/cao';
import { readGolden } from './goldenCsv';

const golden = readGolden('vo_hour_amounts.csv');

test.each(golden)('the amounts per hour from $from are those of annex 5 I', ({ from, ...scales }) => {
  const table = hourAmounts.find(({ validFrom }) => validFrom === from);
  expect(table?.euros).toEqual(
    Object.fromEntries(Object.entries(scales).map(([scale, euros]) => [scale, Number(euros)])),
  );
  expect(table?.source.article).toBe('bijlage 5 I');
});

test('no other amounts are shipped', () => {
  expect(hourAmounts.map(({ validFrom }) => validFrom)).toEqual(golden.map(({ from }) => from));
});
