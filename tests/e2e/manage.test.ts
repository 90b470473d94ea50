import type { Locator } from 'playwright-core';
import { WorkbenchPage } from './support/workbench';

/** Managing one person without leaving the pane: wishes, expenses and agreements. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  await workbench.select('Medewerkers', 'B6');
  await workbench.pane.getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const open = (name: string) => pane().getByRole('button', { name, exact: true }).click();

/** The name of what has the focus. */
const focused = () =>
  pane().evaluate(() => {
    const { activeElement: element } = document;
    return element === document.body
      ? 'nothing'
      : (element?.getAttribute('aria-label') ?? element?.textContent);
  });

/** Takes the last change of order back, and waits until its notice is gone. */
async function takeBackOrder(): Promise<void> {
  const button = pane().getByRole('article').getByRole('button', { name: 'Ongedaan maken' });
  await button.click();
  await button.waitFor({ state: 'detached' });
}

/** Takes hold of one thing with the mouse and lets go of it on another, at this share of its height; both are seen from the top one on. */
async function drag(top: Locator, from: Locator, to: Locator, share: number): Promise<void> {
  const { mouse } = workbench.page;
  await top.evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const start = (await from.boundingBox())!;
  const end = (await to.boundingBox())!;
  await mouse.move(start.x + 60, start.y + start.height / 2);
  await mouse.down();
  await mouse.move(end.x + 70, end.y + end.height / 2, { steps: 4 });
  await mouse.move(end.x + 70, end.y + end.height * share, { steps: 2 });
  await mouse.up();
}

async function rowsOf(sheet: string, address: string): Promise<unknown[][]> {
  const rows = await workbench.cells(sheet, address);
  return rows.filter(([number]) => number === 1005);
}

test('an expense is booked, shown, and taken back', async () => {
  const before = await rowsOf('Bestedingen', 'A2:E200');
  await open('Uitgaven boeken en bekijken');
  const form = pane().getByRole('group', { name: 'Uitgave boeken' });
  await form.getByLabel('Datum').fill('1-10-2026');
  await form.getByLabel('Bedrag').fill('12,50');
  await form.getByLabel('Omschrijving').fill('=Boek');
  await form.getByRole('button', { name: 'Boek in Bestedingen' }).click();
  await pane()
    .getByText(/geboekt in Bestedingen: =Boek/)
    .first()
    .waitFor();
  const after = await rowsOf('Bestedingen', 'A2:E200');
  expect(after).toHaveLength(before.length + 1);
  expect(after.at(-1)).toEqual([1005, 46296, 12.5, '=Boek', '']);
});

test('an expense is marked as ordered by the school', async () => {
  await pane()
    .getByRole('checkbox', { name: /^Opgedragen door de werkgever: =Boek/ })
    .click();
  await pane()
    .getByText(/^=Boek: opgedragen/)
    .first()
    .waitFor();
  expect((await rowsOf('Bestedingen', 'A2:E200')).at(-1)?.[4]).toBe('ja');
});

test('of an expense above what is there the employer pays the rest, or it is refused before it is written', async () => {
  const form = pane().getByRole('group', { name: 'Uitgave boeken' });
  await form.getByLabel('Datum').fill('2-10-2026');
  await form.getByLabel('Bedrag').fill('99.999');
  expect(await form.getByRole('textbox', { name: 'Werkgever' }).inputValue()).toMatch(/^9\d\.\d{3},\d\d$/);
  await form.getByLabel('Betaalt er nog iemand mee?').click();
  await form.getByText(/meer dan er dan te besteden is/).waitFor();
  const save = form.getByRole('button', { name: 'Boek in Bestedingen' });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
});

