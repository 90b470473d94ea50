import { anchorAmounts, salaryTables, type CaoName } from '../../src/cao';
import { hundredths, readGolden } from './goldenCsv';

/** Scale, step and cents of each step, in table order. */
function rowsOf(cao: CaoName) {
  const [table] = salaryTables(cao);
  return table.scales.flatMap(({ scale, steps }) => steps.map(({ step, cents }) => ({ scale, step, cents })));
}

const golden = (name: string) =>
  readGolden(name).map(({ scale, step, eur_month }) => ({ scale, step, cents: hundredths(eur_month) }));

describe.each([
  ['VO', 'vo_oop_2003-03-01.csv', 18, 184],
  ['PO', 'po_oop_2003-03-01.csv', 15, 214],
] as const)('CAO %s, 1 March 2003', (cao, file, scales, steps) => {
  test('one complete official table, vouched for on its own date', () => {
    expect(salaryTables(cao)).toHaveLength(1);
    expect(salaryTables(cao)[0]).toMatchObject({
      cao,
      effectiveDate: '2003-03-01',
      unit: 'cents',
      verified: true,
      verifiedUntil: '2003-03-01',
      source: { kind: 'official', url: 'https://wetten.overheid.nl/BWBR0015072' },
    });
  });

  test(`${scales} scales, ${steps} steps`, () => {
    expect(salaryTables(cao)[0].scales).toHaveLength(scales);
    expect(rowsOf(cao)).toHaveLength(steps);
  });

  test('every scale, step and amount, in the order of the publication', () => {
    expect(rowsOf(cao)).toEqual(golden(file));
  });
});

describe('the shapes that the tables have', () => {
  const voScale = (name: string) => salaryTables('VO')[0].scales.find(({ scale }) => scale === name);

  // Number of steps, first and last amount in euros as the official table prints them.
  test.each([
    ['1', 7, 1323, 1563],
    ['2', 8, 1352, 1719],
    ['3', 10, 1379, 1871],
    ['4', 11, 1409, 1969],
    ['5', 11, 1462, 2069],
    ['6', 11, 1563, 2168],
    ['7', 11, 1770, 2391],
    ['8', 11, 2017, 2705],
    ['9', 9, 2220, 3058],
    ['10', 13, 2120, 3359],
  ])('VO scale %s: %d steps from %d to %d', (name, count, first, last) => {
    const steps = voScale(name)?.steps ?? [];
    expect(steps).toHaveLength(count);
    expect(steps[0]).toEqual({ step: '0', cents: first * 100 });
    expect(steps[count - 1]).toEqual({ step: String(count - 1), cents: last * 100 });
  });

  test('PO begins with the youth steps', () => {
    const labels = salaryTables('PO')[0].scales[0].steps.map(({ step }) => step);
    expect(labels.slice(0, 8)).toEqual(['J15', 'J16', 'J17', 'J18', 'J19', 'J20', 'J21', '1']);
  });
});

describe('anchor amounts', () => {
  const rows = readGolden('anchors_vo_2022_2024.csv');
  const quoted = rows.filter(({ kind }) => kind.startsWith('quoted'));

  test('every quoted amount is shipped, no computed one', () => {
    expect(rows.length).toBeGreaterThan(quoted.length);
    expect(
      anchorAmounts().map(({ validFrom, scale, point, value }) => [validFrom, scale, point, value]),
    ).toEqual(quoted.map(({ date, scale, point, eur }) => [date, scale, point, hundredths(eur)]));
  });

  test('none is shown as verified', () => {
    for (const { verified, note } of anchorAmounts()) {
      expect(verified).toBe(false);
      expect(note).toBeTruthy();
    }
  });
});
