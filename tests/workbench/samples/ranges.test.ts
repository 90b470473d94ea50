import { expenses, sample } from './sample';

const numbers = (context: Excel.RequestContext) => {
  const sheet = context.workbook.worksheets.add('Sample');
  sheet.getRange('B2:D4').values = [
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
  ];
  return sheet;
};

sample('values, formulas and formats', '42-range/set-get-values', async (context) => {
  const sheet = numbers(context);
  const range = sheet.getRange('B2:D2').load('values,rowIndex,columnIndex,rowCount,columnCount');
  const formula = sheet.getRange('E2');
  formula.formulas = [['=SUM(B2:D2)']];
  formula.numberFormat = [['0.00']];
  formula.load('formulas,numberFormat');
  const number = sheet.getRange('B2').load('text');
  range.worksheet.load('name');
  await context.sync();
  expect(range.values).toEqual([[1, 2, 3]]);
  expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([1, 1, 1, 3]);
  expect([formula.formulas, formula.numberFormat]).toEqual([[['=SUM(B2:D2)']], [['0.00']]]);
  expect([number.text, range.worksheet.name]).toEqual([[['1']], 'Sample']);
});

// Microsoft has no sample of it: this is what its reference says.
sample('rows that are shown', 'no sample; reference of Range.rowHidden', async (context) => {
  const shown = numbers(context).getRange('B2:D4').load('rowHidden');
  await context.sync();
  expect(shown.rowHidden).toBe(false);
});

sample('places from places', '42-range/range-relationships', async (context) => {
  const sheet = numbers(context);
  const range = sheet.getRangeByIndexes(1, 1, 3, 3);
  const found = [
    range.getCell(1, 1),
    range.getRow(0),
    range.getLastRow(),
    range.getOffsetRange(1, 1),
    range.getResizedRange(-2, -1),
    range.getIntersection('C3:F9'),
    range.getEntireRow(),
    sheet.getCell(0, 0),
  ].map((one) => one.load('address'));
  await context.sync();
  expect(found.map(({ address }) => address)).toEqual(
    ['C3', 'B2:D2', 'B4:D4', 'C3:E5', 'B2:C2', 'C3:D4', '2:4', 'A1'].map((place) => `Sample!${place}`),
  );
});

sample('cells in use', '42-range/used-range', async (context) => {
  const sheet = numbers(context);
  const used = sheet.getUsedRange().load('address');
  const same = sheet.getUsedRangeOrNullObject(true).load('address');
  const part = sheet.getRange('A1:C3').getUsedRangeOrNullObject(true).load('address');
  const none = context.workbook.worksheets.add('Empty').getUsedRangeOrNullObject(true).load('address');
  await context.sync();
  expect([used.address, same.address, part.address]).toEqual([
    'Sample!B2:D4',
    'Sample!B2:D4',
    'Sample!B2:C3',
  ]);
  expect(none.isNullObject).toBe(true);
});

sample('inserting, deleting and clearing', '42-range/insert-delete-clear-range', async (context) => {
  const sheet = numbers(context);
  sheet.getRange('B3:D3').insert('Down');
  const inserted = sheet.getRange('B3:D5').load('values');
  await context.sync();
  expect(inserted.values).toEqual([
    ['', '', ''],
    [4, 5, 6],
    [7, 8, 9],
  ]);
  sheet.getRange('B3:D3').delete('Up');
  sheet.getRange('D2:D4').clear('Contents');
  const left = sheet.getRange('B2:D4').load('values');
  await context.sync();
  expect(left.values).toEqual([
    [1, 2, ''],
    [4, 5, ''],
    [7, 8, ''],
  ]);
});

sample('the look of cells', '42-range/formatting', async (context) => {
  const { format } = numbers(context).getRange('B2:D2');
  format.fill.color = '#4472C4';
  format.font.color = '#FFFFFF';
  format.font.bold = true;
  format.font.size = 14;
  format.font.name = 'Calibri';
  format.columnWidth = 75;
  format.rowHeight = 30;
  format.wrapText = true;
  format.indentLevel = 1;
  format.horizontalAlignment = 'Right';
  format.verticalAlignment = 'Bottom';
  const edge = format.borders.getItem('EdgeBottom');
  edge.style = 'Continuous';
  edge.color = '#767676';
  format.load('columnWidth,rowHeight,wrapText,indentLevel,horizontalAlignment,verticalAlignment');
  format.font.load('bold,color,size,name');
  format.fill.load('color');
  edge.load('style,color');
  await context.sync();
  expect(format.toJSON()).toMatchObject({
    columnWidth: 75,
    rowHeight: 30,
    wrapText: true,
    indentLevel: 1,
    horizontalAlignment: 'Right',
    verticalAlignment: 'Bottom',
  });
  expect(format.font.toJSON()).toMatchObject({ bold: true, color: '#FFFFFF', size: 14, name: 'Calibri' });
  expect([format.fill.color, edge.style, edge.color]).toEqual(['#4472C4', 'Continuous', '#767676']);
});

