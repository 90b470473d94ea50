import { WorkbenchPage } from './support/workbench';

/** A desktop Excel: the pane was never opened, and a button of the ribbon is fired once. */
describe.each([
  [
    'nl-NL',
    'Medewerkers',
    'Deze werkmap heeft de bladen van Scholing al.',
    'formules zijn opnieuw geschreven',
  ],
  [
    'en-US',
    'Medewerkers',
    'This workbook has the sheets of Scholing already.',
    'formulas were written again',
  ],
] as const)('the ribbon with the pane closed (%s)', (lang, sheet, asked, repaired) => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ profile: 'desktop', closed: true, lang, ownBrowser: true });
    if (lang === 'en-US')
      await workbench.browser.context.route('**/english.*.js', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 2000));
        await route.continue();
      });
  });
  afterAll(() => workbench.close());

  it('makes the sample school at the very first press, and stays closed', async () => {
    expect(await workbench.page.locator('#pane iframe').count()).toBe(0);
    await workbench.pressRibbon('voorbeeldschool');
    await workbench.idle();
    await workbench.paneLoaded();
    expect(await workbench.sheets()).toContain(sheet);
    expect(await workbench.cells('Overzicht', 'D5:D6')).toEqual([[600], [600]]);
    expect(await workbench.call('paneShown')).toBe(false);
  });

  it('keeps an error cell to its own row, and an empty fte, which is handed over as 0', async () => {
    await workbench.setCell('Medewerkers', 'F3', '=NA()');
    await workbench.idle();
    expect(await workbench.cells('Overzicht', 'D5:D7')).toEqual([[600], ['#VALUE!'], [480]]);
    await workbench.call('clearCells', 'Medewerkers', 'F3');
    await workbench.idle();
    expect(await workbench.cells('Overzicht', 'D5:D7')).toEqual([[600], ['?'], [480]]);
    await workbench.setCell('Medewerkers', 'F3', 1);
    await workbench.idle();
  });

  it('opens the pane for a question', async () => {
    const before = await workbench.sheets();
    await workbench.pressRibbon('legewerkmap');
    expect(await workbench.call('paneShown')).toBe(true);
    expect(await workbench.sheets()).toEqual(before);
    await workbench.pane.getByText(asked).first().waitFor();
  });

  it('opens the pane to say what was repaired: of what a formula fills, only the formula itself', async () => {
    await workbench.call('showPane', false);
    await workbench.pressRibbon('herstelformules');
    await workbench.idle();
    expect(await workbench.call('paneShown')).toBe(true);
    await workbench.pane.getByText(`14 ${repaired}`).first().waitFor();
    expect(await workbench.cells('Overzicht', 'D5:D6')).toEqual([[600], [600]]);
  });
});
