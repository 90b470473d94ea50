import { filterTable } from '../../../workbench/excel/filters';
import { expenses, sample } from './sample';

sample('a table grows by rows and columns', '46-table/add-rows-and-columns-to-a-table', async (context) => {
  const { sheet, table } = expenses(context);
  const added = table.columns.add(undefined, [['Deductable?'], ['Yes'], ['No']]);
  added.load('name');
  table.rows.load('count');
  table.columns.load('items/name');
  const body = table.getDataBodyRange().load('values');
  const whole = table.getRange().load('rowCount,columnCount');
  await context.sync();
  expect(added.name).toBe('Deductable?');
  expect(table.rows.count).toBe(2);
  expect(table.columns.items.map(({ name }) => name)).toEqual([
    'Date',
    'Merchant',
    'Category',
    'Amount',
    'Deductable?',
  ]);
  // Excel reads a written date as US English.
  expect(body.values[0]).toEqual([42736, 'The Phone Company', 'Communications', 120, 'Yes']);
  expect([whole.rowCount, whole.columnCount]).toEqual([3, 5]);
  const column = table.columns.getItemOrNullObject('Category');
  const cells = column.getDataBodyRange().load('values');
  const absent = table.columns.getItemOrNullObject('Nothing').load('name');
  column.load('values');
  const withHeader = column.getRange().load('values');
  await context.sync();
  expect(withHeader.values).toEqual([['Category'], ['Communications'], ['Transportation']]);
  expect(column.values).toEqual([['Category'], ['Communications'], ['Transportation']]);
  expect(cells.values).toEqual([['Communications'], ['Transportation']]);
  expect(absent.isNullObject).toBe(true);
  column.delete();
  const left = sheet.getRange('C1').load('values');
  await context.sync();
  expect(left.values).toEqual([['Amount']]);
});

sample('a table takes another size', '46-table/resize-table', async (context) => {
  const { table } = expenses(context);
  table.resize('A1:D20');
  const range = table.getRange().load('rowCount');
  await context.sync();
  expect(range.rowCount).toBe(20);
});

sample('a table is made, found and styled', '46-table/create-table, 46-table/formatting', async (context) => {
  const { sheet, table } = expenses(context);
  table.style = 'TableStyleLight1';
  table.load('name,style,showTotals');
  table.worksheet.load('name');
  const { tables } = context.workbook;
  tables.load('items/name');
  sheet.tables.load('items/name');
  const same = tables.getItem('ExpensesTable').load('name');
  const absent = tables.getItemOrNullObject('Nothing').load('name');
  table.autoFilter.load('isDataFiltered');
  await context.sync();
  expect([table.name, table.style, table.showTotals, table.worksheet.name, same.name]).toEqual([
    'ExpensesTable',
    'TableStyleLight1',
    false,
    'Sample',
    'ExpensesTable',
  ]);
  expect(tables.items.map(({ name }) => name)).toEqual(['ExpensesTable']);
  expect(sheet.tables.items).toHaveLength(1);
  expect(absent.isNullObject).toBe(true);
  expect(table.autoFilter.isDataFiltered).toBe(false);
});

sample('a filter of the user is taken away', '46-table/filter-data', async (context, { host }) => {
  const { sheet, table } = expenses(context);
  await context.sync();
  const model = host.model.findTable('ExpensesTable');
  if (!model) throw new Error('The table was not made');
  filterTable(host.model, model, 2, 'Communications');
  table.autoFilter.load('isDataFiltered');
  const row = sheet.getRange('A3').load('rowHidden');
  await context.sync();
  expect([table.autoFilter.isDataFiltered, row.rowHidden]).toEqual([true, true]);
  table.clearFilters();
  table.autoFilter.load('isDataFiltered');
  row.load('rowHidden');
  await context.sync();
  expect([table.autoFilter.isDataFiltered, row.rowHidden]).toEqual([false, false]);
});
