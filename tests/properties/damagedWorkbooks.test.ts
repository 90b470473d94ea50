import fc from 'fast-check';
import { readKey, type Cell } from '../../src/tables/values';
import { balanceOn } from '../../src/domain/budget/ledger';
import { ProblemError } from '../../src/domain/problem';
import { readPaste } from '../../src/imports/salaryTable';
import { agreementNl } from '../../src/texts/nl/agreement';
import { draftOf } from '../../src/taskpane/features/documents/agreementRun';
import { blockingProblems } from '../../src/school/read/readSchool';
import { columnIndexes } from '../../src/tables/tableReader';
import { explainProblem, placeText } from '../../src/workbook/explain';
import { readSchoolAtOnce } from '../support/readSchoolAtOnce';
import type { Employee, SchoolReading } from '../../src/school/school';
import { sampleSchool } from '../../src/workbook/build/sampleSchool';
import { CellError } from '../support/customFunctions';
import {
  anyDamages,
  columnOf,
  damaged,
  NASTY,
  withHeaders,
  type Contents,
  type Damaged,
} from '../support/damage';
import { associatedIds, call, shown } from '../support/functions';
import { rawSchool, rawTable, referenceDay } from '../school/rawSchool';
import { readStaffList } from '../support/inOneGo';

/**
 * Workbooks with wrong types, dates, blanks, duplicates, errors and strange texts: nothing crashes, no number is wrong, and what is wrong
 * is listed with its place and what to do.
 */
const RUNS = { seed: 20261123 };
const whole: Contents = sampleSchool(referenceDay);

const readingOf = (contents: Contents): SchoolReading => readSchoolAtOnce(rawSchool(contents));

