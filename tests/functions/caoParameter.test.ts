import { dayOf } from '../../src/domain/calendar';
import { cell, call, column, shown, values } from '../support/functions';
import { balance, run, SAVING_FOR_ALL } from '../support/pot';

/** The `cao` parameter: a name, a column of names, or the school's own rules. */

test('VO unless said otherwise; PO has its own amounts; neither saves without an agreement', () => {
  expect(cell('BUDGETRECHT', 2026, 1)).toBe(600);
  expect(
    values(call('BUDGETRECHT', [[2026]], [[1]], undefined, undefined, column('VO', 'po', null))),
  ).toEqual([600, 525, 600]);
  expect(['VO', 'PO'].map((cao) => balance({ cao }))).toEqual([600, 525]);
});

test('from its first row on only the table counts for that rule, before it the CAO', () => {
  const cao = [
    ['scholingsbudget', '1-8-2025', 800],
    ['scholingsbudget', '1-8-2027', 1000],
  ];
  const entitled = (year: number) => cell('BUDGETRECHT', year, 1, undefined, undefined, cao);
  expect([2011, 2017, 2024, 2025, 2026, 2027, 2030].map(entitled)).toEqual([
    500, 500, 600, 800, 800, 1000, 1000,
  ]);
});

test('with nothing agreed the budget of a school year lapses at its end; planning takes a plan as handed in', () => {
  expect(cell('SPAARSALDO', '1-12-2026', 1, '1-8-2020')).toBe(600);
  expect(cell('VERVALT', '1-12-2026', 1, '1-8-2020')).toBe(600);
  expect(cell('BETAALBAARVANAF', 1800, 1, '2026-2027')).toBe(dayOf(2028, 8, 1));
  expect(cell('TEKORT', 1800, '2028-2029', 1, '2026-2027')).toBe(0);
  expect(cell('TEKORT', 1800, '2027-2028', 1, '2026-2027')).toBe(600);
});

test('a row for one employee is an agreement with that person alone, and goes before the school’s rows', () => {
  const cao = [
    ['spaartermijn', '1-8-2020', 0, null],
    ['spaartermijn', '1-8-2020', 5, '1001'],
    ['spaartermijn', '1-8-2020', 1, 1002],
  ];
  expect(balance({ cao })).toBe(6 * 600);
  expect(balance({ cao, key: 1002 })).toBe(1200);
  expect(balance({ cao, key: 1003 })).toBe(600);
  expect(balance({ cao, key: null })).toBe(600);
});

test('a row cao with value PO takes the PO rules as the base', () => {
  const cao = [
    ['cao', null, 'PO'],
    ['scholingsbudget', '1-8-2026', 550],
    ['spaartermijn', '1-8-2020', 3],
  ];
  expect(balance({ cao })).toBe(500 + 500 + 525 + 550);
});

test('a header row, blank rows and further columns are ignored, and rule names have any case', () => {
  const cao = [
    ['Regel', 'Vanaf', 'Waarde', 'Personeelsnummer', 'Toelichting', 'x'],
    [null, null, null, null, null, null],
    [0, 0, 0, 0, 0, 0],
    ['Scholingsbudget ', '1-8-2026', 700, 0, '#N/B', '#VERW!'],
    ['SPAARTERMIJN', '1-1-2020', 2, null, null, null],
  ];
  expect(balance({ cao })).toBe(1900);
});

test('a row that cannot be right stops only what its rule governs', () => {
  const cao = [
    ['scholingsuren', '1-8-2026', -1],
    ['bevordering', '1-8-2026', 7],
  ];
  expect(balance({ cao })).toBe(600);
  expect(cell('BUDGETRECHT', 2026, 1, undefined, undefined, cao)).toBe(600);
  expect(shown(cell('URENRECHT', 2026, 1, undefined, undefined, cao))).toEqual(
    expect.stringMatching(/^#VALUE! CAO_regels, rij 1: /),
  );
  const saving = [['spaartermijn', '1-8-2020', 'lang']];
  expect(cell('BUDGETRECHT', 2026, 1, undefined, undefined, saving)).toBe(600);
  expect(balance({ cao: saving })).toEqual(expect.stringMatching(/^#VALUE! CAO_regels, rij 1: /));
  expect(shown(cell('SPAARAFSPRAAK', '1-12-2026', saving, 1001))).toEqual(
    expect.stringMatching(/^#VALUE! CAO_regels, rij 1: /),
  );
});

test('a row of which the rule cannot be told stops everybody', () => {
  const cao = [['scholingsbudgt', '1-8-2026', 700]];
  expect(shown(cell('URENRECHT', 2026, 1, undefined, undefined, cao))).toEqual(
    expect.stringMatching(/^#VALUE! CAO_regels, rij 1: De regel “scholingsbudgt”/),
  );
});

test('a row of the school that cannot be right stops everybody, an agreement’s row only that person', () => {
  const general = [['spaartermijn', '1-8-2020', -1]];
  expect(balance({ cao: general })).toEqual(expect.stringMatching(/^#VALUE! CAO_regels, rij 1: Bij waarde/));
  const agreement = [['spaartermijn', '1-8-2020', -1, 1001]];
  expect(balance({ cao: agreement })).toEqual(
    expect.stringMatching(/^#VALUE! CAO_regels, rij 1: Bij waarde/),
  );
  expect(balance({ cao: agreement, key: 1002 })).toBe(600);
});

test('voorschot: next year’s money can be spent this year, by agreement', () => {
  const cao = [['voorschot', '1-8-2026', 1, 1001], ...SAVING_FOR_ALL];
  expect(balance({ cao, start: '1-8-2026', day: '1-10-2026' })).toBe(1200);
  const expenses = [[1001, '1-10-2026', 900]];
  expect(run(2026, 2, { cao, start: '1-8-2026', expenses })).toEqual([
    ['2026-2027', 0, 600, 900, 0, -300],
    ['2027-2028', -300, 600, 0, 0, 300],
  ]);
});

test('an advance is no more than the years left until leaving', () => {
  const cao = [['voorschot', '1-8-2026', 2]];
  const start = '1-8-2026';
  expect(balance({ cao, start, day: '1-10-2026' })).toBe(1800);
  expect(balance({ cao, start, day: '1-10-2026', end: '31-7-2028' })).toBe(1200);
});

test('naar_rato 0: everybody the whole amount, for the days of employment', () => {
  const cao = [['naar_rato', '1-8-2026', 0]];
  expect(cell('BUDGETRECHT', 2026, 0.4, undefined, undefined, cao)).toBe(600);
  expect(cell('BUDGETRECHT', 2026, 0.4, '1-2-2027', undefined, cao)).toBe(297.53);
});

test('hours have their own rule; PO has a yearly number since 2024', () => {
  expect(cell('URENRECHT', 2026, 0.8)).toBe(32);
  expect(cell('URENRECHT', 2025, 0.8, undefined, undefined, 'PO')).toBe(98.4);
  expect(shown(cell('URENRECHT', 2024, 0.8, undefined, undefined, 'PO'))).toEqual(
    expect.stringMatching(/^#N\/A Voor scholingsuren is op 1 augustus 2024 geen waarde bekend/),
  );
  const cao = [['scholingsuren', '1-8-2026', 50.5]];
  expect(cell('URENRECHT', 2026, 1, undefined, undefined, cao)).toBe(50.5);
});
