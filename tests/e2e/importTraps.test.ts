import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { violations } from './support/axe';
import { WorkbenchPage } from './support/workbench';

/** Both imports as HR meets them: the annex from the real clipboard, a list with a trap of each kind, and what is no list at all. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ paneWidth: 350, clipboard: true });
});
afterAll(() => workbench?.close());

const pane = () => workbench.pane;
const button = (name: string) => pane().getByRole('button', { name, exact: true });
const START = 43_678; // 1 August 2019
const page = (name: string) => readFileSync(join(__dirname, `../golden/salaryAnnex/${name}.txt`), 'utf8');

/** Sixty people: fifty without anything odd, and a trap of each kind among them. */
const HEADERS = [
  'Personeelsnummer',
  'Naam',
  'Functie',
  'Schaal',
  'Trede',
  'Fte',
  'In dienst',
  'Uit dienst',
  'Geboortedatum',
];
const person = (
  number: unknown,
  name: string,
  fte: unknown,
  start: unknown,
  end: unknown = '',
  birth = 29_000,
) => [number, name, 'Conciërge', 4, 2, fte, start, end, birth];
const LIST: unknown[][] = [
  ['Personeelsoverzicht 2026-2027', '', '', '', '', '', '', '', ''],
  HEADERS,
  ...Array.from({ length: 50 }, (_, i) => person(1001 + i, `Anna Deurknop${i}`, 0.8, START)),
  person("'2001.0", 'Bram Kast', 0.8, START),
  person("'1,23457E+11", 'Cor Lamp', 0.8, START),
  person(2003, 'Dora Stoel', 80, START),
  person(2004, 'Emil Bank', '0,05', START),
  person(2005, 'Fien Krijt', '0,8 fte', START),
  person(2006, 'Gijs Tafel', 0.8, 'gisteren'),
  person(2007, 'Hans Venster', 0.8, START, START - 100),
  person(2008, 'Ivo Gordijn', 0.8, START, '', START - 1_000),
  person(2009, 'Jo Drempel', 0.8, 48_000),
  person("'01001", 'Anna Deurknop0', 0.8, START),
  ['Totaal aantal medewerkers: 60', '', '', '', '', '', '', '', ''],
  ['Pagina 1 van 1', '', '', '', '', '', '', '', ''],
];

async function readSheet(): Promise<void> {
  await button('Lees dit blad').click();
  await pane().getByRole('heading', { name: 'Klopt dit?' }).waitFor();
}

test('a list of sixty people with a trap of each kind: each is told, and nobody is taken who cannot be', async () => {
  await workbench.setCells('Blad1', `A1:I${LIST.length}`, LIST as string[][]);
  await button('Mijn eigen lijst').click();
  await pane().getByRole('heading', { name: 'Eigen lijst inlezen' }).waitFor();
  await readSheet();
  for (const told of [
    'Overgeslagen als titel boven de koppen',
    'Overgeslagen als totaalregel',
    'Overgeslagen als regel van de afdruk',
    'personeelsnummer is gelezen zonder tekens eromheen',
    'Excel heeft van dit nummer “1,23457E+11” gemaakt',
    '“80” kan geen fte van 0 tot 1,5 zijn',
    '“gisteren” is geen datum',
    'ligt vóór het begin',
    'past niet bij de geboortedatum ernaast',
  ])
    await pane().getByText(told).first().waitFor();
});

test('the summary above the button is a live region, and is read out', async () => {
  const summary = pane().getByRole('status', { name: 'Klopt dit?' });
  const lines = await summary.getByRole('listitem').allTextContents();
  expect(lines[0]).toMatch(/^De lijst heeft 59 medewerkers, op de peildatum samen \d+,\d+ fte\.$/);
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringMatching(/1 medewerker werkt minder dan 0,1 fte, zoals 2004 Emil Bank/),
      expect.stringMatching(/1 medewerker begint pas na de peildatum/),
      expect.stringMatching(/een nummer dat alleen in nullen of tekens van een ander verschilt/),
    ]),
  );
  const heard = await pane().locator('[role=status]').allTextContents();
  expect(
    heard.some((text) => text.includes('Blad1: 59 medewerkers begrepen') && text.includes(lines[0])),
  ).toBe(true);
  expect(await violations(pane())).toEqual([]);
});

test('hidden rows are counted and asked about before anything can be written', async () => {
  await workbench.call('hideRows', 'Blad1', 3, 10);
  await button('Lees dit blad').click();
  await pane().getByText('Op het blad zijn 10 rijen met medewerkers verborgen of weggefilterd.').waitFor();
  await pane().getByText('Beantwoord eerst de vragen hierboven.').waitFor();
  await pane().getByRole('combobox', { name: 'Verborgen rijen' }).selectOption({ label: 'sla ze over' });
  await pane().getByText('De lijst heeft 49 medewerkers').first().waitFor();
  await pane().getByText('Overgeslagen als verborgen regel').waitFor();
});

