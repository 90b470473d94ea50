import type { Attention } from '../../workbench/excel/circumstances';
import { EventType, WORKBOOK_TARGET } from '../../workbench/excel/events';
import { UserActs } from '../../workbench/excel/userActs';
import { Gateway } from '../../workbench/protocol/gateway';
import { createHost, range } from './host';

const sheet = ['Worksheets', ['Indexer', 'Blad1']] as never[];

describe('what a user has selected or in front', () => {
  async function codes(attention: Attention) {
    const host = createHost();
    host.model.circumstances.attention = attention;
    const loaded = (way: readonly unknown[], name: string) =>
      host.load(way as never[], name).then(
        () => undefined,
        (error: Error) => error.message.split(':')[0],
      );
    const asked = {
      values: await loaded(range('A1'), 'values'),
      selectedRange: await loaded([['GetSelectedRange']], 'address'),
      activeCell: await loaded([['GetActiveCell']], 'address'),
      activeSheet: await loaded(['Worksheets', ['GetActiveWorksheet']], 'name'),
      add: await host.call(['Worksheets'], 'Add', 'Nieuw'),
      activate: await host.call(sheet, 'Activate'),
      select: await host.call(range('A1'), 'Select'),
      freeze: await host.call([...sheet, 'FreezePanes'] as never[], 'FreezeRows', 1),
      delete: await host.call(sheet, 'Delete'),
    };
    return Object.fromEntries(Object.entries(asked).filter(([, code]) => code !== undefined));
  }

  it('is cells: nothing is refused', async () => expect(await codes('cells')).toEqual({}));

  it.each(['severalAreas', 'chart'] as const)('is %s: there is no selected range', async (attention) =>
    expect(await codes(attention)).toEqual({ selectedRange: 'InvalidSelection' }),
  );

  it('is a chart sheet: there is no active worksheet either', async () =>
    expect(await codes('chartSheet')).toEqual({
      selectedRange: 'InvalidSelection',
      activeCell: 'InvalidSelection',
      activeSheet: 'UnsupportedSheet',
    }));

  it('is another workbook: reading and writing go on, what needs the window does not', async () =>
    expect(await codes('otherWorkbook')).toEqual({
      selectedRange: 'InvalidSelection',
      activeCell: 'InvalidSelection',
      add: 'GeneralException',
      activate: 'GeneralException',
      select: 'GeneralException',
      freeze: 'GeneralException',
      delete: 'InvalidSelection',
    }));
});

describe('a request while a cell is edited', () => {
  const request = JSON.stringify({
    Actions: [{ Id: 1, ActionType: 1, ObjectPathId: 1 }],
    ObjectPaths: { '1': { ObjectPathType: 1 } },
  });
  const MAY_WAIT = 64;

  it('fails at once, or waits until the editing ends when it asks for that', async () => {
    const { model, dispatcher } = createHost();
    const gateway = new Gateway((batch) => dispatcher.process(batch), model.circumstances);
    model.circumstances.isEditing = true;
    expect(await gateway.handle(request)).toEqual({ hostError: 5004 });
    const waiting = gateway.handle(request, MAY_WAIT);
    await Promise.resolve();
    expect(gateway.counters.batches).toBe(0);
    model.circumstances.isEditing = false;
    expect(await waiting).toHaveProperty('text');
  });

  it('is answered in an Excel that takes it', async () => {
    const { model, dispatcher } = createHost();
    model.circumstances.isEditing = true;
    expect(await new Gateway((batch) => dispatcher.process(batch)).handle(request)).toHaveProperty('text');
  });
});

it('selected cells are told, or never, as in an Excel of which the event is broken', async () => {
  jest.useFakeTimers();
  const { model, events, sent } = createHost();
  events.listen(EventType.selectionChanged, WORKBOOK_TARGET, true);
  const acts = new UserActs(model, { selectionChanged() {}, calculating() {}, refusedEdit() {} });
  const cell = { sheetId: '{1}', row: 2, column: 1, rows: 1, columns: 1 };
  model.circumstances.tellsSelections = false;
  acts.selected(cell);
  jest.runAllTimers();
  expect(sent).toEqual([]);
  model.circumstances.tellsSelections = true;
  acts.selected(cell);
  jest.runAllTimers();
  expect(sent).toMatchObject([{ type: EventType.selectionChanged, message: { address: 'B3' } }]);
  jest.useRealTimers();
});

it('rows that were hidden by hand say so, and take values as any other', async () => {
  const { model, set, load } = createHost();
  model.hiddenRows.set('{1}', new Set([1]));
  expect(await set(range('A1:A3'), 'Values', [[1], [2], [3]])).toBeUndefined();
  expect(await load(range('A1:A3'), 'values', 'rowHidden')).toMatchObject({
    Values: [[1], [2], [3]],
    RowHidden: null,
  });
  expect(await load(range('A2'), 'rowHidden')).toEqual({ RowHidden: true });
});

describe("Excel's own undo of what an add-in did", () => {
  const values = async (host: ReturnType<typeof createHost>, address: string) =>
    ((await host.load(range(address), 'values')) as { Values: unknown[][] }).Values.flat();

  it('takes one call at a time back, and a table with it', async () => {
    const host = createHost();
    await host.set(range('A1:A2'), 'Values', [['Naam'], ['Anna']]);
    await host.call(['Tables'], 'Add', 'Blad1!A1:A2', true);
    host.model.undoSteps.begin();
    await host.call(['Tables', ['Indexer', 'Tabel1']], 'Resize', 'A1:A3');
    await host.set(range('A3'), 'Values', [['Bram']]);
    expect(host.model.undoSteps.undo()).toBe(true);
    expect(await values(host, 'A2:A3')).toEqual(['Anna', '']);
    expect(host.model.findTable('Tabel1')?.rows).toBe(3);
    expect(host.model.undoSteps.undo()).toBe(true);
    expect(host.model.findTable('Tabel1')?.rows).toBe(2);
    expect(host.model.undoSteps.undo()).toBe(false);
  });

  it('has nothing left once a sheet was deleted', async () => {
    const host = createHost();
    host.model.undoSteps.begin();
    await host.set(range('A1'), 'Values', [['gewist']]);
    await host.call(['Worksheets'], 'Add', 'Weg');
    await host.call(['Worksheets', ['Indexer', 'Weg']] as never[], 'Delete');
    expect(host.model.undoSteps.undo()).toBe(false);
    expect(await values(host, 'A1')).toEqual(['gewist']);
  });
});
