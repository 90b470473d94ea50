import { createOffice } from '../officeJs';

/** Calls of Microsoft’s samples of the same subjects that the workbench does not do: it refuses them by name, and never answers wrongly. */
const REFUSED: Readonly<Record<string, (sheet: Excel.Worksheet) => void>> = {
  'Range.CopyFrom (42-range/range-copyfrom)': (sheet) => sheet.getRange('A1').copyFrom('B1'),
  'Range.Find (42-range/range-find)': (sheet) => void sheet.getRange('A1:B2').find('x', {}),
  'Range.Merge (42-range/range-merged-ranges)': (sheet) => sheet.getRange('A1:B2').merge(),
  'Range.AutoFill (42-range/range-auto-fill)': (sheet) => sheet.getRange('A1').autoFill('A1:A3'),
  'Range.Group (42-range/outline)': (sheet) => sheet.getRange('A1:A2').group('ByRows'),
  'Range.ConditionalFormats (14-conditional-formatting)': (sheet) =>
    void sheet.getRange('A1').conditionalFormats.add('CellValue'),
  'Worksheet.Shapes (44-shape)': (sheet) => void sheet.shapes.addTextBox('x'),
  'Worksheet.Copy (54-worksheet/worksheet-copy)': (sheet) => void sheet.copy(),
  'Worksheet.AutoFilter (54-worksheet/worksheet-auto-filter)': (sheet) => sheet.autoFilter.apply('A1:B2'),
};

it.each(Object.entries(REFUSED))('%s is refused', async (_, call) => {
  const { Excel } = createOffice();
  const asked = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.add('Sample');
    sheet.getRange('A1:B2').values = [
      ['x', 1],
      ['y', 2],
    ];
    await context.sync();
    call(sheet);
    await context.sync();
  });
  await expect(asked).rejects.toMatchObject({ code: 'ApiNotFound' });
});
