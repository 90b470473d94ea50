import { WorkbenchPage } from './support/workbench';

/** Building the sheets, from the ribbon and from the pane: in peace with what the user has, and wholly or not at all. */
let workbench: WorkbenchPage;

const OUR_SHEETS = [
  'Overzicht',
  'Medewerkers',
  'Aanstellingen',
  'Beginsaldi',
  'Bestedingen',
  'CAO-regels',
  'Opleidingen',
  'Wensen',
  'Plan',
  'Salaristabel',
  'Functies',
  'Beurs',
  'Beursgeld',
  'Gesprekken',
  'Instellingen',
  'Logboek',
];
const OWN_CELLS = [
  ['van de gebruiker', 12.5],
  ['blijft', 'zo'],
];

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
  await workbench.setCells('Blad1', 'B2:C3', OWN_CELLS);
  await workbench.setCell('Blad1', 'B4', '=C2*2');
  await workbench.idle();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;

async function expectOwnSheetUntouched(): Promise<void> {
  expect(await workbench.cells('Blad1', 'B2:C3')).toEqual(OWN_CELLS);
  expect(await workbench.formulas('Blad1', 'B4')).toEqual([['=C2*2']]);
  expect(await workbench.cells('Blad1', 'B4')).toEqual([[25]]);
}

/** Presses a button of the ribbon as a user does. */
async function press(label: string): Promise<void> {
  await workbench.page.getByRole('toolbar').getByRole('button', { name: label }).click();
}

test('the ribbon has its buttons, in Dutch, in the groups of the manifest', async () => {
  expect(await workbench.ribbon()).toEqual([
    ['Plannen', 'Scholingsplan'],
    ['Werkmap', 'Voorbeeldschool', 'Lege werkmap'],
    ['Herstel', 'Herstel formules'],
  ]);
});

test('a workbook without our tables opens on two ways to begin', async () => {
  await pane().getByRole('heading', { name: 'Welkom bij Scholing' }).waitFor();
  for (const name of ['Voorbeeldschool', 'Lege werkmap'])
    await pane().getByRole('button', { name, exact: true }).waitFor();
});

test('when building fails, the pane says so and the workbook is as it was', async () => {
  // Every request meets this, so it does not matter whether the pane itself is still reading.
  await workbench.page.evaluate(() => {
    const Error = {
      Code: 'GeneralException',
      Message: '',
      Location: '',
      ActionIndex: 0,
      HttpStatusCode: 500,
    };
    Object.assign(window, {
      endFault: window.workbench.use(() => Promise.resolve({ body: { Results: [], Error } })),
    });
  });
  await workbench.pressRibbon('legewerkmap');
  await pane().getByText('Excel meldt een fout die Scholing niet kent.').first().waitFor();
  await workbench.page.evaluate(() => (window as unknown as { endFault: () => void }).endFault());
  await workbench.idle();
  expect(await workbench.sheets()).toEqual(['Blad1']);
  expect(await workbench.tables()).toEqual([]);
  await expectOwnSheetUntouched();
});

test('"Voorbeeldschool" asks when names are taken, and changes nothing', async () => {
  await workbench.call('addSheet', 'Wensen');
  await press('Voorbeeldschool');
  const question =
    'Geef ze een andere naam, of begin in een nieuwe, lege werkmap. Wat er staat, is niet veranderd.';
  await pane().getByText(question).first().waitFor();
  await pane()
    .getByText('Er is niets gemaakt, want deze namen zijn al in gebruik. Bladen: "Wensen".')
    .first()
    .waitFor();
  expect(await workbench.sheets()).toEqual(['Blad1', 'Wensen']);
  expect(await workbench.tables()).toEqual([]);
  await expectOwnSheetUntouched();
  await workbench.call('deleteSheet', 'Wensen');
});

test('"Lege werkmap" builds the sheets beside the user\'s own, also when that one is protected', async () => {
  await workbench.call('protect', 'Blad1');
  await press('Lege werkmap');
  await pane()
    .getByText('De bladen staan klaar. Vul Medewerkers in, of kies Meer, Eigen lijst inlezen.')
    .first()
    .waitFor();
  await workbench.idle();
  await workbench.call('unprotect', 'Blad1');
  expect(await workbench.sheets()).toEqual(['Blad1', ...OUR_SHEETS]);
  await expectOwnSheetUntouched();
  await pane().getByRole('heading', { name: 'Nog geen medewerkers' }).waitFor();
  expect(await workbench.texts('Overzicht', 'A5:F5')).toEqual([['', '', '', '', '', '']]);
});

