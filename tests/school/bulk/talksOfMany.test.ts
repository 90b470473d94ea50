import { talkDays } from '../../../src/school/bulk/talksOfMany';
import { planTalks } from '../../../src/school/edits/talks';
import { dayOf } from '../../../src/domain/calendar';
import { editedRows } from '../../../src/tables/rowEdit';
import { person } from '../people';
import { rawTable } from '../rawSchool';

const people = Array.from({ length: 5 }, (_, i) => person({ key: String(i + 1), number: i + 1 }));
const FRIDAY = dayOf(2026, 11, 27);

it('so many a day, and none in the weekend', () => {
  const days = talkDays(people, FRIDAY, 2).map(({ next }) => next - FRIDAY);
  expect(days).toEqual([0, 0, 3, 3, 4]);
});

it('begins on Monday when the first day is in the weekend', () => {
  expect(talkDays(people.slice(0, 1), FRIDAY + 1, 1)[0].next).toBe(dayOf(2026, 11, 30));
});

it('a date for many is one edit, and leaves what is kept of earlier conversations', () => {
  const table = rawTable('Gesprekken', [[1, FRIDAY - 400, '', 'wil naar mbo']]);
  const planned = talkDays(people.slice(0, 2), FRIDAY, 5).map((one) => ({
    ...one,
    talk: one.employee.key === '1' ? { last: FRIDAY - 400, note: 'wil naar mbo' } : null,
  }));
  const { Gesprekken } = planTalks(planned).change(
    () => table,
    () => table.rows,
  );
  expect(editedRows(table.rows, Gesprekken!).map((row) => row.slice(0, 4))).toEqual([
    [1, FRIDAY - 400, FRIDAY, 'wil naar mbo'],
    [2, '', FRIDAY, ''],
  ]);
});
