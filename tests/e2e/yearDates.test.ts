import { readFileSync } from 'node:fs';
import { WorkbenchPage } from './support/workbench';

/** The year view, its file for a calendar, and the account of article 16.2, of the sample school. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const open = async (screen: string) => {
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await pane().getByRole('button', { name: screen, exact: true }).click();
  await pane().getByRole('heading', { name: screen, exact: true, level: 1 }).waitFor();
};
/** On how many lines the text of an element stands. */
const linesOf = (element: Element) => {
  const range = document.createRange();
  range.selectNodeContents(element);
  return range.getClientRects().length;
};
/** The events of a downloaded file, as a calendar reads them. */
async function downloaded(): Promise<{ name: string; text: string; events: string[] }> {
  const download = workbench.page.waitForEvent('download');
  await pane().getByRole('button', { name: 'Download agenda (.ics)' }).click();
  const file = await download;
  const text = readFileSync(await file.path(), 'utf8');
  return {
    name: file.suggestedFilename(),
    text,
    events: text.replace(/\r\n /g, '').split('BEGIN:VEVENT').slice(1),
  };
}

test('the year view tells the days of the school and of employees', async () => {
  await open('Jaarkalender');
  const card = (text: string | RegExp) => pane().getByRole('listitem').filter({ hasText: text }).first();
  await card('1 februari 2027: Spaarverlof: aanvragen vóór deze dag').waitFor();
  await card('31 juli 2027: Budget vervalt').waitFor();
  await card('Oktober 2027: Oktobertoelage').waitFor();
  await card('CAO VO, artikel 16.6 lid 1').waitFor();
  await pane().getByText('De dagen van de school komen uit de cao vo').waitFor();
});

test('the days come as a file for a calendar, without names and amounts', async () => {
  const { name, text, events } = await downloaded();
  expect(name).toBe('Scholing jaarkalender.ics');
  expect(text.startsWith('BEGIN:VCALENDAR\r\nVERSION:2.0\r\n')).toBe(true);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  expect(text).toMatch(/DTSTAMP:\d{8}T\d{6}Z/);
  expect(text).not.toMatch(/Routerkast|€/);
  const uids = events.map((event) => /UID:(.*)/.exec(event)?.[1]);
  expect(new Set(uids).size).toBe(events.length);
  expect(events.find((event) => event.includes('Periodiek'))).toContain('DTSTART;VALUE=DATE:20270801');
  await pane().getByText(`met ${events.length} dagen, is aan Excel gegeven`).first().waitFor();
});

test('of one manager there is a list and a file of those people only, with names when asked', async () => {
  const all = (await downloaded()).text;
  const group = pane().getByRole('combobox', { name: 'Team, leidinggevende of locatie' });
  const manager = await group.locator('optgroup[label="Leidinggevende"] option').first().textContent();
  await group.selectOption({ label: manager ?? '' });
  await pane().getByRole('checkbox', { name: 'Met namen van medewerkers' }).check();
  const { name, text } = await downloaded();
  expect(name).toMatch(/^Scholing jaarkalender .+\.ics$/);
  const names = (await workbench.cells('Medewerkers', 'B2:B25')).map(([one]) => String(one));
  const unfolded = text.replace(/\r\n /g, '');
  const named = names.filter((one) => unfolded.includes(one));
  expect(named.length).toBeGreaterThan(0);
  expect(named.length).toBeLessThan(names.length);
  expect(names.filter((one) => all.includes(one))).toEqual([]);
});

test('the days come on a sheet, month by month, with names when asked, and are taken back', async () => {
  await pane().getByRole('button', { name: 'Maak blad' }).click();
  await pane().getByText('De jaarkalender staat klaar.').first().waitFor();
  await workbench.idle();
  const sheet = await pane()
    .getByRole('button', { name: /^Ga naar Jaarkalender/ })
    .textContent();
  const name = sheet?.replace('Ga naar ', '') ?? '';
  const lines = (await workbench.cells(name, 'A1:B200')).map((cells) => cells.join('|'));
  expect(lines).toContain('1 februari 2027|Spaarverlof: aanvragen vóór deze dag');
  expect(lines.some((line) => /^– .+ \(\d{4}\)/.test(line))).toBe(true);
  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await workbench.idle();
});

test('the account of 16.2 stands in the report, with the part of the 10%, and is taken back', async () => {
  await open('Instellingen');
  await pane()
    .getByRole('textbox', { name: /^Personele basisbekostiging/ })
    .fill('1.250.000');
  await pane()
    .getByRole('textbox', { name: /^Kaders scholing/ })
    .fill('15-6-2023');
  await pane().getByRole('button', { name: 'Zet verantwoording in Instellingen' }).click();
  await pane().getByText('Instellingen voor de verantwoording gewijzigd.').first().waitFor();
  await workbench.idle();
  const settings = (await workbench.cells('Instellingen', 'A1:B40')).map((row) => row.join('|'));
  expect(settings).toContain('Personele basisbekostiging|1250000');
  expect(settings).toContain('Kaders scholing vastgesteld op|15-6-2023');

  await open('Rapport');
  await pane().getByRole('button', { name: 'Maak rapport' }).click();
  await pane()
    .getByText(/^Het rapport staat klaar\./)
    .first()
    .waitFor();
  await workbench.idle();
  const council = pane().getByRole('cell', { name: 'P(G)MR', exact: true }).first();
  expect(await council.evaluate(linesOf)).toBe(1);
  // A long sentence goes on in the next rows.
  const cells = (await workbench.cells('Rapport', 'A1:H220')).flat().filter((cell) => cell !== '');
  const report = cells.join(' ');
  expect(report).toContain('Verantwoording van scholing (CAO VO, artikel 16.2 lid 4)');
  expect(report).toMatch(/€.125\.000,00 per jaar voor al het personeel/);
  expect(report).toContain('uiterlijk 15 juni');
  expect(report).toContain('Wat met de medezeggenschap moet');
  expect(report).toMatch(/Van \d+ ondersteuners hebben er \d+ een plan dat jonger is dan 3 jaar/);
  expect(report).not.toContain('Routerkast');
  expect(report).toMatch(/2025-2026 2398\.95 620 875\.5 3894\.45/);
  expect(report).toContain('2025-2026 28,50 uur 3,1%');
  await open('Jaarkalender');
  await pane().getByText('15 juni 2027: Kaders voor scholing met de P(G)MR').first().waitFor();
});

test('a funding and a day that are none are refused where they are typed, and told at their cells', async () => {
  await open('Instellingen');
  await pane()
    .getByRole('textbox', { name: /^Personele basisbekostiging/ })
    .fill('een miljoen');
  const save = pane().getByRole('button', { name: 'Zet verantwoording in Instellingen' });
  expect(await save.getAttribute('aria-disabled')).toBe('true');
  const settings = await workbench.cells('Instellingen', 'A1:A40');
  const row = settings.findIndex(([name]) => name === 'Personele basisbekostiging') + 1;
  await workbench.setCell('Instellingen', `B${row}`, 'een miljoen');
  await workbench.idle();
  await pane()
    .getByRole('button', { name: /^Gegevenscontrole/ })
    .click();
  await pane()
    .getByText(/een miljoen/)
    .first()
    .waitFor();
});
