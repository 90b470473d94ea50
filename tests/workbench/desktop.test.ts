import { DESKTOP, WEB } from '../../workbench/excel/profile';
import { prepareArguments } from '../../workbench/functions/arguments';
import { createHost, range } from './host';

/** Where Excel on the desktop differs from the one on the web. Each in both, so that it is seen to differ. */
describe.each([
  ['web', WEB],
  ['desktop', DESKTOP],
])('Excel (%s)', (name, profile) => {
  const isDesktop = name === 'desktop';

  it('tells of a cell that is filled by a formula its value, or that formula', async () => {
    const host = createHost(profile);
    await host.set(range('A1:A3'), 'Values', [['=SCHOLING.FTE(1)'], [0.8], [0.5]]);
    host.grid.spilling.push({
      row: 0,
      column: 0,
      area: { sheetId: '{1}', row: 0, column: 0, rows: 3, columns: 1 },
    });
    expect(await host.load(range('A2:B3'), 'formulas', 'values')).toMatchObject({
      Formulas: isDesktop
        ? [
            ['=SCHOLING.FTE(1)', ''],
            ['=SCHOLING.FTE(1)', ''],
          ]
        : [
            [0.8, ''],
            [0.5, ''],
          ],
      Values: [
        [0.8, ''],
        [0.5, ''],
      ],
    });
  });

  it('gives errors in English, or in the display language', async () => {
    const host = createHost(profile);
    await host.set(range('A1:B1'), 'Values', [['#N/A', "'#N/A"]]);
    expect(await host.load(range('A1:B1'), 'values', 'valueTypes')).toMatchObject({
      Values: [[isDesktop ? '#N/B' : '#N/A', '#N/A']],
      ValueTypes: [['Error', 'String']],
    });
  });

  it('gives an empty cell to a function as empty text, or as 0', () => {
    const matrix = { name: 'x', type: 'any', dimensionality: 'matrix' };
    expect(prepareArguments([matrix, { ...matrix, optional: true }], [[[1, null]]], profile)).toEqual({
      values: [[[1, isDesktop ? 0 : '']], null],
    });
  });

  it('has an empty body in a table of which all rows were deleted, or none', async () => {
    const host = createHost(profile);
    await host.set(range('A1:A3'), 'Values', [['Naam'], ['Anna'], ['Bram']]);
    await host.call(['Tables'], 'Add', 'Blad1!A1:A3', true);
    const table = ['Tables', ['Indexer', 'Tabel1']] as never[];
    const body = () => host.load([...table, ['GetDataBodyRange']] as never[], 'values');
    expect(await host.call([...table, 'Rows'] as never[], 'DeleteRowsAt', 0, 2)).toBeUndefined();
    if (isDesktop) await expect(body()).rejects.toThrow('ItemNotFound');
    else expect(await body()).toMatchObject({ Values: [['']] });
    expect(await host.load([...table, 'Rows'] as never[], 'count')).toMatchObject({
      Count: isDesktop ? 0 : 1,
    });
    await host.set(range('A2'), 'Values', [['Chris']]);
    expect(await body()).toMatchObject({ Values: [['Chris']] });
  });

  it('fits a sheet on pages, or prints it at its own size', async () => {
    const host = createHost(profile);
    const layout = ['Worksheets', ['Indexer', 'Blad1'], 'PageLayout'] as const;
    const fit = { horizontalFitToPages: 1 };
    expect(await host.set([...layout] as never[], 'Zoom', fit)).toBeUndefined();
    expect(await host.load([...layout] as never[], 'zoom')).toMatchObject({
      Zoom: isDesktop ? { scale: 100 } : fit,
    });
  });
});
