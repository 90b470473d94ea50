import { firstDayOf, schoolYearOf } from '../../src/domain/calendar';
import { dateNl } from '../../src/tables/dutchDate';
import { untilTold } from './support/told';
import { profileOfRun, WorkbenchPage } from './support/workbench';

/** What HR can do wrong in the workbook: each time a sentence that says what and how, and everybody else's amounts stay as they were. */
let workbench: WorkbenchPage;
/** The overview as it was built: a row per employee. */
let overview: string[];

const OVERVIEW = 'A5:F28';
const pane = () => workbench.pane;
/** A line per employee, which makes for readable differences. */
async function readOverview(): Promise<string[]> {
  return (await workbench.cells('Overzicht', OVERVIEW)).map((row) => row.join(' | '));
}
/** Entitlement, balance and what lapses, of the employee in this row of `Medewerkers`. */
const amounts = async (row: number) => (await workbench.cells('Overzicht', `D${row + 3}:F${row + 3}`))[0];
const names = () => workbench.cells('Overzicht', 'A5:B28');
const ERRORS = ['#VALUE!', '#VALUE!', '#VALUE!'];

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  overview = await readOverview();
});

afterAll(async () => {
  await workbench?.close();
});

async function showChecks(): Promise<void> {
  const heading = pane().getByRole('heading', { name: 'Gegevenscontrole' });
  if (!(await heading.isVisible()))
    await pane()
      .getByRole('button', { name: /^Gegevenscontrole/ })
      .click();
  await heading.waitFor();
}

/** Shows an employee. Selecting the cell that is selected already tells nobody anything, so another one comes first. */
async function selectEmployee(row: number): Promise<void> {
  await workbench.select('Medewerkers', 'N1');
  await workbench.select('Medewerkers', `B${row}`);
}

const check = (sentence: string) => pane().getByRole('listitem').filter({ hasText: sentence });

/** Expects every employee's row as it was, but for these. */
async function expectOthersUnchanged(...numbers: number[]): Promise<void> {
  const others = (rows: string[]) => rows.filter((row) => !numbers.includes(parseInt(row || '0')));
  expect(others(await readOverview())).toEqual(others(overview));
}

async function type(sheet: string, address: string, typed: string | number | null): Promise<void> {
  await workbench.setCell(sheet, address, typed);
  await workbench.idle();
}

/** Types into a cell, looks, and puts back what was there; then all must be as it was. */
async function whileTyped(
  [sheet, address, typed]: [string, string, string | number | null],
  look: () => Promise<void>,
): Promise<void> {
  const [[before]] = await workbench.cells(sheet, address);
  await type(sheet, address, typed);
  try {
    await look();
  } finally {
    await type(sheet, address, before === '' ? null : (before as string | number));
  }
  expect(await readOverview()).toEqual(overview);
}

/** The sheet row of an employee in `Medewerkers`, `Bestedingen`, …: the first with that number. */
async function rowOf(sheet: string, number: number): Promise<number> {
  const numbers = await workbench.cells(sheet, 'A1:A400');
  return numbers.findIndex(([cell]) => cell === number) + 1;
}

