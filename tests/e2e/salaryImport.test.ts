import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './support/axe';
import { picture } from './support/pictures';
import { inThemes, type Found, type Theme } from './support/surroundings';
import { WorkbenchPage } from './support/workbench';

/** A salary table with invented amounts, from the clipboard to the cell that computes with it. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true, width: 1400, height: 1000 });
});

afterAll(async () => {
  await workbench?.close();
});

/** Scales below each other, steps side by side; the second amount of scale 5 lost a digit. */
const FLAWED = [
  'Schaal\tTrede 0\tTrede 1\tTrede 2',
  'Schaal 4\t2.180\t2.229\t2.278',
  'Schaal 5\t2.275\t2.3.7\t2.379',
  'Schaal 6\t2.370\t2.425\t',
].join('\n');
/** The three pages of annex 9 with the table of 1 January 2025, as a PDF viewer copies them. */
const ANNEX = ['2024-p142', '2024-p143', '2024-p144']
  .map((page) => readFileSync(join(__dirname, `../golden/salaryAnnex/${page}.txt`), 'utf8'))
  .join('\n');
const FROM = 46235; // 1 August 2026
let shipped = 0;

const pane = () => workbench.pane;
const pasteField = () => pane().getByRole('textbox', { name: 'Geplakte tabel' });
const rowsOf = async (from: number) => {
  const rows = await workbench.cells('Salaristabel', 'A2:E300');
  return rows.filter((row) => row[3] === from);
};
const filledRows = async () =>
  (await workbench.cells('Salaristabel', 'A2:E300')).filter((row) => row.some((cell) => cell !== ''));

async function open(): Promise<void> {
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await pane().getByRole('button', { name: 'Salaristabel invoeren' }).click();
  await pane().getByRole('heading', { name: 'Salaristabel invoeren' }).waitFor();
}

/** Names of what reaches beyond the pane; what scrolls inside its own box does not count. */
const beyondThePane = () =>
  pane().evaluate(() =>
    [...document.querySelectorAll('body *')]
      .filter((element) => !element.closest('[role=status]'))
      .filter((element) => !element.parentElement?.closest('table') && element.tagName !== 'TABLE')
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => `${element.tagName} ${element.textContent}`.slice(0, 120)),
  );

async function paneWidth(width: number): Promise<void> {
  await workbench.page.evaluate((wanted) => {
    const box = document.getElementById('pane-box');
    if (box) Object.assign(box.style, { width: `${wanted}px`, minWidth: '0' });
  }, width);
}

/** A paste with a question and an oddity: what axe finds of it. */
async function foundWhenOdd(of: WorkbenchPage, inTheme: readonly Theme[]): Promise<Found> {
  await of.pane.getByRole('textbox').last().fill('\t4\t\n1\t2.180\t2.275\n2\t2.2.9\t1.327');
  await of.pane.getByRole('radio').first().check();
  await of.pane.getByRole('table').waitFor();
  return inThemes(of, inTheme);
}

test('the screen says which tables are there, and axe finds nothing before anything is pasted', async () => {
  await pane().getByRole('button', { name: 'Sluiten' }).click();
  await open();
  await pane().getByText('In Salaristabel staat nu de tabel van 1 januari 2025.').waitFor();
  shipped = (await filledRows()).length;
  expect(shipped).toBeGreaterThan(100);
  expect(await violations(pane())).toEqual([]);
});

test('what cannot be understood is refused with its reason', async () => {
  await pasteField().fill('Salaris in guldens\n1\t2.180\n2\t2.229');
  await pane()
    .getByText(/^Dit zijn guldens\./)
    .first()
    .waitFor();
  expect(await violations(pane())).toEqual([]);
});

test('axe finds nothing when something is asked and something is odd', async () => {
  expect(await foundWhenOdd(workbench, ['dark', 'high contrast'])).toEqual({});
});

