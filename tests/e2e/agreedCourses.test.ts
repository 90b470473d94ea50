import type { Locator } from 'playwright-core';
import { tabTo } from './support/byTab';
import { WorkbenchPage } from './support/workbench';

/** The second year of somebody's course: agreed, booked, changed, stopped with money back, and each of it taken back. */
let workbench: WorkbenchPage;

const COURSE = 'Omgaan met lastig gedrag';
const STATUSES = 'wens,afgesproken,afgerond,gestopt,afgewezen,opgedragen';

beforeAll(async () => {
  workbench = await WorkbenchPage.open({ sample: true });
  await workbench.select('Medewerkers', 'B10');
  await workbench.pane.getByRole('heading', { name: 'Ilse Ringband' }).waitFor();
  // As much as this school year's budget pays by itself.
  await workbench.call('setCell', 'Wensen', `C${await rowOfWish()}`, 300);
  await workbench.idle();
});

afterAll(async () => {
  await workbench?.close();
});

const pane = () => workbench.pane;
const keys = () => workbench.page.keyboard;
const button = (name: string | RegExp) => pane().getByRole('button', { name }).first();
const agreedPart = () => pane().getByRole('region', { name: 'Afgesproken opleidingen' });

/** All cells that agreeing, booking, changing and ending can touch. */
const workbook = async () => ({
  wishes: await workbench.formulas('Wensen', 'A1:R60'),
  plan: await workbench.formulas('Plan', 'A1:J80'),
  expenses: await workbench.formulas('Bestedingen', 'A1:L80'),
  rules: await workbench.formulas('CAO-regels', 'A1:F40'),
});

async function ownRows(sheet: string, address: string): Promise<unknown[][]> {
  return (await workbench.cells(sheet, address)).filter(([number]) => number === 1009);
}

const statusOf = async () => (await ownRows('Wensen', 'A2:R60'))[0][9];

async function takeBack({ press }: Hands): Promise<void> {
  await press(button('Ongedaan maken'));
  await pane().getByText('Ongedaan gemaakt: alles staat weer zoals het was.').first().waitFor();
  await workbench.idle();
}

/** What is done by the mouse, or by the keyboard alone. */
interface Hands {
  readonly press: (what: Locator) => Promise<void>;
  readonly fill: (what: Locator, text: string) => Promise<void>;
  /** The choice below the one that is made. */
  readonly chooseNext: (group: Locator, label: RegExp) => Promise<void>;
  readonly choose: (what: Locator, option: string) => Promise<void>;
}

const MOUSE: Hands = {
  press: (what) => what.click(),
  fill: (what, text) => what.fill(text),
  chooseNext: (group, label) => group.getByRole('radio', { name: label }).click(),
  choose: async (what, option) => {
    await what.selectOption(option);
  },
};

const KEYBOARD: Hands = {
  press: async (what) => {
    await tabTo(workbench, what);
    await keys().press('Enter');
  },
  fill: async (what, text) => {
    await tabTo(workbench, what);
    await keys().press('Control+A');
    await keys().type(text);
  },
  chooseNext: async (group, label) => {
    await tabTo(workbench, group.getByRole('radio', { checked: true }));
    await keys().press('ArrowDown');
    await group.getByRole('radio', { name: label, checked: true }).waitFor();
  },
  choose: async (what, option) => {
    await tabTo(workbench, what);
    await keys().type(option);
  },
};

const HANDS: readonly (readonly [string, Hands])[] = [
  ['mouse', MOUSE],
  ['keyboard', KEYBOARD],
];

/** Agrees on the course of the person in front. */
async function agree({ press }: Hands): Promise<void> {
  await press(button(`Spreek af: ${COURSE}`));
  await pane()
    .getByText(/^Dit ligt dan vast/)
    .waitFor();
  await press(button('Leg de afspraak vast'));
  await agreedPart()
    .getByText(/Uit het budget/)
    .first()
    .waitFor();
  await workbench.idle();
}

