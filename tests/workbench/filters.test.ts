import { filterTable, type FilteredTables } from '../../workbench/excel/filters';
import { createHost, range } from './host';

/** A table of four people of whom a filter hides the second. */
async function filtered(how: FilteredTables) {
  const host = createHost();
  const rows = [
    ['Naam', 'Fte'],
    ['Anna', 1],
    ['Bram', 0.5],
    ['Chris', 1],
    ['Dewi', 1],
  ];
  await host.set(range('A1:B5'), 'Values', rows);
  await host.call(['Tables'], 'Add', 'Blad1!A1:B5', true);
  const table = host.model.findTable('Tabel1');
  if (!table) throw new Error('no table');
  filterTable(host.model, table, 1, '1');
  host.model.filteredTables = how;
  const names = async () =>
    ((await host.load(range('A2:A5'), 'values')) as { Values: unknown[][] }).Values.flat();
  const isFiltered = async () =>
    (await host.load(['Tables', ['Indexer', 'Tabel1'], 'AutoFilter'], 'isDataFiltered')) as object;
  return { ...host, table, names, isFiltered };
}

describe('a filtered table', () => {
  it('takes values and deletions as asked', async () => {
    const { set, call, names } = await filtered('asAsked');
    expect(await set(range('A3:A4'), 'Values', [['x'], ['y']])).toBeUndefined();
    expect(await names()).toEqual(['Anna', 'x', 'y', 'Dewi']);
    await call(range('A3:B3'), 'Delete', 'Up');
    expect(await names()).toEqual(['Anna', 'y', 'Dewi', '']);
  });

  it('gets values in its visible rows only, and loses no rows, without a word', async () => {
    const { set, call, names } = await filtered('visibleRowsOnly');
    expect(await set(range('A3:A4'), 'Values', [['x'], ['y']])).toBeUndefined();
    expect(await names()).toEqual(['Anna', 'Bram', 'x', 'Dewi']);
    expect(await call(range('A3:B3'), 'Delete', 'Up')).toBeUndefined();
    expect(await names()).toEqual(['Anna', 'Bram', 'x', 'Dewi']);
  });

  it('refuses both', async () => {
    const { set, call, names } = await filtered('refuse');
    expect(await set(range('A3:A4'), 'Values', [['x'], ['y']])).toBe('FilteredRangeConflict');
    expect(await call(range('A3:B3'), 'Delete', 'Up')).toBe('FilteredRangeConflict');
    expect(await names()).toEqual(['Anna', 'Bram', 'Chris', 'Dewi']);
  });

  it('says that it is filtered, until the filter is cleared', async () => {
    const { call, isFiltered, set } = await filtered('refuse');
    expect(await isFiltered()).toEqual({ IsDataFiltered: true });
    await call(['Tables', ['Indexer', 'Tabel1']], 'ClearFilters');
    expect(await isFiltered()).toEqual({ IsDataFiltered: false });
    expect(await set(range('A3'), 'Values', [['x']])).toBeUndefined();
  });
});
