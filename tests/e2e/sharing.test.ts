import { untilTold } from './support/told';
import { WorkbenchPage } from './support/workbench';

/** "Delen en opruimen": values for formulas, and people out of the file, each wholly and with a way back. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  await workbench.select('Medewerkers', 'B6');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
  await pane().getByRole('button', { name: 'Schrijf naar Plan' }).click();
  await pane().getByText('Het plan van Emre Routerkast staat in Plan.').first().waitFor();
  await open();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const button = (name: string | RegExp) => pane().getByRole('button', { name });

async function open(): Promise<void> {
  await button('Meer').click();
  await button(/^Delen en opruimen/).click();
  await pane().getByRole('heading', { level: 1, name: 'Delen en opruimen' }).waitFor();
}

/** All cells of all sheets, by sheet. */
async function everything(): Promise<Record<string, string>> {
  await workbench.idle();
  return workbench.page.evaluate(() => {
    const { workbench: own } = window;
    return Object.fromEntries(own.sheets().map((name) => [name, JSON.stringify(own.cells(name, 'A1:P80'))]));
  });
}

/** The same, but for the log, which tells what was done. */
async function withoutLog(): Promise<Record<string, string>> {
  return Object.fromEntries(Object.entries(await everything()).filter(([sheet]) => sheet !== 'Logboek'));
}

const OVERVIEW = 'A5:F28';

test('formulas become the values they gave, on one sheet or all, and formulas again', async () => {
  const [values, formulas] = [
    await workbench.cells('Overzicht', OVERVIEW),
    await workbench.formulas('Overzicht', OVERVIEW),
  ];
  await workbench.setCell('Blad1', 'A1', '=SCHOLING.CAOWAARDE("scholingsbudget",DATE(2020,1,1))*2');
  await workbench.idle();

  await button('Kijk welke formules er zijn').click();
  await pane().getByRole('option', { name: 'Alle bladen (12 formules)' }).waitFor({ state: 'attached' });
  await pane().getByLabel('Welk blad').selectOption({ label: 'Blad1 (1 formule)' });
  await button('Zet waarden vast').click();
  await pane().getByText('1 formule is een waarde geworden.').first().waitFor();
  expect(await workbench.formulas('Blad1', 'A1')).toEqual([[1200]]);
  expect(await workbench.formulas('Overzicht', OVERVIEW)).toEqual(formulas);

  await button('Kijk welke formules er zijn').click();
  await button('Zet waarden vast').click();
  await pane().getByText('11 formules zijn waarden geworden.').first().waitFor();
  await workbench.idle();
  expect(await workbench.cells('Overzicht', OVERVIEW)).toEqual(values);
  const left = (await workbench.formulas('Overzicht', OVERVIEW)).flat();
  expect(left.filter((cell) => String(cell).includes('SCHOLING'))).toEqual([]);

  await button('Ongedaan maken').click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();
  expect(await workbench.formulas('Overzicht', OVERVIEW)).toEqual(formulas);
  expect(await workbench.cells('Overzicht', OVERVIEW)).toEqual(values);
});

test('what was typed over a value since stays when the formulas come back', async () => {
  await workbench.setCell('Blad1', 'A1', '=SCHOLING.CAOWAARDE("scholingsbudget",DATE(2020,1,1))');
  await workbench.idle();
  await button('Kijk welke formules er zijn').click();
  await pane().getByLabel('Welk blad').selectOption({ label: 'Blad1 (1 formule)' });
  await button('Zet waarden vast').click();
  await pane().getByText('1 formule is een waarde geworden.').first().waitFor();
  await workbench.setCell('Blad1', 'A1', 'van mij');
  await button('Ongedaan maken').click();
  await pane()
    .getByText(/^Teruggezet: 0 van de 1 formules\./)
    .first()
    .waitFor();
  expect(await workbench.cells('Blad1', 'A1')).toEqual([['van mij']]);
  await workbench.call('clearCells', 'Blad1', 'A1');
});

