import { WorkbenchPage } from './support/workbench';

/** What users of Excel do all day to sheets and tables, while the pane is open: amounts stay right and nothing is lost. */
let workbench: WorkbenchPage;
let overview: string[];

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  overview = await people();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;

/** A line per employee of the overview, in order of number. */
async function people(sheet = 'Overzicht'): Promise<string[]> {
  const rows = await workbench.cells(sheet, 'A5:F30');
  return rows
    .filter(([number]) => number !== '')
    .map((row) => row.join(' | '))
    .sort();
}

/** Does to the workbook what office.js can and a user does too; the pane hears of it as of any edit. */
async function excel(act: (context: Excel.RequestContext) => void): Promise<void> {
  await pane().evaluate(
    (code) =>
      Excel.run(async (context) => {
        (new Function(`return ${code}`)() as (context: Excel.RequestContext) => void)(context);
        await context.sync();
      }),
    act.toString(),
  );
  await workbench.idle();
}

async function select(name: string): Promise<void> {
  const numbers = await workbench.cells('Medewerkers', 'A1:B40');
  const row = numbers.findIndex(([, cell]) => cell === name) + 1;
  await workbench.select('Medewerkers', 'N1');
  await workbench.select('Medewerkers', `B${row}`);
  await pane().getByRole('heading', { name }).waitFor();
}

const planRows = async () =>
  (await workbench.cells('Plan', 'A2:I60')).filter((row) => row.some((cell) => cell !== ''));

async function writePlan(name: string): Promise<void> {
  await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
  const write = pane().getByRole('button', { name: 'Schrijf naar Plan' });
  await write.click();
  // The sentence below can still stand there of an earlier plan.
  await write.waitFor({ state: 'detached' });
  await workbench.idle();
  await pane().getByText(`Het plan van ${name} staat in Plan.`).first().waitFor();
}

async function undoPlan(): Promise<void> {
  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
}

test('a row inserted in the middle of a table, still blank, changes nobody', async () => {
  await workbench.call('insertRows', 'Medewerkers', 10);
  await workbench.call('insertRows', 'Bestedingen', 5);
  await workbench.idle();
  expect(await people()).toEqual(overview);
  await workbench.call('deleteRows', 'Medewerkers', 10);
  await workbench.call('deleteRows', 'Bestedingen', 5);
  await workbench.idle();
  expect(await people()).toEqual(overview);
});

test('sorted tables give everybody the same amounts, and the pane the person that is pointed at', async () => {
  await excel((context) => {
    context.workbook.tables.getItem('Medewerkers').sort.apply([{ key: 1, ascending: false }]);
    context.workbook.tables.getItem('Bestedingen').sort.apply([{ key: 2, ascending: false }]);
  });
  expect(await people()).toEqual(overview);
  await select('Emre Routerkast');
  await writePlan('Emre Routerkast');
  await excel((context) => {
    context.workbook.tables.getItem('Plan').sort.apply([{ key: 6, ascending: true }]);
  });
  await undoPlan();
  expect(await planRows()).toEqual([]);
  await excel((context) => {
    context.workbook.tables.getItem('Medewerkers').sort.apply([{ key: 0, ascending: true }]);
  });
  expect(await people()).toEqual(overview);
});

test('renamed sheets change nothing, for reading, writing nor repairing', async () => {
  await workbench.call('renameSheet', 'Medewerkers', 'Personeel');
  await workbench.call('renameSheet', 'Plan', 'Plan 2026');
  await workbench.call('renameSheet', 'Overzicht', 'Dashboard');
  await workbench.idle();
  expect(await people('Dashboard')).toEqual(overview);
  await workbench.select('Personeel', 'B6');
  await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await writePlan('Emre Routerkast');
  expect((await workbench.cells('Plan 2026', 'A2'))[0][0]).toBe(1005);
  await undoPlan();
  await workbench.call('clearCells', 'Dashboard', 'E5');
  await workbench.pressRibbon('herstelformules');
  await workbench.idle();
  expect(await people('Dashboard')).toEqual(overview);
  await workbench.call('renameSheet', 'Personeel', 'Medewerkers');
  await workbench.call('renameSheet', 'Plan 2026', 'Plan');
  await workbench.call('renameSheet', 'Dashboard', 'Overzicht');
});

test('"Herstel formules" writes the formulas on the user\'s own sheets again too, but for protected ones', async () => {
  const formula = '=SCHOLING.CAOWAARDE("scholingsbudget",DATE(2020,1,1))*2';
  await workbench.call('addSheet', 'Eigen');
  await workbench.setCell('Eigen', 'C3', formula);
  await workbench.setCell('Blad1', 'A1', formula);
  await workbench.idle();
  await workbench.call('protect', 'Blad1');
  await workbench.pressRibbon('herstelformules');
  await pane().getByText('15 formules zijn opnieuw geschreven.').first().waitFor();
  await workbench.call('unprotect', 'Blad1');
  await workbench.idle();
  expect(await workbench.formulas('Eigen', 'C3')).toEqual([[formula]]);
  expect(await workbench.cells('Eigen', 'C3')).toEqual([[1200]]);
  await workbench.call('clearCells', 'Blad1', 'A1');
  await workbench.call('deleteSheet', 'Eigen');
});