test('a wish is added with who else pays, changed, put first with the keyboard, and removed', async () => {
  await open('Wens toevoegen');
  const form = pane().getByRole('group', { name: 'Nieuwe wens' });
  await form.getByLabel('Opleiding', { exact: true }).fill('Cursus Excel');
  await form.getByLabel('Prijs').fill('300');
  await form.getByLabel('Duur in schooljaren').fill('1');
  await form.getByRole('button', { name: 'Meer gegevens' }).click();
  await form.getByLabel('Werkgever', { exact: true }).fill('100');
  await form.getByLabel('Subsidieregeling').fill('SOOL');
  await form.getByText('Verbeter eerst wat hierboven rood is.').waitFor();
  const save = form.getByRole('button', { name: 'Wens opslaan' });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  await form.getByLabel('Subsidieregeling').fill('');
  await form.getByRole('heading', { name: 'Nieuwe wens' }).evaluate((title) => title.scrollIntoView());
  await save.click();
  await pane().getByText('Cursus Excel staat in Wensen.').first().waitFor();
  const added = (await rowsOf('Wensen', 'A2:O200')).at(-1);
  expect(added).toEqual([1005, 'Cursus Excel', 300, 1, 2, '', '', '', '', '', '', 100, '', '', '']);

  const others = (await rowsOf('Wensen', 'A2:O200')).length;
  await pane().getByRole('button', { name: 'Cursus Excel omhoog' }).focus();
  for (let step = 1; step < others; step += 1) {
    // The arrow keeps the focus: it is pressed again.
    await workbench.page.keyboard.press('Enter');
    await pane()
      .getByText(`Cursus Excel staat nu op plaats ${others - step} van ${others}.`)
      .first()
      .waitFor();
  }
  expect((await rowsOf('Wensen', 'A2:O200'))[0].slice(0, 2)).toEqual([1005, 'Cursus Excel']);
  await workbench.page.keyboard.press('Tab');
  await workbench.page.keyboard.press('Enter');
  await pane().getByText(`Cursus Excel staat nu op plaats 2 van ${others}.`).first().waitFor();
  expect(await focused()).toBe('Cursus Excel omlaag');

  await open('Wijzig Cursus Excel');
  await open('Verwijder Cursus Excel');
  await open('Verwijder');
  await pane().getByText('Cursus Excel is uit Wensen verwijderd.').first().waitFor();
  expect((await rowsOf('Wensen', 'A2:O200')).some(([, course]) => course === 'Cursus Excel')).toBe(false);
});

test('a wish is dragged to another place, and taken back', async () => {
  const wishes = () => rowsOf('Wensen', 'A2:E200');
  const before = await wishes();
  const cards = pane()
    .getByRole('article')
    .filter({ has: pane().getByRole('button', { name: / omlaag$/ }) });
  const [first, second] = before.map(([, course]) => String(course));
  const title = (name: string) => pane().getByRole('heading', { name, exact: true, level: 3 });
  const card = (name: string) => pane().getByRole('article', { name, exact: true });
  await drag(card(first), title(first), card(second), 0.8);
  await pane().getByText(`${first} staat nu op plaats 2 van 2.`).first().waitFor();
  const after = await wishes();
  expect(after.map(([, course]) => course)).toEqual([second, first]);
  // It comes after the other one, so it counts no more than that one.
  expect(after.map((row) => row[4])).toEqual([2, 2]);
  expect(await cards.allTextContents()).toEqual([
    expect.stringContaining(second),
    expect.stringContaining(first),
  ]);

  await takeBackOrder();
  expect(await wishes()).toEqual(before);
  // The button is gone: the one that opens the form of that wish has the focus now.
  expect(await focused()).toBe(`Wijzig ${first}`);

  await drag(card(first), title(second), card(first), 0.1);
  await pane().getByText(`${second} staat nu op plaats 1 van 2.`).first().waitFor();
  expect((await wishes()).map(([, course]) => course)).toEqual([second, first]);
  await takeBackOrder();
  expect(await wishes()).toEqual(before);
});

test('an agreement is recorded with what it would do, and can be taken back', async () => {
  await open('Afspraken over sparen');
  const form = pane().getByRole('group', { name: 'Afspraak vastleggen' });
  await form.getByLabel('Schooljaren na het eigen schooljaar').fill('4');
  await form.getByText(/^Met deze afspraak/).waitFor();
  await form.getByRole('button', { name: 'Leg vast in CAO_regels' }).click();
  await pane()
    .getByText(/^Afspraak met Emre Routerkast: spaartermijn 4/)
    .first()
    .waitFor();
  const rules = await workbench.cells('CAO-regels', 'A2:E40');
  // The sample school agreed to a saving plan before.
  expect(rules.filter(([, , , number]) => number === 1005).slice(1)).toEqual([
    ['spaartermijn', 46235, 4, 1005, ''],
  ]);
});
