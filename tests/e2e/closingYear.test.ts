import { inOneGo } from '../../src/pacing';
import { closableYear, closingSteps, type Closes } from '../../src/school/closing/closing';
import { schoolYearText } from '../../src/tables/values';
import { eurosNl } from '../../src/texts/format/nl';
import { closingNl } from '../../src/texts/nl/closing';
import { tabTo } from './support/byTab';
import { makeBig } from './support/bigSchool';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { readBack } from './support/readBack';
import { WorkbenchPage } from './support/workbench';

/** Closing a school year: seen first, then written, then taken back. */
let workbench: WorkbenchPage;

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  await workbench.pane.getByRole('button', { name: 'Meer', exact: true }).click();
  await workbench.pane.getByRole('button', { name: 'Schooljaar afsluiten' }).click();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const opening = () => workbench.cells('Beginsaldi', 'A1:G60');

test('a school year is closed after seeing what it does, no balance changes, and it is taken back', async () => {
  const before = await opening();
  const balances = await workbench.cells('Overzicht', 'E5:E28');
  await pane().getByText('Gaat mee naar het volgende schooljaar').waitFor();
  expect(await opening()).toEqual(before);
  await pane()
    .getByRole('button', { name: / afsluiten$/ })
    .click();
  await pane()
    .getByText(/^Schooljaar .* afgesloten voor /)
    .first()
    .waitFor();
  expect(
    (await opening()).flat().filter((cell) => /afgesloten, uit het dienstverband$/.test(String(cell))),
  ).not.toEqual([]);
  await workbench.idle();
  expect(await workbench.cells('Overzicht', 'E5:E28')).toEqual(balances);
  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();
  // The column that closing added went too.
  expect(await opening()).toEqual(before);
});

test('a school year is closed and taken back by the keyboard', async () => {
  const before = await opening();
  const press = async (name: string | RegExp) => {
    await tabTo(workbench, pane().getByRole('button', { name }).first());
    await workbench.page.keyboard.press('Enter');
  };
  await press(/ afsluiten$/);
  await pane()
    .getByText(/^Schooljaar .* afgesloten voor /)
    .first()
    .waitFor();
  await workbench.idle();
  expect(await opening()).not.toEqual(before);
  await press('Ongedaan maken');
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();
  expect(await opening()).toEqual(before);
});

/** What the core says of closing the workbook as it stands. */
async function closings() {
  const raw = await readBack(workbench);
  const { school } = readSchoolAtOnce(raw);
  const year = closableYear(school!.referenceDay!);
  const everybody = inOneGo(closingSteps(school!.employees, raw.tables.Beginsaldi, year));
  const closing = everybody.flatMap((one) => (one.kind === 'closes' ? [one] : []));
  return { year, everybody, toWrite: closing.filter((one) => !one.closedBefore || one.before !== null) };
}

const sumOf = (all: readonly Closes[], what: 'carriesOver' | 'lapses' | 'committed' | 'uncovered') =>
  all.reduce((sum, one) => sum + one[what], 0);

test('300 people are closed by the figures that the core gives: on the screen, in Beginsaldi, and taken back', async () => {
  await makeBig(workbench, { people: 300, expenses: 900, wishes: 450 });
  // Everybody saves for two years, and one has an fte that cannot be.
  const rules = (await workbench.cells('CAO-regels', 'A1:E400')).findIndex(([rule]) => !rule);
  await workbench.setCells('CAO-regels', `A${rules + 1}:C${rules + 1}`, [['spaartermijn', 40_000, 2]]);
  await workbench.setCells('Medewerkers', 'F200', [['veel']]);
  await workbench.idle();
  const { year, everybody, toWrite } = await closings();
  const problems = everybody.filter(({ kind }) => kind === 'problem');
  expect(toWrite.length).toBeGreaterThan(250);
  expect(problems).not.toEqual([]);
  for (const what of ['carriesOver', 'lapses', 'committed'] as const)
    expect(sumOf(toWrite, what)).toBeGreaterThan(0);

  const before = await workbench.cells('Beginsaldi', 'A1:G2000');
  await pane().getByText(closingNl.totals.people(toWrite.length)).waitFor();
  for (const what of ['carriesOver', 'lapses', 'committed', 'uncovered'] as const) {
    const amount = pane().locator(`dt:text-is("${closingNl.totals[what]}") + dd`);
    expect(plain(await amount.innerText())).toBe(plain(eurosNl(sumOf(toWrite, what))));
  }
  await everyLineIsShown();
  const lines = (await pane().locator('li:has(button)').allInnerTexts()).map(plain);
  const expected = everybody.flatMap((one) =>
    one.kind === 'nothing'
      ? []
      : [[one.employee.name, one.kind === 'closes' ? plain(closingNl.person(one)) : ''] as const],
  );
  expect(lines).toHaveLength(expected.length);
  for (const [name, line] of expected)
    expect(lines.filter((shown) => shown.startsWith(name) && shown.includes(line))).not.toEqual([]);
  expect(await workbench.cells('Beginsaldi', 'A1:G2000')).toEqual(before);

  await pane()
    .getByRole('button', { name: / afsluiten$/ })
    .click();
  await pane()
    .getByText(closingNl.done({ year, people: toWrite.length }))
    .first()
    .waitFor();
  await workbench.idle();
  const written = await workbench.cells('Beginsaldi', 'A1:G2000');
  const [number, schoolYear, left] = ['Personeelsnummer', 'Schooljaar', 'Bedrag'].map((name) =>
    written[0].indexOf(name),
  );
  const rowsOf = (who: Closes) =>
    written.filter((row) => row[number] === who.employee.number).map((row) => [row[schoolYear], row[left]]);
  for (const one of toWrite)
    expect(rowsOf(one)).toEqual(one.lots.map((lot) => [schoolYearText(lot.year), lot.left / 100]));
  for (const { employee } of problems)
    expect(written.some((row) => row[number] === employee.number)).toBe(
      before.some((row) => row[number] === employee.number),
    );
  // Nobody would be closed with other figures now.
  expect((await closings()).toWrite).toEqual([]);

  await pane().getByRole('button', { name: 'Ongedaan maken' }).first().click();
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();
  expect(await workbench.cells('Beginsaldi', 'A1:G2000')).toEqual(before);
});

/** Amounts are drawn with a space that does not break. */
const plain = (text: string) => text.replace(/\s+/g, ' ');

async function everyLineIsShown(): Promise<void> {
  const more = pane().getByRole('button', { name: /^Toon meer/ });
  while ((await more.count()) > 0) await more.first().click();
}
