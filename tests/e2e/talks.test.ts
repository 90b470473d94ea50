import { WorkbenchPage } from './support/workbench';

/** Conversations: whom to see this month, what to bring up, and keeping that it was done. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const card = (name: string) => pane().getByRole('article', { name });

/** The rows of `Gesprekken` of a personnel number. */
async function talksOf(number: number): Promise<unknown[][]> {
  return (await workbench.cells('Gesprekken', 'A2:D40')).filter(([key]) => key === number);
}

async function openTalks(): Promise<void> {
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await pane().getByRole('button', { name: 'Gesprekken' }).click();
  await pane().getByRole('heading', { name: 'Gesprekken', exact: true }).waitFor();
}

test('who is to be seen this month is there, those who are late first, with what to bring up', async () => {
  await openTalks();
  await card('Bram Krijtbord')
    .getByText(/^Te laat/)
    .waitFor();
  expect(await pane().getByRole('article').first().getByRole('heading').textContent()).toBe('Bram Krijtbord');
  await card('Aïsha Tussenuur').getByText('Om te bespreken').waitFor();
  await card('Aïsha Tussenuur')
    .getByText(/Onderwijsassistent \(mbo 4/)
    .first()
    .waitFor();
  await pane()
    .getByText(/^4 gesprekken in .* Daarvan \d te laat\.$/)
    .waitFor();
});

test('another month shows others', async () => {
  await pane().getByRole('combobox', { name: 'Maand' }).selectOption('1');
  await card('Vincent Weegschaal').waitFor();
  expect(await card('Bram Krijtbord').count()).toBe(0);
  await pane().getByRole('combobox', { name: 'Maand' }).selectOption('0');
});

test('a conversation that was held is kept in Gesprekken, and can be taken back', async () => {
  const before = await talksOf(1002);
  const [[peildatum]] = await workbench.cells('Overzicht', 'B2:B2');
  await card('Bram Krijtbord').getByRole('button', { name: 'Gesprek gevoerd met Bram Krijtbord' }).click();
  const form = pane().getByRole('group', { name: 'Gesprek met Bram Krijtbord' });
  await form.getByRole('textbox', { name: 'Notitie' }).fill('=Wil naar facilitair');
  await form.getByRole('button', { name: 'Zet in Gesprekken' }).click();
  await pane()
    .getByText(/^Gesprek met Bram Krijtbord op .* vastgelegd/)
    .first()
    .waitFor();
  await card('Bram Krijtbord').waitFor({ state: 'detached' });
  const rows = await talksOf(1002);
  expect(rows.slice(0, -1)).toEqual(before);
  const [, last, next, note] = rows.at(-1)!;
  expect(last).toBe(peildatum);
  expect(Number(next)).toBeGreaterThan(Number(peildatum) + 360);
  expect(note).toBe('=Wil naar facilitair');
  const log = (await workbench.cells('Logboek', 'A2:F10')).filter(([when]) => when !== '');
  expect(log.map(([, , table]) => table)).toEqual(['Gesprekken']);

  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await card('Bram Krijtbord').waitFor();
  expect(await talksOf(1002)).toEqual(before);
});

test('a personal plan is kept beside it, with the extra hours, and both can be taken back', async () => {
  const plan = async () => (await workbench.cells('Gesprekken', 'A2:I40')).find(([key]) => key === 1002);
  const hours = async () =>
    (await workbench.cells('CAO-regels', 'A2:D60')).filter(
      ([rule, , , key]) => rule === 'extra_uren' && key === 1002,
    );
  const before = await plan();
  const [[peildatum]] = await workbench.cells('Overzicht', 'B2:B2');
  await pane()
    .getByText('In elk gesprek: loopbaanontwikkeling en werkdruk (CAO VO, artikel 18.3).')
    .waitFor();
  await card('Bram Krijtbord').getByRole('button', { name: 'Plan vastleggen van Bram Krijtbord' }).click();
  const form = pane().getByRole('group', { name: 'Persoonlijk plan van Bram Krijtbord' });
  await form.getByRole('textbox', { name: 'Welke activiteiten' }).fill('=Facilitair medewerker');
  expect(await form.getByRole('checkbox').isDisabled()).toBe(true);
  const parts = ['Doel voor de medewerker', 'Doel voor de school', 'Hoe het mogelijk wordt gemaakt'];
  for (const part of parts) await form.getByRole('textbox', { name: part }).fill('Ja');
  expect(await form.getByRole('checkbox').isChecked()).toBe(true);
  await form.getByRole('button', { name: 'Zet in Gesprekken' }).click();
  await pane()
    .getByText(/^Persoonlijk plan van Bram Krijtbord, ingediend op .* vastgelegd/)
    .first()
    .waitFor();
  expect((await plan())?.slice(4)).toEqual([peildatum, '=Facilitair medewerker', 'Ja', 'Ja', 'Ja']);
  expect((await hours()).map(([, , value]) => value)).toEqual([43, 0]);

  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await card('Bram Krijtbord').getByText('Nog geen persoonlijk plan vastgelegd').waitFor();
  expect([await plan(), await hours()]).toEqual([before, []]);
});

test('a date is chosen for somebody of whom nothing was known yet; what is no date is refused', async () => {
  await pane().getByRole('button', { name: 'Toon deze medewerkers' }).click();
  await card('Yusuf Beamer').getByRole('button', { name: 'Datum kiezen voor Yusuf Beamer' }).click();
  const form = pane().getByRole('group', { name: 'Gesprek met Yusuf Beamer' });
  await form.getByRole('textbox', { name: 'Volgende gesprek' }).fill('31 feb');
  await form.getByText(/^Dit is geen datum/).waitFor();
  await form.getByRole('textbox', { name: 'Volgende gesprek' }).fill('15-1-2099');
  await form.getByText('Begrepen als 15 januari 2099').waitFor();
  await form.getByRole('button', { name: 'Zet in Gesprekken' }).click();
  await pane().getByText('Gesprek met Yusuf Beamer gepland op 15 januari 2099.').first().waitFor();
  expect((await talksOf(1024))[0].slice(1, 3)).toEqual(['', 72_700]);
});

test('the same can be kept on the screen of the person', async () => {
  await workbench.select('Medewerkers', 'B6');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  const section = pane().getByRole('region', { name: 'Gesprek' });
  await section.getByText(/^Gesprek op/).waitFor();
  await section.getByRole('button', { name: 'Gesprek gevoerd met Emre Routerkast' }).click();
  await section.getByRole('button', { name: 'Zet in Gesprekken' }).click();
  await section.getByText(/^Gesprek met Emre Routerkast op .* vastgelegd/).waitFor();
  const [[peildatum]] = await workbench.cells('Overzicht', 'B2:B2');
  expect((await talksOf(1005)).at(-1)?.[1]).toBe(peildatum);
  const items = section.getByRole('listitem');
  const before = await items.count();
  await section.getByText('1 eerder gesprek').click();
  await items.nth(before).waitFor();
});

test('nothing was refused and nothing failed', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
});
