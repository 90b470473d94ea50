import { UserActs } from '../../../workbench/excel/userActs';
import type { createOffice } from '../officeJs';
import { expenses, sample } from './sample';

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

/** Events come after the answer of the request that caused them. */
const raiseEvents = async (office: ReturnType<typeof createOffice>) => {
  await jest.runAllTimersAsync();
  office.raiseEvents();
  await jest.runAllTimersAsync();
};

sample('a changed cell, until nobody listens', '30-events/events-worksheet', async (context, office) => {
  const sheet = context.workbook.worksheets.add('Sample').load('id');
  const changes: Excel.WorksheetChangedEventArgs[] = [];
  const listening = context.workbook.worksheets.onChanged.add(async (event) => void changes.push(event));
  await context.sync();
  const type = async (address: string) => {
    sheet.getRange(address).values = [[7]];
    await context.sync();
    await raiseEvents(office);
  };
  await type('B2');
  const told = [['WorksheetChanged', 'B2', sheet.id]];
  expect(changes.map((change) => [change.type, change.address, change.worksheetId])).toEqual(told);
  listening.remove();
  await listening.context.sync();
  await type('B3');
  expect(changes).toHaveLength(1);
});

sample('the selected cell', '30-events/selection-changed-events', async (context, office) => {
  const sheet = context.workbook.worksheets.getItem('Blad1').load('id');
  const selected: (readonly [address: string, worksheetId: string])[] = [];
  context.workbook.worksheets.onSelectionChanged.add(
    async ({ address, worksheetId }) => void selected.push([address, worksheetId]),
  );
  await context.sync();
  const user = new UserActs(office.host.model, {
    selectionChanged() {},
    calculating() {},
    refusedEdit() {},
  });
  user.selected({ sheetId: sheet.id, row: 4, column: 1, rows: 1, columns: 1 });
  await raiseEvents(office);
  expect(selected).toEqual([['B5', sheet.id]]);
});

sample(
  'a deleted table, and a deleted sheet',
  '30-events/events-tablecollection-changed',
  async (context, office) => {
    const { sheet, table } = expenses(context);
    const deleted: string[] = [];
    context.workbook.tables.onDeleted.add(async ({ tableName }) => void deleted.push(tableName));
    context.workbook.worksheets.onDeleted.add(async ({ type }) => void deleted.push(type));
    await context.sync();
    table.delete();
    await context.sync();
    await raiseEvents(office);
    expect(deleted).toEqual(['ExpensesTable']);
    sheet.delete();
    await context.sync();
    await raiseEvents(office);
    expect(deleted).toEqual(['ExpensesTable', 'WorksheetDeleted']);
  },
);
