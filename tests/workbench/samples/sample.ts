import { WEB, DESKTOP } from '../../../workbench/excel/profile';
import { createOffice } from '../officeJs';

/** What a sample works with: Excel as office.js gives it, and the workbench behind it for what only a user does. */
export type Work = (context: Excel.RequestContext, office: ReturnType<typeof createOffice>) => Promise<void>;

/**
 * A sample of Microsoft’s in our own words, in both Excels: what it expects is what Microsoft’s documents name.
 *
 * @param source where the calls are in `OfficeDev/office-js-snippets`, below `samples/excel`
 */
export function sample(name: string, source: string, work: Work): void {
  describe.each([
    ['web', WEB],
    ['desktop', DESKTOP],
  ])(`${name} (${source}; %s)`, (_, profile) => {
    it('gives what the documents name', async () => {
      const office = createOffice(profile);
      await office.Excel.run((context) => work(context, office));
    });
  });
}

/** The sheet and the table that Microsoft’s samples of tables begin with. */
export function expenses(context: Excel.RequestContext): { sheet: Excel.Worksheet; table: Excel.Table } {
  const sheet = context.workbook.worksheets.add('Sample');
  const table = sheet.tables.add('A1:D1', true);
  table.name = 'ExpensesTable';
  table.getHeaderRowRange().values = [['Date', 'Merchant', 'Category', 'Amount']];
  table.rows.add(undefined, [
    ['1/1/2017', 'The Phone Company', 'Communications', 120],
    ['1/2/2017', 'Northwind Electric Cars', 'Transportation', 142],
  ]);
  return { sheet, table };
}
