import { WorkbenchPage } from './support/workbench';

/** With Office in English: pane, ribbon and headings are English, functions and tables keep their names. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ lang: 'en-US' });
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;

test('the ribbon is in English', async () => {
  expect(await workbench.ribbon()).toEqual([
    ['Plan', 'Training plan'],
    ['Workbook', 'Sample school', 'Empty workbook'],
    ['Repair', 'Repair formulas'],
  ]);
});

test('the start screen is in English, and so is the page for a screen reader', async () => {
  await pane().getByRole('heading', { name: 'Welcome to Scholing' }).waitFor();
  expect(await pane().evaluate(() => document.documentElement.lang)).toBe('en');
});

test('the sample school has English headings over the same formulas', async () => {
  await workbench.pressRibbon('voorbeeldschool');
  await workbench.idle();
  const headings = (await workbench.cells('Overzicht', 'A4:F4'))[0].map(String);
  expect(headings.filter((heading) => /peildatum|dit schooljaar|vervalt/i.test(heading))).toEqual([]);
  const [formulas] = await workbench.formulas('Overzicht', 'A5:F5');
  expect(formulas.map((formula) => /SCHOLING\.([A-Z]+)/.exec(String(formula))?.[1])).toEqual([
    undefined,
    undefined,
    'FTEOPDATUM',
    'BUDGETRECHT',
    'SPAARSALDO',
    'VERVALT',
  ]);
  const amounts = await workbench.cells('Overzicht', 'D5:F28');
  expect(amounts.flat().every((amount) => typeof amount === 'number')).toBe(true);
});

test('the pane is in English, with amounts and dates in English notation', async () => {
  await workbench.select('Medewerkers', 'B6');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await pane().getByText('€1,800.00', { exact: true }).first().waitFor();
  const text = await pane().locator('body').innerText();
  expect(text).not.toMatch(/schooljaar|te besteden|vervalt|budget van|in dienst/i);
});

test('a try-out understands English amounts', async () => {
  const card = pane().getByRole('article').first();
  await card.getByRole('button', { name: /^Change/ }).click();
  await card.getByRole('textbox', { name: 'Price' }).fill('1,200.50');
  await card.getByText('€1,200.50').first().waitFor();
});

test('a problem is told in English', async () => {
  await workbench.setCell('Medewerkers', 'F6', 80);
  await pane()
    .getByRole('button', { name: /^Data check/ })
    .click();
  await pane().getByRole('heading', { name: 'Data check' }).waitFor();
  await pane().getByRole('listitem').filter({ hasText: '0.8' }).first().waitFor();
  await workbench.setCell('Medewerkers', 'F6', 1);
});

test('nothing was refused and nothing crashed', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
});
