import { WorkbenchPage } from './support/workbench';

/** Every write of the pane is in the log, and can be taken back later without touching what was done since. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const go = (name: string) =>
  pane().getByRole('navigation').getByRole('button', { name, exact: true }).click();

async function filled(sheet: string, address: string): Promise<unknown[][]> {
  const rows = await workbench.cells(sheet, address);
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

async function writePlanOf(row: number, name: string): Promise<void> {
  await workbench.select('Medewerkers', `B${row}`);
  await pane().getByRole('heading', { name }).waitFor();
  await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
  await pane().getByRole('button', { name: 'Schrijf naar Plan' }).click();
  await pane().getByText(`Het plan van ${name} staat in Plan.`).first().waitFor();
}

test('what is written stands in Logboek: when, what, of whom, old and new', async () => {
  await writePlanOf(6, 'Emre Routerkast');
  const lines = await filled('Logboek', 'A2:F40');
  // Beside the number the name, by a formula.
  await workbench.idle();
  expect((await workbench.cells('Logboek', 'H1:H2')).flat()).toEqual(['Naam', 'Emre Routerkast']);
  expect(lines.length).toBe((await filled('Plan', 'A2:I40')).length);
  const [when, what, table, number, old, fresh] = lines[0];
  expect(when).toBeGreaterThan(45_000);
  expect([what, table, number, old]).toEqual([
    'Het plan van Emre Routerkast staat in Plan.',
    'Plan',
    1005,
    '',
  ]);
  expect(fresh).toMatch(/^Personeelsnummer: 1005; Naam: Emre Routerkast; Opleiding: .*Bedrag: € /);
});

test('an older write is taken back from the list; a later one and an edit by hand stay', async () => {
  const first = await filled('Plan', 'A2:I40');
  await writePlanOf(10, 'Ilse Ringband');
  const both = await filled('Plan', 'A2:I60');
  const later = both.filter(([number]) => number !== 1005);
  expect(later.length).toBeGreaterThan(0);
  expect(both.length).toBe(first.length + later.length);
  const row = 2 + both.findIndex(([number]) => number !== 1005);
  await workbench.setCells('Plan', `B${row}:B${row}`, [['Anders geschreven']]);

  await go('Meer');
  await pane().getByRole('button', { name: 'Wijzigingen en ongedaan maken' }).click();
  await pane().getByRole('heading', { name: 'Wijzigingen en ongedaan maken' }).waitFor();
  await pane()
    .getByRole('button', { name: 'Ongedaan maken: Het plan van Emre Routerkast staat in Plan.' })
    .click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();

  const left = await filled('Plan', 'A2:I60');
  expect(left).toHaveLength(later.length);
  expect(left[0][1]).toBe('Anders geschreven');
  const log = await filled('Logboek', 'A2:F80');
  expect(log.at(-1)?.[1]).toBe('Ongedaan gemaakt: Het plan van Emre Routerkast staat in Plan.');
});

test('what was changed since is not taken back: the pane says so and nothing changes', async () => {
  const before = await filled('Plan', 'A2:I60');
  await pane()
    .getByRole('button', { name: 'Ongedaan maken: Het plan van Ilse Ringband staat in Plan.' })
    .click();
  await pane().getByRole('alert').or(pane().getByText('intussen')).first().waitFor();
  expect(await filled('Plan', 'A2:I60')).toEqual(before);
});

/** The cells of all sheets that the pane wrote to. */
const written = async () => [await filled('Plan', 'A2:I60'), await filled('Logboek', 'A2:F80')];

test("what Excel's own undo has half taken back is not taken back by the pane, which says why; Ctrl+Z goes on to the end", async () => {
  const before = await written();
  await workbench.call('recordUndo');
  await writePlanOf(6, 'Emre Routerkast');
  const [plan] = await written();
  // First the log, then the rows of the plan, then their place in the table.
  do expect(await workbench.call('undo')).toBe(true);
  while ((await filled('Plan', 'A2:I60')).length === plan.length);
  const half = await written();
  expect(half).not.toEqual(before);
  await go('Meer');
  await pane().getByRole('button', { name: 'Wijzigingen en ongedaan maken' }).click();
  await pane()
    .getByRole('button', { name: 'Ongedaan maken: Het plan van Emre Routerkast staat in Plan.' })
    .click();
  await pane().getByRole('alert').or(pane().getByText('intussen')).first().waitFor();
  expect(await written()).toEqual(half);
  while (await workbench.call('undo'));
  expect(await written()).toEqual(before);
});
