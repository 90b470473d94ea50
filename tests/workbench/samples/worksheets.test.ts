import { sample } from './sample';

sample(
  'sheets come, move, change name and go',
  '54-worksheet/add-delete-rename-move-worksheet',
  async (context) => {
    const { worksheets } = context.workbook;
    const sheet = worksheets.add('Sample');
    sheet.position = 0;
    sheet.name = 'New';
    sheet.load('id,name,position');
    worksheets.load('items/name');
    await context.sync();
    expect([sheet.name, sheet.position]).toEqual(['New', 0]);
    expect(worksheets.items[0].name).toBe('New');
    const byId = worksheets.getItem(sheet.id).load('name');
    await context.sync();
    expect(byId.name).toBe('New');
    sheet.delete();
    const gone = worksheets.getItemOrNullObject('New').load('name');
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  },
);

sample('a tab has the colour that was given, and none before', '54-worksheet/tab-color', async (context) => {
  const sheet = context.workbook.worksheets.add('Sample');
  sheet.load('tabColor');
  await context.sync();
  expect(sheet.tabColor).toBe('');
  sheet.tabColor = '#FF0000';
  sheet.load('tabColor');
  await context.sync();
  expect(sheet.tabColor).toBe('#FF0000');
});

sample('sheets are hidden and shown', '54-worksheet/worksheet-visibility', async (context) => {
  const sheet = context.workbook.worksheets.add('Sample');
  expect(sheet.context).toBe(context);
  sheet.visibility = 'Hidden';
  sheet.load('visibility');
  await context.sync();
  expect(sheet.visibility).toBe('Hidden');
  sheet.visibility = 'Visible';
  sheet.load('visibility');
  await context.sync();
  expect(sheet.visibility).toBe('Visible');
});

sample(
  'titles stay in view, lines do not',
  '54-worksheet/worksheet-freeze-panes, 54-worksheet/gridlines',
  async (context) => {
    const sheet = context.workbook.worksheets.add('Sample');
    sheet.freezePanes.freezeRows(2);
    sheet.showGridlines = false;
    await context.sync();
  },
);

sample('how a sheet is printed', '54-worksheet/worksheet-page-layout', async (context) => {
  const sheet = context.workbook.worksheets.add('Print');
  const { pageLayout } = sheet;
  pageLayout.centerHorizontally = true;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.zoom = { scale: 200 };
  pageLayout.setPrintArea('A1:D41');
  pageLayout.setPrintTitleColumns('$A:$A');
  pageLayout.setPrintMargins('Points', { top: 10, bottom: 10, left: 20, right: 20 });
  sheet.horizontalPageBreaks.add('A21:E21');
  pageLayout.load('centerHorizontally,orientation,paperSize,zoom,leftMargin,topMargin');
  const area = pageLayout.getPrintAreaOrNullObject().load('address');
  const breaks = sheet.horizontalPageBreaks.getCount();
  await context.sync();
  expect(pageLayout.toJSON()).toMatchObject({
    centerHorizontally: true,
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: { scale: 200 },
    leftMargin: 20,
    topMargin: 10,
  });
  expect([area.isNullObject, breaks.value]).toEqual([false, 1]);
});

sample('what stands below each page', '54-worksheet/worksheet-page-layout', async (context) => {
  const { pageLayout } = context.workbook.worksheets.add('Print');
  const { defaultForAllPages } = pageLayout.headersFooters;
  defaultForAllPages.rightFooter = '&A · &P';
  defaultForAllPages.load('rightFooter,leftFooter');
  await context.sync();
  expect([defaultForAllPages.rightFooter, defaultForAllPages.leftFooter]).toEqual(['&A · &P', '']);
});

sample('what a sheet knows of itself', '26-document/custom-properties', async (context) => {
  const { customProperties } = context.workbook.worksheets.add('Sample');
  customProperties.add('kind', 'paper');
  const kept = customProperties.getItemOrNullObject('kind').load('value');
  const absent = customProperties.getItemOrNullObject('other').load('value');
  await context.sync();
  expect([kept.value, absent.isNullObject]).toEqual(['paper', true]);
});

sample('protection is told', '50-workbook/data-protection', async (context) => {
  const sheet = context.workbook.worksheets.add('Sample');
  sheet.protection.load('protected');
  context.workbook.protection.load('protected');
  context.workbook.load('readOnly');
  await context.sync();
  expect([
    sheet.protection.protected,
    context.workbook.protection.protected,
    context.workbook.readOnly,
  ]).toEqual([false, false, false]);
});

sample('a chart of cells', '10-chart/chart-create-several-charts', async (context) => {
  const sheet = context.workbook.worksheets.add('Sample');
  const source = sheet.getRange('A1:B3');
  source.values = [
    ['Year', 'Amount'],
    ['2026', 1],
    ['2027', 2],
  ];
  const chart = sheet.charts.add('ColumnClustered', source, 'Columns');
  chart.name = 'Amounts';
  chart.title.text = 'Amounts';
  chart.setPosition('D1', 'H10');
  chart.load('name');
  chart.title.load('text');
  await context.sync();
  expect([chart.name, chart.title.text]).toEqual(['Amounts', 'Amounts']);
});

sample(
  'a chart of bars from the top',
  '10-chart/chart-axis, 10-chart/chart-series-plotorder',
  async (context) => {
    const sheet = context.workbook.worksheets.add('Sample');
    const source = sheet.getRange('A1:B3');
    source.values = [
      ['Need', 'Share'],
      ['More tasks', 1],
      ['Rotation', 2],
    ];
    const { categoryAxis } = sheet.charts.add('BarClustered', source, 'Columns').axes;
    categoryAxis.load('reversePlotOrder');
    await context.sync();
    expect(categoryAxis.reversePlotOrder).toBe(false);
    categoryAxis.reversePlotOrder = true;
    categoryAxis.load('reversePlotOrder');
    await context.sync();
    expect(categoryAxis.reversePlotOrder).toBe(true);
  },
);

sample('names', '34-named-item/create-and-remove-named-item', async (context) => {
  const sheet = context.workbook.worksheets.add('Sample');
  sheet.getRange('A1:D1').values = [[1, 2, 3, 4]];
  const { names } = context.workbook;
  names.add('ExpensesHeader', sheet.getRange('A1:D1'));
  names.load('items/name,items/type');
  const item = names.getItem('ExpensesHeader');
  item.load('name,type');
  const range = item.getRange().load('address');
  await context.sync();
  expect(names.items.map(({ name, type }) => [name, type])).toEqual([['ExpensesHeader', 'Range']]);
  expect([item.name, item.type, range.address]).toEqual(['ExpensesHeader', 'Range', 'Sample!A1:D1']);
  item.delete();
  const gone = names.getItemOrNullObject('ExpensesHeader').load('name');
  await context.sync();
  expect(gone.isNullObject).toBe(true);
});
