import { dayOf } from '../../../src/domain/calendar';
import { hourPrice } from '../../../src/school/account/hourPrices';
import { accountOf } from '../../../src/school/account/schoolAccount';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { tableSpecs } from '../../../src/tables/schema';
import type { Cell } from '../../../src/tables/values';
import { DAY } from '../people';
import { employee, rawSchool } from '../rawSchool';

/** The account of training of article 16.2 lid 4: what goes in, and what comes out. */
const columns = tableSpecs.Bestedingen.columns.map(({ name }) => name);
const row = (cells: Record<string, Cell>) => columns.map((name) => cells[name] ?? '');
const people = tableSpecs.Medewerkers.columns.map(({ name }) => name);
const person = (number: number, more: Record<string, Cell> = {}) => {
  const cells = [...employee(number)];
  return people.map((name, i) => more[name] ?? cells[i] ?? '');
};
const spent = (date: number, amount: number, more: Record<string, Cell> = {}) =>
  row({ Personeelsnummer: 1, Datum: date, Bedrag: amount, ...more });
const account = async (expenses: Cell[][], more: object = {}) => {
  const reading = readSchoolAtOnce(
    rawSchool({ Medewerkers: [person(1)], Bestedingen: expenses, ...more } as never),
  );
  return (await accountOf(reading, reading.school!, DAY))!;
};
const thisYear = async (...expenses: Cell[][]) =>
  (await account(expenses)).years.find(({ kind, year }) => kind === 'school' && year === 2026)!;
const october = dayOf(2026, 10, 1);

test('the last and the present school year and calendar year, up to the day', async () => {
  const { years } = await account([]);
  expect(years.map(({ kind, year, until }) => [kind, year, until])).toEqual([
    ['school', 2025, dayOf(2026, 7, 31)],
    ['school', 2026, DAY],
    ['calendar', 2025, dayOf(2025, 12, 31)],
    ['calendar', 2026, DAY],
  ]);
});

test('what budgets paid, and what the employer and the fund paid beside them', async () => {
  const year = await thisYear(
    spent(october, 400),
    spent(october, -50, { Omschrijving: 'terug' }),
    spent(october, 300, { Opgedragen: 'ja' }),
    spent(october, 200, { Betaler: 'werkgever' }),
    spent(october, 100, { Betaler: 'beurs' }),
    spent(october, 900, { Betaler: 'subsidie' }),
    spent(october, 800, { Betaler: 'eigen bijdrage' }),
    spent(october, 10, { Opgedragen: 'ja', Betaler: 'budget' }),
  );
  expect(year).toMatchObject({ fromBudgets: 360_00, byEmployer: 600_00, total: 960_00 });
});

test('a year holds its own days only, and nothing after the day', async () => {
  const { years } = await account([
    spent(dayOf(2026, 7, 31), 1),
    spent(dayOf(2026, 8, 1), 2),
    spent(DAY, 4),
    spent(DAY + 1, 8),
    spent(dayOf(2025, 12, 31), 16),
  ]);
  expect(years.map(({ fromBudgets }) => fromBudgets / 100)).toEqual([17, 6, 16, 7]);
});

test.each([
  ['6', dayOf(2026, 10, 1), 32_00],
  ['6', dayOf(2024, 12, 31), 26_00],
  ['6', dayOf(2021, 9, 30), null],
  ['16', dayOf(2025, 1, 1), 94_00],
  [' lb ', dayOf(2025, 1, 1), 49_00],
  ['17', dayOf(2025, 1, 1), null],
  ['toString', dayOf(2025, 1, 1), null],
])('an hour in scale %s on day %d costs %p (annex 5 I)', (scale, day, price) => {
  expect(hourPrice(scale, day)).toBe(price);
});

test('hours in money: 7.5 hours in scale 6 are € 240', async () => {
  expect(await thisYear(spent(october, 0, { Uren: 7.5 }))).toMatchObject({
    hours: 7_50,
    hourCost: 240_00,
    hoursWithoutPrice: 0,
    total: 240_00,
  });
});