test('something typed under a formula of the overview stops that column, and not the pane', async () => {
  const own = await workbench.another({ sample: true });
  await own.setCell('Overzicht', 'E9', 'notitie');
  await own.idle();
  expect(await own.cells('Overzicht', 'E5')).toEqual([['#SPILL!']]);
  expect(await own.cells('Overzicht', 'F5')).toEqual([[0]]);
  await own.select('Medewerkers', 'B6');
  await own.pane.getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
  await own.pane.getByText('te besteden tot en met').first().waitFor();
  await own.letGo();
});

test('VANDAAG() as reference date is warned of', async () => {
  const [[day]] = await workbench.cells('Overzicht', 'B2');
  await workbench.setCell('Overzicht', 'B2', '=TODAY()');
  await pane().getByText('De peildatum is een formule, zoals VANDAAG().').first().waitFor();
  await workbench.setCell('Overzicht', 'B2', day as number);
  await pane()
    .getByText('De peildatum is een formule, zoals VANDAAG().')
    .first()
    .waitFor({ state: 'detached' });
});

test('a personnel number with zeros in front stays that number wherever it is written', async () => {
  await workbench.setCell('Medewerkers', 'A6', "'0012");
  const wishes = await workbench.cells('Wensen', 'A1:A60');
  for (const [index, [number]] of wishes.entries())
    if (number === 1005) await workbench.setCell('Wensen', `A${index + 1}`, "'0012");
  await workbench.idle();
  await select('Emre Routerkast');
  await writePlan('Emre Routerkast');
  expect((await planRows()).map(([number]) => number)).toEqual(expect.arrayContaining(['0012']));
  expect(new Set((await planRows()).map(([number]) => number))).toEqual(new Set(['0012']));
  await undoPlan();
  expect(await planRows()).toEqual([]);
  for (const [index, [number]] of wishes.entries())
    if (number === 1005) await workbench.setCell('Wensen', `A${index + 1}`, 1005);
  await workbench.setCell('Medewerkers', 'A6', 1005);
  await workbench.idle();
  expect(await people()).toEqual(overview);
});

test('what a colleague puts in between looking and writing is never overwritten', async () => {
  await select('Emre Routerkast');
  await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
  await pane().getByText('Dit verandert in Plan').waitFor();
  const theirs = [1005, 'Emre Routerkast', 'Iets anders', '2026-2027', '1 van 1', '2026-2027', 12, 0];
  // Between the click and the pane's own look right before it writes: no event can have told the pane of it.
  await workbench.page.evaluate((row) => {
    const stop = window.workbench.use((request, next) => {
      if (request.kind === 'addin') {
        stop();
        window.workbench.setCells('Plan', 'A2:H2', [row]);
      }
      return next();
    });
  }, theirs);
  await pane().getByRole('button', { name: 'Schrijf naar Plan' }).click();
  await pane().getByText('De rijen in Plan zijn intussen veranderd.').first().waitFor();
  expect((await planRows()).map((row) => row.slice(0, 3))).toEqual([theirs.slice(0, 3)]);
  // What was shown is of before the edit, and goes away with the next reading.
  await pane().getByText('Dit verandert in Plan').waitFor({ state: 'detached' });
  await workbench.call('clearCells', 'Plan', 'A2:H2');
  await workbench.idle();
});

test('what a colleague types elsewhere leaves what is about to be written as it was shown', async () => {
  await select('Emre Routerkast');
  await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
  await pane().getByText('Dit verandert in Plan').waitFor();
  const [[course]] = await workbench.cells('Opleidingen', 'A2');
  await workbench.setCell('Opleidingen', 'A2', `${String(course)} (nieuw)`);
  // The person's own row tells when the pane has read the workbook again.
  const [[name]] = await workbench.cells('Medewerkers', 'C6');
  await workbench.setCell('Medewerkers', 'C6', 'TOA');
  await pane().getByText('TOA').first().waitFor();
  expect(await pane().getByText('Dit verandert in Plan').isVisible()).toBe(true);
  await workbench.setCell('Medewerkers', 'C6', name);
  await workbench.setCell('Opleidingen', 'A2', course);
  await workbench.idle();
  await pane().getByRole('button', { name: 'Annuleren' }).click();
});

test('a workbook that is opened read-only says how to go on, and is not written to', async () => {
  await select('Emre Routerkast');
  await workbench.page.evaluate(() => {
    const stop = window.workbench.use(async (_, next) => {
      const answer = await next();
      return JSON.parse(
        JSON.stringify(answer).replaceAll('"ReadOnly":false', '"ReadOnly":true'),
      ) as typeof answer;
    });
    Object.assign(window, { stop });
  });
  await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
  await pane().getByText('De werkmap is alleen-lezen.').first().waitFor();
  await workbench.page.evaluate(() => (window as unknown as { stop: () => void }).stop());
  expect(await planRows()).toEqual([]);
});

test('after all this nobody has other amounts, and nothing crashed', async () => {
  expect(await people()).toEqual(overview);
  expect(workbench.browser.pageErrors).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
});
