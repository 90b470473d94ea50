import { dayOf } from '../../../src/domain/calendar';
import { balanceOn } from '../../../src/domain/budget/ledger';
import { closedFromText } from '../../../src/tables/closedFrom';
import { editedRows } from '../../../src/tables/rowEdit';
import { inOneGo } from '../../../src/pacing';
import { checkBalances } from '../../../src/school/read/checkBalances';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import { closingSteps, type Closes } from '../../../src/school/closing/closing';
import { closeYear } from '../../../src/school/edits/closing';
import type { RawWorkbook } from '../../../src/tables/rawTables';
import { tableSpecs } from '../../../src/tables/schema';
import { sampleSchool } from '../../../src/workbook/build/sampleSchool';
import { rawSchool, rawTable, referenceDay } from '../rawSchool';

const YEAR = 2025;
const HEADERS = [...tableSpecs.Beginsaldi.columns.map(({ name }) => name)];

function closings(raw: RawWorkbook) {
  const { school } = readSchoolAtOnce(raw);
  const [result] = [...whole(closingSteps(school!.employees, raw.tables.Beginsaldi, YEAR))];
  return result;
}

function* whole<T>(steps: Generator<number, T>): Generator<T> {
  for (;;) {
    const step = steps.next();
    if (!step.done) continue;
    yield step.value;
    return;
  }
}

/** The workbook after closing the school year. */
function closed(raw: RawWorkbook): RawWorkbook {
  const closes = closings(raw).flatMap((one): Closes[] => (one.kind === 'closes' ? [one] : []));
  const table = raw.tables.Beginsaldi!;
  const edit = closeYear(closes, table).change(
    () => table,
    () => table.rows,
  ).Beginsaldi!;
  return { ...raw, tables: { ...raw.tables, Beginsaldi: { ...table, rows: editedRows(table.rows, edit) } } };
}

const sample = sampleSchool(referenceDay);
const opening = sample.Beginsaldi.map((row) => [...row, '']);
const before = rawSchool({ ...sample, Beginsaldi: rawTable('Beginsaldi', opening, HEADERS) });

describe('closing a school year', () => {
  it('tells what carries over, what lapses and what stays committed before anything is written', () => {
    const of = (number: number) => closings(before).find(({ employee }) => employee.number === number);
    // € 600 a year and a saving term of two years: the lots of 2024-2025 and 2025-2026 are left.
    expect(of(1008)).toMatchObject({ kind: 'closes', carriesOver: 60_000, lapses: 0, committed: 0 });
    // Not saved, and in the second year of a course.
    expect(of(1007)).toMatchObject({ kind: 'closes', carriesOver: 0, lapses: 31_000, committed: 29_000 });
    // An agreed course without a start counts nowhere, which is told.
    const start = tableSpecs.Wensen.columns.findIndex(({ name }) => name === 'Start');
    const wishes = sample.Wensen.map((row) =>
      row[0] === 1007 ? row.map((cell, i) => (i === start ? '' : cell)) : row,
    );
    const unread = closings(
      rawSchool({ ...sample, Wensen: wishes, Beginsaldi: rawTable('Beginsaldi', opening, HEADERS) }),
    );
    expect(unread.find(({ employee }) => employee.number === 1007)).toMatchObject({
      kind: 'closes',
      carriesOver: 0,
      committed: 0,
      unreadable: ['Facilitair medewerker (mbo 2, naast het werk)'],
    });
    // Joined after the school year.
    expect(of(1017)).toMatchObject({ kind: 'nothing' });
    // With an opening lot of that school year that HR typed in.
    expect(of(1002)).toMatchObject({ kind: 'nothing' });
  });

  it('changes no balance on any later day', () => {
    const [first, then] = [readSchoolAtOnce(before), readSchoolAtOnce(closed(before))];
    for (const employee of first.school!.employees) {
      const other = then.school!.byKey.get(employee.key)!;
      for (const day of [dayOf(2026, 8, 1), referenceDay, dayOf(2027, 7, 31), dayOf(2028, 9, 1)]) {
        expect(balanceOn(other.pot!, day)).toBe(balanceOn(employee.pot!, day));
        expect(balanceOn(other.hours!, day)).toBe(balanceOn(employee.hours!, day));
      }
    }
    expect(inOneGo(checkBalances(then, referenceDay))).toEqual([]);
  });

  it('does nothing the second time', () => {
    const once = closed(before);
    expect(closed(once).tables.Beginsaldi!.rows).toEqual(once.tables.Beginsaldi!.rows);
  });

  it('lets a later correction of the closed year move no balance, and names who would differ with both amounts', () => {
    const once = closed(before);
    const table = once.tables.Bestedingen!;
    const late = [1008, dayOf(2026, 3, 1), 100, 'Later geboekt', '', '', '', '', ''];
    const corrected = {
      ...once,
      tables: { ...once.tables, Bestedingen: { ...table, rows: [...table.rows, late] } },
    };
    const [as, was] = [readSchoolAtOnce(corrected), readSchoolAtOnce(once)];
    const potOf = ({ school }: typeof as) => school!.byKey.get('1008')!.pot!;
    expect(balanceOn(potOf(as), referenceDay)).toBe(balanceOn(potOf(was), referenceDay));
    const told = inOneGo(checkBalances(as, referenceDay));
    expect(told).toMatchObject([
      {
        employee: '1008',
        blocking: false,
        problem: { code: 'closedDiffers', year: YEAR, written: 60_000, now: 50_000 },
      },
    ]);
    // Closing again takes the correction over, and then nothing differs.
    const again = readSchoolAtOnce(closed(corrected));
    expect(inOneGo(checkBalances(again, referenceDay))).toEqual([]);
    expect(balanceOn(potOf(again), referenceDay)).toBe(balanceOn(potOf(was), referenceDay) - 10_000);
  });

  it('names, when the next school year is closed, who was corrected in the one that was', () => {
    const once = closed(before);
    const table = once.tables.Bestedingen!;
    const late = [1008, dayOf(2026, 3, 1), 100, 'Later geboekt', '', '', '', '', ''];
    const withLate = { ...table, rows: [...table.rows, late] };
    const nextYear = (raw: RawWorkbook) => {
      const { school } = readSchoolAtOnce(raw);
      const [result] = [...whole(closingSteps(school!.employees, raw.tables.Beginsaldi, YEAR + 1))];
      return result.flatMap((one) => (one.kind === 'closes' && one.corrected ? [one] : []));
    };
    expect(nextYear(once)).toEqual([]);
    const named = nextYear({ ...once, tables: { ...once.tables, Bestedingen: withLate } });
    expect(named.map(({ employee, corrected }) => [employee.number, corrected])).toEqual([
      [1008, { year: YEAR, before: 60_000, now: 50_000 }],
    ]);
  });

  it('remembers the opening lots of before the first closing', () => {
    const typed = [...opening, [1008, '2024-2025', 100, 4, '']];
    const raw = rawSchool({ ...sample, Beginsaldi: rawTable('Beginsaldi', typed, HEADERS) });
    const rows = closed(raw).tables.Beginsaldi!.rows.filter(([number]) => number === 1008);
    const from = closedFromText({ year: YEAR, opening: [{ year: 2024, left: 10_000, hours: 400 }] });
    expect(rows.map((row) => row[4])).toEqual(rows.map(() => from));
    expect(rows.length).toBeGreaterThan(0);
  });
});
