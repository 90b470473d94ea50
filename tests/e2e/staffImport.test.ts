import { violations } from './support/axe';
import { picture } from './support/pictures';
import { requestsDuring } from './support/requests';
import { beyondTheEdge, setWidth } from './support/surroundings';
import { untilTold } from './support/told';
import { WorkbenchPage } from './support/workbench';

/** HR's own list, from an empty workbook on: a sheet and a file, corrected, copied, taken in again, and linked to. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const button = (name: string | RegExp) =>
  pane().getByRole('button', { name, exact: typeof name === 'string' });
const field = (name: string) => pane().getByRole('combobox', { name, exact: true });

async function filled(sheet: string, address: string): Promise<unknown[][]> {
  const rows = await workbench.cells(sheet, address);
  return rows.filter((row) => row.some((cell) => cell !== ''));
}

const AUGUST_2019 = 43678;

const ownList = [
  ['Overzicht OOP Voorbeeldcollege', '', '', '', '', ''],
  ['', '', '', '', '', ''],
  ['Persnr', 'Naam medewerker', 'OOP-functie', 'Deeltijd', 'Indiensttreding', 'Uit dienst'],
  [71, 'Deurknop, Anna', 'OOP-04 Conciërge', 80, AUGUST_2019, ''],
  [72, 'Kast, Bram van de', 'OOP-07 TOA', 100, AUGUST_2019 + 366, ''],
  [73, 'Lamp, Cor', 'OOP-05 Receptionist', 'onbekend', AUGUST_2019, ''],
  ['', 'Totaal', '', 180, '', ''],
];

test('a workbook with a list of her own offers to read it, and makes the sheets first', async () => {
  await workbench.setCells('Blad1', 'A1:F7', ownList);
  await pane().getByRole('heading', { name: 'Welkom bij Scholing' }).waitFor();
  await button('Mijn eigen lijst').click();
  await pane().getByRole('heading', { name: 'Eigen lijst inlezen' }).waitFor();
  expect(await workbench.sheets()).toContain('Medewerkers');
});

test('the sheet is understood: header below a title, percentages, codes, and what cannot be read', async () => {
  const requests = await requestsDuring(workbench, async () => {
    await button('Lees dit blad').click();
    await pane().getByText('Blad1: 3 medewerkers begrepen, 1 ding niet te lezen.').first().waitFor();
  });
  expect(requests).toEqual({ reads: 1, writes: 0 });
  await pane().getByText('71 Anna Deurknop').waitFor();
  await pane().getByText('0,8 fte, vanaf 1 augustus 2019').waitFor();
  await pane().getByText('72 Bram van de Kast').waitFor();
  await pane().getByText('“onbekend” is geen getal').waitFor();
  await pane().getByRole('heading', { name: 'Eigen lijst inlezen' }).scrollIntoViewIfNeeded();
  await picture(workbench.page.locator('#pane'), 'eigen-lijst-350');
  await button('Ga naar Rij 6, Deeltijd').click();
  await workbench.idle();
});

test('a column is corrected, and what was understood follows', async () => {
  // What is sure stands together, and gets a card of its own when it is to be changed.
  await pane().getByText('Herkend: Persnr (Personeelsnummer)', { exact: false }).waitFor();
  expect(await field('Persnr').count()).toBe(0);
  await button('Wijzig een herkende kolom').click();
  await field('Persnr').waitFor();
  await field('OOP-functie').selectOption({ label: 'Niet gebruiken' });
  await pane().getByText('Conciërge', { exact: true }).waitFor({ state: 'detached' });
  // What was chosen is still chosen after a look at another screen.
  await button('Meer').click();
  await pane().getByRole('heading', { level: 1, name: 'Meer' }).waitFor();
  await button('Eigen lijst inlezen').click();
  await pane().getByText('71 Anna Deurknop').waitFor();
  expect(await field('OOP-functie').inputValue()).toBe('');
  await field('OOP-functie').selectOption({ label: 'Functie' });
  expect(await field('OOP-functie').inputValue()).toBe('functionName');
  await pane().getByText('Conciërge', { exact: true }).waitFor();
});

test('the people are copied, in two requests, and it can be undone', async () => {
  const copies = () =>
    untilTold(pane(), 'Overgenomen uit Blad1: 3 medewerkers toegevoegd, 0 bijgewerkt', () =>
      button('Neem over in de werkmap').click(),
    );
  const requests = await requestsDuring(workbench, copies);
  expect(requests.writes + requests.reads).toBeLessThanOrEqual(2);
  expect(await filled('Medewerkers', 'A2:H9')).toEqual([
    [71, 'Anna Deurknop', 'Conciërge', '', '', 0.8, AUGUST_2019, ''],
    [72, 'Bram van de Kast', 'TOA', '', '', 1, AUGUST_2019 + 366, ''],
    [73, 'Cor Lamp', 'Receptionist', '', '', '', AUGUST_2019, ''],
  ]);
  // The own sheet is as it was.
  expect(await workbench.cells('Blad1', 'A1:F7')).toEqual(ownList);
  await button('Ongedaan maken').last().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  expect(await filled('Medewerkers', 'A2:H9')).toEqual([]);
  await copies();
  expect(await filled('Medewerkers', 'A2:H9')).toHaveLength(3);
});

const csv = (lines: readonly string[]) => Buffer.from(lines.join('\r\n'), 'latin1');

test('a later export as Windows-1252 file shows what changed and asks', async () => {
  const file = csv([
    'Personeelsnummer;Roepnaam;Tussenvoegsel;Achternaam;Functie;Uren per week;Datum in dienst;Datum uit dienst',
    '71;Anna;;Deurknop;Hoofdconciërge;36;1-8-2019;',
    '73;Cor;;Lamp;Receptionist;20;1-8-2019;31-12-9999',
    '74;Dé;van;Stoel;Conciërge;10;1-8-2026;',
  ]);
  await pane()
    .locator('input[type=file]')
    .setInputFiles({ name: 'export.csv', mimeType: 'text/csv', buffer: file });
  await pane().getByText('Bestand gelezen als windows-1252, kolommen gescheiden door “;”.').waitFor();
  await pane().getByText('Beantwoord eerst de vragen hierboven.').waitFor();
  await pane().getByRole('textbox', { name: 'Uren per week bij 1,0 fte' }).fill('40');
  await pane().getByRole('heading', { name: 'Sinds de vorige lijst' }).waitFor();
  await pane().getByText('Nieuw: 1 (Dé van Stoel).').waitFor();
  await pane().getByText('Niet meer in de lijst: 1 (Bram van de Kast).').waitFor();
  await pane().getByText('Andere functie: 1 (Anna Deurknop).').waitFor();
  await pane().getByText('0,9 fte, vanaf 1 augustus 2019').waitFor();
  await pane().getByRole('checkbox', { name: 'Voeg 1 nieuwe medewerker toe' }).waitFor();
  await pane().getByText('Anna Deurknop: Conciërge → Hoofdconciërge').waitFor();
  await pane().getByText('Anna Deurknop: 0,8 → 0,9').waitFor();
  await pane().getByRole('textbox', { name: 'Vanaf wanneer geldt de nieuwe fte?' }).fill('1-9-2026');
  await pane().getByRole('textbox', { name: 'Laatste dag van Bram van de Kast' }).fill('31-8-2026');
  await pane().getByText('Begrepen als 31 augustus 2026').waitFor();
});

test('only what is ticked is taken over; nobody is removed', async () => {
  await pane().getByRole('checkbox', { name: 'Neem Functie over van 1 medewerker' }).uncheck();
  await button('Neem over in de werkmap').click();
  await pane()
    .getByText('Overgenomen uit export.csv: 1 medewerker toegevoegd, 3 bijgewerkt.')
    .last()
    .waitFor();
  await workbench.idle();
  const people = await filled('Medewerkers', 'A2:H9');
  expect(people).toEqual([
    [71, 'Anna Deurknop', 'Conciërge', '', '', 0.8, AUGUST_2019, ''],
    [72, 'Bram van de Kast', 'TOA', '', '', 1, AUGUST_2019 + 366, 46265],
    [73, 'Cor Lamp', 'Receptionist', '', '', 0.5, AUGUST_2019, ''],
    [74, 'Dé van Stoel', 'Conciërge', '', '', 0.25, 46235, ''],
  ]);
  expect(await filled('Aanstellingen', 'A2:C9')).toEqual([[71, 46266, 0.9]]);
});

test('a list that can be read as it stands is linked to, and its changes are seen by themselves', async () => {
  const other = await workbench.another();
  const frame = other.pane;
  const rows = [
    ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'In dienst', 'Uit dienst'],
    [81, 'Dora Deurmat', 'Conciërge', 0.8, AUGUST_2019, ''],
    [82, 'Emil Emmer', 'TOA', 0.5, AUGUST_2019, ''],
  ];
  await other.setCells('Blad1', 'B3:G5', rows);
  await frame.getByRole('button', { name: 'Mijn eigen lijst' }).click();
  await frame.getByRole('button', { name: 'Lees dit blad' }).click();
  await frame.getByText('en ook het verleden: een nieuwe fte geldt dan vanaf de eerste dag').waitFor();
  await frame.getByRole('button', { name: 'Koppel aan de lijst' }).click();
  await frame.getByText('Medewerkers leest nu 2 medewerkers uit Blad1.').last().waitFor();
  await other.idle();
  const linked = async () => (await other.cells('Medewerkers', 'A2:H5')).slice(0, 3);
  expect(await linked()).toEqual([
    [81, 'Dora Deurmat', 'Conciërge', '', '', 0.8, AUGUST_2019, ''],
    [82, 'Emil Emmer', 'TOA', '', '', 0.5, AUGUST_2019, ''],
    ['', '', '', '', '', '', '', ''],
  ]);

  // A changed fte and a new colleague.
  await other.setCells('Blad1', 'E5:E5', [[0.6]]);
  await other.setCells('Blad1', 'B6:G6', [[83, 'Fien Fiets', 'TOA', 1, AUGUST_2019, '']]);
  await other.idle();
  expect((await linked()).map(([number, , , , , fte]) => [number, fte])).toEqual([
    [81, 0.8],
    [82, 0.6],
    [83, 1],
  ]);
  await frame.getByRole('combobox', { name: 'Zoek medewerker op naam of nummer' }).fill('Fien');
  await frame.getByRole('option', { name: /Fien Fiets/ }).waitFor();
  expect(await other.refused()).toEqual([]);
  await other.letGo();
});

test('a link is taken back as a whole, and a list that cannot be linked to says why', async () => {
  const other = await workbench.another();
  const frame = other.pane;
  await other.setCells('Blad1', 'A1:D2', [
    ['Personeelsnummer', 'Naam', 'Fte', 'In dienst'],
    [81, 'Dora Deurmat', 0.8, AUGUST_2019],
  ]);
  await frame.getByRole('button', { name: 'Mijn eigen lijst' }).click();
  await frame.getByRole('button', { name: 'Lees dit blad' }).click();
  await frame.getByRole('button', { name: 'Koppel aan de lijst' }).click();
  await frame.getByText('Medewerkers leest nu 1 medewerker uit Blad1.').last().waitFor();
  await frame.getByRole('button', { name: 'Ongedaan maken' }).last().click();
  await frame.getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await other.idle();
  expect((await other.formulas('Medewerkers', 'A2:H3')).flat().every((cell) => cell === '')).toBe(true);

  await other.setCells('Blad1', 'C2:C2', [[80]]);
  await frame.getByRole('button', { name: 'Lees dit blad' }).click();
  await frame.getByText('Koppelen kan met deze lijst niet:').waitFor();
  expect(await frame.getByRole('button', { name: 'Koppel aan de lijst' }).count()).toBe(0);
  await other.letGo();
});

test('of a sheet with a table only the table with the selected cell is read, in two requests', async () => {
  const other = await workbench.another();
  const frame = other.pane;
  await other.setCells('Blad1', 'A1:D4', [
    ['Notitie: niet voor de import', '', '', ''],
    ['Personeelsnummer', 'Naam', 'Fte', 'In dienst'],
    [81, 'Dora Deurmat', 0.8, AUGUST_2019],
    [82, 'Emil Emmer', 0.5, AUGUST_2019],
  ]);
  await other.setCells('Blad1', 'A6:D6', [[83, 'Staat eronder', 1, AUGUST_2019]]);
  await frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.add('Blad1!A2:D4', true);
      await context.sync();
    }),
  );
  await frame.getByRole('button', { name: 'Mijn eigen lijst' }).click();
  await frame.getByRole('button', { name: 'Lees dit blad' }).waitFor();
  await other.select('Blad1', 'B3');
  // Who comes to the pane makes it look once at the selection; that is no part of reading the sheet.
  await frame.getByRole('button', { name: 'Lees dit blad' }).hover();
  await other.idle();
  const requests = await requestsDuring(other, async () => {
    await frame.getByRole('button', { name: 'Lees dit blad' }).click();
    await frame.getByText('Blad1: 2 medewerkers begrepen, 0 dingen niet te lezen.').first().waitFor();
  });
  // Where the cell is, and the table.
  expect(requests).toEqual({ reads: 2, writes: 0 });
  await other.letGo();
});

test('hours above full time are proposed to end on 1 August, and the same list a month later changes nothing', async () => {
  const other = await workbench.another();
  const frame = other.pane;
  await other.setCells('Blad1', 'A1:D3', [
    ['Personeelsnummer', 'Naam', 'Fte', 'In dienst'],
    [81, 'Dora Deurmat', 1.1, AUGUST_2019],
    [82, 'Emil Emmer', 1, AUGUST_2019],
  ]);
  await frame.getByRole('button', { name: 'Mijn eigen lijst' }).click();
  await frame.getByRole('button', { name: 'Lees dit blad' }).click();
  const end = frame.getByRole('checkbox', {
    name: 'Laat de uren boven 1,0 fte van 1 medewerker eindigen op 1 augustus: zet vanaf dan 1,0 fte in Aanstellingen',
  });
  await end.waitFor();
  expect(await end.isChecked()).toBe(true);
  await frame.getByText(/^81 Dora Deurmat: 1,1 → 1 fte vanaf 1 augustus 20\d\d$/).waitFor();
  await frame
    .getByText(/van rechtswege na hoogstens een schooljaar \(CAO VO, artikel 6\.1 lid 6\)/)
    .waitFor();
  await frame.getByRole('button', { name: 'Neem over in de werkmap' }).click();
  await frame.getByText('Overgenomen uit Blad1: 2 medewerkers toegevoegd, 0 bijgewerkt.').last().waitFor();
  await other.idle();
  const rows = (await other.cells('Aanstellingen', 'A2:C4')).filter(([number]) => number !== '');
  expect(rows.map(([number, , fte]) => [number, fte])).toEqual([[81, 1]]);
  await frame.getByText('De lijst en de werkmap zijn gelijk. Er is niets over te nemen.').waitFor();
  expect(await end.count()).toBe(0);
  await other.letGo();
});

test('what was chosen of a list holds for the next one with the same headers, until that is put aside', async () => {
  const other = await workbench.another();
  const frame = other.pane;
  await other.setCells('Blad1', 'A1:F3', [
    ['Personeelsnummer', 'Naam', 'Functie', 'Soort', 'Fte', 'In dienst'],
    [81, 'Dora Deurmat', 'TOA', 'Vast', 0.8, AUGUST_2019],
    [81, 'Dora Deurmat', 'TOA', 'Ouderschapsverlof', 0.2, AUGUST_2019],
  ]);
  await frame.getByRole('button', { name: 'Mijn eigen lijst' }).click();
  await frame.getByRole('button', { name: 'Lees dit blad' }).click();
  const together = frame.getByLabel('Regels van dezelfde dagen', { exact: true });
  await frame
    .getByText(/81 Dora Deurmat 0,8 \(rij 2\) \+ 0,2 \(rij 3\)/)
    .first()
    .waitFor();
  await together.selectOption('alleen de grootste telt');
  await frame.getByText('0,8 fte, vanaf 1 augustus 2019').first().waitFor();
  await frame.getByRole('button', { name: 'Neem over in de werkmap' }).click();
  await frame.getByText('Overgenomen uit Blad1: 1 medewerker toegevoegd, 0 bijgewerkt.').last().waitFor();
  await other.idle();
  await other.setCells('Blad1', 'E2:E2', [[0.9]]);
  await frame.getByRole('button', { name: 'Lees dit blad' }).click();
  await frame
    .getByText(/^Een lijst met dezelfde koppen is al eens ingelezen/)
    .first()
    .waitFor();
  expect(await together.inputValue()).toBe('largest');
  await frame.getByText('0,9 fte, vanaf 1 augustus 2019').first().waitFor();
  await frame.getByRole('button', { name: 'Begin zonder die keuzes' }).click();
  await frame.getByText('1,1 fte, vanaf 1 augustus 2019').first().waitFor();
  expect(await together.inputValue()).toBe('');
  await other.letGo();
});

test('the invented people of the sample school are taken away before an own list is read, and put back', async () => {
  const other = await workbench.another();
  const frame = other.pane;
  await other.pressRibbon('voorbeeldschool');
  await other.idle();
  const numbers = async () =>
    (await other.cells('Medewerkers', 'A2:A25')).flat().filter((cell) => cell !== '').length;
  expect(await numbers()).toBe(24);
  await frame.getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await frame.getByRole('button', { name: 'Eigen lijst inlezen', exact: true }).click();
  await frame.getByRole('button', { name: 'Haal de verzonnen medewerkers weg' }).click();
  await frame.getByText('24 verzonnen medewerkers weggehaald.').first().waitFor();
  await other.idle();
  expect(await numbers()).toBe(0);
  await frame.getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await frame.getByText('Dit is de voorbeeldschool: er staan 24 verzonnen medewerkers in.').first().waitFor();
  await other.idle();
  expect(await numbers()).toBe(24);
  await other.letGo();
});

test.each(['nl-NL', 'en-US'] as const)(
  'axe finds nothing on the screen in %s, and nothing falls off a narrow pane',
  async (lang) => {
    const other = await workbench.another({ lang });
    const dutch = lang === 'nl-NL';
    const [sheet] = await other.sheets();
    await other.setCells(sheet, 'A1:F7', ownList);
    await other.pane.getByRole('button', { name: dutch ? 'Mijn eigen lijst' : 'My own list' }).click();
    await other.pane.getByRole('button', { name: dutch ? 'Lees dit blad' : 'Read this sheet' }).click();
    await other.pane.getByText('71 Anna Deurknop').waitFor();
    for (const width of [350, 500]) {
      await setWidth(other, width);
      expect(await violations(other.pane)).toEqual([]);
      expect(await beyondTheEdge(other)).toEqual([]);
    }
    await other.letGo();
  },
);

test('nothing was refused, nothing failed, and nothing left the machine', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
  expect(workbench.browser.outside).toEqual([]);
});
