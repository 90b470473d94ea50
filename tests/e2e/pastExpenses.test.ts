import { xlsxFile } from '../support/xlsxFile';
import { violations } from './support/axe';
import { beyondTheEdge } from './support/surroundings';
import { untilTold } from './support/told';
import { WorkbenchPage } from './support/workbench';

/** What was spent before the workbook was there: pasted from the first steps, understood, booked in one write and taken back. */
let workbench: WorkbenchPage;

const START = 43_678; // 1 August 2019

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ paneWidth: 350, clipboard: true });
  await workbench.pressRibbon('legewerkmap');
  await workbench.idle();
  const people = [
    [71, 'Anna Deurknop', 'TOA', 7, 2, 1, START],
    [72, 'Bram van de Kast', 'TOA', 7, 2, 0.8, START],
    [73, 'Cor Lamp', 'TOA', 7, 2, 0.8, START],
  ];
  // Row by row, as a table grows by what is put below it.
  for (const [index, person] of people.entries())
    await workbench.setCells('Medewerkers', `A${index + 2}:G${index + 2}`, [person]);
  await workbench.idle();
});
afterAll(() => workbench?.close());

const pane = () => workbench.pane;
const button = (name: string) => pane().getByRole('button', { name, exact: true });
/** As a user does who copied the rows of another sheet: the pane's own way in is the clipboard. */
async function paste(text: string): Promise<void> {
  await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field().click();
  await workbench.page.keyboard.press('Control+A');
  await workbench.page.keyboard.press('Control+V');
}
const field = () => pane().getByRole('textbox', { name: 'Lijst van eerdere uitgaven' });

const list = [
  'Personeelsnummer\tNaam\tDatum\tBedrag\tOmschrijving\tBetaler',
  '0071\tDeurknop, Anna\t15-3-2025\t€ 250,00\tCursus AVG\t',
  '\tBram van de Kast\t1 april 2026\t1.250,-\t=BHV+1\tschool',
  '73\t\t2026-09-01\t40,50\tExcel\t',
  '73\t\t2026-09-01\t40,50\tExcel\t',
  '99\tOnbekend\t15-3-2025\t10,00\tBHV\t',
  'Totaal\t\t\t1.591,00\t\t',
].join('\n');

test('from the first steps a list is pasted, and what is read, left out and asked stands there', async () => {
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await button('Lees eerdere uitgaven in').click();
  await pane().getByRole('heading', { level: 1, name: 'Eerdere uitgaven inlezen' }).waitFor();
  await paste(list);
  await pane()
    .getByText(
      'Regel 6: “99 Onbekend” staat niet in Medewerkers. Voeg die medewerker toe, of verbeter de regel.',
    )
    .waitFor();
  await pane().getByText('Een totaal, en dus overgeslagen: regel 7.').waitFor();
  await pane().getByText('Beantwoord eerst de vragen hierboven.').waitFor();
  await pane().getByLabel('Dezelfde uitgave staat vaker in de lijst (regel 5)').selectOption('telt één keer');
  await pane()
    .getByText('3 uitgaven van 3 medewerkers, samen € 1.540,50.', { exact: false })
    .first()
    .waitFor();
  expect(await violations(workbench.pane)).toEqual([]);
  expect(await beyondTheEdge(workbench)).toEqual([]);
});

test('they are booked in one write, text as text, and the step is done', async () => {
  await button('Boek 3 uitgaven').click();
  await pane()
    .getByText('Eerdere uitgaven geboekt: 3 uitgaven van 3 medewerkers, samen € 1.540,50.')
    .last()
    .waitFor();
  await workbench.idle();
  const rows = await workbench.cells('Bestedingen', 'A2:H4');
  expect(
    rows.map(([number, date, amount, description, , , , payer]) => [
      number,
      date,
      amount,
      description,
      payer,
    ]),
  ).toEqual([
    [71, 45_731, 250, 'Cursus AVG', ''],
    [72, 46_113, 1_250, '=BHV+1', 'werkgever'],
    [73, 46_266, 40.5, 'Excel', ''],
  ]);
  // What could not be booked stays, with its headers.
  expect(await field().inputValue()).toBe(
    'Personeelsnummer\tNaam\tDatum\tBedrag\tOmschrijving\tBetaler\n99\tOnbekend\t15-3-2025\t10,00\tBHV\t',
  );
});

test('the same list once more is not booked again unless that is said, and all of it can be taken back', async () => {
  await paste(list);
  await pane().getByLabel('Staat al in Bestedingen', { exact: false }).selectOption('sla over');
  await pane().getByText('0 uitgaven van 0 medewerkers', { exact: false }).first().waitFor();
  expect(await button('Boek de uitgaven').getAttribute('aria-disabled')).toBe('true');
  await field().fill('');
  await untilTold(pane(), 'Ongedaan gemaakt', () => button('Ongedaan maken').last().click());
  const rows = await workbench.cells('Bestedingen', 'A2:C4');
  expect(rows.flat().every((cell) => cell === '')).toBe(true);
});

test('more than there was is told before it is booked', async () => {
  await paste('Personeelsnummer;Datum;Bedrag;Omschrijving\n72;1-9-2019;2500,00;HBO');
  await pane()
    .getByText('Bij 1 medewerker is meer uit het budget betaald dan er toen was: Bram van de Kast', {
      exact: false,
    })
    .waitFor();
  await pane().getByText('voor dat schooljaar is er dan geen saldo', { exact: false }).waitFor();
  await paste('Personeelsnummer;Datum;Bedrag;Omschrijving\n72;1-9-2026;-25,00;HBO');
  await pane()
    .getByText('Van 1 medewerker is na het boeken geen saldo meer te berekenen', { exact: false })
    .waitFor();
});

test('a list can be a file as well: a sheet of a workbook, with what it hides', async () => {
  const rows = [
    ['Personeelsnummer', 'Datum', 'Bedrag', 'Omschrijving'],
    ['0071', { date: 45_731 }, 250.5, 'Cursus AVG'],
    [72, { date: 46_113 }, 40, 'BHV'],
    [99, { date: 46_113 }, 12.5, 'BHV'],
  ];
  const bytes = await xlsxFile([{ name: 'Grootboek', rows, hiddenRows: [3] }]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await pane()
    .locator('input[type=file]')
    .setInputFiles({ name: 'uitgaven.xlsx', mimeType, buffer: Buffer.from(bytes) });
  await pane().getByText('Uit uitgaven.xlsx. Gelezen is het blad “Grootboek”.').waitFor();
  await pane().getByText('Op het blad verborgen, en gewoon gelezen: regel 3.').waitFor();
  await pane().getByText('2 uitgaven van 2 medewerkers, samen € 290,50.').first().waitFor();
  expect(await field().inputValue()).toBe('');
  await button('Boek 2 uitgaven').click();
  await pane().getByText('Eerdere uitgaven geboekt: 2 uitgaven van 2 medewerkers').last().waitFor();
  await workbench.idle();
  const booked = await workbench.cells('Bestedingen', 'A2:D3');
  expect(booked).toEqual([
    [71, 45_731, 250.5, 'Cursus AVG'],
    [72, 46_113, 40, 'BHV'],
  ]);
  // Of a file too what could not be booked comes in the field, to be mended.
  expect(await field().inputValue()).toBe(
    'Personeelsnummer\tDatum\tBedrag\tOmschrijving\n99\t1-4-2026\t12,5\tBHV',
  );
});
