import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { anchorAmounts, salaryTables, stepConversions, teacherScales, type SalaryTable } from '../../src/cao';
import { hundredths, readGolden } from './goldenCsv';

/** Scale, step and cents of each step, in table order. */
function rowsOf(table: SalaryTable | undefined) {
  return (table?.scales ?? []).flatMap(({ scale, steps }) =>
    steps.map(({ step, cents }) => ({ scale, step, cents })),
  );
}

const tableOf = (tables: readonly SalaryTable[], date: string) =>
  tables.find(({ effectiveDate }) => effectiveDate === date);

const rowOf = ({ scale, step, eur_month }: Readonly<Record<string, string>>) => ({
  scale,
  step,
  cents: hundredths(eur_month),
});

describe.each([
  ['VO', 'vo_oop_2003-03-01.csv', 18, 184],
  ['PO', 'po_oop_2003-03-01.csv', 15, 214],
] as const)('CAO %s, 1 March 2003', (cao, file, scales, steps) => {
  const table = tableOf(salaryTables(cao), '2003-03-01');

  test('an official table, vouched for on its own date', () => {
    expect(table).toMatchObject({
      cao,
      verified: true,
      verifiedUntil: '2003-03-01',
      source: { kind: 'official', url: 'https://wetten.overheid.nl/BWBR0015072' },
    });
  });

  test(`${scales} scales, ${steps} steps`, () => {
    expect(table?.scales).toHaveLength(scales);
    expect(rowsOf(table)).toHaveLength(steps);
  });

  test('every scale, step and amount, in the order of the publication', () => {
    expect(rowsOf(table)).toEqual(readGolden(file).map(rowOf));
  });
});

describe('CAO VO since 2011', () => {
  const golden = readGolden('vo_oop_2011_2025.csv');
  const dates = [...new Set(golden.map(({ valid_from }) => valid_from))];

  test('twelve tables after that of 2003, oldest first', () => {
    expect(dates).toHaveLength(12);
    expect(salaryTables('VO').map(({ effectiveDate }) => effectiveDate)).toEqual(['2003-03-01', ...dates]);
  });

  test.each(dates)('%s: every scale, step and amount', (date) => {
    const rows = golden.filter(({ valid_from }) => valid_from === date).map(rowOf);
    expect(rowsOf(tableOf(salaryTables('VO'), date))).toEqual(rows);
  });

  test.each([
    ['2011-08-01', '2012-08-01', '1188007', 'bijlage 10 B'],
    ['2014-08-01', '2015-07-31', '1188008', 'bijlage 9 B'],
    ['2016-07-01', '2017-09-30', '1188006', 'bijlage 9 B'],
    ['2018-06-01', '2018-12-31', '1188005', 'bijlage 9 B'],
    ['2019-01-01', '2019-05-31', '1188005', 'bijlage 9 B'],
    ['2019-06-01', '2020-02-29', '1188005', 'bijlage 9 B'],
    ['2020-03-01', '2020-07-31', '1188001', 'bijlage 9 B'],
    ['2020-08-01', '2021-09-30', '1188001', 'bijlage 9 B'],
    ['2021-10-01', '2022-06-30', '1188002', 'bijlage 9 B'],
    ['2022-07-01', '2023-06-30', '1188003', 'bijlage 9 B'],
    ['2023-07-01', '2024-12-31', '1188004', 'bijlage 9 B'],
    ['2025-01-01', '2025-10-31', '1188009', 'bijlage 9 B'],
  ])('%s is official until %s: filing %s, %s', (date, verifiedUntil, filing, article) => {
    const table = tableOf(salaryTables('VO'), date);
    expect(table).toMatchObject({ verified: true, verifiedUntil, source: { kind: 'official', article } });
    expect(table?.source.title).toContain(`aanmelding SZW ${filing}`);
  });

  test('the newest one says from when on it is not confirmed', () => {
    expect(salaryTables('VO').at(-1)?.note).toContain('niet bevestigd na 31 oktober 2025');
  });

  test('the teacher scales LB to LE, on ten dates', () => {
    const rows = readGolden('vo_teacher_LB_LE_all.csv');
    expect(teacherScales()).toHaveLength(10);
    expect(
      teacherScales().flatMap((table) => rowsOf(table).map((row) => ({ date: table.effectiveDate, ...row }))),
    ).toEqual(rows.map((row) => ({ date: row.valid_from, ...rowOf(row) })));
  });
});

describe.each([
  ['2020-08-01', '2020-03-01', 'vo_conversion_scale12_2020-08-01.csv'],
  ['2025-01-01', '2023-07-01', 'vo_conversion_2025-01-01.csv'],
])('the conversion of %s', (date, replaces, file) => {
  const rows = readGolden(file);
  const conversion = stepConversions().find(({ effectiveDate }) => effectiveDate === date);

  test('every step of every scale that it names, and no other', () => {
    const shipped = (conversion?.scales ?? []).flatMap(({ scale, steps }) =>
      steps.map(({ oldStep, newStep }) => `${scale}: ${oldStep} to ${newStep}`),
    );
    const expected = rows.map(({ scale, old_step, new_step }) => `${scale}: ${old_step} to ${new_step}`);
    expect([...shipped].sort()).toEqual([...expected].sort());
    expect(conversion).toMatchObject({ replaces, verified: true, source: { kind: 'official' } });
  });

  test('old and new amounts are those of the two tables', () => {
    const amount = (table: string, scale: string, step: string) =>
      tableOf(salaryTables('VO'), table)
        ?.scales.find((candidate) => candidate.scale === scale)
        ?.steps.find((candidate) => candidate.step === step)?.cents;
    for (const { scale, old_step, old_eur, new_step, new_eur } of rows) {
      expect(amount(date, scale, new_step)).toBe(hundredths(new_eur));
      // The entry steps stand apart from the table.
      if (/^\d+$/.test(old_step)) expect(amount(replaces, scale, old_step)).toBe(hundredths(old_eur));
    }
  });
});

test('the twelve tables of 2011 to 2025 together take at most 9 kB after gzip', () => {
  const folder = join(__dirname, '../../src/cao/data');
  const files = readdirSync(folder).filter((name) => /^salaristabel\.vo\.20(1[1-9]|2\d)-/.test(name));
  const asShipped = files.map((name) => JSON.stringify(JSON.parse(readFileSync(join(folder, name), 'utf8'))));
  expect(files).toHaveLength(12);
  expect(gzipSync(asShipped.join(''), { level: 9 }).length).toBeLessThanOrEqual(9000);
});

test('PO begins with the youth steps', () => {
  const labels = salaryTables('PO')[0].scales[0].steps.map(({ step }) => step);
  expect(labels.slice(0, 8)).toEqual(['J15', 'J16', 'J17', 'J18', 'J19', 'J20', 'J21', '1']);
});

describe('anchor amounts', () => {
  const rows = readGolden('anchors_vo_2022_2024.csv');
  const quoted = rows.filter(({ kind }) => kind.startsWith('quoted'));

  test('every quoted amount is shipped, no computed one', () => {
    expect(rows.length).toBeGreaterThan(quoted.length);
    expect(
      anchorAmounts.map(({ validFrom, scale, point, value }) => [validFrom, scale, point, value]),
    ).toEqual(quoted.map(({ date, scale, point, eur }) => [date, scale, point, hundredths(eur)]));
  });

  test('none is shown as verified', () => {
    for (const { verified, note } of anchorAmounts) {
      expect(verified).toBe(false);
      expect(note).toBeTruthy();
    }
  });
});
