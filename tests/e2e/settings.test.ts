import { WorkbenchPage } from './support/workbench';

/** The settings: the plan follows them, the school's own rules go before the CAO's, and every write can be taken back. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const part = (name: string) => pane().getByRole('region', { name });

async function openSettings(): Promise<void> {
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await pane().getByRole('button', { name: 'Instellingen', exact: true }).click();
  await pane().getByRole('heading', { name: 'Instellingen', exact: true }).waitFor();
}

async function filled(sheet: string, address: string): Promise<unknown[][]> {
  const rows = await workbench.cells(sheet, address);
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

const horizonOf = async () => {
  await workbench.select('Medewerkers', 'A6');
  await workbench.select('Medewerkers', 'B6');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  // An undo is told before the pane has read the workbook again.
  await workbench.idle();
  const sentence = await pane()
    .getByText(/^Eén plan voor alle wensen/)
    .textContent();
  const [from, to] = sentence!.match(/\d{4}(?=-\d{4})/g)!.map(Number);
  return to - from + 1;
};

test('the plan looks as far ahead as the school sets, and again as before when that is taken back', async () => {
  expect(await horizonOf()).toBe(12);
  await openSettings();
  const years = part('Plannen en gesprekken').getByRole('textbox', { name: 'Schooljaren vooruit plannen' });
  await years.fill('0');
  await part('Plannen en gesprekken').getByText('Typ een heel getal van 1 tot en met 60.').waitFor();
  await years.fill('5');
  await part('Plannen en gesprekken').getByRole('button', { name: 'Zet in Instellingen' }).click();
  await part('Plannen en gesprekken').getByRole('button', { name: 'Ongedaan maken' }).waitFor();
  const set = await filled('Instellingen', 'A2:C20');
  expect(set.find(([name]) => name === 'Schooljaren vooruit')?.[1]).toBe(5);
  expect(await horizonOf()).toBe(5);

  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await pane().getByRole('button', { name: 'Wijzigingen en ongedaan maken' }).click();
  await pane()
    .getByRole('button', { name: /^Ongedaan maken: Instellingen/ })
    .click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  expect(await horizonOf()).toBe(12);
});

test('a rule of the school’s own goes before the CAO’s, can be ended, and is refused twice on one day', async () => {
  await openSettings();
  const rules = part('Cao en eigen regels');
  await rules.getByText('U hebt nog geen eigen regels').waitFor();
  const before = await filled('CAO-regels', 'A2:E40');
  await rules.getByRole('button', { name: 'Eigen regel toevoegen' }).click();
  const form = rules.getByRole('group', { name: 'Eigen regel' });
  await form.getByRole('textbox', { name: 'Geldt vanaf' }).fill('1-8-2024');
  await form.getByRole('textbox', { name: 'Euro per schooljaar bij 1,0 fte' }).fill('750,50');
  await form.getByText('€ 750,50').waitFor();
  await form.getByRole('textbox', { name: 'Toelichting' }).fill('Besluit van de directie');
  await form.getByRole('button', { name: 'Zet in CAO_regels' }).click();
  await rules.getByText('Eigen regel Scholingsbudget vanaf 1 augustus 2024 staat in CAO_regels.').waitFor();
  const added = (await filled('CAO-regels', 'A2:E40')).filter(
    (row) => !before.some((old) => String(old) === String(row)),
  );
  expect(added).toEqual([['scholingsbudget', 45_505, 750.5, '', 'Besluit van de directie']]);
  // The cells follow the same rule.
  await workbench.idle();
  expect((await workbench.cells('Overzicht', 'D9:D9'))[0][0]).toBe(750.5);

  await rules.getByRole('button', { name: 'Eigen regel toevoegen' }).click();
  await form.getByRole('textbox', { name: 'Geldt vanaf' }).fill('1-8-2024');
  await form.getByText('Deze regel is er al vanaf die datum.').waitFor();
  await form.getByRole('button', { name: 'Annuleren' }).click();

  await rules.getByRole('button', { name: /^Beëindig Scholingsbudget/ }).click();
  const ender = rules.getByRole('group', { name: 'Beëindig' });
  await ender.getByText('Cao: € 600,00').waitFor();
  await ender.getByRole('button', { name: 'Zet in CAO_regels' }).click();
  await rules.getByText(/^Eigen regel Scholingsbudget eindigt/).waitFor();
  const own = (await filled('CAO-regels', 'A2:E40')).filter(
    ([rule, , , number]) => rule === 'scholingsbudget' && number === '',
  );
  expect(own.map(([, , value]) => value)).toEqual([750.5, 600]);

  await rules.getByRole('button', { name: 'Verwijder Scholingsbudget vanaf 1 augustus 2024' }).click();
  await rules.getByText('Eigen regel Scholingsbudget vanaf 1 augustus 2024 is verwijderd.').waitFor();
  await rules.getByRole('button', { name: 'Ongedaan maken' }).click();
  await rules.getByRole('button', { name: 'Verwijder Scholingsbudget vanaf 1 augustus 2024' }).waitFor();
});

test('the reference date can be set and taken back, and stands in the log', async () => {
  await openSettings();
  const [[before]] = await workbench.cells('Overzicht', 'B2:B2');
  const day = part('Peildatum');
  await day.getByRole('textbox', { name: 'Peildatum' }).fill('1/2/2027');
  await day.getByText('Begrepen als 1 februari 2027').waitFor();
  await day.getByRole('button', { name: 'Zet peildatum' }).click();
  await day.getByText('Alle bedragen zijn van 1 februari 2027.').waitFor();
  expect((await workbench.cells('Overzicht', 'B2:B2'))[0][0]).toBe(46_419);
  const log = await filled('Logboek', 'A2:F60');
  expect(log.at(-1)?.slice(1, 3)).toEqual(['De peildatum is 1 februari 2027.', 'Peildatum']);
  await day.getByRole('button', { name: 'Ongedaan maken' }).click();
  await day.getByText('Alle bedragen zijn van 1 februari 2027.').waitFor({ state: 'detached' });
  expect((await workbench.cells('Overzicht', 'B2:B2'))[0][0]).toBe(before);
});

test('every value that ships says where it comes from, and what is older than the plan is marked', async () => {
  const shipped = part('Meegeleverde waarden');
  await shipped.getByRole('button', { name: /^Regels van de cao/ }).click();
  const list = shipped.getByRole('listitem').filter({ hasText: 'Voorschot' }).first();
  await list.getByText('Geen officiële bron').waitFor();
  expect(await list.getByRole('link').getAttribute('href')).toMatch(/^https:/);
  await shipped
    .getByRole('listitem')
    .filter({ hasText: '€ 600,00' })
    .getByText('Bron is ouder dan uw plan')
    .waitFor();
  await shipped
    .getByRole('listitem')
    .filter({ hasText: '€ 500,00' })
    .first()
    .getByText('Geldt dan niet meer')
    .waitFor();
});

/** The row above the reference date holds what the columns below it come to. */
async function totalsAddUp(): Promise<void> {
  const [totals] = await workbench.cells('Overzicht', 'A1:L1');
  const rows = await workbench.cells('Overzicht', 'A5:L28');
  expect(totals[2]).toBe('Samen');
  for (const column of [3, 4, 5, 8, 9, 10, 11]) {
    const cents = rows.reduce((sum, row) => sum + Math.round(Number(row[column]) * 100), 0);
    expect([column, Math.round(Number(totals[column]) * 100)]).toEqual([column, cents]);
  }
}

