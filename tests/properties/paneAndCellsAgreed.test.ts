import fc from 'fast-check';
import {
  budgetYears,
  personBudgets,
  YEARS_AHEAD,
  YEARS_BACK,
} from '../../src/documents/report/reportBudgets';
import { committed } from '../../src/domain/agreed/committed';
import { freeBalance } from '../../src/domain/agreed/freeBalance';
import { schoolYearOf } from '../../src/domain/calendar';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import { personPlan, type WishesView } from '../../src/school/plan/wishPlan';
import type { Employee, Wish } from '../../src/school/school';
import { DEFAULT_SETTINGS } from '../../src/tables/settings';
import { GRANT_SOURCE } from '../../src/tables/grants';
import { tableSpecs, type TableName } from '../../src/tables/schema';
import { schoolYearText, type Cell } from '../../src/tables/values';
import { iso } from '../oracles/days';
import { anySchool, tablesOf, type RandomSchool } from '../support/arbitraryPeople';
import { anyWishes, courseOfExpense, type RandomWish } from '../support/arbitraryWishes';
import { CellError } from '../support/customFunctions';
import { call } from '../support/functions';
import { runs } from '../support/runs';
import { rawSchool } from '../school/rawSchool';

/** Random people with agreed, ordered, finished and stopped courses, 16 a case: the pane plans and follows them as the cells do. */
const RUNS = { numRuns: runs(300), seed: 20262029 };
const anyDay = fc.integer({ min: iso('2022-8-1'), max: iso('2031-7-31') });
const anyCase = anySchool.chain((school) =>
  fc.record({ school: fc.constant(school), wishes: anyWishes(school.people.length), day: anyDay }),
);

function rowsOf(school: RandomSchool, wishes: readonly (readonly RandomWish[])[]) {
  const tables = tablesOf(school);
  const expenses = school.people.flatMap(({ expenses: own }, i) =>
    own.map(({ date, cents, mandated }, place) => ({
      Personeelsnummer: 1001 + i,
      Datum: date,
      Bedrag: cents / 100,
      Opgedragen: mandated ? 'ja' : '',
      Opleiding: courseOfExpense(wishes[i], place),
    })),
  );
  const wished = wishes.flatMap((own, i) =>
    own.map(({ course, cents, duration, priority, earliest, status, start, after, employer }) => ({
      Personeelsnummer: 1001 + i,
      Opleiding: course,
      Kosten: cents / 100,
      Duur: duration,
      Prioriteit: priority,
      Vroegst: earliest ?? '',
      Na: after,
      Werkgever: employer === 0 ? '' : amountsOf(employer, duration),
      Status: status,
      Start: start ?? '',
    })),
  );
  const asked = wishes.flatMap((own, i) =>
    own.flatMap(({ course, asked: request }) =>
      request === null
        ? []
        : [
            {
              Schooljaar: request.year,
              Personeelsnummer: 1001 + i,
              Opleiding: course.toUpperCase(),
              Bedrag: request.cents / 100,
              Besluit: request.decision,
              Toegekend: request.granted === null ? '' : request.granted / 100,
            },
          ],
    ),
  );
  return {
    ...tables,
    expenses: inColumns('Bestedingen', expenses),
    wishes: inColumns('Wensen', wished),
    requests: inColumns('Beurs', asked),
  };
}

/** All in the first year, as the column `Werkgever` takes it. */
function amountsOf(cents: number, duration: number): Cell {
  const amount = String(cents / 100).replace('.', ',');
  return duration === 1 ? cents / 100 : [amount, ...new Array<string>(duration - 1).fill('0')].join('; ');
}

function inColumns(table: TableName, rows: readonly Readonly<Record<string, Cell>>[]): Cell[][] {
  return rows.map((row) => tableSpecs[table].columns.map(({ name }) => row[name] ?? ''));
}

const named = (table: TableName, rows: Cell[][]) => [
  tableSpecs[table].columns.map(({ name }) => name),
  ...rows,
];

type Rows = ReturnType<typeof rowsOf>;

function employeesOf({ fte, start, end, key, expenses, cao, opening, changes, wishes, requests }: Rows) {
  return readSchoolAtOnce(
    rawSchool({
      Medewerkers: key.map(([number], i) => [number, '', '', '', '', fte[i][0], start[i][0], end[i][0]]),
      Aanstellingen: changes,
      Beginsaldi: opening,
      Bestedingen: expenses,
      CAO_regels: cao.map((row) => row.map((value) => value ?? '')),
      Wensen: wishes,
      Beurs: requests,
    }),
  ).school!.employees;
}

/** Start, what the budget pays and what is short, in cents; 'refused' where the row has no answer. */
type Answer =
  readonly [start: string, fromPot: number, short: number] | 'refused' | 'waits' | 'noRoom' | 'over';

function answerOfCells([, , start, , , , pot, short, status]: readonly unknown[]): Answer {
  if (status instanceof CellError) return 'refused';
  const words = String(status);
  if (words.startsWith('wacht')) return 'waits';
  if (words.startsWith('past niet')) return 'noRoom';
  if (/^(afgerond|gestopt|opgedragen|afgewezen)/.test(words)) return 'over';
  return [String(start), Math.round(Number(pot) * 100), Math.round(Number(short) * 100)];
}

