import fc from 'fast-check';
import { readGolden } from '../cao/goldenCsv';
import { iso } from '../oracles/days';
import { call } from '../support/functions';

/** The tables of the filed texts, and the allowances as their articles have them, in whole numbers of a ten-thousandth cent. */
const rows = readGolden('vo_oop_2011_2025.csv');
const dates = [...new Set(rows.map(({ valid_from }) => valid_from))];

/** Half up to whole cents. */
const rounded = (numerator: bigint, denominator: bigint) =>
  (numerator * 2n + denominator) / (denominator * 2n);

function yearEndPercentage(day: number): bigint {
  if (day >= iso('2021-1-1')) return 833n;
  return day >= iso('2020-1-1') ? 800n : 740n;
}

function october(scale: number, isLast: boolean, day: number): bigint {
  if (day < iso('2025-1-1')) return 0n;
  return scale <= 8 || isLast ? 164000n : 30250n;
}

/** CAO VO 3.6, 3.8, 3.10 and annex 8.3, word by word. @param fte in ten-thousandths */
function expected(scale: number, step: number, day: number, fte: number): number {
  const table = dates.filter((date) => iso(date) <= day).at(-1);
  const steps = rows.filter((row) => row.valid_from === table && Number(row.scale) === scale);
  const size = BigInt(fte);
  const month = rounded(BigInt(steps[step - 1].eur_month) * 100n * size, 10000n);
  const holiday = rounded(12n * month * 8n, 100n);
  const least = rounded(12n * 13761n * size, 10000n);
  const yearEnd = 12n * rounded(month * yearEndPercentage(day), 10000n);
  const allowance = rounded(october(scale, step === steps.length, day) * size, 10000n);
  return Number(12n * month + (holiday > least ? holiday : least) + yearEnd + allowance) / 100;
}

test('JAARSALARIS is what the articles say, for any scale, step, day and fte', () => {
  const any = fc.record({
    row: fc.nat(rows.length - 1),
    later: fc.nat(400),
    fte: fc.integer({ min: 0, max: 15000 }),
  });
  fc.assert(
    fc.property(any, ({ row, later, fte }) => {
      const { valid_from, scale, step } = rows[row];
      const next = dates[dates.indexOf(valid_from) + 1];
      const last = next === undefined ? iso('2027-1-1') : iso(next) - 1;
      const day = Math.min(iso(valid_from) + later, last);
      const result = call('JAARSALARIS', [[Number(scale)]], [[Number(step)]], [[day]], [[fte / 10000]]);
      expect(result).toEqual([[expected(Number(scale), Number(step), day, fte)]]);
    }),
    { numRuns: 500 },
  );
});
