import fc from 'fast-check';
import { balanceOn, lapsingOn, type PotInput } from '../../src/domain/budget/ledger';
import { lastDayOf } from '../../src/domain/calendar';
import { ProblemError } from '../../src/domain/problem';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import type { Cell } from '../../src/tables/values';
import { iso } from '../oracles/days';
import { call, values } from '../support/functions';
import { rawSchool } from '../school/rawSchool';

/** Payments and refunds that call a course by its name or by its code: the pane and the cells find the same payment. */
const RUNS = { numRuns: 150, seed: 20262031 };
const START = iso('2023-8-1');
const CATALOGUE = [['AD', 'Associate degree', 900, 2, '', '']];
const WISHED = [
  ['Personeelsnummer', 'Opleiding', 'Kosten', 'Code'],
  [1001, '', 900, 'AD'],
  [1001, 'Netwerkbeheer', 400, 'NB'],
];
const NAMES = ['Associate degree', 'ad', 'ad', 'netwerkbeheer', ''];

const anyExpense = fc.record({
  day: fc.integer({ min: START, max: iso('2026-7-31') }),
  cents: fc.constantFrom(2_500, 10_000, 10_000, 17_555, -2_500),
  course: fc.constantFrom(...NAMES),
});

function potOfPane(expenses: readonly (readonly Cell[])[]): PotInput {
  const { school } = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [[1001, '', '', '', '', 1, START, '']],
      Bestedingen: expenses.map(([number, date, amount, course]) => [
        ...[number, date, amount, '', '', '', course],
      ]),
      CAO_regels: [['spaartermijn', iso('2020-8-1'), 1, '', '']],
      Opleidingen: CATALOGUE,
      Wensen: WISHED.slice(1).map(([number, course, price, code]) => [
        ...[number, course, price, '', '', '', '', '', code],
      ]),
    }),
  );
  return school!.employees[0].pot!;
}

const orRefused = (of: () => number): number | 'refused' => {
  try {
    return of();
  } catch (error) {
    if (error instanceof ProblemError) return 'refused';
    throw error;
  }
};

test('a refund finds its payment by name or code in the pane and in the cells', () => {
  const seen = { refunded: 0, refused: 0 };
  fc.assert(
    fc.property(
      fc.array(anyExpense, { maxLength: 7 }),
      fc.integer({ min: START, max: iso('2027-7-31') }),
      (booked, day) => {
        const rows = booked.map(({ day: date, cents, course }) => [1001, date, cents / 100, course]);
        const spent = [['Personeelsnummer', 'Datum', 'Bedrag', 'Opleiding'], ...rows];
        const who = [
          [[1]],
          [[START]],
          [['']],
          [[1001]],
          spent,
          [['spaartermijn', iso('2020-8-1'), 1]],
          [],
          [],
        ];
        const passed = [WISHED, CATALOGUE];
        const answer = (name: string) => values(call(name, [[day]], ...who, ...passed))[0];
        const pot = potOfPane(rows);
        const asTold = (cell: unknown) => (typeof cell === 'number' ? Math.round(cell * 100) : 'refused');
        const balance = asTold(answer('SPAARSALDO'));
        expect(balance).toBe(orRefused(() => balanceOn(pot, day)));
        expect(asTold(answer('VERVALT'))).toBe(orRefused(() => lapsingOn(pot, day)));
        if (booked.some(({ cents, day: date }) => cents < 0 && date <= day))
          seen[balance === 'refused' ? 'refused' : 'refunded']++;
        const run = call('SPAARVERLOOP', [['2026-2027']], [[1]], ...who, [[false]], ...passed);
        const closing = orRefused(() => balanceOn(pot, lastDayOf(2026)) - lapsingOn(pot, lastDayOf(2026)));
        expect(asTold(run.at(-1)?.at(-1))).toBe(closing);
      },
    ),
    RUNS,
  );
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(10);
});
