import { WorkbenchPage } from './support/workbench';

/** Other rules for the whole school: tried first, then recorded, then taken back. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  await workbench.pane.getByRole('button', { name: 'Meer', exact: true }).click();
  await workbench.pane.getByRole('button', { name: 'Andere regels proberen' }).click();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const rules = async () =>
  (await workbench.cells('CAO-regels', 'A2:D40')).filter((row) => row[0] === 'spaartermijn' && row[3] === '');

test('each field says what holds now', async () => {
  await pane().getByText('Nu 0 schooljaren. Leeg: zo laten.').waitFor();
  await pane()
    .getByText(/^Nu €.600,00\. Leeg: zo laten\.$/)
    .waitFor();
  await pane()
    .getByText(/^Nu €.400,00\. Leeg: zo laten\.$/)
    .waitFor();
});

test('today and the scenario stand side by side, and nothing is written yet', async () => {
  const before = await rules();
  await pane().getByLabel('Spaartermijn in schooljaren').fill('4');
  await pane().getByRole('button', { name: 'Reken uit' }).click();
  const table = pane().getByRole('table', { name: 'Vandaag en straks naast elkaar' });
  await table.getByRole('rowheader', { name: 'Vervalt' }).waitFor();
  expect(await rules()).toEqual(before);
  await table.scrollIntoViewIfNeeded();
});

test('an answer that is older than the workbook says so, until it is computed again', async () => {
  const old = pane().getByText('De werkmap is daarna gewijzigd: dit is het antwoord van daarvoor.');
  expect(await old.count()).toBe(0);
  await workbench.setCell('Medewerkers', 'F2', 0.9);
  await workbench.idle();
  await old.waitFor();
  await workbench.setCell('Medewerkers', 'F2', 1);
  await workbench.idle();
  await pane().getByRole('button', { name: 'Reken uit' }).click();
  await old.waitFor({ state: 'detached' });
  await pane().getByRole('button', { name: 'Leg vast in de werkmap' }).waitFor();
});

test('a scenario is recorded in CAO_regels, and taken back', async () => {
  const before = await rules();
  const [[balance]] = await workbench.cells('Overzicht', 'E5:E5');
  await pane().getByRole('button', { name: 'Leg vast in de werkmap' }).click();
  await pane()
    .getByText(/^De nieuwe regels staan in de werkmap/)
    .first()
    .waitFor();
  expect(await rules()).toEqual([...before, ['spaartermijn', 46600, 4, '']]);
  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  expect(await rules()).toEqual(before);
  await workbench.idle();
  expect((await workbench.cells('Overzicht', 'E5:E5'))[0][0]).toBe(balance);
});
