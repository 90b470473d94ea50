import { WorkbenchPage } from './support/workbench';

/** What a user types and pastes in the grid, with the real keyboard and clipboard. */
describe('typing and pasting in the workbench', () => {
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    workbench = await WorkbenchPage.open({ sample: true, clipboard: true, drawsOften: true });
    await workbench.call('addSheet', 'Blad9');
    await workbench.select('Blad9', 'A1');
    await workbench.page.locator('#grid').click({ position: { x: 300, y: 200 } });
  });
  afterAll(() => workbench.close());

  /** Types from a cell downwards, one cell after another. */
  async function type(address: string, texts: readonly string[]): Promise<void> {
    await workbench.select('Blad9', address);
    const [, column, first] = /([A-Z]+)(\d+)/.exec(address)!;
    for (const [n, text] of texts.entries()) {
      // The first key opens the cell: what follows at once can come before it is open.
      await workbench.page.keyboard.type(text.slice(0, 1));
      await workbench.page.waitForFunction(() => window.workbench.editing);
      await workbench.page.keyboard.type(text.slice(1));
      await workbench.page.keyboard.press('Enter');
      // The grid goes to the next cell in its own time; what is typed before would go to this one.
      await workbench.page.waitForFunction(
        (next) => window.workbench.selection().endsWith(`!${next}`),
        `${column}${Number(first) + n + 1}`,
      );
    }
    await workbench.idle();
  }

  /** Puts a text on the clipboard and pastes it. */
  async function paste(address: string, text: string): Promise<void> {
    await workbench.select('Blad9', address);
    await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await workbench.page.keyboard.press('Control+V');
    await workbench.page.waitForFunction(
      (cell) => window.workbench.cells('Blad9', cell)[0]?.[0] !== '',
      address,
    );
    await workbench.idle();
  }

  it('a reference to a table leaves the formulas after it right', async () => {
    await type('A1', ['=SUM(Medewerkers[Fte])', '=SUM(1,4)', '=SCHOLING.CAOWAARDE("scholingsbudget",46001)']);
    const [[fte] = []] = await workbench.cells('Blad9', 'A1:A1');
    expect(fte).toBeGreaterThan(10);
    expect(await workbench.cells('Blad9', 'A2:A3')).toEqual([[5], [600]]);
  });

  it('takes Dutch notation and Dutch names', async () => {
    await type('B1', ['=SOM(1,5;2)', '=ALS(ONWAAR;1;"a;b")', '=AANTALARG(Instellingen[#Alles])>1', '0,75']);
    expect(await workbench.cells('Blad9', 'B1:B4')).toEqual([[3.5], ['a;b'], [true], [0.75]]);
    expect(await workbench.formulas('Blad9', 'B2')).toEqual([['=IF(FALSE,1,"a;b")']]);
  });

  it('a text in a formula goes to a function as text', async () => {
    await type('C1', [
      '=SCHOLING.SCHOOLJAAR("1-8-2017")',
      '=SCHOLING.SPAARSALDO("1-12-2026";1;"1-8-2026")',
      '=ISTEKST("1-8-2017")',
      '=MAAND("1-8-2017")',
    ]);
    expect(await workbench.cells('Blad9', 'C1:C4')).toEqual([['2017-2018'], [600], [true], [8]]);
  });

  it('reads what is pasted as if it were typed', async () => {
    await paste('D1', '1003\t3-9-2026\t100,50\r\n1004\t=SOM(1;2)\tniet voor 1-1-2027\r\n');
    expect(await workbench.cells('Blad9', 'D1:F2')).toEqual([
      [1003, 46_268, 100.5],
      [1004, 3, 'niet voor 1-1-2027'],
    ]);
    expect(await workbench.texts('Blad9', 'E1')).toEqual([['3-9-2026']]);
  });

  it('one pasted cell is read as typed too, and fills what is selected', async () => {
    await paste('H1:H3', '3-9-2026');
    expect(await workbench.cells('Blad9', 'H1:H3')).toEqual([[46_268], [46_268], [46_268]]);
  });

  it('pasted rows below a table belong to it', async () => {
    const before = (await workbench.tables()).find(({ name }) => name === 'Bestedingen')?.address ?? '';
    const last = Number(/\d+$/.exec(before)?.[0]);
    await workbench.select('Bestedingen', `A${last + 1}`);
    await workbench.page.evaluate(() => navigator.clipboard.writeText('1003\t3-9-2026'));
    await workbench.page.keyboard.press('Control+V');
    await workbench.page.waitForFunction(
      (address) => window.workbench.tables().find(({ name }) => name === 'Bestedingen')?.address !== address,
      before,
    );
    expect(await workbench.cells('Bestedingen', `A${last + 1}:B${last + 1}`)).toEqual([[1003, 46_268]]);
  });

  it('what is told at a cell with an error goes away with the pointer', async () => {
    await workbench.select('Blad9', 'H1');
    await workbench.setCell('Blad9', 'B2', '=NA()');
    await workbench.idle();
    const grid = (await workbench.page.locator('#grid').boundingBox())!;
    const told = workbench.page.getByText('Value not available error');
    // Below the bar of the formula and the heads of the columns, in the second row of the second column.
    await workbench.page.mouse.move(grid.x + 155, grid.y + 90, { steps: 5 });
    await told.first().waitFor();
    await workbench.page.mouse.move(5, 5, { steps: 3 });
    await told.first().waitFor({ state: 'detached' });
  });
});
