import { picture } from './support/pictures';
import { WorkbenchPage } from './support/workbench';

/** What the CAO says at the place where the question comes up: an EVC, a refused wish, a contract that ends too early. */
let workbench: WorkbenchPage;

const COURSE = 'Omgaan met lastig gedrag';

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  await workbench.select('Medewerkers', 'B10');
  await pane().getByRole('heading', { name: 'Ilse Ringband' }).waitFor();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const button = (name: string | RegExp) => pane().getByRole('button', { name }).first();

/** Where the wish stands on its sheet, by the titles of the columns. */
async function wish(): Promise<{
  row: number;
  cell: (column: string) => string;
  value: (column: string) => unknown;
}> {
  const [titles, ...rows] = await workbench.cells('Wensen', 'A1:Z60');
  const index = rows.findIndex(([number]) => number === 1009);
  const place = (column: string) => titles.indexOf(column);
  return {
    row: index + 2,
    cell: (column) => `${String.fromCharCode(65 + place(column))}${index + 2}`,
    value: (column) => rows[index][place(column)],
  };
}

async function setWish(cells: Readonly<Record<string, string | number>>): Promise<void> {
  const { cell } = await wish();
  for (const [column, value] of Object.entries(cells)) await workbench.setCell('Wensen', cell(column), value);
  await workbench.idle();
}

test('the EVC of somebody up to mbo-2: kind chosen in the form, the employer pays the rest, and agreeing writes it', async () => {
  await workbench.call('renameColumn', 'Medewerkers', 'Locatie', 'Opleidingsniveau');
  const levels = Array.from({ length: 24 }, (_, i) => [i === 8 ? 'mbo-2' : '']);
  await workbench.setCells('Medewerkers', 'K2:K25', levels);
  await setWish({ Kosten: 3000 });

  await button(`Wijzig ${COURSE}`).click();
  await button(`Meer gegevens van ${COURSE}`).click();
  const form = pane().getByRole('group', { name: `Wens: ${COURSE}` });
  await form.getByRole('combobox', { name: 'Soort' }).selectOption({ label: 'EVC-traject' });
  const rules = form.getByRole('list', { name: 'Wat de CAO VO over deze soort zegt' });
  await rules.getByText('het budget betaalt eerst, de werkgever de rest (artikel 16.3 lid 4)').waitFor();
  await rules.getByText('Terugbetaling: mag niet in de afspraak staan.').waitFor();
  await rules.getByText('Reis: daar zegt de cao niets over').waitFor();
  await rules.scrollIntoViewIfNeeded();
  await picture(workbench.page.locator('#pane'), 'soort-opleiding');
  await form.getByRole('button', { name: `Wens opslaan: ${COURSE}` }).click();
  await pane().getByText(`${COURSE} is opgeslagen in Wensen.`).first().waitFor();
  await workbench.idle();
  expect((await wish()).value('Soort')).toBe('EVC');

  const card = pane().getByRole('article', { name: COURSE });
  await card.getByText(/^EVC is een recht tot en met mbo-2/).waitFor();
  expect(await card.getByText('Niet betaalbaar').count()).toBe(0);
  await card
    .getByText(/ van de werkgever$/)
    .first()
    .waitFor();
  await button(`Spreek af: ${COURSE}`).click();
  await button('Leg de afspraak vast').click();
  await pane()
    .getByText(/^Afgesproken met Ilse Ringband/)
    .first()
    .waitFor();
  await workbench.idle();
  const agreed = await wish();
  expect(agreed.value('Status')).toBe('afgesproken');
  expect(Number(agreed.value('Werkgever'))).toBeGreaterThan(2000);
  expect(
    await pane()
      .getByText(/^Niet gedekt in/)
      .count(),
  ).toBe(0);
});

