import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { balanceOn } from '../../src/domain/budget/ledger';
import { fteOn } from '../../src/domain/budget/employment';
import { dayOf } from '../../src/domain/calendar';
import { isEmployed } from '../../src/school/employed';
import { PlanMaker } from '../../src/school/bulk/plansOfAll';
import { comparePlans, readPlanRow, rowsByKey } from '../../src/school/plan/planRows';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import type { Employee, School } from '../../src/school/school';
import type { RawTable } from '../../src/tables/rawTables';
import { agreementNl } from '../../src/texts/nl/agreement';
import { openedWord } from '../support/openedWord';
import { xlsxFile } from '../support/xlsxFile';
import { Hands } from './support/hands';
import {
  aMonthLater,
  cleanRows,
  dirtyCsv,
  expensesText,
  FACTOR,
  fteOf,
  inventedExpenses,
  inventedStaff,
  inventedWishes,
  nameOf,
  NO_DAY,
  OWN_FUNCTIONS,
  wishesText,
  WORD,
  type TrueEmployee,
} from './support/morningSchool';
import {
  agreementLines,
  courseOf,
  statementLines,
  type TrueFunctions,
  type TruePerson,
} from './support/morningFigures';
import { readBack } from './support/readBack';
import { WorkbenchPage } from './support/workbench';

/**
 * One morning of HR, from the school's own lists to statements for 300 people and the agreements of a team: with mouse,
 * keyboard, clipboard and the dialog for files alone, counted, and every figure computed once more beside the product.
 */
let workbench: WorkbenchPage;
let hands: Hands;
const PEOPLE = 300;
const SEED = 21;
const MOST_ACTS = 60;
const DAY = dayOf(2026, 11, 28);
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const staff = inventedStaff(PEOPLE, SEED);
const later = aMonthLater(staff, SEED);
const expenses = inventedExpenses(staff, DAY, SEED);
const wishes = inventedWishes(later, SEED);
const TEAM = 'Facilitair';

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ paneWidth: 350, clipboard: true });
  hands = new Hands(workbench.page, workbench.pane);
});
afterAll(() => workbench?.close());

const pane = () => workbench.pane;
const told = (text: string | RegExp) => pane().getByText(text).first();
const heading = (name: string) => pane().getByRole('heading', { level: 1, name });
/** Where cells are in the window, at the size that it is opened with. */
const CELLS = { A2: { x: 100, y: 87 }, B2: { x: 340, y: 87 } };
const cell = (name: keyof typeof CELLS) => hands.clickAt(workbench.page.locator('#grid'), CELLS[name], name);

/** The school that the core reads from the rows as they stand in the workbook. */
async function schoolNow(): Promise<School> {
  await workbench.idle();
  const { school } = readSchoolAtOnce(await readBack(workbench));
  if (!school) throw new Error('The tables of the workbook cannot be read');
  return school;
}

/** What the workbook has of people beside what they were made from. */
function facts(school: School, people: readonly TrueEmployee[]) {
  return people.map(({ number }) => {
    const found = school.byKey.get(String(number));
    const { employment } = found ?? {};
    return [
      number,
      found?.name,
      found?.functionName,
      found?.scale,
      found?.step,
      found?.team,
      found?.manager,
      found?.location,
      employment?.start ?? null,
      employment?.end ?? null,
      employment ? fteOn(employment, DAY) : null,
    ];
  });
}
function trueFacts(people: readonly TrueEmployee[]) {
  return people.map((one) => [
    one.number,
    nameOf(one),
    one.functionName,
    String(one.scale),
    String(one.step),
    one.team,
    one.manager,
    one.location,
    one.periods[0].from,
    one.end,
    fteOf(one, DAY),
  ]);
}

const onBudget = ({ expenses: booked }: Employee, mandated: boolean) =>
  booked.filter((one) => one.mandated === mandated).reduce((sum, { amount }) => sum + amount, 0);

/** What can be spent, as the core says; null where it cannot be computed. */
const balanceOf = ({ pot }: Employee) => (pot === null ? null : balanceOn(pot, DAY));

async function balancesInOverview(school: School): Promise<void> {
  await workbench.idle();
  const rows = await workbench.cells('Overzicht', `A5:E${school.employees.length + 4}`);
  expect(rows.map(([number, , , , balance]) => [number, balance])).toEqual(
    school.employees.map((employee) => {
      const balance = balanceOf(employee);
      return [employee.number, balance === null ? '?' : balance / 100];
    }),
  );
}