describe('a cell that cannot be right', () => {
  test.each([
    ['80 as fte', 'F', 80, 'Fte is 80: fte loopt van 0 tot 1,5. Is 0,8 bedoeld?'],
    [
      'text for a number',
      'F',
      'veel',
      'Bij Fte staat “veel”: dat is tekst en geen getal. Typ het als getal, zoals 1234,56 zonder punten.',
    ],
    [
      '31 February',
      'G',
      '31-2-2026',
      'Bij In dienst staat “31-2-2026”: dat is geen bestaande datum. Typ een datum zoals 1-8-2026.',
    ],
  ])('%s in Medewerkers', async (_, column, typed, sentence) => {
    await whileTyped(['Medewerkers', `${column}6`, typed], async () => {
      expect(await amounts(6)).toEqual(ERRORS);
      await expectOthersUnchanged(1005);
      await showChecks();
      await check(sentence).waitFor();
      expect(await check(sentence).innerText()).toContain('Medewerkers, rij 6');

      await selectEmployee(6);
      await pane().getByText('De bedragen van deze medewerker zijn niet te berekenen.').waitFor();
      await pane().getByText(sentence).waitFor();
    });
    await pane().getByText('te besteden tot en met').first().waitFor();
  });

  test('1.234,56 as text in Bestedingen', async () => {
    const row = await rowOf('Bestedingen', 1005);
    await whileTyped(['Bestedingen', `C${row}`, "'1.234,56"], async () => {
      expect((await amounts(6))[1]).toBe('#VALUE!');
      await expectOthersUnchanged(1005);
      await showChecks();
      await check(
        'Bij Bedrag staat “1.234,56”: dat is tekst en geen getal. Typ het als getal, zoals 1234,56 zonder punten.',
      ).waitFor();
    });
  });

  test('end before start', async () => {
    const [[start]] = await workbench.cells('Medewerkers', 'G6');
    const end = Number(start) - 1;
    await whileTyped(['Medewerkers', 'H6', end], async () => {
      await expectOthersUnchanged(1005);
      await showChecks();
      await check(
        `Uit dienst (${dateNl(end)}) ligt vóór in dienst (${dateNl(Number(start))}). Verbeter een van beide datums.`,
      ).waitFor();
    });
  });

  test('an expense before employment', async () => {
    const row = await rowOf('Bestedingen', 1018);
    const [[start]] = await workbench.cells('Medewerkers', `G${await rowOf('Medewerkers', 1018)}`);
    const day = Number(start) - 1;
    await whileTyped(['Bestedingen', `B${row}`, day], async () => {
      await expectOthersUnchanged(1018);
      await showChecks();
      await check(
        `De uitgave van ${dateNl(day)} ligt vóór de datum in dienst (${dateNl(Number(start))}). Verbeter een van beide datums.`,
      )
        .first()
        .waitFor();
    });
  });

  test('an expense above the balance is an error in its own school year, and names the shortfall and the date', async () => {
    const [[today]] = await workbench.cells('Overzicht', 'B2');
    const rows = await workbench.cells('Bestedingen', 'A2:E60');
    const isOfNow = ([, day, , , mandated]: (typeof rows)[number]) =>
      Number(day) >= firstDayOf(schoolYearOf(Number(today))) &&
      Number(day) <= Number(today) &&
      mandated !== 'ja';
    const index = rows.findIndex(isOfNow);
    const [number, day] = rows[index].map(Number);
    await whileTyped(['Bestedingen', `C${index + 2}`, 5000], async () => {
      expect((await amounts(number - 999))[1]).toBe('#VALUE!');
      await expectOthersUnchanged(number);
      await showChecks();
      const found = check(`De uitgave van € 5.000,00 op ${dateNl(day)} is € `);
      await found.waitFor();
      expect(await found.innerText()).toMatch(/is € [\d.]+,\d\d meer dan er dan te besteden is\./);
    });
  });

  test('an expense above the balance of an earlier school year leaves the balance of now, and is named', async () => {
    const row = await rowOf('Bestedingen', 1005);
    const [[day, amount]] = await workbench.cells('Bestedingen', `B${row}:C${row}`);
    await whileTyped(['Bestedingen', `C${row}`, 5000], async () => {
      expect(typeof (await amounts(6))[1]).toBe('number');
      await expectOthersUnchanged(1005);
      await showChecks();
      await check(`De uitgave van € 5.000,00 op ${dateNl(Number(day))} is € `).waitFor();
    });
    expect(await workbench.cells('Bestedingen', `C${row}`)).toEqual([[amount]]);
  });

  test('a personnel number that is there twice', async () => {
    await whileTyped(['Medewerkers', 'A6', 1001], async () => {
      await expectOthersUnchanged(1001, 1005);
      await showChecks();
      await check('Personeelsnummer 1001 staat er al, op rij 2.').waitFor();
      await selectEmployee(2);
      await pane().getByText('De bedragen van deze medewerker zijn niet te berekenen.').waitFor();
    });
  });

  test('a cao that does not exist', async () => {
    const rules = (await workbench.tables()).find(({ name }) => name === 'CAO_regels')!;
    const below = Number(/(\d+)$/.exec(rules.address)![1]) + 1;
    await workbench.setCells('CAO-regels', `A${below}:C${below}`, [['cao', 45000, 'MBO']]);
    await workbench.idle();
    // This one is about everybody: one error in place of the whole column.
    expect(await amounts(2)).toEqual(ERRORS);
    await showChecks();
    await check('De cao “MBO” is niet bekend.').waitFor();
    await workbench.call('deleteRows', 'CAO-regels', below);
    await workbench.idle();
    expect(await readOverview()).toEqual(overview);
  });

  test('a row that is made empty counts for nothing', async () => {
    const [row] = await workbench.cells('Medewerkers', 'A25:H25');
    await workbench.call('clearCells', 'Medewerkers', 'A25:H25');
    await workbench.idle();
    expect((await readOverview()).slice(0, 23)).toEqual(overview.slice(0, 23));
    expect((await workbench.cells('Overzicht', 'A28:F28'))[0]).toEqual(['', '', '', '', '', '']);
    await workbench.setCells('Medewerkers', 'A25:H25', [row.map((cell) => (cell === '' ? null : cell))]);
    await workbench.idle();
    expect(await readOverview()).toEqual(overview);
  });
});