test('a contract that ends before the last instalment is told, with the decision on a proof contract', async () => {
  await setWish({ Soort: 'eigen keuze', Kosten: 300, Duur: 3, Werkgever: '' });
  const [[peildatum]] = await workbench.cells('Overzicht', 'B2:B2');
  await workbench.setCell('Medewerkers', 'H10', Number(peildatum) + 120);
  await workbench.idle();
  const agreed = pane().getByRole('region', { name: 'Afgesproken opleidingen' });
  await agreed
    .getByText(/^De laatste termijn valt na het einde van het dienstverband/)
    .first()
    .waitFor();
  await agreed
    .getByText(/artikel 9\.2 lid 1–3/)
    .first()
    .waitFor();
  await workbench.setCell('Medewerkers', 'H10', '');
  await workbench.idle();
});

test('a refused course of one’s own choice is told with the article that says who decides', async () => {
  await setWish({ Status: 'afgewezen', Kosten: 300, Duur: 1, Start: '' });
  await button('Wens toevoegen').waitFor();
  const refused = pane().getByText(/staat op afgewezen, maar .* Daarover beslist de medewerker alleen/);
  await refused.first().waitFor();
  expect(await refused.first().textContent()).toContain('16.5 lid 2');
});

test('hours above full time that end by law: what they count for, and a row that ends them', async () => {
  await workbench.setCell('Medewerkers', 'F10', 1.1);
  await workbench.idle();
  const notice = pane().getByText(
    /^Uren boven 1,0 \(nu 1,1 fte\) eindigen van rechtswege op 1 augustus 2027/,
  );
  await notice.first().waitFor();
  expect(await notice.first().textContent()).toContain('artikel 6.1 lid 6');
  await pane()
    .getByText(/tellen ze mee: €.60,00 in 2027-2028/)
    .first()
    .waitFor();
  // Saved for two years, 3 × € 660 pays it and 3 × € 600 does not.
  await setWish({ Status: '', Kosten: 1980, Vroegst: '2029-2030', Uiterlijk: '2029-2030' });
  await pane()
    .getByText(/Het plan en wat is afgesproken gebruiken daarvan: €.60,00 van 2027-2028/)
    .first()
    .waitFor();
  await button(`Spreek af: ${COURSE}`).click();
  const agreeing = pane().getByRole('group', { name: `Afspreken: ${COURSE}` });
  await agreeing.getByText(/^€.180,00 hiervan is budget voor uren boven 1,0 .*artikel 6\.1 lid 6/).waitFor();
  const agree = agreeing.getByRole('button', { name: 'Leg de afspraak vast' });
  expect(await agree.getAttribute('aria-disabled')).toBe('true');
  await agreeing.getByText(/^Vastleggen kan als de uren boven 1,0 .* een einde hebben/).waitFor();
  await agreeing.getByRole('button', { name: 'Annuleren' }).click();
  await button('Zet 1,0 fte vanaf 1 augustus 2027 in Aanstellingen').click();
  await pane().getByText('Ilse Ringband heeft 1,0 fte vanaf 1 augustus 2027.').first().waitFor();
  await workbench.idle();
  const rows = await workbench.cells('Aanstellingen', 'A2:C40');
  expect(rows.filter(([number]) => number === 1009).map((row) => row.slice(1, 3))).toContainEqual([
    46_600, 1,
  ]);
  expect(await notice.count()).toBe(0);
  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await notice.first().waitFor();
});

test('two functions: the hours per part are recorded as an agreement', async () => {
  await workbench.setCell('Medewerkers', 'F10', 0.9);
  await workbench.idle();
  await button('Afspraken over sparen').click();
  await pane().getByRole('textbox', { name: 'Deel als leraar (van 0,9 fte)' }).fill('0,4');
  await pane()
    .getByText(/^20 uur als ondersteuner \+ 33,2 uur als leraar = 53,2 uur per schooljaar/)
    .waitFor();
  await button('Leg de uren per deel vast').click();
  await pane().getByText('Uren per functie van Ilse Ringband vastgelegd in CAO_regels.').first().waitFor();
  await workbench.idle();
  const rules = (await workbench.cells('CAO-regels', 'A1:F60')).filter(([rule]) => rule === 'extra_uren');
  expect(rules.map((row) => row.join('|')).join('\n')).toMatch(/19[.,]11.*Twee functies: 0,4 van 0,9 fte/);
});

