import { picture } from './support/pictures';
import { WorkbenchPage } from './support/workbench';

/** The grant fund: from what the plans lack to a decision in the workbook. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  const below = [[1005, 'Hbo-opleiding', 9000, 1, 1, '2026-2027', '2026-2027']];
  const table = (await workbench.tables()).find(({ name }) => name === 'Wensen');
  const row = Number(/:\D+(\d+)$/.exec(table!.address)![1]) + 1;
  await workbench.setCells('Wensen', `A${row}:G${row}`, below);
  await workbench.idle();
  await workbench.pane.getByRole('button', { name: 'Beurs', exact: true }).click();
  await workbench.pane.getByRole('heading', { name: 'Beurs', exact: true }).waitFor();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const filled = async (sheet: string, address: string) =>
  (await workbench.cells(sheet, address)).filter((row) => row.some((cell) => cell !== ''));

test('the screen begins with the school year that money or requests are for', async () => {
  const year = pane().getByLabel('Schooljaar', { exact: true });
  expect(await year.inputValue()).toBe('2027');
  await pane().getByText('Ursula Paperclip', { exact: false }).first().waitFor();
  await pane().getByText('Wendela Stempel', { exact: false }).first().waitFor();
  await year.selectOption('2026-2027');
});

test('money is recorded per school year', async () => {
  await pane().getByLabel('Beschikbaar gesteld voor 2026-2027').fill('10.000');
  await pane().getByRole('button', { name: 'Leg vast in Beursgeld' }).click();
  await pane().getByText('€ 10.000,00 voor 2026-2027 staat in Beursgeld.').first().waitFor();
  expect(await filled('Beursgeld', 'A2:B10')).toEqual([
    ['2027-2028', 400],
    ['2026-2027', 10000],
  ]);
});

test('what the plans lack is put in Beurs with points', async () => {
  await pane()
    .getByText(/Hieronder staat ons voorstel/)
    .waitFor();
  for (const [field, points] of Object.entries({
    'Prioriteit 1': '3',
    'Prioriteit 2': '2',
    'Op het maximum': '0',
    'Per 10 uur scholing': '0',
  }))
    await pane().getByLabel(field, { exact: true }).fill(points);
  await pane()
    .getByRole('button', { name: /^Zet .* in Beurs$/ })
    .click();
  await pane()
    .getByText(/in Beurs gezet\.$/)
    .first()
    .waitFor();
  const rows = await filled('Beurs', 'A2:H40');
  const own = rows.find(([, number, , course]) => number === 1005 && course === 'Hbo-opleiding');
  expect(own?.[5]).toBe(3);
  expect(Number(own?.[4])).toBeGreaterThan(0);
});

test('the three rules stand side by side, and a grant by hand shows its effect', async () => {
  const table = pane().getByRole('table');
  await table.getByRole('columnheader', { name: 'Optimaal' }).waitFor();
  await pane()
    .getByText(/^Zeker de beste: geen andere verdeling/)
    .waitFor();
  await pane()
    .getByLabel(/^Besluit over Hbo-opleiding van Emre/)
    .selectOption({ label: 'Deels toekennen' });
  await pane()
    .getByLabel(/^Toe te kennen deel van/)
    .fill('250');
  await picture(workbench.page.locator('#pane'), 'beurs');
});

test('decisions are written to Beurs, and taken back', async () => {
  await pane().getByRole('button', { name: 'Schrijf besluiten naar Beurs' }).click();
  await pane()
    .getByText(/^Besluiten over/)
    .first()
    .waitFor();
  const decided = await filled('Beurs', 'A2:J40');
  const own = decided.find(([, number, , course]) => number === 1005 && course === 'Hbo-opleiding');
  expect(own?.slice(7)).toEqual(['deels', 250, 'Met de hand besloten']);
  await pane()
    .getByText(/^Toegekend: €\s250,00, op \d+ [a-z]+ \d{4}, Met de hand besloten$/)
    .waitFor();
  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  const open = await filled('Beurs', 'A2:J40');
  expect(open.every((row) => row[7] === '')).toBe(true);
});
