import { WorkbenchPage } from './support/workbench';

/** What the overview says of whom something is not known, and of the plan. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
});

afterAll(async () => {
  await workbench?.close();
});

const totals = async () => (await workbench.cells('Overzicht', 'C1:L1'))[0];

test('an fte or first day that is not filled in is a mark, and no amount of nothing or error', async () => {
  const [balances] = [await workbench.cells('Overzicht', 'E5:E28')];
  await workbench.setCell('Medewerkers', 'F4', '');
  await workbench.setCell('Medewerkers', 'G5', '');
  await workbench.idle();
  // Chantal has no fte, Dewi no first day.
  expect(await workbench.cells('Overzicht', 'C7:F8')).toEqual([
    ['?', '?', '?', '?'],
    [0.8, '?', '?', '?'],
  ]);
  expect(await workbench.cells('Overzicht', 'J7:J8')).toEqual([['?'], ['?']]);
  expect(await workbench.cells('Overzicht', 'L7:L8')).toEqual([['?'], ['?']]);
  const known = balances.reduce((sum, [one], i) => (i === 2 || i === 3 ? sum : sum + Number(one)), 0);
  const [label, , balance, , leftOut] = await totals();
  expect([label, leftOut]).toEqual(['Samen', '2 onbekend, niet meegeteld']);
  expect(Number(balance)).toBeCloseTo(known, 2);
  await workbench.setCell('Medewerkers', 'F4', 0.8);
  await workbench.setCell('Medewerkers', 'G5', 45_200);
  await workbench.idle();
  expect((await totals())[4]).toBe('');
});

test('what the plan uses, and what lapses after it, as the pane says', async () => {
  const [[before]] = await workbench.cells('Overzicht', 'F6');
  const [[start]] = await workbench.cells('Overzicht', 'L6');
  expect([before, start]).toEqual([340, 340]);
  const [[today]] = await workbench.cells('Overzicht', 'B2');
  const [[year]] = await workbench.cells('Plan', 'D2');
  expect(year).toBe('');
  const now = '2026-2027';
  const line = (from: string, amount: number) => {
    return [1002, 'Bram Krijtbord', 'Cursus', now, '1 van 1', from, amount, 0, Number(today)];
  };
  await workbench.setCells('Plan', 'A2:I3', [line('2024-2025', 300), line('Werkgever', 50)]);
  await workbench.idle();
  expect(await workbench.cells('Overzicht', 'K6:L6')).toEqual([[300, 40]]);
  expect(await workbench.cells('Overzicht', 'F6')).toEqual([[340]]);
});

test('a list of staff that grows brings its own line in the totals', async () => {
  const [, , before] = await totals();
  await workbench.setCells('Medewerkers', 'A26:G26', [[1099, 'Nieuw', 'TOA', 5, 3, 1, 45_200]]);
  await workbench.idle();
  expect(await workbench.cells('Overzicht', 'B29')).toEqual([['Nieuw']]);
  const [, , after] = await totals();
  expect(Number(after) - Number(before)).toBe(600);
});

test('the sheet says whose balance assumes that nothing was ever spent, and no longer once it is said', async () => {
  const said = async () => (await workbench.cells('Overzicht', 'A3'))[0][0];
  expect(await said()).toBe('');
  const kept = await workbench.cells('Instellingen', 'A2:B4');
  const row = kept.findIndex(([name]) => name === 'Eerdere uitgaven verwerkt') + 2;
  await workbench.setCell('Instellingen', `B${row}`, 'nee');
  await workbench.idle();
  // Nobody left in the sample; the new colleague of the test before is one of them.
  expect(await said()).toMatch(
    /^Medewerkers van wie nog niets in Bestedingen of Beginsaldi staat: \d+\. Hun saldo/,
  );
  await workbench.setCell('Instellingen', `B${row}`, 'ja');
  await workbench.idle();
  expect(await said()).toBe('');
});

test('nothing was refused and nothing failed', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
});