/** What the pane shows as balance: a number of cents, or null where it shows none. */
function shownBalance({ pot }: Employee): number | null {
  if (!pot) return null;
  try {
    return balanceOn(pot, referenceDay);
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

const balances = (reading: SchoolReading): Map<string, number | null> =>
  new Map((reading.school?.employees ?? []).map((employee) => [employee.key, shownBalance(employee)]));

const undamaged = balances(readingOf(whole));

/** The people whose rows were touched, or 'everybody' when a rule was that holds for all. */
function touchedPeople({ touched }: Damaged): ReadonlySet<string> | 'everybody' {
  const keys = new Set<string>();
  for (const { table, row } of touched) {
    const column = columnIndexes(rawTable(table, [])).get('Personeelsnummer');
    const key = column === undefined ? null : readKey(row[column]);
    if (key !== null) keys.add(key);
    else if (table === 'CAO_regels') return 'everybody';
  }
  return keys;
}

/** The balances in the cells, by the formula of the overview. */
function cellBalances(contents: Contents): unknown[] {
  const { tables } = rawSchool(contents);
  const people = tables.Medewerkers!;
  const column = (name: string) => columnOf(people, name);
  return call(
    'SPAARSALDO',
    [[referenceDay]],
    column('Fte'),
    column('In dienst'),
    column('Uit dienst'),
    column('Personeelsnummer'),
    withHeaders(tables.Bestedingen!),
    tables.CAO_regels!.rows,
    withHeaders(tables.Beginsaldi!),
    withHeaders(tables.Aanstellingen!),
  ).map(([cell]) => cell);
}

const runs = (numRuns: number) => ({ ...RUNS, numRuns });

test('a workbook without damage has nothing to list, and everybody has a balance', () => {
  expect(readingOf(whole).problems).toEqual([]);
  expect([...undamaged.values()].filter((cents) => cents === null)).toEqual([]);
});

test('reading never throws, lists each problem with place and fix, and keeps the amounts of all others', () => {
  fc.assert(
    fc.property(anyDamages, (damages) => {
      const made = damaged(whole, damages);
      const reading = readingOf(made.contents);
      for (const problem of reading.problems) {
        const texts = (['nl', 'en'] as const).map((language) => {
          const { what, fix } = explainProblem(problem, language);
          return `${placeText(problem, language)}: ${what} ${fix}`;
        });
        // A plain condition: thousands of expectations would take longer than all the reading.
        if (
          !problem.place ||
          texts.some((text) => !/^\S.*: \S.*\./s.test(text) || /undefined|NaN|\[object/.test(text))
        )
          throw new Error(`badly listed: ${texts.join(' / ')}`);
      }
      const touched = touchedPeople(made);
      const everybodyIsBlocked = reading.problems.some(
        ({ blocking, employee }) => blocking && employee === null,
      );
      for (const [key, cents] of balances(reading)) {
        if (cents === null) {
          // No number is shown only where the data check says why.
          const employee = reading.school!.byKey.get(key)!;
          if (!employee.pot) expect(blockingProblems(reading, key)).not.toEqual([]);
          if (touched !== 'everybody' && !everybodyIsBlocked && undamaged.has(key) && !touched.has(key))
            expect([key, cents]).toEqual([key, undamaged.get(key)]);
        } else if (touched !== 'everybody' && undamaged.has(key) && !touched.has(key))
          expect([key, cents]).toEqual([key, undamaged.get(key)]);
      }
    }),
    runs(1000),
  );
});

test('a number in the cells is the number in the pane, whatever the damage', () => {
  fc.assert(
    fc.property(anyDamages, (damages) => {
      const { contents } = damaged(whole, damages);
      const reading = readingOf(contents);
      const cells = cellBalances(contents);
      const rows = rawSchool(contents).tables.Medewerkers!.rows;
      // One error for the whole column says of everybody that there is no number.
      const cellAt = (row: number): unknown => (cells.length === 1 ? cells[0] : cells[row]);
      rows.forEach((row, index) => {
        const key = readKey(row[0]);
        const employee = key === null ? undefined : reading.school?.byKey.get(key);
        if (!employee || employee.row !== 3 + index + 1) return;
        const inPane = shownBalance(employee);
        const inCell = cellAt(index);
        if (typeof inCell === 'number' && inPane !== null)
          expect([key, Math.round(inCell * 100)]).toEqual([key, inPane]);
      });
    }),
    runs(300),
  );
});

/** What no cell can hold, and old metadata may put in a slot all the same. */
const NO_CELLS: readonly Cell[] = [NaN, Infinity, -Infinity, {}, [], [1], undefined, () => 1, Symbol('x')];

const anyCell: fc.Arbitrary<Cell> = fc.oneof(
  fc.constantFrom(...NASTY, ...NO_CELLS),
  fc.string({ maxLength: 12 }),
  fc.integer(),
);
const anyArgument = fc.oneof(
  anyCell.map((cell) => [[cell]]),
  fc.array(fc.array(anyCell, { minLength: 1, maxLength: 5 }), { maxLength: 4 }),
  anyCell,
);

test.each(associatedIds())(
  '%s gives cells or errors with a sentence, never NaN, infinity or an exception',
  (id) => {
    fc.assert(
      fc.property(fc.array(anyArgument, { maxLength: 10 }), (given) => {
        for (const cell of call(id, ...given).flat()) {
          if (typeof cell === 'number') expect(Number.isFinite(cell)).toBe(true);
          else if (cell instanceof CellError) expect(shown(cell)).toMatch(/^#(VALUE!|N\/A) \S.*\./s);
          else if (typeof cell !== 'string' && typeof cell !== 'boolean')
            throw new Error(`a cell with ${typeof cell}`);
        }
      }),
      runs(40),
    );
  },
);

test('importing a staff list never throws, and lists what it cannot read', () => {
  const headers = [
    'Personeelsnummer',
    'Naam',
    'Functie',
    'Schaal',
    'Trede',
    'Fte',
    'In dienst',
    'Uit dienst',
  ];
  fc.assert(
    fc.property(fc.array(fc.array(anyCell, { minLength: 8, maxLength: 8 }), { maxLength: 6 }), (rows) => {
      const reading = readStaffList([headers, ...rows]);
      expect(reading.people.length).toBeLessThanOrEqual(rows.length);
    }),
    runs(150),
  );
});

test('pasting a salary table never throws', () => {
  const anyLine = fc.array(
    fc.constantFrom(...NASTY.map(String).filter((text) => text.length < 100), '8', '2.345,67'),
    {
      minLength: 1,
      maxLength: 6,
    },
  );
  fc.assert(
    fc.property(fc.array(anyLine, { maxLength: 8 }), (lines) => {
      expect(readPaste(lines.map((cells) => cells.join('\t')).join('\n'))).toBeDefined();
    }),
    runs(150),
  );
});

test('an agreement is made or refused, never thrown, and no amount in it is unreadable', () => {
  fc.assert(
    fc.property(anyDamages, fc.nat(23), (damages, place) => {
      const { school } = readingOf(damaged(whole, damages).contents);
      const employee = school?.employees[place % school.employees.length];
      if (!employee) return;
      const draft = draftOf(employee, referenceDay, { repayment: true }, agreementNl);
      expect(JSON.stringify(draft.paper)).not.toMatch(/NaN|undefined|Infinity/);
      if (!employee.pot) expect(draft.paper).toBeNull();
    }),
    runs(100),
  );
});

test('names of ten thousand characters are read, written and listed whole', () => {
  const name = 'x'.repeat(10_000);
  const rows = whole.Medewerkers!.map((row) => [row[0], name, ...row.slice(2)]);
  const reading = readingOf({ ...whole, Medewerkers: rows });
  expect(reading.problems).toEqual([]);
  expect(reading.school?.employees.every((employee) => employee.name === name)).toBe(true);
  expect([...balances(reading)]).toEqual([...undamaged]);
});
