import fc from 'fast-check';
import { balanceOn } from '../../src/domain/budget/ledger';
import { schoolYearOf } from '../../src/domain/calendar';
import { planLots } from '../../src/domain/plan/lots';
import { ProblemError } from '../../src/domain/problem';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { iso } from '../oracles/days';
import { anySchool, tablesOf, type RandomSchool } from '../support/arbitraryPeople';
import { call, values } from '../support/functions';
import { rawSchool } from '../school/rawSchool';

/** Random people with and without agreements: the pane and the cells give the same, and plans bring nothing back. */
const RUNS = { numRuns: 60, seed: 20262028 };
const anyDay = fc.integer({ min: iso('2015-8-1'), max: iso('2031-7-31') });

function employeesOf(school: RandomSchool) {
  const { fte, start, end, key, expenses, cao, opening, changes } = tablesOf(school);
  return readSchoolAtOnce(
    rawSchool({
      Medewerkers: key.map(([number], i) => [number, '', '', '', '', fte[i][0], start[i][0], end[i][0]]),
      Aanstellingen: changes,
      Beginsaldi: opening,
      Bestedingen: expenses,
      CAO_regels: cao.map((row) => row.map((value) => value ?? '')),
    }),
  ).school!.employees;
}

test('the balance of the pane is that of the cell', () => {
  let compared = 0;
  fc.assert(
    fc.property(anySchool, anyDay, (school, day) => {
      const { fte, start, end, key, expenses, cao, opening, changes } = tablesOf(school);
      const cells = values(
        call('SPAARSALDO', [[day]], fte, start, end, key, expenses, cao, opening, changes),
      );
      employeesOf(school).forEach(({ pot }, i) => {
        if (typeof cells[i] !== 'number') {
          expect(() => pot && balanceOn(pot, day)).toThrow(ProblemError);
          return;
        }
        compared++;
        expect(balanceOn(pot!, day)).toBe(Math.round(cells[i] * 100));
      });
    }),
    RUNS,
  );
  expect(compared).toBeGreaterThan(400);
});

test('a plan never uses a lot that has lapsed under what was agreed before', () => {
  let compared = 0;
  fc.assert(
    fc.property(anySchool, anyDay, (school, day) => {
      const now = schoolYearOf(day);
      const span = { from: now, years: 6 };
      for (const { pot } of employeesOf(school)) {
        try {
          const older = (terms: 'agreed' | 'planning') =>
            planLots(pot!, day, span, terms).filter(({ year }) => year < now);
          expect(older('planning')).toEqual(older('agreed'));
          compared += older('planning').length;
        } catch (error) {
          if (!(error instanceof ProblemError)) throw error;
        }
      }
    }),
    RUNS,
  );
  expect(compared).toBeGreaterThan(20);
});