test('an overview of an earlier version gets what it lacks, and loses it again with undo', async () => {
  await workbench.call('clearCells', 'Overzicht', 'G4:M5');
  await workbench.call('clearCells', 'Overzicht', 'O4');
  await workbench.call('clearCells', 'Overzicht', 'C1:L1');
  await workbench.idle();
  const before = await workbench.formulas('Overzicht', 'A1:T30');
  const overview = part('Blad Overzicht');
  await overview.getByRole('button', { name: 'Werk Overzicht bij' }).click();
  await overview.getByText('Overzicht bijgewerkt').waitFor();
  await workbench.idle();
  expect(await workbench.cells('Overzicht', 'G4')).toEqual([['Maximum van de schaal']]);
  expect((await workbench.cells('Overzicht', 'G5:G28')).flat()).toContain('op maximum');
  expect((await workbench.cells('Overzicht', 'O4:T4'))[0].every((title) => title !== '')).toBe(true);
  expect(await workbench.cells('Overzicht', 'H4')).toEqual([['Spaarafspraak tot en met']]);
  expect((await workbench.texts('Overzicht', 'H5:H28')).flat()).toContain('zonder einddatum');
  expect(await workbench.cells('Overzicht', 'I4:J4')).toEqual([['Vastgelegd', 'Vrij te besteden']]);
  expect(
    (await workbench.cells('Overzicht', 'I5:L28')).flat().every((cell) => typeof cell === 'number'),
  ).toBe(true);
  expect(await workbench.cells('Overzicht', 'K4:M4')).toEqual([
    ['Plan dit schooljaar', 'Vervalt na plan', 'Functie'],
  ]);
  expect(await workbench.cells('Overzicht', 'M5')).toEqual([['Onderwijsassistent']]);
  await totalsAddUp();

  await overview.getByRole('button', { name: 'Ongedaan maken' }).click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();
  expect(await workbench.formulas('Overzicht', 'A1:T30')).toEqual(before);
  await overview.getByRole('button', { name: 'Werk Overzicht bij' }).click();
  await overview.getByText('Overzicht bijgewerkt').waitFor();
  await overview.getByRole('button', { name: 'Werk Overzicht bij' }).click();
  await overview.getByText('Overzicht is al volledig.').waitFor();
});

test('the other CAO can be chosen', async () => {
  await pane()
    .getByRole('combobox', { name: 'Welke cao geldt waar u geen eigen regel hebt' })
    .selectOption('PO');
  await part('Cao en eigen regels').getByText('Waar u geen eigen regel hebt, geldt de cao PO.').waitFor();
  const base = (await filled('CAO-regels', 'A2:E40')).find(([rule]) => rule === 'cao');
  expect(base?.[2]).toBe('PO');
});

test('nothing was refused and nothing failed', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
});

test('the rules of the CAO say where they come from, and not at each of them how to put in a newer value', async () => {
  await openSettings();
  await pane()
    .getByRole('button', { name: /^Regels van de cao/ })
    .click();
  const extended = pane().getByText('De laatst bekende waarde is aangehouden', { exact: false });
  // One of them stands above the closed part too.
  await extended.nth(1).waitFor();
  expect(await pane().getByText('Weet u een nieuwere waarde?', { exact: false }).count()).toBe(0);
  expect(await pane().getByText('Doorgetrokken', { exact: false }).count()).toBe(0);
});
