import { shippedSalaryTables } from '../../../../src/tables/shippedSalary';
import { fieldsOf } from '../../../../src/imports/staffList';
import type { ShareSteps } from '../../../../src/pacing';
import { currentPeople } from '../../../../src/taskpane/features/staffImport/staffImport';
import {
  staffReadingSteps,
  type StaffReading,
} from '../../../../src/taskpane/features/staffImport/staffReading';
import type { School } from '../../../../src/school/school';
import { compareStaff, readStaffList } from '../../../support/inOneGo';

const DAY = 46_000;
const cells = [
  ['Personeelsnummer', 'Naam', 'Fte', 'In dienst'],
  [1, 'Anna Deurknop', 0.8, 43_678],
  [2, 'Bram Kast', 1, 43_678],
];
const school = (...keys: string[]) =>
  ({
    salary: { tables: shippedSalaryTables() },
    employees: keys.map((key) => ({
      key,
      number: Number(key),
      name: 'Anna Deurknop',
      functionName: '',
      scale: '',
      step: '',
      employment: { start: 43_678, end: null, fte: 0.5, changes: [] },
    })),
  }) as unknown as School;

/** What the steps come to, and how many pauses there were. */
function run(steps: ShareSteps<StaffReading>) {
  let pauses = 0;
  for (;;) {
    const step = steps.next();
    if (step.done) return { ...step.value, pauses };
    pauses++;
  }
}

const identities = new Map<string, string | null>();

test('it is what reading and comparing in one go give', () => {
  const choices = { fteUnit: 'factor' } as const;
  const now = school('1', '3');
  const { reading, comparison, obstacles } = run(
    staffReadingSteps({ cells, choices, identities }, now, DAY, null),
  );
  expect(reading).toEqual(readStaffList(cells, { day: DAY, ...choices }));
  const fields = new Set(fieldsOf(reading.columns).keys());
  expect(comparison).toEqual(compareStaff(currentPeople(now), reading.people, fields, DAY));
  expect([comparison.added.length, comparison.changed.length, comparison.left.length]).toEqual([1, 1, 1]);
  expect(obstacles).toEqual([]);
});

test('when only the workbook changed the list is not read again', () => {
  const choices = {};
  const first = run(staffReadingSteps({ cells, choices, identities }, school('1'), DAY, null));
  const again = run(staffReadingSteps({ cells, choices, identities }, school('1', '2'), DAY, first));
  expect(again.reading).toBe(first.reading);
  expect(again.comparison.added).toEqual([]);
  expect(again.pauses).toBeLessThan(first.pauses);
  const corrected = run(
    staffReadingSteps({ cells, choices: { headerRow: null }, identities }, school('1'), DAY, first),
  );
  expect(corrected.reading).not.toBe(first.reading);
  expect(corrected.reading.headerRow).toBeNull();
});
