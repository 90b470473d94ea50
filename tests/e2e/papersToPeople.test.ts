import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { openedWord } from '../support/openedWord';
import { WorkbenchPage } from './support/workbench';

/** What HR hands out, as HR makes it: statements, career guide, manager’s list and the file for finance, through the pane. */
let workbench: WorkbenchPage;
const pane = () => workbench.pane;
const button = (name: string) => pane().getByRole('button', { name, exact: true });

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
});

afterAll(async () => {
  await workbench?.close();
});

async function open(screen: string): Promise<void> {
  await button('Meer').click();
  await button(screen).click();
  await pane().getByRole('heading', { level: 1, name: screen }).waitFor();
}

/** All text of a sheet, row by row. */
async function textOf(sheet: string): Promise<string> {
  const rows = await workbench.texts(sheet, 'A1:H200');
  return rows.map((row) => row.filter((cell) => cell !== '').join(' | ')).join('\n');
}

async function downloadedBy(name: string): Promise<Download> {
  const downloaded = workbench.page.waitForEvent('download');
  await button(name).click();
  return downloaded;
}

/** The text of a Word document, paragraph after paragraph. */
async function wordText(file: Download): Promise<string> {
  const document = (await openedWord(readFileSync(await file.path()))).get('word/document.xml')!;
  return document
    .split('</w:p>')
    .map((paragraph) => paragraph.replace(/<[^>]+>/g, ''))
    .join('\n')
    .replaceAll('&amp;', '&');
}

/** Amounts as papers write them. */
const euros = (amount: unknown) =>
  `€ ${Number(amount)
    .toFixed(2)
    .replace('.', ',')
    .replace(/\B(?=(\d{3})+,)/g, '.')}`;
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('“Uw scholingsbudget”', () => {
  it('is a sheet for each of 24 people, with the balance that Overzicht has', async () => {
    // Without an fte nothing can be computed of Chantal.
    await workbench.setCell('Medewerkers', 'F4', '');
    await workbench.idle();
    await open('Uw scholingsbudget');
    await button('Kies alle 24').click();
    await button('Maak 24 bladen').click();
    await pane().getByText('24 bladen staan klaar.').first().waitFor();
    await workbench.idle();
    const people = await workbench.cells('Overzicht', 'A5:E28');
    for (const [number, name, , , balance] of people) {
      const text = plain(await textOf(`Budget ${String(number)}`));
      expect(text).toContain(String(name));
      if (balance === '?') expect(text).not.toContain('€');
      else if (balance === 0) expect(text).not.toContain('€ 0,00 te besteden');
      else expect(text).toContain(euros(balance));
    }
    await pane()
      .getByText('Chantal Inktpot (1003): gemaakt, zonder bedrag, want de gegevens kloppen niet')
      .waitFor();
  });

  it('that cannot be computed says so on paper, without any amount', async () => {
    const text = await textOf('Budget 1003');
    expect(text).toContain('Chantal Inktpot');
    expect(text).not.toMatch(/\d,\d\d/);
    expect(text).toContain('niet berekenen');
  });

  it('is one Word document for all, a page each', async () => {
    const file = await downloadedBy('Download als Word');
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    const opened = await openedWord(readFileSync(await file.path()));
    const document = opened.get('word/document.xml')!;
    for (const [, name] of await workbench.cells('Medewerkers', 'A2:B25'))
      expect(document).toContain(String(name));
    expect(
      document.split('<w:sectPr').length - 1 + document.split('w:type="page"').length - 1,
    ).toBeGreaterThanOrEqual(24);
  });

  it('is a list to merge, with a row per person and nothing above its heads', async () => {
    await button('Maak samenvoeglijst').click();
    await pane().getByText('De lijst met 24 medewerkers staat klaar.').first().waitFor();
    await workbench.idle();
    const [heads, ...rows] = await workbench.texts('Samenvoeglijst', 'A1:T25');
    expect(heads.every((head) => head !== '')).toBe(true);
    const at = (head: string) => heads.indexOf(head);
    const balances = await workbench.cells('Overzicht', 'E5:E28');
    rows.forEach((row, i) => {
      const [balance] = balances[i];
      const told = plain(row[at('In budget')]);
      expect([row[at('Naam')], told]).toEqual([row[at('Naam')], balance === '?' ? '' : euros(balance)]);
      expect(row[at('Bericht')]).toContain('Beste');
    });
  });

  it('is a short text to copy, of whoever is chosen', async () => {
    await button('Voorbeeld en tekst voor een bericht').click();
    await pane()
      .getByLabel('Voorbeeld van', { exact: true })
      .selectOption({ label: 'Emre Routerkast (1005)' });
    const message = pane().getByLabel('Korte tekst voor een bericht');
    const text = plain(await message.inputValue());
    const [[balance]] = await workbench.cells('Overzicht', 'E9');
    expect(text).toContain('Beste Emre Routerkast');
    expect(text).toContain(euros(balance));
    await button('Kopieer').click();
    await pane()
      .getByText(/De tekst is gekopieerd\.|De tekst is geselecteerd/)
      .first()
      .waitFor();
  });

  it('of nobody cannot be made', async () => {
    await button('Kies niemand').click();
    for (const name of ['Maak 0 bladen', 'Download als Word', 'Maak samenvoeglijst'])
      expect(await button(name).getAttribute('aria-disabled')).toBe('true');
    await pane().getByText('Kies een medewerker om het voorbeeld te zien.').waitFor();
  });
});

