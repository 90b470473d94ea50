import { WorkbenchPage } from './support/workbench';

/** Saving in a new workbook: who may, what a plan needs, the agreement, and what is left of it the year after. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  await workbench.pressRibbon('legewerkmap');
  await workbench.idle();
  await workbench.setCell('Overzicht', 'B2', 46349);
  await workbench.setCells('Medewerkers', 'A2:H2', [[1, 'Anna Krijt', 'TOA', '', '', 1, 45870, '']]);
  await workbench.setCells('Wensen', 'A2:E2', [[1, 'Cursus', 1000, 1, 1]]);
  await workbench.idle();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const { press, type } = {
  press: (key: string) => workbench.page.keyboard.press(key),
  type: (text: string) => workbench.page.keyboard.type(text),
};

/** Goes on with the Tab key until the control with this name has the focus. */
async function tabTo(name: string | RegExp): Promise<void> {
  for (let turn = 0; turn < 60; turn += 1) {
    const focused = await pane().evaluate(() => {
      const element = document.activeElement as HTMLInputElement | null;
      return element?.labels?.[0]?.textContent ?? element?.getAttribute('aria-label') ?? element?.textContent;
    });
    if (typeof name === 'string' ? focused === name : name.test(focused ?? '')) return;
    await press('Tab');
  }
  throw new Error(`The Tab key does not come to ${String(name)}`);
}

const ruleRows = async () => {
  const rows = await workbench.cells('CAO-regels', 'A2:E20');
  return rows.filter((row) => row.some((cell) => cell !== ''));
};

async function showAnna(): Promise<void> {
  // The pane follows a selection that changes.
  await workbench.select('Medewerkers', 'A20');
  await workbench.select('Medewerkers', 'B2');
  await pane().getByRole('heading', { name: 'Anna Krijt' }).waitFor();
}

/** What the overview and the pane say of the balance, in euros. */
async function balances(): Promise<{ cell: unknown; pane: string }> {
  await workbench.idle();
  const [[cell]] = await workbench.cells('Overzicht', 'E5');
  const region = pane().getByRole('region', { name: 'Te besteden', exact: true });
  return { cell, pane: (await region.textContent()) ?? '' };
}

test('a new workbook asks once who may save, answered by keyboard alone', async () => {
  await pane().getByText('Drie keuzes van uw school bepalen de bedragen.').waitFor();
  await pane().getByRole('button', { name: 'Kies nu' }).focus();
  await press('Enter');
  await pane().getByText('Wie mag sparen?').first().waitFor();
  await pane()
    .getByRole('radio', { name: /^Wie een spaarplan indient/ })
    .waitFor();
  expect(
    await pane()
      .getByRole('radio', { name: /^Wie een spaarplan indient/ })
      .isChecked(),
  ).toBe(true);
  await tabTo(/^Krijgt een deel/);
  await press('ArrowDown');
  await tabTo('Leg de keuzes vast');
  await press('Enter');
  await pane()
    .getByText(/^Vastgelegd vanaf 1 augustus 2026: sparen met een plan, deel van het jaar het hele recht/)
    .first()
    .waitFor();
  expect(await ruleRows()).toEqual([['naar_rato_tijd', 46235, 0, '', 'Keuze van de school']]);
  const [[, chosen]] = (await workbench.cells('Instellingen', 'A2:B20')).filter(
    ([name]) => name === 'Sparen en rechten gekozen',
  );
  expect(chosen).toBe('ja');
  expect(await pane().getByText('Drie keuzes van uw school bepalen de bedragen.').count()).toBe(0);
});

test('the team sees who loses what without a saving plan', async () => {
  await pane().getByRole('navigation').getByRole('button', { name: 'Team', exact: true }).click();
  await pane()
    .getByText(/€.600,00 vervalt op 31 juli 2027 zonder spaarplan/)
    .first()
    .waitFor();
});

test('a plan that needs saving says so with the last day and the article, and is recorded at one press', async () => {
  await showAnna();
  const sentence = pane()
    .getByText(/een spaarplan indient/)
    .first();
  await sentence.waitFor();
  expect((await sentence.textContent())?.replace(/\u00a0/g, ' ')).toContain(
    'Dit plan bewaart € 400,00 langer dan is afgesproken: dat kan alleen als de medewerker uiterlijk op 31 juli 2027 een spaarplan indient (CAO, 16.6 lid 2).',
  );
  await pane().getByRole('button', { name: 'Leg de spaarafspraak vast' }).focus();
  await press('Enter');
  await pane()
    .getByText(/^Spaarafspraak met Anna Krijt: 2 schooljaren bewaren/)
    .first()
    .waitFor();
  expect((await ruleRows()).slice(1)).toEqual([['spaartermijn', 46235, 2, 1, 'Spaarplan voor Cursus']]);
  expect(await pane().getByRole('button', { name: 'Leg de spaarafspraak vast' }).count()).toBe(0);
});

test('the year after, the money is still there by the agreement, and gone without it, in cell and pane alike', async () => {
  await workbench.setCell('Overzicht', 'B2', 46631);
  await showAnna();
  await pane().getByText('op 1 september 2027').waitFor();
  const saved = await balances();
  expect(saved.cell).toBe(1200);
  expect(saved.pane).toMatch(/€.1\.200,00/);
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await pane().getByRole('button', { name: 'Wijzigingen en ongedaan maken' }).click();
  await pane()
    .getByRole('button', { name: /^Ongedaan maken: Spaarafspraak met Anna/ })
    .click();
  await pane()
    .getByText(/^Ongedaan gemaakt: Spaarafspraak met Anna Krijt/)
    .waitFor();
  await showAnna();
  const lapsed = await balances();
  expect(lapsed.cell).toBe(600);
  expect(lapsed.pane).toMatch(/€.600,00/);
  expect(lapsed.pane).not.toMatch(/1\.200,00/);
});

test('an agreement is typed, ended and removed by keyboard alone', async () => {
  await pane().getByRole('button', { name: 'Afspraken over sparen' }).focus();
  await press('Enter');
  await tabTo('Schooljaren na het eigen schooljaar');
  await type('4');
  await pane().getByText('4 = budget van 2027-2028 te besteden tot en met 31 juli 2032.').waitFor();
  await tabTo('Leg vast in CAO_regels');
  await press('Enter');
  await pane()
    .getByText(/^Afspraak met Anna Krijt: spaartermijn 4/)
    .first()
    .waitFor();
  await pane()
    .getByRole('button', { name: /^Beëindig: Spaartermijn: 4/ })
    .focus();
  await press('Enter');
  await tabTo('Leg het einde vast');
  await press('Enter');
  await pane()
    .getByText(/^Spaartermijn: geëindigd, vanaf 1 augustus 2028/)
    .first()
    .waitFor();
  await pane()
    .getByRole('button', { name: /^Verwijder: Spaartermijn: geëindigd/ })
    .focus();
  await press('Enter');
  await pane()
    .getByText(/^Afspraak met Anna Krijt verwijderd/)
    .first()
    .waitFor();
  expect((await ruleRows()).filter(([, , , number]) => number === 1)).toEqual([
    ['spaartermijn', 46600, 4, 1, ''],
  ]);
});
