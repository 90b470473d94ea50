import { readGolden } from '../../cao/goldenCsv';
import { serialOf } from '../../oracles/days';
import { call, column } from '../../support/functions';

/**
 * The official tables of 1 March 2003 (BWBR0015072, annexes II and III), read from the copy that was made of the
 * publication and not from what ships: every amount, every last step, and the date of the maximum from every step.
 */
interface GoldenStep {
  readonly scale: string;
  readonly step: string;
  readonly euros: number;
  /** Place in its scale, counted from the top: 0 is the last step. */
  readonly below: number;
}

function goldenTable(file: string): GoldenStep[] {
  const rows = readGolden(file).map(({ scale, step, eur_month }) => ({
    scale,
    step,
    euros: Number(eur_month),
  }));
  return rows.map((row, i) => ({
    ...row,
    below: rows.filter((other, j) => j > i && other.scale === row.scale).length,
  }));
}

function label(text: string): string | number {
  return /^\d+$/.test(text) ? Number(text) : text;
}

const vo = goldenTable('vo_oop_2003-03-01.csv');
const po = goldenTable('po_oop_2003-03-01.csv');
const asPasted = (steps: readonly GoldenStep[]) =>
  steps.map(({ scale, step, euros }) => [label(scale), label(step), euros, '1-3-2003']);

describe.each([
  ['VO, the table that ships', vo, undefined, 18],
  ['VO, pasted', vo, asPasted(vo), 18],
  ['PO, pasted, with its youth steps', po, asPasted(po), 15],
])('%s', (_, steps, table, scaleCount) => {
  const scales = column(...steps.map(({ scale }) => scale));
  const labels = column(...steps.map(({ step }) => step));
  const single = [...new Set(steps.map(({ scale }) => scale))];

  test('every amount, full time and at 0.5 fte', () => {
    const day = [['1-1-2004']];
    expect(call('SALARIS', scales, labels, day, null, table)).toEqual(steps.map(({ euros }) => [euros]));
    expect(call('SALARIS', scales, labels, day, [[0.5]], table)).toEqual(
      steps.map(({ euros }) => [euros / 2]),
    );
  });

  test(`the last step of all ${scaleCount} scales`, () => {
    const last = steps.filter(({ below }) => below === 0);
    expect(last).toHaveLength(scaleCount);
    expect(call('MAXTREDE', column(...single), [['1-1-2004']], table)).toEqual(
      last.map(({ step }) => [label(step)]),
    );
  });

  // With the tables that ship another one comes into force on 1 August 2011.
  const near = table ? steps : steps.filter(({ below }) => below < 7);
  const place = [column(...near.map(({ scale }) => scale)), column(...near.map(({ step }) => step))];

  test('the date of the maximum from every step: so many 1 Augusts further', () => {
    const day = [['2004-01-01']];
    expect(call('MAXBEREIKT', ...place, day, table)).toEqual(
      near.map(({ below }) => [below === 0 ? serialOf(2004, 1, 1) : serialOf(2003 + below, 8, 1)]),
    );
  });

  test('on 1 August itself the step given is that of the day: the next comes a year later', () => {
    const day = [['2004-08-01']];
    expect(call('MAXBEREIKT', ...place, day, table)).toEqual(
      near.map(({ below }) => [serialOf(2004 + below, 8, 1)]),
    );
  });
});

test('the labels of PO: J15 goes on to J16', () => {
  const rows = call('SCHAALPROGNOSE', [[1]], [['j15']], [['1-1-2004']], [[7]], null, asPasted(po), null, [
    [false],
  ]);
  expect(rows.map((row) => row[3])).toEqual(['J15', 'J16', 'J17', 'J18', 'J19', 'J20', 'J21', 1]);
});
