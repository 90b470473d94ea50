import type { Page } from 'playwright-core';
import { WorkbenchPage } from './support/workbench';

/** The workbench with the built add-in: what Excel would answer, asked from within the add-in's own page. */
describe('the workbench', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ drawsOften: true });
  });
  afterAll(() => workbench.close());

  /** Runs in the add-in's page; answers the result, or the error's code and message. */
  const inAddin = <Result>(work: () => Promise<Result>): Promise<Result> => workbench.pane.evaluate(work);

  it('gives values, types and texts as Excel does', async () => {
    const answer = await inAddin(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Waarden');
        sheet.getRange('A1:D1').values = [['=1+1', '00123', "'00123", true]];
        sheet.getRange('A2').values = [[0.5]];
        const range = sheet.getRange('A1:D2').load('values,valueTypes,text,address');
        await context.sync();
        return {
          values: range.values,
          types: range.valueTypes[0],
          text: range.text[1]?.[0],
          address: range.address,
        };
      }),
    );
    expect(answer).toEqual({
      values: [
        [2, 123, '00123', true],
        [0.5, '', '', ''],
      ],
      types: ['Double', 'Double', 'String', 'Boolean'],
      text: '0,5',
      address: 'Waarden!A1:D2',
    });
  });

  it('spills functions of the add-in, over table columns and a named cell', async () => {
    await inAddin(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('Functies');
        sheet.getRange('A1:B4').values = [
          ['Naam', 'Omvang'],
          ['a', 1],
          ['b', 0.5],
          ['c', 0.8],
        ];
        sheet.tables.add('A1:B4', true).name = 'Mensen';
        sheet.getRange('D1').values = [[46_235]];
        context.workbook.names.add('MijnDatum', sheet.getRange('D1'));
        sheet.getRange('F1').formulas = [['=SCHOLING.BUDGETRECHT(MijnDatum,Mensen[Omvang])']];
        await context.sync();
      }),
    );
    await workbench.idle();
    expect(await workbench.cells('Functies', 'F1:F4')).toEqual([[600], [300], [480], ['']]);
    await workbench.setCell('Functies', 'B5', '0,25');
    await workbench.idle();
    expect(await workbench.cells('Functies', 'F1:F4')).toEqual([[600], [300], [480], [150]]);
    expect((await workbench.tables()).find(({ name }) => name === 'Mensen')?.address).toBe('A1:B5');
  });

  it('spills far below the rows of a new sheet', async () => {
    await inAddin(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.add('Lang').getRange('A1').formulas = [['=SEQUENCE(5000)']];
        await context.sync();
      }),
    );
    await workbench.idle();
    expect(await workbench.cells('Lang', 'A4999:A5001')).toEqual([[4999], [5000], ['']]);
  });

  it('refuses by name what it does not simulate, and shows it', async () => {
    const error = await inAddin(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().shapes.load('items/name');
        await context.sync();
        return '';
      }).catch((reason: { code: string; message: string }) => `${reason.code} ${reason.message}`),
    );
    expect(error).toBe('ApiNotFound Worksheet.Shapes is not simulated');
    expect(await workbench.refused()).toContain('Worksheet.Shapes');
    expect(await workbench.page.locator('#status-refusal').innerText()).toBe(
      'Niet nagebootst: Worksheet.Shapes',
    );
  });

  it('refuses to write on a protected sheet', async () => {
    await workbench.call('addSheet', 'Dicht');
    await workbench.call('protect', 'Dicht');
    const code = await inAddin(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('Dicht').getRange('A1').values = [[1]];
        await context.sync();
        return '';
      }).catch((reason: { code: string }) => reason.code),
    );
    expect(code).toBe('AccessDenied');
    expect(await workbench.cells('Dicht', 'A1')).toEqual([['']]);
  });

  it('holds the limit of 5 MB a request', async () => {
    const code = await inAddin(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getItem('Waarden');
        sheet.getRange('H1:H1000').values = Array.from({ length: 1000 }, () => ['x'.repeat(6000)]);
        await context.sync();
        return '';
      }).catch((reason: { code: string }) => reason.code),
    );
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
    expect(await workbench.cells('Waarden', 'H1')).toEqual([['']]);
  });

  it('fails the request that a test asks for, and no other', async () => {
    const write = (): Promise<string> =>
      inAddin(() =>
        Excel.run(async (context) => {
          context.workbook.worksheets.getItem('Waarden').getRange('J1').values = [['geschreven']];
          await context.sync();
          return '';
        }).catch((reason: { code: string }) => reason.code),
      );
    await workbench.injectFault({ nth: 1, code: 'GeneralException' });
    expect(await write()).toBe('GeneralException');
    expect(await workbench.cells('Waarden', 'J1')).toEqual([['']]);
    await workbench.clearFaults();
    expect(await write()).toBe('');
    expect(await workbench.cells('Waarden', 'J1')).toEqual([['geschreven']]);
  });

  it('shows the ribbon of the manifest and asks nothing of the outside', async () => {
    expect(await workbench.page.getByRole('button', { name: 'Voorbeeldschool' }).isVisible()).toBe(true);
    expect(workbench.browser.outside).toEqual([]);
    expect(workbench.browser.pageErrors).toEqual([]);
  });

  it('begins anew in the same page with nothing left of what was there, also in another language and Excel', async () => {
    const { page } = workbench;
    await workbench.call('protect', 'Waarden');
    await workbench.call('recordUndo');
    const search = '?lang=en-US&thema=donker&breedte=500&excel=desktop&bewaren=0';
    const loaded = await workbench.browser.context.newPage();
    await loaded.goto(new URL(search, page.url()).toString());
    await loaded.waitForFunction(() => window.workbench !== undefined);
    const fresh = await sampleIn(loaded);
    await page.evaluate((chosen) => window.workbenchPage.begin(chosen), search);
    expect(await sampleIn(page)).toEqual(fresh);
    expect(workbench.browser.pageErrors).toEqual([]);
    const [left, served] = await page.evaluate(async () => {
      window.workbenchPage.end();
      const html = await (await fetch(location.pathname)).text();
      return [
        document.body.innerHTML,
        new DOMParser().parseFromString(html, 'text/html').body.innerHTML,
      ] as const;
    });
    expect(left.trim()).toBe(served.trim());
    await loaded.close();
  });
});

/** What a workbench that has just begun comes to: the sample school made in it, a date read from a text, and all that it counts. */
async function sampleIn(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const bench = window.workbench;
    bench.showPane(true);
    await bench.ready();
    const start = [bench.sheets(), bench.tables(), bench.counters.batches > 0, bench.undo()];
    await bench.pressRibbon('voorbeeldschool');
    await bench.idle();
    const [own = ''] = start[0] as string[];
    bench.setCell(own, 'A1', '=DAY("1-8-2026")');
    bench.setCell(own, 'A2', '1-8-2026');
    await bench.idle();
    const sheets = bench.sheets();
    return {
      start,
      sheets,
      tables: bench.tables().map(({ name, address }) => [name, address]),
      cells: sheets.map((name) => [bench.cells(name, 'A1:P40'), bench.formulas(name, 'A1:P40')]),
      shown: [bench.texts(own, 'A1:A2'), bench.paneShown(), bench.selection()],
      refused: [bench.refused, bench.errors],
      look: [document.documentElement.dataset.theme, document.getElementById('pane-box')?.style.width],
    };
  });
}
