import { WorkbenchPage } from './support/workbench';

/** A filter on a table that is written to, in an Excel that then writes in other rows without a word: nothing may change. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true, profile: 'desktop' });
}, 240_000);
afterAll(() => workbench?.close());

test('a plan is not written while a table is filtered; the pane names the table, and writes once the filter is gone', async () => {
  const { pane } = workbench;
  const rows = () => workbench.cells('Plan', 'A1:I20');
  const before = await rows();
  await workbench.call('filterTable', 'Logboek', 'Wat', 'iets anders');
  await workbench.select('Medewerkers', 'B6');
  await pane.getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await pane.getByRole('button', { name: 'Zet in werkmap' }).click();
  await pane.getByRole('button', { name: 'Schrijf naar Plan' }).click();
  await pane.getByText('Er staat een filter op de tabel Logboek').first().waitFor();
  expect(await rows()).toEqual(before);

  await workbench.call('filterTable', 'Logboek');
  await pane.getByRole('button', { name: 'Schrijf naar Plan' }).click();
  await pane.getByText('Het plan van Emre Routerkast staat in Plan.').first().waitFor();
  expect(await rows()).not.toEqual(before);
}, 60_000);
