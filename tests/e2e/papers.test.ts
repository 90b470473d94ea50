import { readFileSync } from 'node:fs';
import { openedWord } from '../support/openedWord';
import { picture } from './support/pictures';
import { requestsDuring } from './support/requests';
import { WorkbenchPage } from './support/workbench';

/** Agreements, report and questionnaire on paper, as HR makes them: through the pane, with the sheets read back. */
let workbench: WorkbenchPage;
const pane = () => workbench.pane;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
});

afterAll(async () => {
  await workbench?.close();
});

async function open(screen: string): Promise<void> {
  await pane().getByRole('button', { name: 'Meer' }).click();
  await pane().getByRole('button', { name: screen, exact: true }).click();
  await pane().getByRole('heading', { level: 1, name: screen }).waitFor();
}

/** All text of a sheet, row by row. */
async function lines(sheet: string): Promise<string[]> {
  const rows = await workbench.texts(sheet, 'A1:F320');
  return rows.map((row) => row.filter((cell) => cell !== '').join(' | ')).filter((line) => line !== '');
}

/** The lines of the log about sheets, without their moment; the newest last. */
async function logged(): Promise<unknown[][]> {
  const rows = await workbench.cells('Logboek', 'B2:F120');
  return rows.filter(([what, table]) => what !== '' && table !== 'Wensen');
}

describe('an agreement', () => {
  it('is a sheet laid out for A4, in two requests; its number comes into Wensen in four', async () => {
    await workbench.select('Medewerkers', 'B6');
    await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
    await open('Afspraken');
    await pane().getByText('1 medewerker gekozen').waitFor();
    const requests = await requestsDuring(workbench, async () => {
      await pane().getByRole('button', { name: 'Maak blad', exact: true }).click();
      await pane().getByText('1 afspraak staat klaar.').first().waitFor();
    });
    expect(requests).toEqual({ reads: 3, writes: 3 });
    expect(await logged()).toEqual([['Een afspraak op een blad', 'Afspraak 1005', 1005, '', 'Blad gemaakt']]);

    expect(await workbench.sheets()).toContain('Afspraak 1005');
    const text = await lines('Afspraak 1005');
    expect(text[0]).toBe('Afspraak over scholing en scholingsbudget');
    expect(text).toContain('Werknemer | Emre Routerkast (1005)');
    expect(text).toContainEqual(expect.stringMatching(/^Nummer \| 1005-1 van \d+ [a-z]+ \d{4}$/));
    expect(text).toContainEqual(
      expect.stringMatching(/^2026-2027 \| € 1\.650,00 \| € 1\.400,00 \| € 250,00 Eigen/),
    );
    expect(text).toContainEqual(expect.stringMatching(/^2026-2027 \| € 600,00 van 2024-2025; /));
    expect(text.at(-1)).toMatch(/^Scholing · afspraak-1005 · [0-9a-f]{8}$/);
    const layout = (await workbench.call('pageLayout', 'Afspraak 1005')) as Record<string, unknown>;
    expect(layout).toMatchObject({ PaperSize: 'A4', Orientation: 'Portrait' });
    expect(layout.Zoom).toEqual({ scale: 100 });
    expect(Math.round(Number(layout.LeftMargin) * 100) / 100).toBe(42.52);
  });

  it('is found again from the list, and shown as it will be', async () => {
    await pane().getByRole('button', { name: 'Ga naar Afspraak 1005' }).click();
    await workbench.idle();
    expect(await workbench.call('activeSheet')).toBe('Afspraak 1005');
    await pane().getByRole('button', { name: 'Voorbeeld' }).click();
    await pane()
      .getByRole('article', { name: /^Voorbeeld van de afspraak met Emre/ })
      .waitFor();
  });

  it('is not written again when nothing changed, and stays beside one that was filled in by hand', async () => {
    await pane().getByRole('button', { name: 'Maak blad', exact: true }).click();
    await pane().getByText('stond er al zo').waitFor();
    await workbench.setCell('Afspraak 1005', 'D6', 'Het Voorbeeld College');
    await pane().getByRole('button', { name: 'Maak blad', exact: true }).click();
    await pane().getByRole('button', { name: 'Ga naar Afspraak 1005 (2)' }).waitFor();
    expect(await workbench.cells('Afspraak 1005', 'D6')).toEqual([['Het Voorbeeld College']]);
  });

  it('goes away again with undo', async () => {
    await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
    await workbench.idle();
    const sheets = await workbench.sheets();
    expect(sheets).toContain('Afspraak 1005');
    expect(sheets).not.toContain('Afspraak 1005 (2)');
    expect((await logged()).slice(-2)).toEqual([
      ['Een afspraak op een blad', 'Afspraak 1005 (2)', 1005, '', 'Blad gemaakt'],
      ['Ongedaan gemaakt: Een afspraak op een blad', 'Afspraak 1005 (2)', 1005, '', 'Weggehaald'],
    ]);
  });

  it('is not there when it could not be written, nor in the log', async () => {
    const before = [await workbench.sheets(), await logged()];
    // All of it is done, but the answer is lost.
    await workbench.injectFault({ nth: 2, code: 'GeneralException', afterDoing: true });
    await pane().getByRole('button', { name: 'Maak blad', exact: true }).click();
    await pane().getByText('Excel meldt een fout die Scholing niet kent.').first().waitFor();
    await workbench.clearFaults();
    await workbench.idle();
    expect([await workbench.sheets(), await logged()]).toEqual(before);
  });

  it('comes as a Word document', async () => {
    const downloaded = workbench.page.waitForEvent('download');
    await pane().getByRole('button', { name: 'Download als Word' }).click();
    const file = await downloaded;
    expect(file.suggestedFilename()).toBe('Afspraak 1005.docx');
    const opened = await openedWord(readFileSync(await file.path()));
    const document = opened.get('word/document.xml');
    expect(document).toContain('Emre Routerkast (1005)');
    expect(document).toContain('Handtekening');
    await pane().getByText('Afspraak 1005.docx is aan Excel gegeven').first().waitFor();
  });
});

