import { createHost, range } from './host';

const sheet = (name = 'Blad1') => ['Worksheets', ['Indexer', name]] as never[];
const charts = [...sheet(), 'Charts'] as never[];

async function withChart() {
  const host = createHost();
  await host.set(range('A1:C3'), 'Values', [
    ['', 'Toegekend', 'Betaald'],
    ['2025-2026', 600, 100],
    ['2026-2027', 900, 250],
  ]);
  // On the wire the source is another object path of the same batch.
  const reply = await host.dispatcher.process({
    Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 5 }],
    ObjectPaths: {
      '1': { ObjectPathType: 1 },
      '2': { ObjectPathType: 4, Name: 'Worksheets', ParentObjectPathId: 1 },
      '3': { ObjectPathType: 5, ParentObjectPathId: 2, ArgumentInfo: { Arguments: ['Blad1'] } },
      '4': { ObjectPathType: 4, Name: 'Charts', ParentObjectPathId: 3 },
      '5': {
        ObjectPathType: 3,
        Name: 'Add',
        ParentObjectPathId: 4,
        ArgumentInfo: { Arguments: ['ColumnClustered', null, 'Columns'], ReferencedObjectPathIds: [0, 6, 0] },
      },
      '6': {
        ObjectPathType: 3,
        Name: 'GetRange',
        ParentObjectPathId: 3,
        ArgumentInfo: { Arguments: ['A1:C3'] },
      },
    },
  });
  expect(reply.Error).toBeUndefined();
  return host;
}
const first = [...charts, ['GetItemAt', 0]] as never[];

describe('charts', () => {
  it('are kept with type, cells, title and place, and are listed', async () => {
    const host = await withChart();
    await host.set(first, 'Name', 'Budgetten');
    await host.set([...first, 'Title'] as never[], 'Text', 'Budgetten per schooljaar');
    await host.set(first, 'Top', 120);
    const listed = (await host.load(charts, 'name', 'chartType', 'top')) as {
      _Items: unknown[];
    };
    expect(listed._Items).toEqual([
      expect.objectContaining({ Name: 'Budgetten', ChartType: 'ColumnClustered', Top: 120 }),
    ]);
    expect(await host.load([...first, 'Title'] as never[], 'text')).toEqual({
      Text: 'Budgetten per schooljaar',
    });
    expect(host.model.charts[0]?.source).toMatchObject({ row: 0, column: 0, rows: 3, columns: 3 });
  });

  it('name their series by the first row', async () => {
    const host = await withChart();
    const series = (await host.load([...first, 'Series'] as never[], 'name')) as { _Items: unknown[] };
    expect(series._Items).toEqual([{ Name: 'Toegekend' }, { Name: 'Betaald' }]);
  });

  it('get Excel’s next name, and are found by it', async () => {
    const host = await withChart();
    expect(await host.load([...charts, ['GetItemOrNullObject', 'grafiek 1']] as never[], 'name')).toEqual(
      expect.objectContaining({ Name: 'Grafiek 1' }),
    );
    expect(await host.load([...charts, ['GetItemOrNullObject', 'weg']] as never[], 'name')).toBeNull();
  });

  it('follow their cells, and go with their sheet', async () => {
    const host = await withChart();
    await host.call(range('1:1'), 'Insert', 'Down').catch(() => undefined);
    await host.call(['Worksheets'], 'Add', 'Blad2');
    await host.call(sheet(), 'Delete');
    expect(host.model.charts).toEqual([]);
  });

  it('lie over the cells that they are set on', async () => {
    const host = await withChart();
    expect(await host.call(first, 'SetPosition', 'A5', 'B6')).toBeUndefined();
    expect(host.model.charts[0]).toMatchObject({ left: 0, top: 60, width: 128, height: 30 });
  });

  it('are taken away', async () => {
    const host = await withChart();
    await host.call(first, 'Delete');
    expect(await host.load(charts, 'count')).toMatchObject({ Count: 0 });
  });

  it('refuse a source that is no range, and a protected sheet', async () => {
    const host = await withChart();
    expect(await host.call(charts, 'Add', 'Line', 'A1:B2')).toBe('InvalidArgument');
    host.model.protection.protect(host.grid.sheets()[0]!.id);
    expect(await host.set(first, 'Width', 10)).toBe('AccessDenied');
  });
});
