import { picture } from './support/pictures';
import { WorkbenchPage } from './support/workbench';

/** Closing a school year: seen first, then written, then taken back. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  workbench.page.setDefaultTimeout(15_000);
  await workbench.pane.getByRole('button', { name: 'Meer', exact: true }).click();
  await workbench.pane.getByRole('button', { name: 'Schooljaar afsluiten' }).click();
}, 180_000);

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const opening = () => workbench.cells('Beginsaldi', 'A1:G60');

test('a school year is closed after seeing what it does, no balance changes, and it is taken back', async () => {
  const before = await opening();
  const balances = await workbench.cells('Overzicht', 'E5:E28');
  await pane().getByText('Gaat mee naar het volgende schooljaar').waitFor();
  expect(await opening()).toEqual(before);
  await picture(workbench.page, 'schooljaar-afsluiten');
  await pane()
    .getByRole('button', { name: / afsluiten$/ })
    .click();
  await pane()
    .getByText(/^Schooljaar .* afgesloten voor /)
    .first()
    .waitFor();
  expect(
    (await opening()).flat().filter((cell) => /afgesloten, uit het dienstverband$/.test(String(cell))),
  ).not.toEqual([]);
  await workbench.idle();
  expect(await workbench.cells('Overzicht', 'E5:E28')).toEqual(balances);
  await picture(workbench.page, 'schooljaar-afgesloten');
  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();
  // The column that closing added went too.
  expect(await opening()).toEqual(before);
});

test('a school year is closed and taken back by the keyboard', async () => {
  const before = await opening();
  const press = async (name: string | RegExp) => {
    await pane().getByRole('button', { name }).first().focus();
    await workbench.page.keyboard.press('Enter');
  };
  await press(/ afsluiten$/);
  await pane()
    .getByText(/^Schooljaar .* afgesloten voor /)
    .first()
    .waitFor();
  await workbench.idle();
  expect(await opening()).not.toEqual(before);
  await press('Ongedaan maken');
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();
  expect(await opening()).toEqual(before);
});
