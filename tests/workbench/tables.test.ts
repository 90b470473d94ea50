import { deleteRows, growWithTyping } from '../../workbench/excel/tableEdits';
import { uniqueTitles } from '../../workbench/excel/table';
import { createHost, range } from './host';

async function withTable() {
  const host = createHost();
  await host.set(range('A1:B3'), 'Values', [
    ['Naam', 'Fte'],
    ['Anna', 1],
    ['Bram', 0.5],
  ]);
  await host.set(range('A6'), 'Values', [['onder']]);
  await host.set(range('D1:D2'), 'Values', [['=SUM(Tabel1[Fte])'], ['=A6']]);
  await host.call(['Tables'], 'Add', 'Blad1!A1:B3', true);
  const table = host.model.findTable('Tabel1');
  if (!table) throw new Error('no table');
  const values = async (address: string) =>
    ((await host.load(range(address), 'formulas')) as { Formulas: unknown[][] }).Formulas;
  return { ...host, table, values };
}
const tabel = (name = 'Tabel1') => ['Tables', ['Indexer', name]] as never[];

describe('tables', () => {
  it('are known to the formula engine with their titles', async () => {
    const { grid } = await withTable();
    expect(grid.definedTables.get('Tabel1')).toMatchObject({
      row: 0,
      rows: 3,
      columns: 2,
      titles: ['Naam', 'Fte'],
    });
  });

  it('grow with rows that a user pastes from one of theirs on to below them, and with no more', async () => {
    const { model, table, set } = await withTable();
    const sheet = { sheetId: table.sheetId, column: 0, columns: 2 };
    await set(range('A3:B4'), 'Values', [
      ['Chris', 1],
      ['Dewi', 1],
    ]);
    growWithTyping(model, { ...sheet, row: 2, rows: 2 }, 'Unknown');
    expect(table.rows).toBe(4);
    // Nothing stands in the last of these rows, and those further down touch no table.
    growWithTyping(model, { ...sheet, row: 3, rows: 2 }, 'Unknown');
    growWithTyping(model, { ...sheet, row: 5, rows: 1 }, 'Unknown');
    expect(table.rows).toBe(4);
  });

  it('make room for added rows, and formulas follow', async () => {
    const host = await withTable();
    expect(
      await host.call([...tabel(), 'Rows'] as never[], 'Add', null, [
        ['Chris', 1],
        ['Dewi', 1],
        ['Emre', 1],
      ]),
    ).toBeUndefined();
    expect(host.table.rows).toBe(6);
    expect(await host.values('A4:A9')).toEqual([['Chris'], ['Dewi'], ['Emre'], [''], [''], ['onder']]);
    expect(await host.values('D2')).toEqual([['=A9']]);
  });

  it('lose rows that are deleted as cells, also more than stand below them', async () => {
    const host = await withTable();
    const rows = [
      ['Chris', 1],
      ['Dewi', 1],
      ['Emre', 1],
    ];
    await host.call([...tabel(), 'Rows'] as never[], 'Add', null, rows);
    await host.call(range('A9'), 'Clear');
    await host.call(range('A2:B5'), 'Delete', 'Up');
    expect(host.table.rows).toBe(2);
    expect(await host.values('A1:B6')).toEqual([
      ['Naam', 'Fte'],
      ['Emre', 1],
      ['', ''],
      ['', ''],
      ['', ''],
      ['', ''],
    ]);
  });

  it('take a row in the middle', async () => {
    const host = await withTable();
    await host.call([...tabel(), 'Rows'] as never[], 'Add', 1, [['Chris', 1]]);
    expect(await host.values('A1:A4')).toEqual([['Naam'], ['Anna'], ['Chris'], ['Bram']]);
  });

  it('keep one empty row when all are deleted', async () => {
    const host = await withTable();
    deleteRows(host.model, host.table, [0, 1]);
    expect(host.table.rows).toBe(2);
    expect(await host.values('A1:B2')).toEqual([
      ['Naam', 'Fte'],
      ['', ''],
    ]);
    expect(await host.values('A5')).toEqual([['onder']]);
  });

  it('rename with their formulas', async () => {
    const host = await withTable();
    await host.set(tabel(), 'Name', 'Mensen');
    await host.set([...tabel('Mensen'), 'Columns', ['Indexer', 'Fte']] as never[], 'Name', 'Omvang');
    expect(await host.values('D1')).toEqual([['=SUM(Mensen[Omvang])']]);
    expect(host.grid.definedTables.has('Tabel1')).toBe(false);
  });

  it('leave #REF! behind when deleted', async () => {
    const host = await withTable();
    await host.call(tabel(), 'Delete');
    expect(await host.values('A1:D1')).toEqual([['', '', '', '=SUM(#REF!)']]);
    expect(await host.load(['Tables', ['GetItemOrNullObject', 'Tabel1']], 'name')).toBeNull();
  });

  it('sort with empty cells last, and keep totals apart', async () => {
    const host = await withTable();
    await host.set(tabel(), 'ShowTotals', true);
    await host.call([...tabel(), 'Sort'] as never[], 'Apply', [{ key: 1, ascending: true }]);
    expect(await host.values('A2:A4')).toEqual([['Bram'], ['Anna'], ['Totaal']]);
  });

  it.each([
    ['a name with a space', 'Name', 'Twee woorden', 'InvalidArgument'],
    ['a name like an address', 'Name', 'AB12', 'InvalidArgument'],
  ])('refuse %s', async (_, name, value, code) => {
    const host = await withTable();
    expect(await host.set(tabel(), name, value)).toBe(code);
  });

  it('refuse what would tear or overlap them', async () => {
    const host = await withTable();
    expect(await host.call(range('A2'), 'Insert', 'Down')).toBe('InvalidOperation');
    expect(await host.call(['Tables'], 'Add', 'Blad1!B2:C4', true)).toBe('InvalidOperation');
    expect(await host.call(tabel(), 'Resize', 'A2:B5')).toBe('InvalidArgument');
  });

  it('tell those who listen what changed', async () => {
    jest.useFakeTimers();
    const host = await withTable();
    await host.call(tabel(), '_RegisterDataChangedEvent');
    await host.set(range('B2:D2'), 'Values', [[0.8, 'x', 'y']]);
    jest.runAllTimers();
    jest.useRealTimers();
    expect(host.sent).toEqual([
      {
        type: 101,
        target: host.table.id,
        message: expect.objectContaining({
          address: 'B2',
          changeType: 'RangeEdited',
          source: 'Local',
          tableId: host.table.id,
        }) as unknown,
      },
    ]);
  });

  it('have titles that are never empty and never twice', () =>
    expect(uniqueTitles(['Fte', '', 'fte', 'Fte'])).toEqual(['Fte', 'Kolom2', 'fte2', 'Fte3']));
});