test('what is copied from a page or a document is taken with its empty and merged cells', async () => {
  await pasteField().fill('');
  await pasteField().evaluate((field) => {
    const data = new DataTransfer();
    data.setData('text/plain', 'Trede Schaal\n4\n5\n0 2.180 2.275\n2.229');
    data.setData(
      'text/html',
      '<html><body><p>Salarissen per 1 augustus 2026</p><table><tr><th rowspan="2">Trede</th><th colspan="2">Schaal</th></tr>' +
        '<tr><th>4</th><th>5</th></tr><tr><td>0</td><td>2.180</td><td>2.275</td></tr>' +
        '<tr><td>1</td><td>&nbsp;</td><td><p>€</p><p>2.327</p></td></tr></table></body></html>',
    );
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  expect(await pasteField().inputValue()).toBe(
    'Salarissen per 1 augustus 2026\nTrede\tSchaal\t\nTrede\t4\t5\n0\t2.180\t2.275\n1\t\t€ 2.327',
  );
  await pane()
    .getByText('Gelezen als kolommen met tabs: schalen naast elkaar, treden onder elkaar.')
    .waitFor();
  expect(await pane().getByRole('textbox', { name: 'schaal 5, trede 1', exact: true }).inputValue()).toBe(
    '€ 2.327',
  );
  expect(await pane().getByRole('textbox', { name: 'schaal 4, trede 1', exact: true }).inputValue()).toBe('');
});

test('the annex of the CAO goes in by one paste, in a pane of 350 pixels, and is summed up', async () => {
  await paneWidth(350);
  await pasteField().fill('');
  await pasteField().focus();
  await pasteField().evaluate((field, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    // The browser itself puts plain text in the field; the page only does so with tables.
    if (field.dispatchEvent(event)) document.execCommand('insertText', false, text);
  }, ANNEX);
  await pane()
    .getByText(/17 schalen, 188 bedragen\./)
    .first()
    .waitFor();
  const summary = pane().getByRole('region', { name: 'Samenvatting' });
  await summary.getByText('17 schalen en 188 bedragen, van € 2.310,00 tot € 11.030,00.').waitFor();
  await summary.getByText(/zijn de bedragen gelijk\.$/).waitFor();
  await pane()
    .getByRole('region', { name: /^Niet gebruikt: / })
    .getByText(/lopende titel of paginanummer/)
    .first()
    .waitFor();
  expect(await pane().getByRole('textbox', { name: 'Ingangsdatum' }).inputValue()).toBe('1-1-2025');
  expect(await beyondThePane()).toEqual([]);
  expect(await violations(pane())).toEqual([]);
});

test('a picture on the clipboard is called one', async () => {
  await pasteField().evaluate((field) => {
    const data = new DataTransfer();
    data.items.add(new File(['x'], 'table.png', { type: 'image/png' }));
    field.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await pane()
    .getByText(/^Dit is een plaatje, geen tekst\./)
    .first()
    .waitFor();
  await pasteField().fill('');
});

test('a table on its side is understood, and its flaw stands in the way', async () => {
  await pasteField().fill(FLAWED);
  await pane()
    .getByText(/treden naast elkaar, schalen onder elkaar/)
    .waitFor();
  await pane().getByText('“2.3.7” is niet te lezen als bedrag. Verbeter het.').waitFor();
  expect(await violations(pane())).toEqual([]);
  for (const width of [175, 350, 500]) {
    await paneWidth(width);
    expect(await beyondThePane()).toEqual([]);
    if (width < 350) continue;
    await pane().getByRole('heading', { name: 'Salaristabel invoeren' }).scrollIntoViewIfNeeded();
    await picture(workbench.page.locator('#pane'), `paneel-salaris-${width}`);
    await pane().getByRole('heading', { name: 'In de werkmap zetten' }).scrollIntoViewIfNeeded();
    await picture(workbench.page.locator('#pane'), `paneel-salaris-bedragen-${width}`);
  }
  await paneWidth(350);

  await pane().getByRole('button', { name: 'Zet in Salaristabel' }).click();
  expect(await pane().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'schaal 5, trede 1',
  );
  expect(await filledRows()).toHaveLength(shipped);
});

test('the cell is corrected with the keyboard, and the table written beside the one of 2025', async () => {
  await pane().getByRole('button', { name: 'schaal 5, trede 1' }).click();
  await workbench.page.keyboard.type('2.327,50');
  await pane().getByText('“2.3.7” is niet te lezen').waitFor({ state: 'detached' });
  await pane().getByText('schaal 5, trede 1: € 2.327,50, door u verbeterd.').waitFor();
  await workbench.page.keyboard.press('ArrowUp');
  expect(await pane().evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
    'schaal 5, trede 0',
  );

  await pane().getByRole('textbox', { name: 'Ingangsdatum' }).fill('1-8-2026');
  await pane().getByText('Begrepen als 1 augustus 2026').waitFor();
  await pane().getByRole('textbox', { name: 'Bron' }).fill('Verzonnen, voor de test');
  // A look at another screen in between loses nothing of it.
  await pane().getByRole('button', { name: 'Team', exact: true }).click();
  await pane().getByRole('heading', { level: 1, name: 'Team' }).waitFor();
  await open();
  await pane().getByRole('textbox', { name: 'Bron' }).waitFor();
  expect(await pane().getByRole('textbox', { name: 'Bron' }).inputValue()).toBe('Verzonnen, voor de test');
  expect(await pane().getByText('“2.3.7” is niet te lezen').count()).toBe(0);
  await pane().getByRole('button', { name: 'Zet in Salaristabel' }).click();
  await pane()
    .getByText('De salaristabel van 1 augustus 2026 staat in Salaristabel: 8 treden.')
    .first()
    .waitFor();
  await pane()
    .getByText(/^U hoeft verder niets te doen: het taakvenster en Overzicht rekenen er al mee/)
    .first()
    .waitFor();
  expect(await violations(pane())).toEqual([]);
  expect(await rowsOf(FROM)).toEqual(
    [
      [4, 0, 2180],
      [4, 1, 2229],
      [4, 2, 2278],
      [5, 0, 2275],
      [5, 1, 2327.5],
      [5, 2, 2379],
      [6, 0, 2370],
      [6, 1, 2425],
    ].map((row) => [...row, FROM, 'Verzonnen, voor de test']),
  );
  expect(await filledRows()).toHaveLength(shipped + 8);
});

test('a cell function computes with the pasted amount', async () => {
  await workbench.setCell('Overzicht', 'X1', '=SCHOLING.SALARIS(5,1,46300,0.5,Salaristabel)');
  await workbench.idle();
  expect(await workbench.cells('Overzicht', 'X1')).toEqual([[1163.75]]);
});

test('it is taken back, with the paste still there', async () => {
  await pane().getByRole('button', { name: 'Ongedaan maken' }).click();
  await pasteField().waitFor();
  await workbench.idle();
  expect(await rowsOf(FROM)).toEqual([]);
  expect(await filledRows()).toHaveLength(shipped);
  expect(await pasteField().inputValue()).toBe(FLAWED);
});

test('a table of a date that is there is replaced only after it is shown what changes', async () => {
  await pane().getByRole('button', { name: 'Zet in Salaristabel' }).click();
  await pane()
    .getByText(/8 treden\.$/)
    .first()
    .waitFor();
  await pane().getByRole('button', { name: 'Plak nog een tabel' }).click();
  await pasteField().fill('Schaal\tTrede\tBedrag\n4\t0\t2.180\n4\t1\t2.239\n4\t2\t2.278\n4\t3\t2.327');
  await pane().getByRole('textbox', { name: 'Ingangsdatum' }).fill('1-8-2026');
  await pane().getByRole('textbox', { name: 'Bron' }).fill('Verzonnen, tweede keer');
  await pane().getByRole('button', { name: 'Zet in Salaristabel' }).click();
  await pane().getByRole('heading', { name: 'Er staat al een tabel van 1 augustus 2026' }).waitFor();
  await pane()
    .getByText('1 trede erbij, 1 trede met een ander bedrag, 5 treden weg, 2 treden gelijk.')
    .waitFor();
  expect(await violations(pane())).toEqual([]);
  expect(await rowsOf(FROM)).toHaveLength(8);
  await pane().getByRole('button', { name: 'Vervang deze tabel' }).click();
  await pane()
    .getByText(/4 treden\.$/)
    .first()
    .waitFor();
  expect((await rowsOf(FROM)).map((row) => row.slice(0, 3))).toEqual([
    [4, 0, 2180],
    [4, 1, 2239],
    [4, 2, 2278],
    [4, 3, 2327],
  ]);
});

test('selected cells of the workbook can be taken instead', async () => {
  await pane().getByRole('button', { name: 'Plak nog een tabel' }).click();
  await workbench.setCells('Overzicht', 'X3:Y5', [
    ['Trede', 'Schaal 9'],
    ['0', '3.100'],
    ['1', '3.190'],
  ]);
  await workbench.select('Overzicht', 'X3:Y5');
  await workbench.idle();
  await pane().getByRole('button', { name: 'Neem de geselecteerde cellen' }).click();
  await pane().getByText('1 schaal, 2 bedragen.', { exact: false }).first().waitFor();
});

test('axe finds nothing of the same in English', async () => {
  const english = await workbench.another({ lang: 'en-US' });
  await english.pressRibbon('legewerkmap');
  await english.idle();
  await english.pane.getByRole('navigation').getByRole('button').last().click();
  await english.pane.getByRole('button', { name: 'Import a salary table' }).click();
  await english.pane.getByRole('heading', { name: 'Import a salary table' }).waitFor();
  expect(await foundWhenOdd(english, [])).toEqual({});
  await english.letGo();
});

test('nothing was refused, nothing failed, and nothing left the machine', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
  expect(workbench.browser.outside).toEqual([]);
});
