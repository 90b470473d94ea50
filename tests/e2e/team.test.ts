import { WorkbenchPage } from './support/workbench';

/** The team list: order, choice, keys, and from a signal to the person and back. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const keys = () => workbench.page.keyboard;
const tab = (name: string) =>
  pane().getByRole('navigation').getByRole('button', { name, exact: true }).click();
const rows = () => pane().getByRole('list', { name: 'Medewerkers' }).getByRole('listitem');

/** The names of the rows that are drawn, in the order in which they stand. */
async function names(): Promise<string[]> {
  const found = await rows().evaluateAll((items) =>
    items
      .map((item) => ({
        at: Number(item.getAttribute('aria-posinset')),
        name: item.querySelector('span')?.textContent ?? '',
      }))
      .sort((a, b) => a.at - b.at)
      .map(({ name }) => name),
  );
  return found;
}

async function choose(label: string, option: string): Promise<void> {
  await pane().getByRole('combobox', { name: label }).selectOption({ label: option });
}

test('everybody is there, the most urgent first, and says so to a screen reader', async () => {
  await tab('Team');
  await pane().getByRole('heading', { name: 'Team', exact: true }).waitFor();
  await pane().getByText('24 medewerkers', { exact: true }).first().waitFor();
  // One box to search in: that of the list.
  expect(await pane().getByRole('combobox', { name: 'Zoek medewerker op naam of nummer' }).count()).toBe(0);
  const first = rows().first();
  expect(await first.getAttribute('aria-setsize')).toBe('24');
  await rows()
    .filter({ hasText: /vervalt op 31 juli/ })
    .first()
    .waitFor();
  // Nobody's data is wrong in the sample: what lapses goes first, the largest amount at the top.
  const sentences = await rows().evaluateAll((items) => items.map((item) => item.textContent ?? ''));
  // What a saving plan could keep comes after what lapses whatever is done.
  const lapsing = sentences
    .filter((text) => !text.includes('zonder spaarplan'))
    .map((text) => /€\s([\d.]+,\d\d) vervalt/.exec(text)?.[1])
    .filter(Boolean);
  const amounts = lapsing.map((text) => Number(text!.replace('.', '').replace(',', '.')));
  expect(amounts.length).toBeGreaterThan(3);
  expect(amounts).toEqual([...amounts].sort((a, b) => b - a));
});

test('can be ordered by name, and turned round', async () => {
  await pane().getByRole('button', { name: 'Filter en volgorde' }).click();
  await choose('Volgorde', 'Naam');
  await rows().first().filter({ hasText: 'Aïsha Tussenuur' }).waitFor();
  await pane().getByRole('switch', { name: 'Keer de volgorde om' }).click();
  await rows().first().filter({ hasText: 'Yusuf Beamer' }).waitFor();
  await pane().getByRole('switch', { name: 'Keer de volgorde om' }).click();
  await rows().first().filter({ hasText: 'Aïsha Tussenuur' }).waitFor();
});

test('can be narrowed down by function, signal and name', async () => {
  await choose('Functie', 'TOA');
  await pane().getByText('4 van 24 medewerkers').first().waitFor();
  expect(await names()).toEqual(['Fenna Proefbuis', 'Joris Pipet', 'Roxanne Brander', 'Vincent Weegschaal']);
  await choose('Functie', 'Alle');
  await choose('Signaal', 'Plan komt tekort');
  await rows()
    .filter({ hasText: /tekort voor/ })
    .first()
    .waitFor();
  for (const text of await rows().allTextContents()) expect(text).toContain('tekort voor');
  await pane().getByRole('searchbox', { name: 'Zoek in het team' }).fill('zzz');
  await pane().getByText('Niemand voldoet aan deze keuze.').waitFor();
  await pane().getByRole('button', { name: 'Toon iedereen' }).click();
  await pane().getByText('Niemand voldoet aan deze keuze.').waitFor({ state: 'detached' });
  await pane().getByText('24 medewerkers', { exact: true }).first().waitFor();
});

test('the arrows go from row to row, and Enter opens the person; the way back leads to the same row', async () => {
  await rows().first().getByRole('button').focus();
  await keys().press('End');
  await keys().press('ArrowUp');
  await pane().waitForFunction(() => document.activeElement?.textContent?.includes('Wendela Stempel'));
  const scrolled = await rows()
    .first()
    .evaluate((item) => item.closest('ul')!.parentElement!.scrollTop);
  expect(scrolled).toBeGreaterThan(500);
  await keys().press('Enter');
  await pane().getByRole('heading', { name: 'Wendela Stempel' }).waitFor();
  await tab('Team');
  // In her row: the title of her own screen had the focus too.
  await pane().waitForFunction(() =>
    document.activeElement?.closest('li')?.textContent?.includes('Wendela Stempel'),
  );
  expect(
    await rows()
      .first()
      .evaluate((item) => item.closest('ul')!.parentElement!.scrollTop),
  ).toBe(scrolled);
  // What was chosen is still chosen.
  await pane().getByRole('button', { name: 'Filter en volgorde' }).click();
  expect(await pane().getByRole('combobox', { name: 'Volgorde' }).inputValue()).toBe('name');
});

test('only the rows in sight are drawn, and one of them is in the tab order', async () => {
  expect(await rows().count()).toBeLessThan(24);
  expect(
    await rows()
      .getByRole('button')
      .evaluateAll((all) => all.filter(({ tabIndex }) => tabIndex === 0).length),
  ).toBe(1);
});

test('an expense typed into the workbook changes the signals of that person', async () => {
  await pane().getByRole('searchbox', { name: 'Zoek in het team' }).fill('Fenna');
  const row = rows().filter({ hasText: 'Fenna Proefbuis' });
  const before = await row.textContent();
  const table = (await workbench.tables()).find(({ name }) => name === 'Bestedingen');
  const below = Number(/:\D+(\d+)$/.exec(table!.address)![1]) + 1;
  const [[peildatum]] = await workbench.cells('Overzicht', 'B2:B2');
  await workbench.setCells('Bestedingen', `A${below}:C${below}`, [[1006, Number(peildatum) - 1, 9999]]);
  await workbench.idle();
  await row.filter({ hasText: 'Er klopt iets niet in de gegevens' }).waitFor();
  expect(await row.textContent()).not.toBe(before);
});

test('Overzicht says by formula who is at the maximum, and counts them per function and group', async () => {
  const signals = (await workbench.cells('Overzicht', 'G5:G28')).map(([text]) => text);
  expect(signals).toContain('op maximum');
  for (const text of signals) expect(text).toMatch(/^(|op maximum|bereikt maximum op 1-8-20\d\d)$/);
  const count = (await workbench.cells('Overzicht', 'O4:T40')).filter(([group]) => group !== '');
  expect(count[0]).toEqual(['Groep', 'Functie', 'Medewerkers', 'Op maximum', 'Binnen 2 jaar', 'Onbekend']);
  const totals = count.filter(([, name]) => name === 'alle functies');
  const sum = (column: number) => totals.reduce((all, row) => all + Number(row[column]), 0);
  expect(sum(2)).toBe(24);
  expect(sum(3)).toBe(signals.filter((text) => text === 'op maximum').length);
  expect(sum(4)).toBe(signals.filter((text) => String(text).startsWith('bereikt')).length);
});

test('nothing was refused and nothing failed', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
});
