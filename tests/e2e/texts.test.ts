import { tableNames, tableSpecs, type TableName } from '../../src/tables/schema';
import { openAddinCode, type AddinCodePage } from './support/addinCodePage';

/** Whatever somebody types is text in the workbook: no text becomes a formula, and none becomes another value. */
let code: AddinCodePage;

beforeAll(async () => {
  code = await openAddinCode();
  await code.startFrom('the sample school');
});

afterAll(async () => {
  await code?.close();
});

const starts = {
  equals: '=1+1',
  plus: '+1+1',
  minus: '-1+1',
  at: '@SUM(1)',
  tab: '\t=1+1',
  return: '\r=1+1',
  ours: '=1+1&SCHOLING.SCHOOLJAAR(46000)',
  leaking: '="gelekt: "&CONCAT(Medewerkers[Naam])&SCHOLING.SCHOOLJAAR(46000)',
};
const cases = Object.entries(starts).map(([name, text], n) => ({ name, text, n }));

/** Columns of text that nobody types in the pane: what is chosen there, or comes from our own lists. */
const NEVER_TYPED: readonly string[] = [
  'Medewerkers.Opleidingsniveau',
  'Medewerkers.Functiecategorie',
  'Beginsaldi.Berekend uit',
  'Bestedingen.Opgedragen',
  'Bestedingen.Betaler',
  'CAO_regels.Regel',
  'Opleidingen.Soort',
  'Wensen.Soort',
  'Wensen.Code',
  'Wensen.Status',
  'Plan.Termijn',
  'Salaristabel.Schaal',
  'Salaristabel.Trede',
  'Beurs.Besluit',
  'Beursgeld.Toelichting',
  'Instellingen.Instelling',
  'Logboek.Tabel',
  // Begins with the name of the column that was written.
  'Logboek.Oud',
  'Logboek.Nieuw',
];

const TEXT = ['text', 'name', 'note', 'label'];
/** Also those that HR may add; not those that Excel computes. */
const textColumns = tableNames.flatMap((table) =>
  tableSpecs[table].columns.flatMap(({ name, kind, calculation }) =>
    calculation === null && TEXT.includes(kind) ? [`${table}.${name}`] : [],
  ),
);

/** The columns of our tables in which a cell holds exactly this. */
async function columnsWith(text: string): Promise<string[]> {
  const found: string[] = [];
  for (const { name, cells } of await code.workbench.tablesWithCells()) {
    const [header, ...rows] = cells;
    header.forEach((column, index) => {
      if (rows.some((row) => row[index] === text)) found.push(`${name as TableName}.${String(column)}`);
    });
  }
  return found;
}

/** The columns of our tables that Excel computes, by table. */
const computed: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  tableNames.map((table) => [
    table,
    tableSpecs[table].columns.flatMap(({ name, calculation }) => (calculation === null ? [] : [name])),
  ]),
);

/** Every cell of our tables and papers that computes something, but for the columns of ours that do. */
function formulas(): Promise<string[]> {
  return code.workbench.page.evaluate((ours) => {
    const { workbench } = window;
    const tables = workbench
      .tables()
      .map(({ name, sheet, address }) => ({ sheet, address, ours: ours[name] ?? [] }));
    const papers = workbench.sheets().filter((sheet) => sheet.startsWith('Proef'));
    return [...tables, ...papers.map((sheet) => ({ sheet, address: 'A1:F60', ours: [] }))].flatMap(
      ({ sheet, address, ours: columns }) => {
        const cells = workbench.cells(sheet, address);
        return workbench
          .formulas(sheet, address)
          .flatMap((row, r) =>
            row.flatMap((formula, c) =>
              formula === cells[r][c] || columns.includes(String(cells[0][c]))
                ? []
                : [`${sheet}: ${String(formula)}`],
            ),
          );
      },
    );
  }, computed);
}

/** The ways in which Excel is known to tell the formulas of text, and of cells that a formula fills. */
const tellings = [
  { markText: false, ofSpilled: false },
  { markText: true, ofSpilled: false },
  { markText: false, ofSpilled: true },
  { markText: true, ofSpilled: true },
];

/** All cells of our tables, and what computes in them. */
async function tablesNow(): Promise<{ cells: unknown; formulas: string[] }> {
  const cells = await code.workbench.page.evaluate(() => {
    const { workbench } = window;
    const tables = workbench.tables().filter(({ name }) => name !== 'Logboek');
    return JSON.stringify(tables.map(({ name, sheet, address }) => [name, workbench.cells(sheet, address)]));
  });
  return { cells: JSON.parse(cells), formulas: await formulas() };
}

/** Writes of two steps, and those that leave a sheet or a new table behind when they are taken back. */
const NOT_BY_ITSELF = ['request', 'sheet', 'newTables', 'worker', 'setting'];
/** Texts of which each other write is also taken back, one in each way of telling text. */
const TAKEN_BACK = ['equals', 'leaking'];