describe('agreements with many', () => {
  it('stop when asked, and tell how far they came', async () => {
    await pane().getByRole('button', { name: 'Kies alle 24' }).click();
    const before = (await logged()).length;
    // The second block of sheets is held up, so that there is time to stop.
    await workbench.injectFault({ nth: 3, delayMs: 3000 });
    await pane().getByRole('button', { name: 'Maak 24 bladen' }).click();
    await pane()
      .getByText(/^[1-9]\d* van 24 gereed$/)
      .waitFor();
    await pane().getByRole('button', { name: 'Stoppen' }).click();
    const stopped = pane()
      .getByText(/^Gestopt: \d+ van 24 zijn gemaakt\./)
      .first();
    await stopped.waitFor();
    const [made] = /\d+/.exec(await stopped.innerText())!;
    await workbench.clearFaults();
    await workbench.idle();
    expect(Number(made)).toBe(10);
    expect((await workbench.sheets()).filter((name) => /^Afspraak \d+/.test(name))).toHaveLength(11);
    // Each of them stands in the log already: they were put there with the sheets, before the stop.
    const lines = (await logged()).slice(before);
    expect(lines.map(([what, , , , done]) => [what, done])).toEqual(
      Array.from({ length: 10 }, () => ['Een afspraak op een blad', 'Blad gemaakt']),
    );
    expect(new Set(lines.map(([, sheet]) => sheet)).size).toBe(10);
    await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
    await workbench.idle();
    expect((await workbench.sheets()).filter((name) => /^Afspraak \d+$/.test(name))).toEqual([
      'Afspraak 1005',
    ]);
  });
});

describe('the report', () => {
  interface Chart {
    name: string;
    type: string;
    source: string;
    categories: string[];
    series: { name: string; values: number[] }[];
  }
  const charts = () => workbench.call('charts', 'Rapport') as Promise<Chart[]>;

  it('is a sheet with native charts over its own cells', async () => {
    await open('Rapport');
    const requests = await requestsDuring(workbench, async () => {
      await pane().getByRole('button', { name: 'Maak rapport' }).click();
      await pane()
        .getByText(/^Het rapport staat klaar\./)
        .first()
        .waitFor();
    });
    expect(requests).toEqual({ reads: 1, writes: 1 });
    expect((await logged()).at(-1)).toEqual(['Het rapport staat klaar.', 'Rapport', '', '', 'Blad gemaakt']);
    const text = await lines('Rapport');
    expect(text).toContain('Scholingsbudget per schooljaar');
    expect(
      text.some((line) => /^Op het maximum \| \d+ van 24 \(\d+%\) \| geen cijfer; 83% wil/.test(line)),
    ).toBe(true);
    expect(text.join(' ')).not.toContain('Emre');

    const made = await charts();
    expect(made.map(({ name }) => name)).toEqual([
      'Scholingsbudget per schooljaar',
      'Ondersteunersbeurs per schooljaar',
      'Afgesproken opleidingen per schooljaar',
      'In alle budgetten samen',
      'Medewerkers en maximum per functie',
      'Behoefte aan groei: bij u en in de publicatie',
    ]);
    const [budgets] = made;
    expect(budgets.series.map(({ name }) => name)).toEqual(['Toegekend', 'Besteed', 'Vastgelegd', 'Vervalt']);
    expect(budgets.categories).toContain('2026-2027');
    // What was granted this school year is what the cells of the overview add up to.
    const rights = await workbench.cells('Overzicht', 'D5:D28');
    const total = rights.reduce((sum, [amount]) => sum + Number(amount), 0);
    const year = budgets.categories.indexOf('2026-2027');
    expect(budgets.series[0].values[year]).toBeCloseTo(total, 2);
    // What is still due of agreed courses is paid out of what the overview says would lapse.
    const lapsing = await workbench.cells('Overzicht', 'F5:F28');
    const [committed, lapsed] = [budgets.series[2].values[year], budgets.series[3].values[year]];
    expect(committed).toBeGreaterThan(0);
    expect(committed + lapsed).toBeCloseTo(
      lapsing.reduce((sum, [amount]) => sum + Number(amount), 0),
      2,
    );
    await pane().getByRole('button', { name: 'Ga naar Rapport' }).click();
    await workbench.idle();
    await workbench.page.getByText('In alle budgetten samen').first().waitFor();
    await picture(workbench.page, 'werkbank-rapport');
  });

  it('is replaced in its place when it is made again, and the old one stays hidden', async () => {
    const reported = await lines('Rapport');
    const [[day]] = await workbench.cells('Overzicht', 'B2');
    await workbench.setCell('Overzicht', 'B2', '1-10-2026');
    await workbench.idle();
    const before = (await workbench.sheets()).indexOf('Rapport');
    await pane().getByRole('button', { name: 'Maak rapport' }).click();
    await pane()
      .getByText(/^Het rapport staat klaar\./)
      .first()
      .waitFor();
    // The sentence can still be that of the first one.
    await workbench.page.waitForFunction(() => window.workbench.sheets().includes('Rapport (vorige)'));
    await workbench.idle();
    const sheets = await workbench.sheets();
    expect(sheets.indexOf('Rapport')).toBe(before);
    expect(sheets).toContain('Rapport (vorige)');
    expect(await charts()).toHaveLength(6);
    await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
    await workbench.idle();
    expect(await workbench.sheets()).not.toContain('Rapport (vorige)');
    expect(await lines('Rapport')).toEqual(reported);
    expect(reported).not.toContainEqual(expect.stringContaining('1 oktober 2026'));
    await workbench.setCell('Overzicht', 'B2', day);
    await workbench.idle();
  });
});

