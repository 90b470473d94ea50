import { WorkbenchPage } from './support/workbench';

/**
 * A filter on a table that is written to, in an Excel that then writes in other rows and deletes none without a word: nothing may change;
 * and where a filter comes in between, the pane sees what it could not delete.
 */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true, profile: 'desktop' });
});
afterAll(() => workbench?.close());

test('a plan is not written while a table is filtered; the pane names the table, takes its filter away when asked, and then writes', async () => {
  const { pane } = workbench;
  const rows = () => workbench.cells('Plan', 'A1:I20');
  const before = await rows();
  await workbench.call('filterTable', 'Logboek', 'Wat', 'iets anders');
  await workbench.select('Medewerkers', 'B6');
  await pane.getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await pane.getByRole('button', { name: 'Zet plan in werkmap' }).click();
  await pane.getByRole('button', { name: 'Schrijf naar Plan' }).click();
  await pane.getByText('Er staat een filter op de tabel Logboek').first().waitFor();
  expect(await rows()).toEqual(before);

  await pane.getByRole('button', { name: 'Toon alle rijen' }).click();
  await pane.getByText('Alle rijen van Logboek zijn weer zichtbaar.').first().waitFor();
  await pane.getByRole('button', { name: 'Schrijf naar Plan' }).click();
  await pane.getByText('Het plan van Emre Routerkast staat in Plan.').first().waitFor();
  expect(await rows()).not.toEqual(before);
});

/** Filters a table at the very moment that rows are deleted, as somebody may do who has the workbook open too. */
async function filterAtDeleting(table: string, column: string): Promise<void> {
  await workbench.page.evaluate(
    ([name, of]) => {
      const remove = window.workbench.use((request, next) => {
        if (request.kind === 'addin' && JSON.stringify(request.body).includes('"Name":"Delete"')) {
          remove();
          window.workbench.filterTable(name, of, 'iets anders');
        }
        return next();
      });
    },
    [table, column] as const,
  );
}

test('erasing is refused while a table is filtered, and looked at afterwards: rows that Excel kept are told', async () => {
  const { pane } = workbench;
  const button = (name: string | RegExp) => pane.getByRole('button', { name });
  const wishes = async () =>
    (await workbench.cells('Wensen', 'A2:B200')).filter(([number]) => number === 1005);
  const before = await wishes();
  expect(before.length).toBeGreaterThan(0);
  await button('Meer').click();
  await button(/^Delen en opruimen/).click();
  await workbench.call('filterTable', 'Bestedingen', 'Datum', 'iets anders');
  await button('Wis deze medewerker').click();
  await button('Ja, wis deze medewerker').click();
  await pane.getByText('Er staat een filter op de tabel Bestedingen').first().waitFor();
  expect(await wishes()).toEqual(before);

  await workbench.call('filterTable', 'Bestedingen');
  await filterAtDeleting('Wensen', 'Opleiding');
  await button('Wis deze medewerker').click();
  await button('Ja, wis deze medewerker').click();
  await pane.getByText('Niet alles is weg: er staan nog rijen in Wensen.').first().waitFor();
  expect(await wishes()).toEqual(before);
  await workbench.call('filterTable', 'Wensen');
  await button('Ongedaan maken').click();
  await pane.getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  // What Excel kept is there once.
  expect(await wishes()).toEqual(before);
});