describe('the career guide', () => {
  it('is a sheet of the whole school', async () => {
    await open('Loopbaanwijzer');
    await button('Maak blad').click();
    await pane().getByText('De loopbaanwijzer staat klaar.').first().waitFor();
    await workbench.idle();
    const rows = await workbench.texts('Loopbaanwijzer', 'A1:F900');
    const text = rows.flat().join('\n');
    for (const name of ['Conciërge', 'TOA', 'Ict-medewerker']) expect(text).toContain(name);
    expect(text).not.toContain('(PO)');
  });

  it('is a Word document with a page per function', async () => {
    const text = await wordText(await downloadedBy('Download als Word'));
    for (const name of ['Conciërge', 'TOA', 'Ict-medewerker']) expect(text).toContain(name);
  });

  it('is a page of one function for the notice board', async () => {
    await pane().getByLabel('Waarover').selectOption({ label: 'Technisch onderwijsassistent (TOA)' });
    const file = await downloadedBy('Download als Word');
    const text = await wordText(file);
    expect(file.suggestedFilename()).toContain('Technisch onderwijsassistent');
    expect(text).toContain('Technisch onderwijsassistent');
    // Others are named as ways to move on; only this one has its steps.
    expect(text.match(/^Trede$/gm)).toHaveLength(1);
    await button('Voorbeeld').click();
    await pane().getByRole('article', { name: 'Voorbeeld' }).waitFor();
  });
});

