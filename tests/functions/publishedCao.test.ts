import { balanceOn, lapsingOn } from '../../src/domain/budget/ledger';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { iso } from '../oracles/days';
import { rawSchool } from '../school/rawSchool';
import { call, cell, column, shown, values } from '../support/functions';

/** What was published and how it is asked: what somebody loses or keeps, and what cannot be right. */
const start = iso('2024-8-1');
const person = (number: number) => [column(1), column(start), null, column(number)];
const saving = ['spaartermijn', iso('2020-1-1'), 2, 1];

describe('€ 600 that nobody spent, the school year after', () => {
  const before = iso('2025-7-31');
  const after = iso('2025-8-1');
  const agreed = [saving];
  const pots = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [1, 2].map((number) => [number, '', '', '', '', 1, start, '']),
      CAO_regels: agreed.map((row) => [...row, '']),
    }),
  ).school!.employees;

  test.each([
    ['is kept by who has an agreement', 1, 0, 1200],
    ['is lost by who has none', 2, 600, 600],
  ])('%s, in cell and pane alike', (_what, number, lapses, next) => {
    const { pot } = pots[number - 1];
    for (const [day, balance] of [
      [before, 600],
      [after, next],
    ]) {
      expect(values(call('SPAARSALDO', [[day]], ...person(number), null, agreed))).toEqual([balance]);
      expect(balanceOn(pot!, day) / 100).toBe(balance);
    }
    expect(values(call('VERVALT', [[before]], ...person(number), null, agreed))).toEqual([lapses]);
    expect(lapsingOn(pot!, before) / 100).toBe(lapses);
  });
});

test('the budget of three years pays one course, where that was agreed beforehand (AOb)', () => {
  const day = [[iso('2026-10-1')]];
  const course = [[1, iso('2026-9-15'), 1800]];
  expect(values(call('SPAARSALDO', day, ...person(1), course, [saving]))).toEqual([0]);
  const [without] = values(call('SPAARSALDO', day, ...person(1), course));
  expect(without).toContain('1.200,00');
});

describe('what cannot be right is said in its place, and the rest goes on', () => {
  const day = [[iso('2026-10-1')]];
  const both = [column(1, 1), column(start, start), null, column(1, 2)];

  test('an agreement without a value', () => {
    const [first, other] = values(call('SPAARSALDO', day, ...both, null, [['spaartermijn', start, '', 1]]));
    expect(first).toMatch(/rij 1.*waarde/is);
    expect(other).toBe(600);
  });

  test.each([-1, 61, 2.5])('a plan term of %p years', (term) => {
    const rules = [['spaartermijn_plan', start, term, 1]];
    const [first, other] = values(call('SPAARSALDO', day, ...both, null, rules));
    expect(first).toMatch(/0 tot en met 60/);
    expect(other).toBe(600);
  });

  test('a table that takes another CAO in the middle of the years', () => {
    const rules = [
      ['cao', '', 'VO', ''],
      ['cao', '', 'PO', ''],
    ];
    for (const said of values(call('SPAARSALDO', day, ...both, null, rules)))
      expect(said).toMatch(/^#VALUE! .*cao/i);
  });

  test('the year’s pay in a scale that no table has', () => {
    const [first, other] = values(call('JAARSALARIS', column(99, 4), column(1, 1), [[iso('2025-10-1')]]));
    expect(first).toMatch(/Schaal “99” staat niet in de salaristabel/);
    expect(other).toBeGreaterThan(30_000);
  });

  test('a step of the old table on a date of the new one: both dates are named', () => {
    const said = shown(
      cell('SALARIS', 4, 'oud', iso('2026-1-1'), 1, [
        [4, 'oud', 2000, iso('2024-1-1')],
        [4, 1, 2100, iso('2025-1-1')],
      ]),
    );
    expect(said).toMatch(/1 januari 2024.*1 januari 2025|1 januari 2025.*1 januari 2024/s);
  });

  test.each([NaN, Infinity, -Infinity, { address: 'A1' }])('%p as the employee of a request', (number) => {
    const [, first, other] = call(
      'BEURSJAREN',
      [
        [2026, number, 100],
        [2026, 2, 100],
      ],
      [[2026, 1000]],
    );
    expect(shown(first[1])).toMatch(/^#VALUE! \S.*\./);
    expect(other[1]).toBe(2);
  });
});
