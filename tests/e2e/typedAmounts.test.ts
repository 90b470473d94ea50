import { WorkbenchPage } from './support/workbench';

/** Amounts typed with a real keyboard: nothing that cannot be read is written, or answered. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  await workbench.select('Medewerkers', 'B6');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const COURSE = 'Associate degree ICT-beheer';
const card = () => pane().getByRole('article', { name: COURSE });
const button = (name: string | RegExp) => pane().getByRole('button', { name });
const isRefused = async (name: string | RegExp) =>
  (await button(name).first().getAttribute('aria-disabled')) === 'true';
const priceInTable = async () => {
  const rows = await workbench.cells('Wensen', 'A2:C40');
  return rows.find(([number, course]) => number === 1005 && course === COURSE)?.[2];
};

test('a price that can be two amounts is asked about, and neither saved nor planned', async () => {
  const before = await priceInTable();
  await button(`Wijzig ${COURSE}`).click();
  await card().getByRole('textbox', { name: 'Prijs' }).click();
  await workbench.page.keyboard.press('Control+A');
  await workbench.page.keyboard.type('4,500');
  await card().getByText('Bedoelt u 4.500,00 of 4,50?').waitFor();
  await card().getByText('Vul een geldig bedrag in: wat er nu staat, is niet te lezen.').waitFor();
  expect(await isRefused(`Wens opslaan: ${COURSE}`)).toBe(true);
  expect(await isRefused('Zet plan in werkmap')).toBe(true);
  await button(`Wens opslaan: ${COURSE}`).click({ force: true });
  await workbench.idle();
  expect(await priceInTable()).toBe(before);
});

test('a text after a number is no price either', async () => {
  const before = await priceInTable();
  await card().getByRole('textbox', { name: 'Prijs' }).click();
  await workbench.page.keyboard.press('Control+A');
  await workbench.page.keyboard.type('4500');
  await card().getByText('Begrepen als').waitFor();
  await workbench.page.keyboard.type(' euro of zo');
  await card().getByText('Dit is geen bedrag. Typ het zoals 1.234,56.').waitFor();
  expect(await isRefused(`Wens opslaan: ${COURSE}`)).toBe(true);
  expect(await priceInTable()).toBe(before);
});

test('the chosen amount counts, and a plan with it says that it is not saved yet', async () => {
  await card().getByRole('textbox', { name: 'Prijs' }).click();
  await workbench.page.keyboard.press('Control+A');
  await workbench.page.keyboard.type('4,500');
  // By keyboard alone: the first of the two amounts comes after the field.
  await workbench.page.keyboard.press('Tab');
  await workbench.page.keyboard.press('Enter');
  await card()
    .getByText(/Begrepen als €.4\.500,00/)
    .waitFor();
  await button('Zet plan in werkmap').click();
  const preview = pane().getByRole('group', { name: 'Dit verandert in Plan' });
  await preview.getByText(/€.4\.500,00, is nog niet opgeslagen in Wensen/).waitFor();
  await preview.getByRole('button', { name: 'Sla ook op' }).click();
  await preview.getByText(/is nog niet opgeslagen/).waitFor({ state: 'detached' });
  expect(await priceInTable()).toBe(4500);
});

test('taking it back says what was taken back', async () => {
  await button('Ongedaan maken').first().click();
  await pane().getByText(`Ongedaan gemaakt: ${COURSE} is opgeslagen in Wensen.`).waitFor();
  expect(await priceInTable()).not.toBe(4500);
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await pane().getByRole('button', { name: 'Wijzigingen en ongedaan maken' }).click();
  await pane()
    .getByText(new RegExp(`^\\d\\d:\\d\\d ${COURSE} is opgeslagen`))
    .waitFor();
});