describe('the list for a manager', () => {
  const group = () => pane().getByLabel('Team, leidinggevende of locatie');

  it('asks for a group first', async () => {
    await open('Lijst voor een leidinggevende');
    await pane().getByText('Kies eerst een team, leidinggevende of locatie.').waitFor();
    expect(await button('Maak blad').getAttribute('aria-disabled')).toBe('true');
  });

  it('holds only the manager’s people, with what Overzicht says of them and no salaries', async () => {
    await group().selectOption({ label: 'Otto Kapstok (9)' });
    await button('Maak blad').click();
    await pane().getByText('De lijst voor Otto Kapstok staat klaar.').first().waitFor();
    await workbench.idle();
    const text = plain(await textOf('Lijst Otto Kapstok'));
    const people = await workbench.cells('Overzicht', 'A5:B28');
    const managers = await workbench.cells('Medewerkers', 'J2:J25');
    people.forEach(([number, name], i) => {
      const line = `${String(name)} (${String(number)})`;
      if (managers[i][0] === 'Otto Kapstok') expect(text).toContain(line);
      else expect(text).not.toContain(line);
    });
    expect(text).not.toMatch(/schaal|trede/i);
  });

  it('holds scale and step when that is asked for', async () => {
    await pane().getByRole('checkbox', { name: 'Ook schaal en trede, en wie op het maximum zit' }).check();
    const text = await wordText(await downloadedBy('Download als Word'));
    for (const word of ['Schaal', 'Trede', 'Bram Krijtbord']) expect(text).toContain(word);
    expect(text).not.toContain('Fenna Proefbuis');
  });

  it('of a manager who is nobody has the people under that name', async () => {
    await workbench.setCell('Medewerkers', 'J2', 'Niemand Bekend');
    await workbench.idle();
    await group().selectOption({ label: 'Niemand Bekend (1)' });
    const text = await wordText(await downloadedBy('Download als Word'));
    expect(text).toContain('Aïsha Tussenuur');
    expect(text).not.toContain('Bram Krijtbord');
  });

  it('of a group in which nobody is employed is not made', async () => {
    const [[day]] = await workbench.cells('Overzicht', 'B2');
    await workbench.setCell('Medewerkers', 'H2', Number(day) - 1);
    await workbench.idle();
    await pane().getByText('In deze groep is niemand in dienst op de peildatum').waitFor();
    expect(await button('Maak blad').getAttribute('aria-disabled')).toBe('true');
    await workbench.setCell('Medewerkers', 'H2', '');
    await workbench.idle();
  });
});

describe('a team of which the name differs by one letter', () => {
  it('is offered to be merged, where the teams are', async () => {
    await workbench.setCell('Medewerkers', 'I2', 'Onderwijsondersteunin');
    await workbench.idle();
    await button('Team').click();
    await button('Filter en volgorde').click();
    await pane()
      .getByText(/verschillen één letter/)
      .first()
      .waitFor();
    await button('Ja, noem het Onderwijsondersteuning').click();
    await pane()
      .getByText(/heet in Medewerkers nu Onderwijsondersteuning/)
      .first()
      .waitFor();
    await workbench.idle();
    expect(await workbench.cells('Medewerkers', 'I2')).toEqual([['Onderwijsondersteuning']]);
  });
});

describe('the file for finance', () => {
  it('has each booking of the year, in Dutch notation', async () => {
    await open('Rapport');
    const period = pane().getByLabel('Over', { exact: true });
    const [label] = (await period.locator('option').allTextContents()).filter((one) =>
      one.startsWith('Schooljaar'),
    );
    await period.selectOption({ label });
    const file = await downloadedBy('Download CSV');
    expect(file.suggestedFilename()).toBe(`Scholing ${label.toLowerCase()}.csv`);
    const bytes = readFileSync(await file.path());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [heads, ...lines] = bytes.toString('utf8').slice(1).trimEnd().split('\r\n');
    expect(heads).toBe('Datum;Personeelsnummer;Naam;Betaler;Bedrag;Kenmerk;Opleiding;Omschrijving');
    const table = await workbench.cells('Bestedingen', 'A2:C40');
    const year = Number(label.slice(11, 15));
    const first = Date.UTC(year, 7, 1) / 86_400_000 + 25_569;
    const booked = table.filter(([number, date]) => number !== '' && Number(date) >= first);
    expect(lines).toHaveLength(booked.length);
    const told = lines
      .map((line) => line.split(';'))
      .map(([, number, , , amount]) => [Number(number), amount]);
    for (const [number, , amount] of booked)
      expect(told).toContainEqual([number, Number(amount).toFixed(2).replace('.', ',')]);
  });
});

test('nothing was refused and nothing failed', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
});