test('a dirty CSV goes in, and what cannot be read stays empty', async () => {
  await hands.click(workbench.page.getByRole('button', { name: 'Lege werkmap' }));
  await told('De bladen staan klaar').waitFor();
  await workbench.idle();
  await cell('B2');
  await hands.type('28-11-2026');
  await told('Peildatum 28 november 2026').waitFor();
  await hands.click('Eigen lijst inlezen');
  await heading('Eigen lijst inlezen').waitFor();
  const buffer = dirtyCsv(staff);
  await hands.until(told('export.csv: 300 medewerkers begrepen, 5 dingen niet te lezen.'), () =>
    hands.file('Kies een bestand', { name: 'export.csv', mimeType: 'text/csv', buffer }),
  );
  await hands.until(told('300 medewerkers toegevoegd, 0 bijgewerkt'), () =>
    hands.click('Neem over in de werkmap'),
  );
  const readable = staff.filter((_, i) => ![FACTOR, WORD, NO_DAY].includes(i));
  const school = await schoolNow();
  expect(school.employees).toHaveLength(PEOPLE);
  expect(facts(school, readable)).toEqual(trueFacts(readable));
  for (const i of [FACTOR, WORD, NO_DAY])
    expect(school.byKey.get(String(staff[i].number))?.employment ?? null).toBeNull();
});

test('the functions that only this school has are mapped in one screen', async () => {
  await hands.click('Kies per functie');
  await heading('Welke functie is welke?').waitFor();
  for (const name of OWN_FUNCTIONS) await hands.choose(`${name} lijkt op`, { index: 2 });
  await hands.until(told('6 functies staan in Functies.'), () => hands.click('Zet 6 functies in Functies'));
  await workbench.idle();
});

test('past expenses are pasted; what cannot be booked is left in the field', async () => {
  await hands.click('Meer');
  await hands.click('Lees eerdere uitgaven in');
  await hands.click(pane().getByLabel('Lijst van eerdere uitgaven'));
  await hands.until(told('Niet te boeken: 2 regels'), () => hands.paste(expensesText(expenses)));
  await hands.choose(/^Dezelfde uitgave staat vaker/, 'telt één keer');
  await hands.until(told(/^Eerdere uitgaven geboekt/), () => hands.click(`Boek ${expenses.length} uitgaven`));
  const school = await schoolNow();
  for (const one of staff) {
    const own = expenses.filter(({ employee }) => employee === one);
    const sum = (payer: string) =>
      own.filter((expense) => expense.payer === payer).reduce((total, { cents }) => total + cents, 0);
    const found = school.byKey.get(String(one.number))!;
    expect([one.number, onBudget(found, false), onBudget(found, true)]).toEqual([
      one.number,
      sum('budget'),
      sum('werkgever'),
    ]);
    expect(found.expenses.map(({ date }) => date).sort()).toEqual(own.map(({ date }) => date).sort());
  }
  await balancesInOverview(school);
});

test('a month later the list is an .xlsx, and only what changed is taken over', async () => {
  await hands.click('Meer');
  await hands.click('Eigen lijst inlezen');
  const buffer = Buffer.from(await xlsxFile([{ name: 'Export', rows: cleanRows(later) }]));
  await hands.until(told('november.xlsx: 304 medewerkers begrepen, 0 dingen niet te lezen.'), () =>
    hands.file('Kies een bestand', { name: 'november.xlsx', mimeType: XLSX, buffer }),
  );
  await told('Nieuw: 4').waitFor();
  await hands.click(pane().getByRole('checkbox', { name: /^Neem ook Uit dienst over van 2 medewerkers/ }));
  await hands.until(told('4 medewerkers toegevoegd, 13 bijgewerkt'), () =>
    hands.click('Neem over in de werkmap'),
  );
  const school = await schoolNow();
  expect(facts(school, later)).toEqual(trueFacts(later));
  await balancesInOverview(school);
});

test('wishes are pasted in the sheet, and everybody’s plan is written at once', async () => {
  await hands.click(workbench.page.getByText('Wensen', { exact: true }));
  await cell('A2');
  await hands.paste(wishesText(wishes));
  await workbench.page.waitForFunction(
    (last) => window.workbench.cells('Wensen', last)[0]?.[0] !== '',
    `A${wishes.length + 1}`,
  );
  const before = await readBack(workbench);
  const school = await schoolNow();
  await hands.click('Meer');
  await hands.click('Voor meer mensen tegelijk');
  await heading('Voor meer mensen tegelijk').waitFor();
  const write = pane().getByRole('button', { name: /^Zet \d+ plannen in de werkmap$/ });
  await hands.until(write, () => hands.click(/^Maak de plannen van/));
  await hands.until(told(/^De plannen van \d+ medewerkers staan in Plan\./), () => hands.click(write));
  const maker = new PlanMaker(before.tables.Plan, DAY, school.settings);
  const table = (await readBack(workbench)).tables.Plan!;
  const written = rowsByKey(table);
  for (const employee of school.employees.filter((one) => isEmployed(one, DAY))) {
    const plan = maker.planOf(employee);
    const wanted = plan.kind === 'changed' ? plan.plan.rows : [];
    const rows = (written.get(employee.key) ?? []).flatMap((index) => readPlanRow(table, index) ?? []);
    expect(comparePlans(rows, wanted).filter(({ kind }) => kind !== 'same')).toEqual([]);
    expect(rows).toHaveLength(wanted.length);
    const course = courseOf(personOf(later.find(({ number }) => String(number) === employee.key)!), DAY);
    expect(
      rows.flatMap(({ schoolYear, lotYear, amount }) => (amount > 0 ? [[schoolYear, lotYear, amount]] : [])),
    ).toEqual(
      (course?.years ?? []).flatMap(({ year, payments }) =>
        payments.map(({ lot, amount }) => [year, lot.year, amount]),
      ),
    );
  }
});