test.each([
  [
    'a picture',
    'foto.csv',
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    'Dit bestand is een plaatje',
  ],
  [
    'a workbook of which only the beginning came',
    'lijst.csv',
    Buffer.from('PK\u0003\u0004\u0014\u0000', 'latin1'),
    'Deze werkmap is beschadigd',
  ],
  [
    'a page',
    'lijst.csv',
    Buffer.from('<!DOCTYPE html><html><body><p>Wie werkt hier</p></body></html>'),
    'Dit bestand is een webpagina',
  ],
  [
    'a text without a table',
    'brief.txt',
    Buffer.from('Beste collega,\r\n\r\nHierbij de gevraagde lijst.\r\nGroet'),
    'Hierin is geen lijst met medewerkers te herkennen',
  ],
  [
    'a German list',
    'liste.csv',
    Buffer.from(
      'Personalnummer;Nachname;Vorname;Eintrittsdatum\r\n1001;Kast;Bo;1.8.2019\r\n1002;Lamp;Jo;1.8.2020',
    ),
    'De koppen zijn Duits',
  ],
  [
    'UTF-16 without a mark',
    'lijst.csv',
    Buffer.from('Personeelsnummer;Naam;Fte\r\n1001;Zoë Kast;0,8\r\n', 'utf16le'),
    'lijst.csv: 1 medewerker begrepen',
  ],
])('%s is said to be what it is', async (_, name, buffer, sentence) => {
  await pane().locator('input[type=file]').setInputFiles({ name, mimeType: 'text/csv', buffer });
  await pane().getByText(sentence).first().waitFor();
});

test('eleven megabytes of text are said to be too many', async () => {
  // Made in the page: a file that comes from here takes ten seconds on its way.
  await pane()
    .locator('input[type=file]')
    .evaluate((input: HTMLInputElement) => {
      const chosen = new DataTransfer();
      chosen.items.add(new File(['a;b;c\r\n'.repeat(1_571_000)], 'lijst.csv', { type: 'text/csv' }));
      input.files = chosen.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  await pane().getByText('Dit bestand is 11 MB groot').first().waitFor();
});

test('a linked list whose columns moved shows errors, and nobody with a wrong fte', async () => {
  const other = await workbench.another();
  const frame = other.pane;
  const rows = [
    ['Personeelsnummer', 'Naam', 'Functie', 'Fte', 'In dienst'],
    [81, 'Dora Deurmat', 'Conciërge', 0.8, START],
    [82, 'Emil Emmer', 'TOA', 0.5, START],
  ];
  await other.setCells('Blad1', 'A1:E3', rows);
  await frame.getByRole('button', { name: 'Mijn eigen lijst' }).click();
  await frame.getByRole('button', { name: 'Lees dit blad' }).click();
  await frame.getByRole('button', { name: 'Koppel aan de lijst' }).click();
  await frame.getByText('Medewerkers leest nu 2 medewerkers uit Blad1.').last().waitFor();
  await other.idle();
  expect((await other.cells('Medewerkers', 'A2:F2'))[0]).toEqual([
    81,
    'Dora Deurmat',
    'Conciërge',
    '',
    '',
    0.8,
  ]);
  // The export of next year has a column more in front of the fte.
  await other.setCells('Blad1', 'D1:F3', [
    ['Afdeling', 'Fte', 'In dienst'],
    [1, 0.8, START],
    [1, 0.5, START],
  ]);
  await other.idle();
  const [first, , third] = await other.cells('Medewerkers', 'A2:F4');
  expect(first.slice(0, 3)).toEqual([81, 'Dora Deurmat', 'Conciërge']);
  expect(String(first[5])).toMatch(/^#N\/[AB]$/);
  expect(third).toEqual(['', '', '', '', '', '']);
  await other.letGo();
});

test('the annex goes in by one paste with the keyboard, at 350 pixels', async () => {
  await button('Meer').click();
  await button('Salaristabel invoeren').click();
  await pane().getByRole('heading', { name: 'Salaristabel invoeren' }).waitFor();
  const annex = ['2024-p142', '2024-p143', '2024-p144'].map(page).join('\n');
  await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), annex);
  await pane().getByRole('textbox', { name: 'Geplakte tabel' }).click();
  await workbench.page.keyboard.press('Control+V');
  const summary = pane().getByRole('status', { name: 'Samenvatting' });
  await summary.waitFor();
  expect((await summary.getByRole('listitem').allTextContents()).join(' ')).toContain('17 schalen');
  expect(await pane().evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  expect(await violations(pane())).toEqual([]);
});