test('hours of a scale that has no amount are counted, and told apart', async () => {
  const { years } = await account([spent(october, 100, { Uren: 4 })], {
    Medewerkers: [person(1, { Schaal: 'X' })],
  });
  expect(years[1]).toMatchObject({ hours: 4_00, hourCost: 0, hoursWithoutPrice: 4_00, total: 100_00 });
});

test('hours that cannot be read leave their row out, and are counted', async () => {
  const told = await account([spent(october, 100, { Uren: 'een dag' }), spent(october, 40)]);
  expect(told.leftOut).toBe(1);
  expect(told.years[1].total).toBe(40_00);
});

test('teachers and management are not in it', async () => {
  const { years, plans } = await account(
    [spent(october, 100), row({ Personeelsnummer: 2, Datum: october, Bedrag: 500 })],
    { Medewerkers: [person(1, { Functiecategorie: 'oop' }), person(2, { Functiecategorie: 'leraar' })] },
  );
  expect(years[1].total).toBe(100_00);
  expect(plans.people).toBe(1);
});

test('a tenth of the personnel basic funding, where it is filled in (16.2)', async () => {
  expect((await account([])).tenth).toBeNull();
  const told = await account([], { Instellingen: [['Personele basisbekostiging', 1_234_567.85, '']] });
  expect(told.tenth).toBe(123_456_79);
});

test('a funding that is no amount is told at its cell, and nothing else stops', () => {
  const { problems, school } = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [person(1)],
      Instellingen: [
        ['Personele basisbekostiging', 'een miljoen', ''],
        ['Kaders scholing vastgesteld op', 'vorig jaar', ''],
      ],
    }),
  );
  expect(problems).toMatchObject([
    { table: 'Instellingen', column: 'Waarde', problem: { code: 'notANumber' } },
    { table: 'Instellingen', column: 'Waarde', problem: { code: 'unreadDate' } },
  ]);
  expect(school?.settings).toMatchObject({ basicFunding: null, framesOn: null });
  expect(school?.byKey.get('1')?.pot).not.toBeNull();
});

test('the frames are due 4 years after they were agreed', async () => {
  const told = await account([], {
    Instellingen: [['Kaders scholing vastgesteld op', '15-6-2023', '']],
  });
  expect(told.framesDue).toBe(dayOf(2027, 6, 15));
});

test('people with and without a plan younger than 3 years (16.3)', async () => {
  const plan = (number: number, day: Cell) => [number, '', '', '', day, 'cursus', '', '', ''];
  const { plans } = await account([], {
    Medewerkers: [1, 2, 3, 4, 5].map((number) =>
      person(number, number === 5 ? { 'Uit dienst': dayOf(2026, 10, 1) } : {}),
    ),
    Gesprekken: [plan(1, dayOf(2025, 1, 1)), plan(2, dayOf(2023, 11, 23)), plan(3, '')],
  });
  expect(plans).toEqual({ people: 4, current: 1, old: 1, none: 2 });
});

test('the CAO PO asks for no such account', async () => {
  const reading = readSchoolAtOnce(
    rawSchool({ Medewerkers: [person(1)], CAO_regels: [['cao', '', 'PO', '', '']] }),
  );
  expect(await accountOf(reading, reading.school!, DAY)).toBeNull();
});

test.each([
  ['ja', true, []],
  ['nee', false, []],
  ['', null, []],
  ['misschien', null, [{ table: 'Instellingen', column: 'Waarde', problem: { code: 'notYesOrNo' } }]],
])('a scheme for training in saved leave (annex 5 J): %p', (value, scheme, problems) => {
  const read = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [person(1)],
      Instellingen: [['Regeling scholing in spaarverlof', value, '']],
    }),
  );
  expect(read.school?.settings.savedLeaveScheme).toBe(scheme);
  expect(read.problems).toMatchObject(problems);
});
