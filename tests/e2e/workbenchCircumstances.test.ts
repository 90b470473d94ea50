import { WorkbenchPage } from './support/workbench';

/** What goes on in a desktop Excel besides the workbook's contents, and what the pane makes of it. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({
    sample: true,
    profile: 'desktop',
    excelApi: '1.13',
    platform: 'mac',
  });
});
afterAll(() => workbench?.close());

it('is an Excel with the oldest ExcelApi that the manifest asks for: what is newer is refused by office.js', async () => {
  const supported = (version: string) =>
    workbench.pane.evaluate(
      (asked) => Office.context.requirements.isSetSupported('ExcelApi', asked),
      version,
    );
  expect([await supported('1.13'), await supported('1.14')]).toEqual([true, false]);
  const refused = await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.getActiveCell().getPrecedents();
      await context.sync();
    }).then(
      () => '',
      (error: { code: string }) => error.code,
    ),
  );
  expect(refused).toBe('ApiNotFound');
});

it('lets the timers of a pane that is not shown run once a second', async () => {
  const ticks = () =>
    workbench.pane.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const began = performance.now();
          let left = 3;
          const tick = () => (--left === 0 ? resolve(performance.now() - began) : setTimeout(tick, 10));
          setTimeout(tick, 10);
        }),
    );
  expect(await ticks()).toBeLessThan(900);
  await workbench.call('showPane', false);
  expect(await ticks()).toBeGreaterThan(1_900);
  await workbench.call('showPane', true);
  expect(await ticks()).toBeLessThan(900);
});

it('is on a Mac: a download does nothing, and Office says which platform it is', async () => {
  const downloads: string[] = [];
  workbench.page.on('download', (download) => downloads.push(download.suggestedFilename()));
  const platform = await workbench.pane.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['x']));
    link.download = 'x.txt';
    document.body.append(link);
    link.click();
    link.remove();
    return String(Office.context.platform);
  });
  expect(platform).toBe('Mac');
  expect(downloads).toEqual([]);
});

const heading = (name: string) => workbench.pane.getByRole('heading', { name }).waitFor();
const notices = () => workbench.pane.getByRole('alert').count();
const button = (name: string) => workbench.pane.getByRole('button', { name, exact: true });
const says = (text: string | RegExp) => workbench.pane.getByText(text).first().waitFor();

it('says on a Mac that Excel takes no file, claims no download, and makes the agreement on a sheet', async () => {
  await workbench.select('Medewerkers', 'B6');
  await heading('Emre Routerkast');
  await button('Meer').click();
  await button('Afspraken').click();
  await says('1 medewerker gekozen');
  await button('Download als Word').click();
  await says(
    'Excel op de Mac kan geen bestand aannemen. Maak een blad, of open de werkmap in Excel op het web.',
  );
  expect(await workbench.pane.getByText(/is aan Excel gegeven/).count()).toBe(0);
  await button('Maak blad').click();
  await says('1 afspraak staat klaar.');
  expect(await workbench.sheets()).toContain('Afspraak 1005');
});

it('asks for one area of cells where something else is selected, and takes the cells that are selected then', async () => {
  await button('Meer').click();
  await button('Salaristabel invoeren').click();
  const field = workbench.pane.getByRole('textbox', { name: 'Geplakte tabel' });
  const refusal = workbench.pane.locator('.fui-MessageBar', {
    hasText: 'Er is niets gekozen, of meer dan één gebied.',
  });
  for (const attention of ['severalAreas', 'chart', 'chartSheet', 'otherWorkbook']) {
    await workbench.call('attend', attention);
    await button('Neem de geselecteerde cellen').click();
    await refusal.waitFor();
    expect(await field.inputValue()).toBe('');
    await workbench.call('attend', 'cells');
    await button('Neem de geselecteerde cellen').click();
    await refusal.waitFor({ state: 'detached' });
    await workbench.pane.waitForFunction(
      ([label, text]) =>
        [...document.querySelectorAll('textarea')].some(
          (area) => area.labels?.[0]?.textContent === label && area.value === text,
        ),
      ['Geplakte tabel', 'Emre Routerkast'] as const,
    );
    await field.fill('');
  }
  await button('Medewerker').click();
  await heading('Emre Routerkast');
});

it('tells when the page of the add-in stood still for longer than Office allows', async () => {
  const before = ((await workbench.call('stoodStill')) as number[]).length;
  await workbench.pane.evaluate(
    () =>
      new Promise<void>((resolve) =>
        setTimeout(() => {
          const end = performance.now() + 5_200;
          while (performance.now() < end);
          setTimeout(resolve, 100);
        }),
      ),
  );
  await workbench.page.waitForFunction((known) => window.workbench.stoodStill.length > known, before);
});

it('waits while somebody types, shows no red notice, and reads once the cell is left', async () => {
  await workbench.select('Medewerkers', 'B6');
  await heading('Emre Routerkast');
  await workbench.page.evaluate(() => {
    // At once: before the pane reads what changed.
    window.workbench.setCell('Medewerkers', 'B6', 'Emre de Wachter');
    window.workbench.editCell(true);
  });
  await workbench.page.waitForTimeout(1_000);
  expect(await notices()).toBe(0);
  await heading('Emre Routerkast');
  await workbench.call('editCell', false);
  await heading('Emre de Wachter');
});

it('says after a while why Excel does not answer when the pane opens, and can be stopped and begun again', async () => {
  const address = workbench.pane.url();
  await workbench.call('editCell', true);
  await workbench.pane.goto(address, { waitUntil: 'commit' });
  await says('Excel antwoordt nog niet. Staat er een cel open om te typen, druk dan op Enter of Esc.');
  await button('Stoppen').click();
  await says('Gestopt: er is niets veranderd.');
  await button('Probeer opnieuw').click();
  await workbench.call('editCell', false);
  await heading('Emre de Wachter');
});

it('reads nothing while the pane is closed, and what changed meanwhile when it is shown', async () => {
  await workbench.call('showPane', false);
  await workbench.call('resetCounters');
  await workbench.setCell('Medewerkers', 'B6', 'Emre Achter');
  await workbench.idle();
  // Longer than the pane waits for quiet, with timers that run once a second.
  await workbench.page.waitForTimeout(2_500);
  expect((await workbench.counters()).batches).toBe(0);
  await workbench.call('showPane', true);
  await heading('Emre Achter');
});

it('stops a formula that would keep Excel waiting, and says so in its cells', async () => {
  await workbench.call('addSheet', 'Zwaar');
  const costs = Array.from({ length: 2_000 }, () => [7, 46_000, 0.01, 'Boek', 7]);
  await workbench.setCells('Zwaar', 'A1:E2000', costs);
  await workbench.setCell('Zwaar', 'G1', '=SCHOLING.SPAARSALDO(Peildatum;1;"1-8-2020";;E1:E300;A1:D2000)');
  await workbench.idle();
  const [[first], [last]] = [
    ...(await workbench.cells('Zwaar', 'G1')),
    ...(await workbench.cells('Zwaar', 'G300')),
  ];
  expect([typeof first, last]).toEqual(['number', '#VALUE!']);
  await workbench.select('Zwaar', 'G300');
  await workbench.page.waitForFunction(() =>
    document.getElementById('status-cell')?.textContent?.includes('dat Excel te lang zou wachten'),
  );
  await workbench.call('deleteSheet', 'Zwaar');
  await workbench.select('Medewerkers', 'B6');
});

it('tries again by itself in an Excel that cannot wait', async () => {
  await workbench.injectFault({ nth: 1, code: 'InvalidOperationInCellEditMode' });
  await workbench.setCell('Medewerkers', 'B6', 'Emre Routerkast');
  await heading('Emre Routerkast');
  expect(await notices()).toBe(0);
  await workbench.clearFaults();
});

it('follows the selected row when the user comes to the pane, in an Excel that never tells of a selection', async () => {
  await workbench.page.mouse.move(5, 300);
  await workbench.call('tellSelections', false);
  await workbench.select('Medewerkers', 'B2');
  await workbench.idle();
  await heading('Emre Routerkast');
  await workbench.page.locator('#pane iframe').hover();
  const name = String((await workbench.cells('Medewerkers', 'B2'))[0][0]);
  await heading(name);
  await workbench.call('tellSelections', true);
});

it.each(['severalAreas', 'chart', 'chartSheet', 'otherWorkbook'])(
  'says nothing of it when the user comes to the pane with %s selected',
  async (attention) => {
    await workbench.call('attend', attention);
    await workbench.page.mouse.move(5, 300);
    await workbench.page.locator('#pane iframe').hover();
    await workbench.idle();
    expect(await notices()).toBe(0);
    await workbench.call('attend', 'cells');
  },
);

it('says that another workbook is in front when sheets cannot be made because of that, and opens with a chart sheet in front', async () => {
  const other = await workbench.another({ profile: 'desktop', closed: true });
  await other.call('attend', 'otherWorkbook');
  await other.pressRibbon('voorbeeldschool');
  await other.paneLoaded();
  await other.pane.getByText('Er staat een andere werkmap of een grafiekblad vooraan.').first().waitFor();
  expect(await other.sheets()).toEqual(['Blad1']);
  await other.call('attend', 'chartSheet');
  await other.pressRibbon('voorbeeldschool');
  expect(await other.sheets()).toContain('Medewerkers');
  await other.letGo();
});

it('opens with a table of which the user deleted all rows, and writes its first one', async () => {
  const wishes = (await workbench.tables()).find(({ name }) => name === 'Wensen');
  const last = Number(/(\d+)$/.exec(wishes?.address ?? '')?.[1]);
  await workbench.call('deleteRows', 'Wensen', 2, last - 1);
  await workbench.setCell('Medewerkers', 'B6', 'Emre zonder Wensen');
  await workbench.select('Medewerkers', 'B6');
  await heading('Emre zonder Wensen');
  expect(await notices()).toBe(0);
  await button('Wens toevoegen').click();
  const form = workbench.pane.getByRole('group', { name: 'Nieuwe wens' });
  await form.getByLabel('Opleiding', { exact: true }).fill('Cursus Excel');
  await form.getByLabel('Prijs').fill('300');
  await form.getByLabel('Duur in schooljaren').fill('1');
  await form.getByRole('button', { name: 'Wens opslaan' }).click();
  await says('Cursus Excel staat in Wensen.');
  const rows = await workbench.cells('Wensen', 'A1:C3');
  expect(rows.map(([number, course]) => [number, course])).toEqual([
    ['Personeelsnummer', 'Opleiding'],
    [1005, 'Cursus Excel'],
    ['', ''],
  ]);
  const table = (await workbench.tables()).find(({ name }) => name === 'Wensen');
  expect(table?.address).toMatch(/^A1:[A-Z]+2$/);
});
