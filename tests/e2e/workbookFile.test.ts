import { xlsxFile, type FileCell } from '../support/xlsxFile';
import { beyondTheEdge } from './support/surroundings';
import { WorkbenchPage } from './support/workbench';

/** A list of staff that comes as a workbook: its sheet is chosen, and what a file can hide is told. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ paneWidth: 350 });
  await workbench.pressRibbon('legewerkmap');
  await workbench.idle();
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await button('Eigen lijst inlezen').click();
  await button('Kies een bestand').waitFor();
});
afterAll(() => workbench?.close());

const pane = () => workbench.pane;
const button = (name: string) => pane().getByRole('button', { name, exact: true });
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const choose = (name: string, bytes: Uint8Array) =>
  pane()
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(bytes) });

const AUGUST_2019 = 43_678;
const heads = ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'Datum in dienst'];
const list: FileCell[][] = [
  ['Overzicht OOP'],
  heads,
  ['0071', 'Anna Deurknop', 'Conciërge', 0.8, { date: AUGUST_2019 }],
  ['0072', 'Bram van de Kast', 'TOA', { percent: 0.5 }, { date: AUGUST_2019 + 31 }],
  ['0073', 'Cor Lamp', { formula: 'C9' }, { error: '#N/A' }, { date: AUGUST_2019 }],
];

test('a workbook of more sheets asks which one is the list, and is then read like any list', async () => {
  const file = await xlsxFile([
    { name: 'Uitleg', rows: [['Lees mij']] },
    { name: 'Lijst', rows: list, hiddenRows: [4], hiddenColumns: [3], merged: ['B3:B4'] },
    { name: 'Salaris', rows: [['geheim']], state: 'hidden' },
  ]);
  await choose('export.xlsx', file);
  const sheet = pane().getByLabel('Blad in export.xlsx');
  await sheet.waitFor();
  expect(await sheet.locator('option').allTextContents()).toEqual(['Uitleg', 'Lijst', 'Salaris (verborgen)']);
  await sheet.selectOption('Lijst');
  await button('Lees dat blad').click();
  await pane().getByText('export.xlsx: 3 medewerkers begrepen, 1 ding niet te lezen.').first().waitFor();
  await pane().getByText('Gelezen is het blad “Lijst”.').waitFor();
  await pane().getByText('0071 Anna Deurknop').waitFor();
  await pane().getByText('0,5 fte, vanaf 1 september 2019').waitFor();
  await pane().getByText('In de cel staat een fout van Excel: “#N/A”. Herstel die formule.').waitFor();
  await pane().getByText('Het bestand heeft ook een verborgen blad, Salaris. Dat is niet gelezen.').waitFor();
  await pane().getByText('Op het blad verborgen, en gewoon gelezen: kolom C.').waitFor();
  await pane().getByText('Samengevoegde cellen over meer rijen: B3:B4.', { exact: false }).waitFor();
  await pane()
    .getByText('Formules waarvan de uitkomst niet in het bestand staat: C5.', { exact: false })
    .waitFor();
  await pane()
    .getByText('Op het blad is 1 rij met medewerkers verborgen of weggefilterd. Tellen die mee?')
    .waitFor();
  expect(await beyondTheEdge(workbench)).toEqual([]);
});

test('after the question is answered it is written, and nothing but the pane spoke to the file', async () => {
  await pane().getByLabel('Verborgen rijen').selectOption('lees ze mee');
  await button('Neem over in de werkmap').click();
  await pane()
    .getByText('Overgenomen uit export.xlsx: 3 medewerkers toegevoegd, 0 bijgewerkt.')
    .last()
    .waitFor();
  await workbench.idle();
  const rows = await workbench.cells('Medewerkers', 'A2:G4');
  expect(rows.map((row) => [row[0], row[1], row[5], row[6]])).toEqual([
    ['0071', 'Anna Deurknop', 0.8, AUGUST_2019],
    ['0072', 'Bram van de Kast', 0.5, AUGUST_2019 + 31],
    ['0073', 'Cor Lamp', '', AUGUST_2019],
  ]);
});

test('a file that is none is refused by what it is, and the pane goes on', async () => {
  await choose('lijst.xlsx', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]));
  await pane().getByText('Dit is een werkmap zoals Excel die vóór 2007 opsloeg (.xls).').first().waitFor();
  const far = '<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>';
  const parts = { 'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${far}</sheetData></worksheet>` };
  await choose('ver.xlsx', await xlsxFile([{ name: 'Lijst', rows: [] }], { parts }));
  await pane()
    .getByText('Dit blad heeft te veel rijen en kolommen om te lezen', { exact: false })
    .first()
    .waitFor();
  await choose('goed.xlsx', await xlsxFile([{ name: 'Lijst', rows: list.slice(1, 4) }]));
  await pane().getByText('goed.xlsx: 2 medewerkers begrepen, 0 dingen niet te lezen.').first().waitFor();
});

test('a large workbook is read beside the pane, which never stops answering for long', async () => {
  const many = Array.from({ length: 5_000 }, (_, i): FileCell[] => [
    `P${i}`,
    `Naam ${i} van den Lange`,
    'TOA',
    0.8,
    { date: AUGUST_2019 },
    ...Array.from({ length: 20 }, (_, column) => `waarde ${column} ${i % 50}`),
  ]);
  const file = await xlsxFile([{ name: 'Lijst', rows: [heads, ...many] }]);
  // What the pane does in one go, as its browser counts it.
  await pane().evaluate(() => {
    const seen: number[] = [];
    Object.assign(window, { longTasks: seen });
    new PerformanceObserver((entries) => {
      // Tasks of the workbench's own page, which shares the thread, are not the pane's.
      for (const { duration, name } of entries.getEntries())
        if (name === 'self') seen.push(Math.round(duration));
    }).observe({ type: 'longtask' });
  });
  await choose('groot.xlsx', file);
  await pane()
    .getByText(/^groot\.xlsx: 5\.?000 medewerkers begrepen/)
    .first()
    .waitFor();
  const tasks = await pane().evaluate(() => (window as unknown as { longTasks: number[] }).longTasks);
  console.log(
    `tasks over 50 ms while a workbook of 5,000 people is read: ${tasks.join(', ') || 'none'} (ms)`,
  );
});
