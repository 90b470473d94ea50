import { balanceOn } from '../../src/domain/budget/ledger';
import { dayOf } from '../../src/domain/calendar';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { xlsxFile } from '../support/xlsxFile';
import { violations } from './support/axe';
import { readBack } from './support/readBack';
import { atWidths, beyondTheEdge, inThemes } from './support/surroundings';
import { WorkbenchPage } from './support/workbench';

/** What was left of earlier school years: pasted or chosen, understood, written in one go and taken back. */
let workbench: WorkbenchPage;
const DAY = dayOf(2026, 11, 28);

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ paneWidth: 350, clipboard: true, sample: true });
  await workbench.setCell('Overzicht', 'B2', '28-11-2026');
  await workbench.idle();
});
afterAll(() => workbench?.close());

const pane = () => workbench.pane;
const button = (name: string | RegExp) => pane().getByRole('button', { name, exact: true });
const field = () => pane().getByRole('textbox', { name: 'Lijst van beginsaldi' });
const says = (text: string | RegExp) => pane().getByText(text, { exact: false }).first().waitFor();

async function paste(text: string): Promise<void> {
  await workbench.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field().focus();
  await workbench.page.keyboard.press('Control+A');
  await workbench.page.keyboard.press('Control+V');
}

const list = [
  'Personeelsnummer\tSchooljaar\tSaldo\tUren',
  '1005\t2024-2025\t€ 120,50\t',
  '1005\t2025/2026\t600\t12,5',
  '1002\t2024-2025\t€ 300,00\t',
  '1006\t2026-2027\t100,00\t',
  '99\t2025-2026\t10,00\t',
  'Totaal\t\t1.130,50\t12,5',
].join('\n');

test('a pasted list is understood, with what it changes; axe finds nothing in any theme or width', async () => {
  await pane().getByRole('navigation').getByRole('button', { name: 'Meer', exact: true }).click();
  await button('Beginsaldi inlezen').click();
  await pane().getByRole('heading', { level: 1, name: 'Beginsaldi inlezen' }).waitFor();
  await paste(list);
  await says('Regel 5: Schooljaar “2026-2027” is op de peildatum nog niet voorbij.');
  await says('Regel 6: “99” staat niet in Medewerkers.');
  await says('Een totaal, en dus overgeslagen: regel 7.');
  await says('Beantwoord eerst de vragen hierboven.');
  await pane()
    .getByLabel('Staat in Beginsaldi met een ander bedrag of andere uren (regel 4)')
    .selectOption('vervang door de lijst');
  await says('3 beginsaldi van 2 medewerkers, samen € 1.020,50 en 12,5 uur.');
  await says('Voor 2 medewerkers begint het rekenen op 1 augustus 2026.');
  await says('Te besteden op de peildatum van 2 medewerkers samen: nu');
  const found = {
    ...(await inThemes(workbench, ['light', 'dark', 'high contrast'])),
    // 175 is what is left of 350 px at 200% zoom.
    ...(await atWidths(workbench, 'openingBalances', [500, 350, 280, 175])),
  };
  expect(found).toEqual({});
});

test('it is written in one go, with the keyboard alone; what cannot be taken over stays in the field', async () => {
  const before = await workbench.cells('Beginsaldi', 'A2:D6');
  await field().focus();
  const write = button('Zet 3 beginsaldi in de werkmap');
  for (let stops = 0; stops < 30; stops++) {
    if (await write.evaluate((element) => element === document.activeElement)) break;
    await workbench.page.keyboard.press('Tab');
  }
  await workbench.page.keyboard.press('Enter');
  await says('Beginsaldi van 2 medewerkers vastgelegd: 3 beginsaldi, samen € 1.020,50.');
  await workbench.idle();
  const rows = (await workbench.cells('Beginsaldi', 'A2:D6')).filter(([number]) => number !== '');
  expect(rows).toContainEqual([1002, '2024-2025', 300, '']);
  expect(rows).toContainEqual([1005, '2024-2025', 120.5, '']);
  expect(rows).toContainEqual([1005, '2025-2026', 600, 12.5]);
  expect(rows.length).toBe(before.filter(([number]) => number !== '').length + 2);
  expect(await field().inputValue()).toBe(
    'Personeelsnummer\tSchooljaar\tSaldo\tUren\n1006\t2026-2027\t100,00\t\n99\t2025-2026\t10,00\t',
  );
  // The overview computes with it as the core does.
  const { school } = readSchoolAtOnce(await readBack(workbench));
  const [row] = (await workbench.cells('Overzicht', 'A5:E28')).filter(([number]) => number === 1005);
  expect(row[4]).toBe(balanceOn(school!.byKey.get('1005')!.pot!, DAY) / 100);

  await button('Ongedaan maken').last().click();
  await says('Ongedaan gemaakt');
  await workbench.idle();
  expect(await workbench.cells('Beginsaldi', 'A2:D6')).toEqual(before);
});

test('a list can be a file, and be of one school year as a whole', async () => {
  const rows = [
    ['Medewerker', 'Restant budget'],
    ['Routerkast, Emre', 75.25],
  ];
  const bytes = await xlsxFile([{ name: 'Blad1', rows }]);
  const mimeType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  await pane()
    .locator('input[type=file]')
    .setInputFiles({ name: 'saldi.xlsx', mimeType, buffer: Buffer.from(bytes) });
  await says('Uit saldi.xlsx. Gelezen is het blad “Blad1”.');
  await says(
    'Kies hieronder in welke kolom het schooljaar staat, of van welk schooljaar alle bedragen zijn.',
  );
  await pane().getByLabel('Alle bedragen zijn van schooljaar').selectOption('2025-2026');
  await says('1 beginsaldo van 1 medewerker, samen € 75,25.');
  expect(await violations(workbench.pane)).toEqual([]);
  expect(await beyondTheEdge(workbench)).toEqual([]);
});

test('nothing was refused, nothing failed, and nothing left the machine', async () => {
  expect(await workbench.refused()).toEqual([]);
  expect(workbench.browser.pageErrors).toEqual([]);
  expect(workbench.browser.outside).toEqual([]);
});