sample('cells under a formula', '42-range/dynamic-arrays', async (context, { host }) => {
  const sheet = numbers(context).load('id');
  await context.sync();
  // The grid without a formula engine spills nothing: then both are null objects, as the documents say.
  const cell = sheet.getRange('B2');
  const spilled = cell.getSpillingToRangeOrNullObject().load('address');
  const parent = cell.getSpillParentOrNullObject().load('address');
  await context.sync();
  expect(host.grid.spills(sheet.id)).toEqual([]);
  expect([spilled.isNullObject, parent.isNullObject]).toEqual([true, true]);
});

sample('a choice in a cell', '22-data-validation/data-validation', async (context) => {
  const { dataValidation } = numbers(context).getRange('B2:B4');
  dataValidation.rule = { list: { inCellDropDown: true, source: 'ja,nee' } };
  dataValidation.load('rule');
  await context.sync();
  expect(dataValidation.rule).toMatchObject({ list: { inCellDropDown: true, source: 'ja,nee' } });
});

sample(
  'a number between two others, with what is told beforehand',
  '22-data-validation/data-validation',
  async (context) => {
    const { dataValidation } = numbers(context).getRange('B2:B4');
    dataValidation.rule = {
      decimal: { formula1: 0, formula2: 1.5, operator: 'Between' as Excel.DataValidationOperator },
    };
    dataValidation.prompt = { showPrompt: true, title: 'Fte', message: 'Van 0 tot 1,5.' };
    dataValidation.load('rule,prompt,type');
    await context.sync();
    expect(dataValidation.type).toBe('Decimal');
    expect(dataValidation.rule).toMatchObject({
      decimal: { formula1: 0, formula2: 1.5, operator: 'Between' },
    });
    const { message, showPrompt, title } = dataValidation.prompt;
    expect([message, showPrompt, title]).toEqual(['Van 0 tot 1,5.', true, 'Fte']);
  },
);

sample(
  'a check with a message, on a column of a table',
  '22-data-validation/data-validation',
  async (context) => {
    const { table } = expenses(context);
    const column = table.columns.getItem('Amount').getDataBodyRange();
    const { dataValidation } = column;
    dataValidation.ignoreBlanks = true;
    dataValidation.rule = { list: { inCellDropDown: true, source: 'klein,groot' } };
    dataValidation.errorAlert = {
      message: 'Kies uit de lijst.',
      showAlert: true,
      style: 'Information' as Excel.DataValidationAlertStyle,
      title: 'Niet in de lijst',
    };
    dataValidation.load('ignoreBlanks,errorAlert,type');
    const [amount, merchant] = [3, 1].map((place) =>
      table.getDataBodyRange().getColumn(place).dataValidation.load('type'),
    );
    await context.sync();
    const { message, showAlert, style, title } = dataValidation.errorAlert;
    expect([message, showAlert, style, title]).toEqual([
      'Kies uit de lijst.',
      true,
      'Information',
      'Niet in de lijst',
    ]);
    expect([dataValidation.ignoreBlanks, dataValidation.type]).toEqual([true, 'List']);
    expect([amount.type, merchant.type]).toEqual(['List', 'None']);
  },
);

sample(
  'what the user chose',
  '42-range/selected-range, 50-workbook/workbook-get-active-cell',
  async (context) => {
    const sheet = numbers(context);
    sheet.activate();
    sheet.getRange('C3:D4').select();
    const chosen = context.workbook.getSelectedRange().load('address');
    const cell = context.workbook.getActiveCell().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect([chosen.address, cell.address, active.name]).toEqual(['Sample!C3:D4', 'Sample!C3', 'Sample']);
  },
);

sample('a range that is followed', '42-range/cell-properties', async (context) => {
  const range = numbers(context).getRange('B2').load('address');
  range.track();
  await context.sync();
  expect(range.address).toBe('Sample!B2');
  range.untrack();
  await context.sync();
});