describe('employees who left', () => {
  const term = () => pane().getByLabel('Bewaartermijn in maanden na uit dienst');
  let left: number;

  beforeAll(async () => {
    const [[day]] = await workbench.cells('Overzicht', 'B2');
    left = Number(day) - 100;
    await workbench.setCell('Medewerkers', 'H6', left);
    await workbench.idle();
  });

  test('no term is assumed, and what is no number of months is refused', async () => {
    expect(await term().inputValue()).toBe('');
    await term().fill('twee jaar');
    await pane().getByText('Typ een heel aantal maanden, van 0 tot en met 600.').waitFor();
    await term().fill('24');
    await pane()
      .getByText(/is niemand langer dan 24 maanden uit dienst\.$/)
      .waitFor();
  });

  test('who goes and how many rows are shown first; refusing changes nothing', async () => {
    const before = await everything();
    await term().fill('2');
    await pane()
      .getByText(/^Emre Routerkast \(1005\), uit dienst/)
      .waitFor();
    await pane().getByRole('listitem').filter({ hasText: 'Medewerkers: 1 rij' }).first().waitFor();
    await pane()
      .getByRole('listitem')
      .filter({ hasText: /^Plan: \d+ rij/ })
      .first()
      .waitFor();
    await button('Wis 1 medewerker').click();
    await button('Annuleren').click();
    await button('Wis 1 medewerker').waitFor();
    expect(await everything()).toEqual(before);
  });

  test.each([
    [4, { code: 'GeneralException' }, 'Excel meldt een fout die Scholing niet kent.'],
    [4, { code: 'RequestAborted' }, 'Excel is bezig.'],
  ])('when request %i fails with %j nothing is erased', async (nth, how, sentence) => {
    const before = await everything();
    await button('Wis 1 medewerker').click();
    await button('Ja, wis 1 medewerker').waitFor();
    await workbench.injectFault({ nth, ...how });
    await button('Ja, wis 1 medewerker').click();
    await pane().getByText(sentence).first().waitFor();
    await workbench.clearFaults();
    await workbench.idle();
    expect(await everything()).toEqual(before);
  });

  test('erased means that no cell holds the name or number any more, and the log names nobody', async () => {
    // As the bottom line of an agreement of an earlier version.
    await workbench.setCell('Blad1', 'A9', 'Scholing · afspraak-1005 · 0123abcd');
    await workbench.call('addSheet', 'Lijst uit AFAS');
    await workbench.call('addSheet', 'POP Emre Routerkast');
    await workbench.setCells('Lijst uit AFAS', 'A1', [['Nummer']]);
    await workbench.setCells('Lijst uit AFAS', 'A2:B3', [
      [1005, 'Emre Routerkast'],
      [1006, 'Cursus samen met Emre Routerkast'],
    ]);
    // A report of ours that nobody ticks and its hidden earlier one, a hidden sheet of the user's, and an overview of values.
    await pane().evaluate(() =>
      Excel.run(async ({ workbook: { worksheets } }) => {
        for (const name of ['Rapport', 'Rapport (vorige)', 'Kladje']) {
          const sheet = worksheets.add(name);
          if (name !== 'Kladje') sheet.customProperties.add('Scholing.blad', 'rapport');
          sheet.getRange('A1').values = [[name === 'Kladje' ? 1005 : 'Op het maximum: 1']];
          if (name !== 'Rapport') sheet.visibility = 'Hidden';
        }
      }),
    );
    const [[formula]] = await workbench.formulas('Overzicht', 'A5');
    await workbench.setCell('Overzicht', 'A5', 'vast');
    const logbook = (await workbench.tables()).find(({ name }) => name === 'Logboek');
    const next = Number(/\d+$/.exec(logbook?.address ?? '')?.[0]) + 1;
    await workbench.setCells('Logboek', `A${next}:F${next}`, [
      [46_000, 'Gesprek samen met Emre Routerkast', 'Gesprekken', 1006, '', 'Notitie: zie Emre Routerkast'],
    ]);
    await workbench.idle();
    const { Blad1: agreement, ...before } = await withoutLog();
    expect(agreement).toContain('afspraak-1005');
    expect(before.Plan).toContain('Emre Routerkast');
    await button('Wis 1 medewerker').click();
    await pane().getByText('Lijst uit AFAS: 1 medewerker, 3 cellen').waitFor();
    await pane().getByLabel('Blad1: ziet eruit als een blad van Scholing', { exact: false }).check();
    await pane()
      .getByRole('main')
      .getByText(/Ook 1 blad dat Scholing hierover maakte verdwijnt, en dat komt niet terug\./)
      .waitFor();
    await button('Ja, wis 1 medewerker').click();
    await pane().getByText('1 vertrokken medewerker gewist uit de tabellen van Scholing.').first().waitFor();
    await pane().getByText('Hier staan ze nog. Verwijder zelf wat weg moet:').waitFor();
    for (const place of [
      'Rapport: aantallen zonder namen; waar 1 staat, is dat één medewerker',
      'Rapport (vorige): aantallen zonder namen; waar 1 staat, is dat één medewerker',
      'Lijst uit AFAS: 1 medewerker, 3 cellen',
      'Kladje (verborgen): 1 medewerker, 1 cel',
      'POP Emre Routerkast: 1 medewerker, in de naam van het blad',
      'Overzicht: vastgezette bedragen, één rij per medewerker.',
    ])
      await pane().getByRole('listitem').filter({ hasText: place }).waitFor();
    await workbench.idle();
    for (const [sheet, cells] of Object.entries(await everything())) {
      if (['Lijst uit AFAS', 'Kladje'].includes(sheet)) continue;
      expect([sheet, cells.includes('Emre Routerkast')]).toEqual([sheet, false]);
      expect([sheet, /\b1005\b/.test(cells)]).toEqual([sheet, false]);
    }
    const { Logboek: log } = await everything();
    expect(log).toContain('1 vertrokken medewerker gewist');
    expect(log).toContain('1 blad met een afspraak');
    expect(log).toContain('Gesprek samen met (gewist)');
    expect(await workbench.sheets()).not.toContain('Blad1');
    await button('Ongedaan maken').first().click();
    await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
    await workbench.idle();
    expect(await withoutLog()).toEqual(before);
    // The way back counts, and names nobody.
    const { Logboek: after } = await everything();
    expect(after.replace(log, '')).not.toContain('Routerkast');
    expect(after).toContain('Ongedaan gemaakt: 1 vertrokken medewerker gewist');
    for (const sheet of ['Lijst uit AFAS', 'POP Emre Routerkast', 'Kladje', 'Rapport', 'Rapport (vorige)'])
      await workbench.call('deleteSheet', sheet);
    await workbench.setCell('Overzicht', 'A5', formula);
    await workbench.idle();
  });
});