describe.each(cases)('text that begins with $name', ({ name: kind, text, n }) => {
  const telling = tellings[n % tellings.length];
  beforeAll(() => code.workbench.call('tellFormulas', telling));
  afterAll(() => code.workbench.call('tellFormulas', tellings[0]));

  test(`stays text in every field that the pane writes (${JSON.stringify(telling)})`, async () => {
    const { workbench } = code;
    const write = (name: string) =>
      workbench.pane.evaluate(([given, turn, what]) => window.addinCode.writeText(what, given, turn), [
        text,
        n,
        name,
      ] as const);
    const names = await workbench.pane.evaluate(() => window.addinCode.textNames);
    // Made anew with the text: a setting's explanation is only written with its row.
    for (const sheet of ['Opleidingen', 'Functies', 'Instellingen'])
      if ((await workbench.sheets()).includes(sheet)) await workbench.call('deleteSheet', sheet);
    const done = { refused: null, told: '' };
    for (const name of names) {
      const isTakenBack = TAKEN_BACK.includes(kind) && !NOT_BY_ITSELF.includes(name);
      if (isTakenBack) await workbench.idle();
      const before = isTakenBack ? await tablesNow() : null;
      expect([name, await write(name)]).toEqual([name, done]);
      if (before === null) continue;
      await workbench.pane.evaluate(() => window.addinCode.takeBack());
      await workbench.idle();
      expect([name, await tablesNow()]).toEqual([name, before]);
      expect([name, await write(name)]).toEqual([name, done]);
    }
    const typed = textColumns.filter((column) => !NEVER_TYPED.includes(column));
    const found = await columnsWith(text);
    expect(typed.filter((column) => !found.includes(column))).toEqual([]);
    const sheet = (await workbench.cells(`Proef ${n}`, 'A1:F60')).flat();
    expect(sheet.filter((cell) => cell === text).length).toBeGreaterThanOrEqual(8);
  });

  test('stays text in every column of every table', async () => {
    await code.workbench.pane.evaluate(() => window.addinCode.addTextColumns());
    const outcome = await code.workbench.pane.evaluate(
      (given) => window.addinCode.textInEveryColumn(given),
      text,
    );
    expect(outcome).toEqual({ refused: null, told: '' });
    const found = await columnsWith(text);
    const missing = textColumns.filter((column) => !found.includes(column) && !column.startsWith('Logboek.'));
    expect(missing).toEqual([]);
    expect(await formulas()).toEqual([]);
  });
});

test('"Herstel formules" makes the formulas whole of which a table was deleted and made anew', async () => {
  const written = async () => JSON.stringify(await code.workbench.formulas('Overzicht', 'A5:L5'));
  expect(await written()).toContain('#REF!');
  await code.workbench.pane.evaluate(() => window.addinCode.workbook.repairFormulas());
  await code.workbench.idle();
  expect(await written()).not.toContain('#REF!');
});

describe.each(tellings)('where Excel tells formulas as %j', (telling) => {
  const overview = () => code.workbench.formulas('Overzicht', 'A5:F28');
  const run = (what: 'repair' | 'values' | 'erase') =>
    code.workbench.pane.evaluate(async (task) => {
      const { repairFormulas, formulasPerSheet, formulasToValues, erasePeople, undo } =
        window.addinCode.workbook;
      if (task === 'repair') return repairFormulas();
      if (task === 'erase') {
        const sheets = await Excel.run(async (context) => {
          const { worksheets } = context.workbook;
          worksheets.load('items/id,items/name');
          await context.sync();
          return worksheets.items.flatMap(({ id, name }) => (/^(Proef|Blad)/.test(name) ? [] : [id]));
        });
        return undo((await erasePeople({ whom: 'everybody', what: 'Gewist', sheets })).handle);
      }
      const found = await formulasPerSheet();
      const { handle } = await formulasToValues({ sheet: null, what: () => 'Vast' });
      await undo(handle);
      return found;
    }, what);

  beforeAll(() => code.workbench.call('tellFormulas', telling));
  afterAll(() => code.workbench.call('tellFormulas', { markText: false, ofSpilled: false }));

  test('"Herstel formules" makes no formula of a text that names our functions, and writes each formula once', async () => {
    const [before, formulasBefore] = [await tablesNow(), await overview()];
    expect(await run('repair')).toEqual({ written: 14, kept: 0 });
    await code.workbench.idle();
    expect(await tablesNow()).toEqual(before);
    expect(before.formulas).toEqual([]);
    expect(await overview()).toEqual(formulasBefore);
  });

  test('"Waarden vastzetten" and back counts formulas only, and makes none of a text', async () => {
    const [before, formulasBefore] = [await tablesNow(), await overview()];
    expect(await run('values')).toEqual([{ sheet: 'Overzicht', count: 11 }]);
    await code.workbench.idle();
    expect(await tablesNow()).toEqual(before);
    expect(await overview()).toEqual(formulasBefore);
  });

  test('erasing everybody and taking it back makes no formula of a text, and no sheet of ours goes, also when asked to', async () => {
    const [before, sheets] = [await tablesNow(), await code.workbench.sheets()];
    await run('erase');
    await code.workbench.idle();
    expect(await tablesNow()).toEqual(before);
    expect(await code.workbench.sheets()).toEqual(sheets);
  });

  test('a text in Peildatum is put back as text', async () => {
    const { workbench } = code;
    const [[day]] = await workbench.cells('Overzicht', 'B2');
    await workbench.setCell('Overzicht', 'B2', "'=1+1&SCHOLING.SCHOOLJAAR(46000)");
    const text = await workbench.cells('Overzicht', 'B2');
    await workbench.pane.evaluate(async () => {
      const { undo, writeReferenceDate } = window.addinCode.workbook;
      await undo(await writeReferenceDate(46_349, 'Peildatum'));
    });
    expect(await workbench.cells('Overzicht', 'B2')).toEqual(text);
    expect(await workbench.formulas('Overzicht', 'B2')).toEqual(text);
    await workbench.setCell('Overzicht', 'B2', day);
    await workbench.idle();
  });

  test('a sheet that nobody changed is known again', async () => {
    const outcome = await code.workbench.pane.evaluate(() => window.addinCode.sheetTwice('=1+1'));
    expect(outcome).toEqual(['made', 'same']);
  });
});