test('a guarantee with the scale of the old function has no maximum, and the letter asks what the CAO asks', async () => {
  await workbench.setCell('Medewerkers', 'D10', 'garantie 9');
  await workbench.setCell('Medewerkers', 'E10', 3);
  await workbench.idle();
  const career = pane().getByRole('region', { name: 'Loopbaan' });
  await career
    .getByText(/^Deze medewerker houdt bij een lagere plaatsing salaris en uitzicht .* schaal 9/)
    .waitFor();
  expect(await career.getByText(/^Maximum van/).count()).toBe(0);

  await button('Bekijk de hele loopbaan van Ilse Ringband').click();
  await pane()
    .getByRole('checkbox', { name: /^Geen periodiek/ })
    .check();
  await pane().getByRole('button', { name: 'Maak de brief' }).click();
  await pane().getByRole('heading', { name: 'Brief: geen periodiek', level: 1 }).waitFor();
  const make = pane().getByRole('button', { name: 'Maak blad' });
  await pane().getByRole('textbox', { name: 'Eerste negatieve beoordeling' }).fill('1-3-2026');
  await pane().getByRole('textbox', { name: 'Tweede negatieve beoordeling' }).fill('1-9-2026');
  await pane()
    .getByText(/^Tussen de twee beoordelingen moet ten minste een jaar zitten/)
    .waitFor();
  expect(await make.getAttribute('aria-disabled')).toBe('true');
  await pane().getByRole('textbox', { name: 'Eerste negatieve beoordeling' }).fill('1-3-2025');
  await pane()
    .getByRole('checkbox', { name: /^In deze loopbaanlijn/ })
    .check();
  await pane()
    .getByText(/^Op 1 augustus 2027 krijgt u geen periodiek/)
    .waitFor();
  await make.click();
  await pane().getByText('De brief aan Ilse Ringband staat klaar.').first().waitFor();
  await workbench.idle();
  const letter = (await workbench.cells('Periodiek 1009', 'A1:F40')).flat().join(' ');
  expect(letter).toContain('artikel 12.1 lid 5');
  expect(letter).toContain('binnen 6 weken in beroep');
  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await workbench.idle();
});

test('what cannot be right of a kind, a level and a percentage stands in the data check, each with its cell', async () => {
  await setWish({ Soort: 'verplicht' });
  await workbench.setCell('Medewerkers', 'K10', 'iets met techniek');
  const settings = await workbench.cells('Instellingen', 'A1:B60');
  const known = settings.findIndex(([name]) => name === 'Werkgeversdeel (%)');
  const row = (known < 0 ? settings.findIndex(([name]) => name === '') : known) + 1;
  await workbench.setCells('Instellingen', `A${row}:B${row}`, [['Werkgeversdeel (%)', 800]]);
  await workbench.idle();
  await button(/^Gegevenscontrole/).click();
  await pane().getByRole('heading', { name: 'Gegevenscontrole', level: 1 }).waitFor();
  const check = (sentence: string) => pane().getByRole('listitem').filter({ hasText: sentence }).first();
  const { row: wishRow } = await wish();
  for (const [sentence, place] of [
    [
      'Soort “verplicht” is niet bekend. Kies eigen keuze, opgedragen,',
      `Wensen, rij ${wishRow}, kolom Soort`,
    ],
    [
      'Het opleidingsniveau “iets met techniek” is niet bekend. Typ geen, vmbo,',
      'Medewerkers, rij 10, kolom Opleidingsniveau',
    ],
    ['Bij Werkgeversdeel (%) staat 800: meer dan 200% kan niet.', `Instellingen, rij ${row}, kolom Waarde`],
  ]) {
    await check(sentence).waitFor();
    expect(await check(sentence).innerText()).toContain(place);
  }
});