describe('one employee', () => {
  const choose = async () => {
    // Another cell first: that the same one is chosen again tells the pane nothing.
    await workbench.select('Medewerkers', 'B5');
    await workbench.select('Medewerkers', 'B6');
    await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
    await open();
  };

  test('who is chosen is erased with all rows and agreements, and the pane forgets what it knew of them', async () => {
    const before = await withoutLog();
    await choose();
    await pane().getByText('Emre Routerkast (1005)').waitFor();
    await button('Wis deze medewerker').click();
    await button('Ja, wis deze medewerker').click();
    await pane().getByText('1 medewerker gewist uit de tabellen van Scholing.').first().waitFor();
    await workbench.idle();
    for (const [sheet, cells] of Object.entries(await everything()))
      expect([sheet, /Emre Routerkast|\b1005\b/.test(cells)]).toEqual([sheet, false]);
    await pane().getByText('Op geen enkel blad staat nog een nummer of naam van wie gewist is.').waitFor();
    await button('Meer').click();
    await button('Wijzigingen en ongedaan maken').click();
    await pane()
      .getByRole('button', { name: /^Ongedaan maken: 1 medewerker gewist/ })
      .waitFor();
    expect(await pane().getByText('Het plan van Emre Routerkast').count()).toBe(0);
    await untilTold(pane(), 'Ongedaan gemaakt', () => button(/^Ongedaan maken: 1 medewerker gewist/).click());
    expect(await withoutLog()).toEqual(before);
    await open();
  });

  test('a sheet with one of our tables or the reference date never goes, whatever its cells say', async () => {
    await choose();
    await workbench.setCell('Beginsaldi', 'A40', 'Scholing · afspraak-1005 · 00000000');
    await workbench.setCell('Overzicht', 'A60', 'Scholing · afspraak-1005 · 00000000');
    await workbench.idle();
    await button('Wis deze medewerker').click();
    await button('Ja, wis deze medewerker').waitFor();
    expect(await pane().getByRole('checkbox').count()).toBe(0);
    await button('Annuleren').click();
    await workbench.call('clearCells', 'Beginsaldi', 'A40');
    await workbench.call('clearCells', 'Overzicht', 'A60');
    await workbench.idle();
  });

  test('a final erasure leaves no way back', async () => {
    await choose();
    await button('Wis deze medewerker').click();
    await button('Ja, wis deze medewerker').click();
    await pane().getByText('1 medewerker gewist uit de tabellen van Scholing.').first().waitFor();
    await button('Maak het wissen definitief').click();
    await pane().getByText('Het taakvenster bewaart geen gewiste rijen meer.').first().waitFor();
    expect(await button('Ongedaan maken').count()).toBe(0);
  });
});

test('everybody: tables with people are empty, what holds for all stays, and it can be taken back', async () => {
  await workbench.idle();
  const before = await withoutLog();
  await button('Wis alle persoonsgegevens').click();
  await button('Ja, wis alles').click();
  await pane().getByText('Alle persoonsgegevens gewist uit de tabellen van Scholing.').first().waitFor();
  await workbench.idle();
  const after = await everything();
  for (const sheet of ['Medewerkers', 'Aanstellingen', 'Beginsaldi', 'Bestedingen', 'Wensen', 'Plan'])
    expect([sheet, /\b10\d\d\b/.test(after[sheet] ?? '')]).toEqual([sheet, false]);
  for (const name of ['Emre', 'Fenna', 'Aïsha']) expect(JSON.stringify(after)).not.toContain(name);
  expect(after.Opleidingen).toBe(before.Opleidingen);
  await button('Ongedaan maken').first().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();
  expect(await withoutLog()).toEqual(before);
});

test('nothing crashed, and nothing asked for was missing', async () => {
  expect(workbench.browser.pageErrors).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
});