function answerOfPane(wish: Wish, view: WishesView | null): Answer {
  if (!view) return 'refused';
  const agreed = view.agreed.find((one) => one.original === wish);
  if (agreed) {
    if (!agreed.course) return 'refused';
    const { start, fromPot } = agreed.course;
    return [schoolYearText(start), fromPot.reduce((sum, part) => sum + part, 0), agreed.uncovered];
  }
  if (wish.problem) return 'refused';
  const answer = view.wishes.find((one) => one.original === wish)?.answer;
  switch (answer?.kind) {
    case undefined:
      return 'over';
    case 'planned':
      return [schoolYearText(answer.start), answer.fromPot, 0];
    case 'notAffordable':
      return ['', 0, answer.shortfall.topUp];
    case 'waits':
    case 'noRoom':
      return answer.kind;
    default:
      return 'refused';
  }
}

function paneOf(employee: Employee, day: number): WishesView | null {
  const result = personPlan(employee, day, DEFAULT_SETTINGS);
  return result?.kind === 'plan' ? result.view : null;
}

/** How often each answer was compared, and of how many people. */
const SEEN = { people: 0, free: 0, agreed: 0, short: 0, planned: 0, over: 0, granted: 0 };
type Seen = typeof SEEN;

/** Compares one person's plan: each wish and agreed course. */
function comparePlans(employee: Employee, view: WishesView | null, cells: unknown[][], seen: Seen): void {
  employee.wishes.forEach((wish, i) => {
    const told = answerOfCells(cells[i]);
    const shown = answerOfPane(wish, view);
    // What waits for a course that is never planned is refused by the cell, with the reason.
    expect(shown === 'waits' ? ['waits', 'refused'] : [shown]).toContainEqual(told);
    if (told !== 'over' && wish.outside.some(({ source }) => source === GRANT_SOURCE)) seen.granted++;
    if (told === 'over') seen.over++;
    else if (typeof told !== 'string' && wish.status === 'agreed') seen[told[2] > 0 ? 'short' : 'agreed']++;
    else if (typeof told !== 'string' && told[0] !== '') seen.planned++;
  });
}

test('the pane plans beside agreed courses, and says what is committed and free, as the cells do', () => {
  const seen = { ...SEEN };
  fc.assert(
    fc.property(anyCase, ({ school, wishes, day }) => {
      const rows = rowsOf(school, wishes);
      const { fte, start, end, key, cao, opening, changes } = rows;
      const wished = named('Wensen', rows.wishes);
      const spent = named('Bestedingen', rows.expenses);
      const beurs = named('Beurs', rows.requests);
      const passed = [wished, [[day]], [[12]], key, fte, start, end, spent, cao, opening, changes];
      const plans = call('SCHOLINGSPLANNEN', ...passed, undefined, [[false]], beurs);
      const due = call('VASTGELEGD', [[day]], key, wished, spent, undefined, undefined, beurs);
      const pots = [[[day]], fte, start, end, key, spent, cao, opening, changes];
      const free = call('VRIJSALDO', ...pots, wished, undefined, beurs);
      let next = 0;
      employeesOf(rows).forEach((employee, i) => {
        const view = paneOf(employee, day);
        comparePlans(employee, view, plans.slice(next, (next += employee.wishes.length)), seen);
        seen.people++;
        if (typeof free[i][0] !== 'number') return;
        const courses = view!.agreed.map(({ course }) => course!);
        expect(freeBalance(employee.pot!, day, courses)).toBe(Math.round(free[i][0] * 100));
        expect(committed(courses, schoolYearOf(day))).toBe(Math.round(Number(due[i][0]) * 100));
        if (courses.length > 0) seen.free++;
      });
    }),
    RUNS,
  );
  expect(seen.people).toBeGreaterThan(RUNS.numRuns * 10);
  expect(Math.min(...Object.values(seen))).toBeGreaterThan(RUNS.numRuns);
});

test('the report of what is agreed is that of VERPLICHTING, in each school year', () => {
  let compared = 0;
  fc.assert(
    fc.property(anyCase, ({ school, wishes: all, day }) => {
      const wishes = all.map((own) => own.filter(({ status }) => status === 'afgesproken'));
      const rows = rowsOf(school, wishes);
      const { cao, opening, changes } = rows;
      const spent = named('Bestedingen', rows.expenses);
      const wished = named('Wensen', rows.wishes);
      const beurs = named('Beurs', rows.requests);
      employeesOf(rows).forEach((employee, i) => {
        const [key, fte, start, end] = [rows.key, rows.fte, rows.start, rows.end].map((column) => [
          column[i],
        ]);
        const person = personBudgets(employee, day);
        if (person === null || employee.wishes.some(({ problem }) => problem !== null)) return;
        const years = budgetYears([person], day).slice(YEARS_BACK);
        const team = [key, fte, start, end, spent, cao, opening, changes];
        const cells = call('VERPLICHTING', [[day]], [[YEARS_AHEAD]], ...team, wished, null, [[false]], beurs);
        expect(cells.map((row) => row.slice(1, 6))).toEqual(
          years.map(({ onDecember31, onJuly31, lapsed }, year) => [
            onDecember31! / 100,
            onJuly31! / 100,
            cells[year][3],
            lapsed / 100,
            0,
          ]),
        );
        if (employee.wishes.length > 0) compared++;
      });
    }),
    { ...RUNS, numRuns: runs(120) },
  );
  expect(compared).toBeGreaterThan(runs(120));
});