/** The tables themselves: the pane reads them alike in both Excels, and writes by the one function for it, which others try in both. */
if (profileOfRun() === 'desktop') {
  test('a name that begins with "=" comes into Plan as text, never as a formula', async () => {
    const name = '=1+1';
    await whileTyped(['Medewerkers', 'B6', `'${name}`], async () => {
      expect((await workbench.cells('Overzicht', 'B9'))[0][0]).toBe(name);
      await selectEmployee(6);
      await pane().getByRole('heading', { name, exact: true }).waitFor();
      await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
      await pane().getByRole('button', { name: 'Schrijf naar Plan' }).click();
      await pane().getByText(`Het plan van ${name} staat in Plan.`).first().waitFor();
      const [written] = await workbench.cells('Plan', 'A2:B2');
      expect(written).toEqual([1005, name]);
      await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
      await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
    });
  });

  test('a protected sheet refuses the plan, says how to go on, and keeps its rows', async () => {
    await selectEmployee(6);
    await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
    const before = await workbench.cells('Plan', 'A1:I10');
    await workbench.call('protect', 'Plan');
    await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
    await pane().getByText('Het blad Plan is beveiligd.').first().waitFor();
    await pane().getByText('Hef de beveiliging op (Controleren, Bladbeveiliging opheffen)').first().waitFor();
    expect(await workbench.cells('Plan', 'A1:I10')).toEqual(before);

    // Protected between looking and writing.
    await workbench.call('unprotect', 'Plan');
    await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
    await pane().getByText('Dit verandert in Plan').waitFor();
    await workbench.call('protect', 'Plan');
    await untilTold(pane(), 'Het blad Plan is beveiligd.', () =>
      pane().getByRole('button', { name: 'Schrijf naar Plan' }).click(),
    );
    expect(await workbench.cells('Plan', 'A1:I10')).toEqual(before);
    await pane().getByRole('button', { name: 'Annuleren' }).click();
    await workbench.call('unprotect', 'Plan');
  });

  describe('the shape of the tables', () => {
    test('a renamed column is named, with the fix, and formulas follow it', async () => {
      await workbench.call('renameColumn', 'Medewerkers', 'Fte', 'Fte-omvang');
      await workbench.idle();
      expect(await readOverview()).toEqual(overview);
      await showChecks();
      const found = check('In de tabel Medewerkers ontbreekt de kolom Fte.');
      await found.waitFor();
      expect(await found.innerText()).toContain('Is de kolom "Fte-omvang" bedoeld? Verander die kop in Fte.');
      await found.getByRole('button', { name: 'Noem Fte-omvang weer Fte' }).click();
      await found.waitFor({ state: 'detached' });
      await workbench.idle();
      expect(await readOverview()).toEqual(overview);
    });

    test('a table that was deleted is put back by a button, empty and with its columns', async () => {
      const other = await workbench.another();
      await other.pressRibbon('legewerkmap');
      await other.idle();
      await other.setCells('Medewerkers', 'A2:G2', [[7, 'Noor Krukje', 'TOA', 6, 3, 0.5, 45_000]]);
      await other.call('deleteTable', 'Beginsaldi');
      await other.idle();
      await other.pane.getByRole('button', { name: /^Gegevenscontrole/ }).click();
      const button = other.pane.getByRole('button', { name: 'Zet de tabel Beginsaldi terug' });
      await button.click();
      await button.waitFor({ state: 'detached' });
      await other.idle();
      const { sheet, address } = (await other.tables()).find(({ name }) => name === 'Beginsaldi')!;
      const [headers] = await other.cells(sheet, address);
      expect(headers.slice(0, 3)).toEqual(['Personeelsnummer', 'Schooljaar', 'Bedrag']);
      await other.letGo();
    });

    test('without the column Opgedragen the cells say so, instead of counting mandated training', async () => {
      await workbench.call('renameColumn', 'Bestedingen', 'Opgedragen', 'Verplicht');
      await workbench.idle();
      const [[balance]] = await workbench.cells('Overzicht', 'E5:E5');
      expect(balance).toBe('#VALUE!');
      await workbench.call('renameColumn', 'Bestedingen', 'Verplicht', 'Opgedragen');
      await workbench.idle();
      expect(await readOverview()).toEqual(overview);
    });

    test('a column that was taken out is named; put back, "Herstel formules" makes the cells whole again', async () => {
      const people = await names();
      const fte = await workbench.cells('Medewerkers', 'F1:F25');
      await pane().evaluate(() =>
        Excel.run(async (context) => {
          context.workbook.tables.getItem('Medewerkers').columns.getItem('Fte').delete();
          await context.sync();
        }),
      );
      await workbench.idle();
      await showChecks();
      const found = check('In de tabel Medewerkers ontbreekt de kolom Fte.');
      await found.waitFor();
      expect(await found.innerText()).toContain('Voeg een kolom met de kop Fte toe.');
      expect(await names()).toEqual(people);

      await pane().evaluate(
        (values) =>
          Excel.run(async (context) => {
            context.workbook.tables.getItem('Medewerkers').columns.add(5, values as string[][]);
            await context.sync();
          }),
        fte,
      );
      await found.waitFor({ state: 'detached' });
      await workbench.pressRibbon('herstelformules');
      await workbench.idle();
      expect(await readOverview()).toEqual(overview);
    });

    test('a renamed table is recognised', async () => {
      await workbench.call('renameTable', 'Wensen', 'Wensen2027');
      await type('Medewerkers', 'J1', 'notitie');
      await showChecks();
      const found = check('De tabel Wensen is er niet.');
      await found.waitFor();
      expect(await found.innerText()).toContain('De tabel Wensen2027 lijkt erop: geef die de naam Wensen');
      await workbench.call('renameTable', 'Wensen2027', 'Wensen');
      await type('Medewerkers', 'J1', null);
      await found.waitFor({ state: 'detached' });
    });

    test('without the table Plan nothing is written, and the pane says which table is missing', async () => {
      await selectEmployee(6);
      await pane().getByRole('heading', { name: 'Emre Routerkast' }).waitFor();
      await workbench.call('deleteTable', 'Plan');
      await workbench.idle();
      await pane().getByRole('button', { name: 'Zet plan in werkmap' }).click();
      await pane().getByText('De tabel Plan is er niet.').first().waitFor();
      expect(await readOverview()).toEqual(overview);
    });

    test('without a table that amounts depend on, nobody gets an amount, and names stay', async () => {
      const people = await names();
      await workbench.call('deleteTable', 'Beginsaldi');
      await workbench.idle();
      await showChecks();
      await check('De tabel Beginsaldi is er niet.').waitFor();
      await selectEmployee(6);
      await pane().getByText('De bedragen van deze medewerker zijn niet te berekenen.').waitFor();
      expect(await names()).toEqual(people);
    });
  });
}

test('the pane never crashed, and nothing asked for was missing', async () => {
  expect(workbench.browser.pageErrors).toEqual([]);
  expect(await workbench.refused()).toEqual([]);
});