describe('the questionnaire', () => {
  it('counts answers by formulas, and shows them beside the publication', async () => {
    await open('Cijfers en vragenlijst');
    await pane().getByText('Bij u nog niet gevraagd.').first().waitFor();
    const make = async () => {
      await pane().getByRole('button', { name: 'Maak vragenlijst' }).click();
      await pane().getByText('De vragenlijst staat klaar op het blad Vragenlijst.').first().waitFor();
    };
    expect(await requestsDuring(workbench, make)).toEqual({ reads: 1, writes: 1 });
    expect((await logged()).slice(-2).map(([, sheet]) => sheet)).toEqual(['Groeibehoeften', 'Vragenlijst']);

    // Nothing was filled in: both sheets go, the table with them.
    await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
    await workbench.idle();
    const sheets = await workbench.sheets();
    expect(sheets).not.toContain('Vragenlijst');
    expect(sheets).not.toContain('Groeibehoeften');
    expect((await workbench.tables()).map(({ name }) => name)).not.toContain('Vragenlijst');
    await make();
    await workbench.idle();
    const [titles] = await workbench.cells('Vragenlijst', 'A1:Y1');
    expect(titles).toHaveLength(25);
    expect(titles.slice(0, 3)).toEqual([
      'Antwoord',
      'Beter worden binnen huidige functie kan hier',
      'Beter worden binnen huidige functie wil ik',
    ]);
    await workbench.setCells('Vragenlijst', 'A2:C5', [
      [1, 'ja', 'ja'],
      [2, 'nee', 'ja'],
      [3, 'nee', 'ja'],
      [4, null, 'nee'],
    ]);
    await workbench.idle();
    const rows = await workbench.cells('Groeibehoeften', 'A1:F20');
    const need = rows.find(([name]) => name === 'Beter worden binnen huidige functie')!;
    expect(need.slice(1).map((cell) => Math.round(Number(cell) * 100))).toEqual([75, 76, 33, 43, 400]);
    await pane().getByRole('button', { name: 'Lees de antwoorden opnieuw' }).click();
    await pane().getByRole('cell', { name: '75%' }).first().waitFor();
  });

  it('keeps what was answered when it is undone', async () => {
    await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
    await pane().getByText('Met de hand gewijzigd en daarom blijven staan: "Vragenlijst".').first().waitFor();
    await workbench.idle();
    expect(await workbench.sheets()).not.toContain('Groeibehoeften');
    expect(await workbench.cells('Vragenlijst', 'B2:C2')).toEqual([['ja', 'ja']]);
  });
});

describe('the text for a vacancy', () => {
  it('names scales and growth, and can be copied', async () => {
    await open('Vacaturetekst');
    await pane().getByRole('combobox', { name: 'Functie' }).selectOption('Ict-medewerker');
    const box = pane().getByRole('textbox', { name: 'Tekst voor de vacature' });
    expect(await box.inputValue()).toContain('schaal 8 (D), na de opleiding Associate degree ICT-beheer');
    await pane().getByRole('button', { name: 'Kopieer' }).click();
    await pane()
      .getByText(/^(De tekst is gekopieerd\.|Kopiëren mag hier niet vanzelf\.)/)
      .first()
      .waitFor();
  });
});

test('nothing was refused, nothing failed, and nothing left the machine', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
  expect(workbench.browser.outside).toEqual([]);
});