describe.each(HANDS)('with the %s', (way, hands) => {
  const { press } = hands;

  test('a planned wish is agreed in one action, and taken back to the cell', async () => {
    const before = await workbook();
    await agree(hands);
    expect(await statusOf()).toBe('afgesproken');
    expect(await workbench.call('choices', 'Wensen', 'J2')).toBe(STATUSES);
    await takeBack(hands);
    expect(await workbook()).toEqual(before);
  });

  test('an instalment is booked for what is still due, and the booking is taken back', async () => {
    await agree(hands);
    const before = await workbook();
    await press(button(`Boek deze termijn van ${COURSE}`));
    const form = agreedPart().getByRole('group', { name: 'Uitgave boeken' });
    await hands.fill(form.getByLabel('Bedrag'), '100');
    await press(form.getByRole('button', { name: 'Boek in Bestedingen' }));
    await agreedPart()
      .getByText(/betaald €\s100,00/)
      .waitFor();
    expect((await ownRows('Bestedingen', 'A2:L80')).at(-1)).toEqual(expect.arrayContaining([100, COURSE]));
    // What is proposed next is what that left.
    const [wish] = await ownRows('Wensen', 'A2:R60');
    await press(button(`Boek deze termijn van ${COURSE}`));
    const left = String(Number(wish[2]) - 100);
    expect(await form.getByLabel('Bedrag').inputValue()).toContain(left);
    await press(form.getByRole('button', { name: 'Annuleren' }));
    await takeBack(hands);
    expect(await workbook()).toEqual(before);
  });

  test('an agreement is changed with old and new side by side, and taken back', async () => {
    const before = await workbook();
    await press(button(`Wijzig afspraak over ${COURSE}`));
    const form = pane().getByRole('group', { name: `Afspraak wijzigen: ${COURSE}` });
    await hands.fill(form.getByLabel('Prijs'), '350');
    await form.getByRole('cell', { name: '€ 350,00' }).first().waitFor();
    await press(form.getByRole('button', { name: 'Leg de wijziging vast' }));
    await pane()
      .getByText(/is gewijzigd\./)
      .first()
      .waitFor();
    expect((await ownRows('Wensen', 'A2:R60'))[0][2]).toBe(350);
    await takeBack(hands);
    expect(await workbook()).toEqual(before);
  });

  test('a course is stopped with money back, and taken back', async () => {
    await press(button(`Boek deze termijn van ${COURSE}`));
    await press(agreedPart().getByRole('button', { name: 'Boek in Bestedingen' }));
    await agreedPart().getByText('Het budget heeft alles betaald.').waitFor();
    await workbench.idle();
    const before = await workbook();
    await press(button(`Gestopt met ${COURSE}`));
    const form = pane().getByRole('group', { name: `Gestopt: ${COURSE}` });
    await hands.chooseNext(form, /Er komt geld terug/);
    await hands.fill(form.getByLabel('Bedrag dat terugkomt'), '50');
    await form.getByText(/€\s50,00 gaat terug naar budget/).waitFor();
    await press(form.getByRole('button', { name: 'Leg vast dat de opleiding is gestopt' }));
    await pane()
      .getByText(/is gestopt\./)
      .first()
      .waitFor();
    expect(await statusOf()).toBe('gestopt');
    expect((await ownRows('Bestedingen', 'A2:L80')).at(-1)?.[2]).toBe(-50);
    await takeBack(hands);
    expect(await workbook()).toEqual(before);
  });

  test('a refund is booked apart and taken back; then the agreement goes', async () => {
    if (way === 'mouse') await button('Uitgaven boeken en bekijken').click();
    const before = await workbook();
    await press(button('Terugbetaling boeken'));
    const form = pane().getByRole('group', { name: 'Terugbetaling boeken' });
    await hands.choose(form.getByLabel('Voor welke opleiding'), COURSE);
    await hands.fill(form.getByLabel('Bedrag dat terugkomt'), '20');
    await form.getByText(/€\s20,00 gaat terug naar budget/).waitFor();
    await press(form.getByRole('button', { name: 'Boek terugbetaling' }));
    await pane()
      .getByText(/^Terugbetaling van .* geboekt in Bestedingen/)
      .first()
      .waitFor();
    expect((await ownRows('Bestedingen', 'A2:L80')).at(-1)?.[2]).toBe(-20);
    await takeBack(hands);
    expect(await workbook()).toEqual(before);
    await press(button(`${COURSE} is afgerond`));
    await press(button('Leg vast dat de opleiding is afgerond'));
    await pane()
      .getByText(/is afgerond\./)
      .first()
      .waitFor();
    expect(await statusOf()).toBe('afgerond');
    await takeBack(hands);
    // The next round begins with the wish again.
    await workbench.call('setCell', 'Wensen', `J${await rowOfWish()}`, '');
    await workbench.call('clearCells', 'Bestedingen', await cellsOfLastExpense());
    await workbench.idle();
  });
});