/** The color of the tab of each sheet, "" where it has none. */
const tabColors = () =>
  workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.load('items/name,items/tabColor');
      await context.sync();
      return Object.fromEntries(sheets.items.map(({ name, tabColor }) => [name, tabColor]));
    }),
  );

test('tabs tell by their color who fills a sheet in; the user’s own and the overview have none', async () => {
  const { Blad1, Overzicht, Plan, Logboek, ...others } = await tabColors();
  expect([Blad1, Overzicht]).toEqual(['', '']);
  expect([Plan, Logboek]).toEqual(['#A6A6A6', '#A6A6A6']);
  expect(new Set(Object.values(others))).toEqual(new Set(['#FFC000']));
  const [[, , hint]] = await workbench.cells('Overzicht', 'A2:C2');
  expect(hint).toContain('Gele tabbladen vult u in, grijze vult het taakvenster.');
});

test('the columns Fte and Uit dienst say at their header of which day they are, and where the present fte stands', async () => {
  const [hint, leaving] = await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      const { columns } = context.workbook.tables.getItem('Medewerkers');
      const told = ['Fte', 'Uit dienst'].map((name) =>
        columns.getItem(name).getHeaderRowRange().dataValidation.load('prompt,errorAlert'),
      );
      await context.sync();
      return told.map(({ prompt, errorAlert }) => ({ ...prompt, stops: errorAlert.showAlert }));
    }),
  );
  expect(leaving).toMatchObject({ title: 'Laatste dag in dienst', showPrompt: true, stops: false });
  expect(leaving.message).toContain('AOW-leeftijd');

  expect(hint).toMatchObject({ title: 'Fte bij indiensttreding', showPrompt: true, stops: false });
  expect(hint.message).toContain('de fte van nu staat rechts in Fte op peildatum');
});

test('the first person typed in gets amounts and a pane', async () => {
  const [[day]] = await workbench.cells('Overzicht', 'B2');
  await workbench.setCells('Medewerkers', 'A2:B2', [[7, 'Noor Krukje']]);
  await workbench.setCells('Medewerkers', 'F2:G2', [['0,5', Number(day) - 800]]);
  await workbench.idle();
  const [[number, name, fte, entitlement]] = await workbench.cells('Overzicht', 'A5:D5');
  expect([number, name, fte, entitlement]).toEqual([7, 'Noor Krukje', 0.5, 300]);
  await workbench.select('Medewerkers', 'A2');
  await pane().getByRole('heading', { name: 'Noor Krukje' }).waitFor();
  // Who was asked to fill in Medewerkers has done so.
  await pane()
    .getByText('Vul Medewerkers in, of kies Meer, Eigen lijst inlezen.')
    .first()
    .waitFor({ state: 'detached' });
});

test('building again asks, and changes nothing', async () => {
  await press('Voorbeeldschool');
  await pane().getByText('Deze werkmap heeft de bladen van Scholing al.').first().waitFor();
  expect(await workbench.sheets()).toEqual(['Blad1', ...OUR_SHEETS]);
  expect((await workbench.cells('Medewerkers', 'A2:B2'))[0]).toEqual([7, 'Noor Krukje']);
});

test('"Herstel formules" writes the formulas again, where the overview stands now', async () => {
  const formulas = await workbench.formulas('Overzicht', 'A5:F5');
  const values = await workbench.cells('Overzicht', 'A5:F5');
  const colors = await tabColors();
  await workbench.pane.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Plan').tabColor = '';
      context.workbook.worksheets.getItem('Wensen').tabColor = '#FF0000';
      await context.sync();
    }),
  );
  await workbench.call('insertRows', 'Overzicht', 1, 2);
  await workbench.idle();
  await workbench.call('clearCells', 'Overzicht', 'C7:E7');
  await press('Herstel formules');
  await pane().getByText('14 formules zijn opnieuw geschreven.').first().waitFor();
  await workbench.idle();
  expect(await workbench.formulas('Overzicht', 'A7:F7')).toEqual(formulas);
  expect(await workbench.cells('Overzicht', 'A7:F7')).toEqual(values);
  expect(await tabColors()).toEqual({ ...colors, Wensen: '#FF0000' });
});

test('"Herstel formules" on a protected overview says so and writes nothing', async () => {
  const formulas = await workbench.formulas('Overzicht', 'A7:F7');
  await workbench.call('protect', 'Overzicht');
  await press('Herstel formules');
  await pane().getByText('Het blad Overzicht is beveiligd.').first().waitFor();
  await workbench.call('unprotect', 'Overzicht');
  expect(await workbench.formulas('Overzicht', 'A7:F7')).toEqual(formulas);
});

test('nothing was refused and nothing crashed', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
});
