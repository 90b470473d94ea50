import { WorkbenchPage } from './support/workbench';

/** The workbook stays in the browser, as a file would; what the selected cell's error means can be read. */
describe('the workbook of the workbench', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ sample: true, keep: true, drawsOften: true });
  });
  afterAll(() => workbench.close());

  /** Does what loads the page anew, and waits until it is ready. */
  async function reloading(act: () => Promise<unknown>): Promise<void> {
    const loaded = workbench.page.waitForEvent('load');
    await act();
    await loaded;
    await workbench.page.waitForFunction(() => window.workbench !== undefined);
    await workbench.page.evaluate(() => window.workbench.ready());
    await workbench.idle();
  }
  const contents = async () => ({
    sheets: await workbench.sheets(),
    tables: await workbench.tables(),
    overview: await workbench.cells('Overzicht', 'A1:H20'),
    formula: await workbench.formulas('Blad9', 'B2:B3'),
    shown: await workbench.texts('Bestedingen', 'A1:D5'),
  });
  const explained = (text: RegExp): Promise<unknown> =>
    workbench.page.waitForFunction(
      (source) => new RegExp(source).test(document.getElementById('status-cell')?.textContent ?? ''),
      text.source,
    );

  it('tells what a function said with an error, also where it spills', async () => {
    await workbench.call('addSheet', 'Blad9');
    await workbench.setCell('Blad9', 'B2', '=SCHOLING.BUDGETRECHT(Peildatum;Medewerkers[Fte])');
    await workbench.setCell('Medewerkers', 'F3', 'veel');
    await workbench.idle();
    await workbench.select('Blad9', 'B3');
    await explained(/^B3: .*“veel”/);
    await workbench.select('Blad9', 'B4');
    await explained(/^$/);
  });

  it('is there again after another language or theme is chosen, and after a reload', async () => {
    await workbench.call('protect', 'Plan');
    // The test's own call does not tell that something is to be kept; what is typed does.
    await workbench.setCell('Blad9', 'E1', 'beveiligd');
    await workbench.idle();
    await workbench.page.waitForFunction(() => !window.workbench.unsaved);
    const before = await contents();
    await reloading(() => workbench.page.locator('#choice-theme').selectOption('donker'));
    expect(await contents()).toEqual(before);
    await reloading(() => workbench.page.locator('#choice-locale').selectOption('en-US'));
    expect({ ...(await contents()), shown: before.shown }).toEqual(before);
    await workbench.setCell('Blad9', 'D1', 'nog iets');
    await workbench.idle();
    await workbench.page.waitForFunction(() => !window.workbench.unsaved);
    await reloading(() => workbench.page.reload());
    expect(await workbench.cells('Blad9', 'D1')).toEqual([['nog iets']]);
    await expect(workbench.setCell('Plan', 'A2', 1)).rejects.toThrow('cannot perform');
  });

  it('stays when the pane gets another width, without a reload', async () => {
    await workbench.page.evaluate(() => ((window as { mark?: number }).mark = 1));
    await workbench.page.locator('#choice-width').selectOption('500');
    expect(await workbench.page.locator('#pane-box').evaluate((box) => box.clientWidth)).toBe(500);
    expect(await workbench.page.evaluate(() => (window as { mark?: number }).mark)).toBe(1);
  });

  it('is another one after "Nieuwe werkmap", once that is confirmed', async () => {
    await workbench.page.getByRole('button', { name: 'Nieuwe werkmap' }).click();
    await workbench.page.getByRole('button', { name: 'Annuleren' }).click();
    expect(await workbench.sheets()).toContain('Blad9');
    await workbench.page.getByRole('button', { name: 'Nieuwe werkmap' }).click();
    await reloading(() => workbench.page.getByRole('button', { name: 'Opnieuw beginnen' }).click());
    expect(await workbench.sheets()).toEqual(['Sheet1']);
  });
});