const personOf = (one: TrueEmployee): TruePerson => ({
  one,
  expenses: expenses.filter(({ employee }) => employee.number === one.number),
  wish: wishes.find(({ number }) => number === one.number) ?? null,
});

/** The scales of each function, as the rows of `Functies` have them. */
function functionsIn({ headers, rows }: RawTable): TrueFunctions {
  const [name, scale, variant] = ['Functie', 'Schaal', 'Variant'].map((column) => headers.indexOf(column));
  const found = new Map<string, { readonly scale: string; readonly variant: string }[]>();
  for (const row of rows) {
    const own = found.get(String(row[name])) ?? [];
    found.set(String(row[name]), [
      ...own,
      { scale: String(row[scale]), variant: String(row[variant] ?? '') },
    ]);
  }
  return found;
}

/** The paragraphs of a Word document that hold text, in order. */
async function paragraphsOf(file: Download): Promise<string[]> {
  const document = (await openedWord(readFileSync(await file.path()))).get('word/document.xml')!;
  return document
    .split('</w:p>')
    .map((paragraph) =>
      paragraph
        .replace(/<w:tab\/>/g, '\t')
        .replace(/<[^>]+>/g, '')
        .replaceAll('\u00a0', ' '),
    )
    .filter((paragraph) => paragraph.trim() !== '');
}

/** Parts that each begin with a paragraph. */
function partsFrom(paragraphs: readonly string[], first: string): string[][] {
  const starts = paragraphs.flatMap((paragraph, i) => (paragraph === first ? [i] : []));
  return starts.map((start, i) => paragraphs.slice(start, starts[i + 1]));
}

async function download(button: string): Promise<string[]> {
  const downloading = workbench.page.waitForEvent('download');
  await hands.until(downloading, () => hands.click(button));
  return paragraphsOf(await downloading);
}

test('everybody who works there gets a statement, with every figure as the rules of the field make it', async () => {
  await hands.click('Meer');
  await hands.click('Uw scholingsbudget');
  await heading('Uw scholingsbudget').waitFor();
  await hands.click(/^Kies alle/);
  const statements = partsFrom(await download('Download als Word'), 'Uw scholingsbudget');
  const functions = functionsIn((await readBack(workbench)).tables.Functies!);
  const working = later.filter(({ end }) => end === null);
  expect(statements).toHaveLength(working.length);
  for (const [i, one] of working.entries()) {
    const wanted = statementLines(personOf(one), functions, DAY);
    // When it was computed and where the rules were read stand below.
    expect(statements[i].slice(0, wanted.length)).toEqual(wanted);
    expect(statements[i]).toHaveLength(wanted.length + 2);
  }
});

test('a team gets its agreements, with every figure as the rules of the field make it', async () => {
  await hands.click('Meer');
  await hands.click('Afspraken');
  await heading('Afspraken').waitFor();
  const team = later.filter((one) => one.team === TEAM);
  await hands.choose('Team, leidinggevende of locatie', `${TEAM} (${team.length})`);
  await hands.click(/^Kies alle/);
  const agreements = partsFrom(
    await download('Download als Word'),
    'Afspraak over scholing en scholingsbudget',
  );
  const planned = team.flatMap((one) => {
    const course = courseOf(personOf(one), DAY);
    return course ? [{ one, course }] : [];
  });
  expect(planned.length).toBeGreaterThan(10);
  expect(agreements.map(([, who]) => who)).toEqual(
    planned.map(({ one }) => `Werknemer\t${nameOf(one)} (${one.number})`),
  );
  for (const [i, { course }] of planned.entries()) {
    const paper = agreements[i];
    const { signed, behind } = agreementLines(course);
    for (const [heading, lines] of [
      [agreementNl.courses.heading, signed],
      [agreementNl.budgets.heading, behind],
    ] as const) {
      const from = paper.indexOf(heading) + 1;
      expect(paper.slice(from, from + lines.length)).toEqual(lines);
    }
  }
});

test('the morning takes no more acts than that', () => {
  process.stdout.write(
    `De ochtend: ${hands.acts.length} keer klikken, kiezen of typen; gewacht op het product: ${Math.round(hands.waited)} ms\n`,
  );
  expect(hands.acts.length).toBeLessThanOrEqual(MOST_ACTS);
});
