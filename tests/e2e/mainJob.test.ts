import { picture, renewsPictures } from './support/pictures';
import { requestsDuring } from './support/requests';
import { WorkbenchPage } from './support/workbench';

/** The main job, as HR does it: sample school, select a person, try, plan, write, undo, and read the cells back. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;

/** The data rows of `Plan`, without blank ones. */
async function planRows(): Promise<unknown[][]> {
  const rows = await workbench.cells('Plan', 'A2:H60');
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

async function selectPerson(row: number, name: string): Promise<void> {
  await workbench.select('Medewerkers', `B${row}`);
  await pane().getByRole('heading', { name }).waitFor();
}

test('the sample school holds 24 employees whose budgets are computed by one formula per column', async () => {
  const overview = await workbench.cells('Overzicht', 'A5:F28');
  expect(overview.map(([number]) => number)).toEqual(Array.from({ length: 24 }, (_, i) => 1001 + i));
  for (const [, name, fte, entitlement, balance, lapsing] of overview) {
    expect(name).not.toBe('');
    expect(fte).toBeGreaterThan(0);
    for (const amount of [entitlement, balance, lapsing]) expect(typeof amount).toBe('number');
  }
  const [formulas] = await workbench.formulas('Overzicht', 'A5:F5');
  expect(formulas.every((formula) => String(formula).startsWith('='))).toBe(true);
  const [below] = await workbench.formulas('Overzicht', 'A6:F6');
  expect(below.some((formula) => String(formula).startsWith('='))).toBe(false);
});

test('the pane shows the person of the selected row, with what is in the pot as the cells say', async () => {
  await selectPerson(6, 'Emre Routerkast');
  const [[balance]] = await workbench.texts('Overzicht', 'E9:E9');
  await pane().getByText(balance, { exact: true }).first().waitFor();
  await pane().getByText('te besteden tot en met 31 juli').first().waitFor();
});

test('selecting another person takes at most one request', async () => {
  await workbench.idle();
  await workbench.call('resetCounters');
  await selectPerson(3, 'Bram Krijtbord');
  expect((await workbench.counters()).batches).toBeLessThanOrEqual(1);
});

test('a cheaper course is answered at once, and nothing is written yet', async () => {
  await selectPerson(6, 'Emre Routerkast');
  const card = pane().getByRole('article').first();
  await workbench.idle();
  await workbench.call('resetCounters');
  await card.getByRole('button', { name: /^Wijzig/ }).click();
  await card.getByRole('textbox', { name: 'Prijs' }).fill('4.000,50');
  await card.getByText('Begrepen als € 4.000,50').waitFor();
  await card.getByText('Geprobeerd', { exact: true }).waitFor();
  await card.getByText(/^Gepland/).waitFor();
  // A screen reader is told when typing pauses; what follows must not be told over it.
  await pane()
    .getByText(/^Opnieuw berekend/)
    .first()
    .waitFor();
  // Who comes to the pane, by pointer and by focus, makes it look at the selection; nothing else is asked.
  expect((await workbench.counters()).batches).toBeLessThanOrEqual(2);
  expect(await planRows()).toHaveLength(0);
});

test('the plan is shown first, then written in at most two requests, and can be undone', async () => {
  await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
  await pane().getByText('Dit verandert in Plan').waitFor();
  expect(await planRows()).toHaveLength(0);

  const requests = await requestsDuring(workbench, async () => {
    await pane().getByRole('button', { name: 'Schrijf naar Plan' }).click();
    await pane().getByText('Het plan van Emre Routerkast staat in Plan.').first().waitFor();
  });
  expect(requests.writes + requests.reads).toBeLessThanOrEqual(2);
  const written = await planRows();
  expect(written.length).toBeGreaterThan(0);
  expect(written.every(([number]) => number === 1005)).toBe(true);
  const paid = written.reduce((sum, row) => sum + Math.round(Number(row[6]) * 100), 0);
  expect(paid).toBeGreaterThanOrEqual(400050);

  await workbench.select('Overzicht', 'B9');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  if (renewsPictures()) await workbench.page.getByText('Gereed', { exact: true }).waitFor();
  await picture(workbench.page, 'werkbank');

  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  expect(await planRows()).toHaveLength(0);
});

test('the search box finds a person by name', async () => {
  const box = pane().getByRole('combobox', { name: 'Zoek medewerker op naam of nummer' });
  await box.fill('Fenna');
  await pane()
    .getByRole('option', { name: /Fenna Proefbuis/ })
    .click();
  await pane().getByRole('heading', { name: 'Fenna Proefbuis' }).waitFor();
});

test('an expense typed into the table changes the cells and the pane', async () => {
  await selectPerson(7, 'Fenna Proefbuis');
  const [[before]] = await workbench.cells('Overzicht', 'E10:E10');
  const table = (await workbench.tables()).find(({ name }) => name === 'Bestedingen');
  const below = Number(/:\D+(\d+)$/.exec(table!.address)![1]) + 1;
  const [[peildatum]] = await workbench.cells('Overzicht', 'B2:B2');
  await workbench.setCells('Bestedingen', `A${below}:C${below}`, [[1006, Number(peildatum) - 1, 100]]);
  await workbench.idle();
  const [[after]] = await workbench.cells('Overzicht', 'E10:E10');
  expect(after).toBeCloseTo(Number(before) - 100, 10);
  const [[shown]] = await workbench.texts('Overzicht', 'E10:E10');
  await pane().getByText(shown, { exact: true }).first().waitFor();
});

test('nothing was refused, nothing failed, and nothing left the machine', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
  expect(workbench.browser.outside).toEqual([]);
});
