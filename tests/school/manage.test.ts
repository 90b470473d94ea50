import fc from 'fast-check';
import { dayOf } from '../../src/domain/calendar';
import { agreementEffect, agreementsOf, agreementYears, valueForAll } from '../../src/school/agreements';
import { bookingProblem, expenseHistory } from '../../src/school/budget/expenses';
import { emptyWish, readTypedWish } from '../../src/school/plan/typedWish';
import { listed, moved } from '../../src/school/plan/wishOrder';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { rawSchool, referenceDay } from './rawSchool';
import { wish } from './people';

const catalogue = [
  { code: 'NET', name: 'Netwerk', price: 250_000, duration: 2, hours: 4000, source: 'Folder', kind: null },
];

describe('a typed wish', () => {
  test('takes what is left empty from the catalogue, and writes only what was typed', () => {
    const { fields, problems } = readTypedWish({ ...emptyWish, course: 'netwerk' }, ',', catalogue);
    expect(problems).toEqual({});
    expect(fields).toMatchObject({
      course: 'netwerk',
      price: null,
      duration: null,
      hours: null,
      employer: '',
    });
  });

  test('holds amounts per year of who else pays', () => {
    const typed = {
      ...emptyWish,
      course: 'Netwerk',
      employer: '500',
      subsidy: '700; 250,50',
      scheme: 'SOOL',
    };
    expect(readTypedWish(typed, ',', catalogue).fields).toMatchObject({
      employer: 500,
      subsidy: '700; 250,50',
    });
  });

  test.each([
    ['an amount that can mean two things', { price: '1,234' }, 'price'],
    ['hours that can mean two things', { hours: '1,500' }, 'hours'],
    ['a length that is no number', { price: '100', duration: 'lang' }, 'duration'],
    ['too many amounts', { employer: '1; 2; 3' }, 'employer'],
    ['more than the price', { employer: '5000' }, 'employer'],
    ['a latest year before the earliest', { earliest: 2028, latest: 2026 }, 'latest'],
    ['a scheme without what it gives', { scheme: 'SOOL' }, 'subsidy'],
  ] as const)('is refused at its field for %s', (_what, change, field) => {
    const { fields, problems } = readTypedWish(
      { ...emptyWish, course: 'Netwerk', ...change },
      ',',
      catalogue,
    );
    expect(fields).toBeNull();
    expect(Object.keys(problems)).toContain(field);
  });

  test('whatever is typed, it is read or refused, never thrown', () => {
    const text = fc.oneof(fc.string(), fc.constantFrom('', '12', '1.5', '3,25', '=1+1', '2026-2027', '5; 6'));
    const year = fc.option(fc.integer({ min: 1990, max: 2060 }));
    const typed = fc.record({
      course: text,
      price: text,
      duration: text,
      priority: fc.constantFrom(1 as const, 2 as const, 3 as const),
      earliest: year,
      latest: year,
      hours: text,
      after: text,
      employer: text,
      subsidy: text,
      own: text,
      scheme: text,
      kind: text,
    });
    fc.assert(
      fc.property(typed, (form) => {
        const { fields, problems } = readTypedWish(form, ',', catalogue);
        expect(fields === null).toBe(Object.keys(problems).length > 0 || form.course.trim() === '');
      }),
    );
  });

  test('ordered by its kind, the school pays all of it, to the cent', () => {
    const typed = { ...emptyWish, course: 'Netwerk', price: '1000,01', duration: '3', kind: 'opgedragen' };
    const { row } = readTypedWish(typed, ',', catalogue);
    expect(row?.funding).toMatchObject([{ kind: 'employer', perYear: [33_334, 33_334, 33_333] }]);
  });
});

describe('the order of wishes', () => {
  const list = listed([
    wish('c', 1, { priority: 2 }),
    wish('a', 1, { priority: 1 }),
    wish('b', 1, { priority: 2 }),
  ]);

  test('is by priority, then as in the workbook', () => {
    expect(list.map(({ id }) => id)).toEqual(['a', 'c', 'b']);
  });

  test('a wish moved past another takes its priority', () => {
    expect(moved(list, 'b', 0)).toEqual([
      { id: 'b', priority: 1 },
      { id: 'a', priority: 1 },
      { id: 'c', priority: 2 },
    ]);
    expect(moved(list, 'a', 1)?.map(({ id, priority }) => `${id}${priority}`)).toEqual(['c2', 'a2', 'b2']);
  });

  test('there is nothing above the first or below the last', () => {
    expect(moved(list, 'a', -1)).toBeNull();
    expect(moved(list, 'b', 3)).toBeNull();
  });
});

