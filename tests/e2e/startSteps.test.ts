import { WorkbenchPage } from './support/workbench';

/** From a list to the start: what is still to be done stands there in order, and goes away when it is done. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ paneWidth: 350 });
  await workbench.pressRibbon('legewerkmap');
  await workbench.idle();
});
afterAll(() => workbench?.close());

const pane = () => workbench.pane;
const press = (name: string | RegExp) => pane().getByRole('button', { name }).first().click();
const START = 43_678; // 1 August 2019

async function menu(): Promise<void> {
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await pane().getByRole('heading', { level: 1, name: 'Meer' }).waitFor();
}

test('functions that are not known are mapped in one screen and one write', async () => {
  const people = [
    [1, 'Anna Prins', 'Roostermaker', 8, 2, 1, START],
    [2, 'Bas de Boer', 'Mediathecaris', 6, 2, 0.8, START],
    [3, 'Cor Lamp', 'Mediathecaris', 7, 2, 0.8, START],
  ];
  for (const [row, cells] of people.entries())
    for (const [column, value] of cells.entries())
      await workbench.setCell('Medewerkers', `${'ABCDEFG'[column]}${row + 2}`, value);
  await workbench.idle();
  await menu();
  await pane().getByText('2 functies van uw medewerkers zijn nog niet bekend.').waitFor();
  await press('Kies per functie');
  await pane().getByRole('heading', { level: 1, name: 'Welke functie is welke?' }).waitFor();
  expect(await pane().locator('option').filter({ hasText: '(PO)' }).count()).toBe(0);
  await pane().getByLabel('Mediathecaris lijkt op').selectOption({ index: 1 });
  await pane().getByLabel('Roostermaker lijkt op').selectOption('Geen van deze: eigen schalen');
  await pane().getByLabel('Schalen van Roostermaker, in volgorde').fill('8, 9');
  await press('Zet 2 functies in Functies');
  await pane().getByText('2 functies staan in Functies.').first().waitFor();
  await pane().getByText('Elke functie van uw medewerkers staat in Functies.').waitFor();
});

test('that nothing was spent is said once, and is then no longer assumed', async () => {
  await workbench.select('Medewerkers', 'B2');
  await pane().getByRole('heading', { name: 'Anna Prins' }).waitFor();
  const assumes = pane().getByText(/^Dit gaat ervan uit dat er nooit iets is uitgegeven/);
  await assumes.waitFor();
  await menu();
  const assumed = async () => (await workbench.cells('Overzicht', 'A3'))[0][0];
  expect(await assumed()).toContain('gaat');
  await press('Verder is er niets uitgegeven');
  await pane().getByText('Wat is er al besteed? – Gedaan').waitFor();
  await pane().getByRole('navigation').getByRole('button', { name: 'Medewerker', exact: true }).click();
  await pane().getByRole('heading', { name: 'Anna Prins' }).waitFor();
  expect(await assumes.count()).toBe(0);
  // The cell and the pane read the same words as yes.
  await workbench.idle();
  expect(await assumed()).toBe('');
  const rows = await workbench.cells('Instellingen', 'A1:A30');
  const value = `B${rows.findIndex(([name]) => name === 'Eerdere uitgaven verwerkt') + 1}`;
  for (const [typed, isAssumed] of [
    ['jammer', true],
    ['x', false],
  ] as const) {
    await workbench.setCell('Instellingen', value, typed);
    await workbench.idle();
    await assumes.waitFor({ state: isAssumed ? 'visible' : 'detached' });
    expect([typed, (await assumed()) !== '']).toEqual([typed, isAssumed]);
  }
});