async function rowOfWish(): Promise<number> {
  const rows = await workbench.cells('Wensen', 'A1:A60');
  return rows.findIndex(([number]) => number === 1009) + 1;
}

/** What somebody fills in of it: the name beside it is a formula, which stays. */
async function cellsOfLastExpense(): Promise<string> {
  const [headers, ...rows] = await workbench.cells('Bestedingen', 'A1:L80');
  const last = rows.map(([number]) => number).lastIndexOf(1009) + 2;
  const lastFilledIn = 'ABCDEFGHIJKL'[headers.indexOf('Naam') - 1];
  return `A${last}:${lastFilledIn}${last}`;
}

test('all of it fits in a pane of 350 pixels', async () => {
  await workbench.page.evaluate(() => {
    const box = document.getElementById('pane-box');
    if (box) Object.assign(box.style, { width: '350px', minWidth: '0' });
  });
  await agree(MOUSE);
  const expenses = button('Uitgaven boeken en bekijken');
  if ((await expenses.getAttribute('aria-expanded')) === 'false') await expenses.click();
  for (const [open, group, name] of [
    [`Boek deze termijn van ${COURSE}`, 'Uitgave boeken', 'afgesproken-boeken-350'],
    [`Wijzig afspraak over ${COURSE}`, /^Afspraak wijzigen/, 'afgesproken-wijzigen-350'],
    [`Gestopt met ${COURSE}`, /^Gestopt/, 'afgesproken-stoppen-350'],
    ['Terugbetaling boeken', 'Terugbetaling boeken', 'terugbetaling-350'],
  ] as const) {
    await button(open).click();
    await pane()
      .getByRole('group', { name: group })
      .first()
      .evaluate((form) => form.scrollIntoView());
    const overflow = await pane().evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect([name, overflow]).toEqual([name, 0]);
    if (process.env.LOOK_AT) await workbench.page.screenshot({ path: `${process.env.LOOK_AT}/${name}.png` });
  }
});

test('an older workbook gets the column of starts when a course is agreed, and its formulas go on with it', async () => {
  await workbench.call('setCell', 'Wensen', `J${await rowOfWish()}`, '');
  await pane().evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.tables.getItem('Wensen').columns.getItem('Start').delete();
      await context.sync();
    }),
  );
  await workbench.idle();
  await agree(MOUSE);
  const [headers] = await workbench.cells('Wensen', 'A1:R1');
  expect(headers).toContain('Start');
  const [columns, ...people] = await workbench.cells('Overzicht', 'A4:N28');
  const own = people.find(([number]) => number === 1009);
  expect(own?.[columns.indexOf('Vastgelegd')]).toBe(300);
});

test('nothing was refused by the workbench', async () => {
  expect(await workbench.refused()).toEqual([]);
});