describe('expenses and agreements', () => {
  /** The school lets everybody save. */
  const SAVING = [['spaartermijn', dayOf(2020, 1, 1), 2, '', '']];
  const school = (rules: readonly unknown[][] = []) =>
    readSchoolAtOnce(
      rawSchool({
        Medewerkers: [[1, 'Anna Krijt', 'TOA', '', '', 1, dayOf(2020, 8, 1), '']],
        Bestedingen: [
          [1, dayOf(2025, 9, 1), 200, 'Boek', ''],
          [1, dayOf(2026, 9, 1), 300, 'Dag', ''],
          [1, dayOf(2026, 10, 1), 400, 'Bhv', 'ja'],
        ],
        Wensen: [[1, 'Duur', 2400, 1, 1, '', '', '', '', '']],
        CAO_regels: rules,
      }),
    );
  const anna = (reading: ReturnType<typeof school>) => reading.school!.byKey.get('1')!;

  test('all that was booked is listed by school year, the newest first', () => {
    const history = expenseHistory(anna(school()));
    expect(
      history.map(({ year, expenses }) => [year, expenses.map(({ description }) => description)]),
    ).toEqual([
      [2026, ['Bhv', 'Dag']],
      [2025, ['Boek']],
    ]);
  });

  test('an expense that the pot covers can be booked; one cent more cannot, unless the school ordered it', () => {
    const employee = anna(school(SAVING));
    // Three years of 600 less 300; the 200 came from a year that has lapsed.
    const expense = { date: referenceDay, amount: 150_000, description: '', hours: 0, mandated: false };
    expect(bookingProblem(employee, expense)).toBeNull();
    expect(bookingProblem(employee, { ...expense, amount: 150_001 })).toMatchObject({
      code: 'expenseAboveBalance',
      shortfall: 1,
    });
    expect(bookingProblem(employee, { ...expense, amount: 150_001, mandated: true })).toBeNull();
  });

  test('an earlier expense may not take what a later one already used', () => {
    const later = {
      row: 2,
      date: dayOf(2026, 9, 1),
      amount: 150_000,
      description: '',
      hours: 0,
      mandated: false,
    };
    const employee = anna(school(SAVING));
    const busy = { ...employee, pot: { ...employee.pot!, expenses: [later] } };
    const early = { ...later, date: dayOf(2025, 10, 1) };
    expect(bookingProblem(busy, { ...early, amount: 60_000 })).toBeNull();
    expect(bookingProblem(busy, { ...early, amount: 100_000 })).toMatchObject({
      code: 'expenseAboveBalance',
      date: later.date,
    });
  });

  test('agreements are read from CAO_regels, only those of this person', () => {
    const reading = school([
      ['spaartermijn', dayOf(2026, 8, 1), 4, 1, 'Gesprek'],
      ['voorschot', dayOf(2026, 8, 1), 1, '', ''],
    ]);
    expect(agreementsOf(reading, '1')).toEqual([
      { rule: 'spaartermijn', from: dayOf(2026, 8, 1), value: '4', note: 'Gesprek', row: 4, ends: false },
    ]);
  });

  test('what an agreement would do is computed before it is recorded', () => {
    const reading = school();
    const agreement = { rule: 'spaartermijn', from: dayOf(2026, 8, 1), value: 4, note: '' } as const;
    // 2,400 never fits three years of 600; with a term of four years it does.
    expect(agreementEffect(reading, anna(reading), agreement, referenceDay)).toEqual({
      before: 0,
      after: 1,
      of: 1,
      // Two wishes of 600 are what three years lack.
      shortBefore: 60_000,
      shortAfter: 0,
      onExtraHours: null,
    });
  });

  test('an agreement ends where what holds for everybody holds again', () => {
    const reading = school([
      ['spaartermijn', dayOf(2026, 8, 1), 4, 1, ''],
      ['spaartermijn', dayOf(2028, 8, 1), 1, '', ''],
      ['spaartermijn', dayOf(2029, 8, 1), 1, 1, ''],
    ]);
    expect(agreementsOf(reading, '1').map(({ from, ends }) => [from, ends])).toEqual([
      [dayOf(2026, 8, 1), false],
      [dayOf(2029, 8, 1), true],
    ]);
    expect(valueForAll(anna(reading), { rule: 'spaartermijn', from: dayOf(2028, 8, 1) })).toBe(1);
  });

  test('an agreement can hold for budgets of years back, not of before the first day', () => {
    const employee = anna(school());
    expect(agreementYears(employee, referenceDay)).toEqual([
      2021, 2022, 2023, 2024, 2025, 2026, 2027, 2028, 2029,
    ]);
    expect(agreementYears(employee, dayOf(2021, 9, 1))[0]).toBe(2020);
  });

  test('what replaces a row with its date as text is computed without that row', () => {
    const reading = school([['spaartermijn', '1-8-2026', 3, 1, '']]);
    const agreement = { rule: 'spaartermijn', from: dayOf(2026, 8, 1), value: 4, note: '' } as const;
    expect(agreementEffect(reading, anna(reading), agreement, referenceDay)).toMatchObject({ after: 1 });
  });
});
