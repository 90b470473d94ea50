import { picture } from './support/pictures';
import { WorkbenchPage } from './support/workbench';

/** What the CAO says at the place where the question comes up: an EVC, a refused wish, a contract that ends too early. */
let workbench: WorkbenchPage;

const COURSE = 'Omgaan met lastig gedrag';

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  workbench.page.setDefaultTimeout(20_000);
  await workbench.select('Medewerkers', 'B10');
  await pane().getByRole('heading', { name: 'Ilse Ringband' }).waitFor();
}, 180_000);

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const button = (name: string | RegExp) => pane().getByRole('button', { name }).first();

/** Where the wish stands on its sheet, by the titles of the columns. */
async function wish(): Promise<{
  row: number;
  cell: (column: string) => string;
  value: (column: string) => unknown;
}> {
  const [titles, ...rows] = await workbench.cells('Wensen', 'A1:Z60');
  const index = rows.findIndex(([number]) => number === 1009);
  const place = (column: string) => titles.indexOf(column);
  return {
    row: index + 2,
    cell: (column) => `${String.fromCharCode(65 + place(column))}${index + 2}`,
    value: (column) => rows[index][place(column)],
  };
}

async function setWish(cells: Readonly<Record<string, string | number>>): Promise<void> {
  const { cell } = await wish();
  for (const [column, value] of Object.entries(cells)) await workbench.setCell('Wensen', cell(column), value);
  await workbench.idle();
}

test('the EVC of somebody up to mbo-2: kind chosen in the form, the employer pays the rest, and agreeing writes it', async () => {
  await workbench.call('renameColumn', 'Medewerkers', 'Locatie', 'Opleidingsniveau');
  const levels = Array.from({ length: 24 }, (_, i) => [i === 8 ? 'mbo-2' : '']);
  await workbench.setCells('Medewerkers', 'K2:K25', levels);
  await setWish({ Kosten: 3000 });

  await button('Wensen beheren').click();
  await button(`Alle gegevens van ${COURSE}`).click();
  const form = pane().getByRole('group', { name: `Wens: ${COURSE}` });
  await form.getByRole('combobox', { name: 'Soort' }).selectOption({ label: 'EVC-traject' });
  const rules = form.getByRole('list', { name: 'Wat de CAO VO over deze soort zegt' });
  await rules.getByText('het budget betaalt eerst, de werkgever de rest (artikel 16.3 lid 4)').waitFor();
  await rules.getByText('Terugbetaling: mag niet in de afspraak staan.').waitFor();
  await rules.scrollIntoViewIfNeeded();
  await picture(workbench.page, 'soort-opleiding');
  await form.getByRole('button', { name: 'Opslaan in Wensen' }).click();
  await pane().getByText(`${COURSE} is gewijzigd in Wensen.`).first().waitFor();
  await workbench.idle();
  expect((await wish()).value('Soort')).toBe('EVC');

  const card = pane().getByRole('article', { name: COURSE });
  await card.getByText(/^EVC is een recht tot en met mbo-2/).waitFor();
  expect(await card.getByText('Niet betaalbaar').count()).toBe(0);
  await card
    .getByText(/ van de werkgever$/)
    .first()
    .waitFor();
  await button(`Spreek af: ${COURSE}`).click();
  await button('Leg de afspraak vast').click();
  await pane()
    .getByText(/^Afgesproken met Ilse Ringband/)
    .first()
    .waitFor();
  await workbench.idle();
  const agreed = await wish();
  expect(agreed.value('Status')).toBe('afgesproken');
  expect(Number(agreed.value('Werkgever'))).toBeGreaterThan(2000);
  expect(
    await pane()
      .getByText(/^Niet gedekt in/)
      .count(),
  ).toBe(0);
});

test('a contract that ends before the last instalment is told, with the decision on a proof contract', async () => {
  await setWish({ Soort: 'eigen keuze', Kosten: 300, Duur: 3, Werkgever: '' });
  const [[peildatum]] = await workbench.cells('Overzicht', 'B2:B2');
  await workbench.setCell('Medewerkers', 'H10', Number(peildatum) + 120);
  await workbench.idle();
  const agreed = pane().getByRole('region', { name: 'Afgesproken opleidingen' });
  await agreed
    .getByText(/^De laatste termijn valt na het einde van het dienstverband/)
    .first()
    .waitFor();
  await agreed
    .getByText(/artikel 9\.2 lid 1–3/)
    .first()
    .waitFor();
  await workbench.setCell('Medewerkers', 'H10', '');
  await workbench.idle();
});

test('a refused course of one’s own choice is told with the article that says who decides', async () => {
  await setWish({ Status: 'afgewezen', Kosten: 300, Duur: 1, Start: '' });
  await button('Wensen beheren').waitFor();
  const refused = pane().getByText(/staat op afgewezen, maar .* Daarover beslist de werknemer alleen/);
  await refused.first().waitFor();
  expect(await refused.first().textContent()).toContain('16.5 lid 2');
});
