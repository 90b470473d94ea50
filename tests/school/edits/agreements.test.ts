import { dayOf } from '../../../src/domain/calendar';
import { agreementsEdit, agreementRow } from '../../../src/school/edits/agreements';
import { editedRows } from '../../../src/tables/rowEdit';
import { rawTable } from '../../school/rawSchool';

const anna = { key: '1', number: 1 };
const FROM = dayOf(2026, 8, 1);

/** The rows of `CAO_regels` after an agreement was recorded. */
function recorded(rows: readonly (readonly unknown[])[], value: number, note: string) {
  const table = rawTable('CAO_regels', rows);
  return editedRows(
    table.rows,
    agreementsEdit(table, anna, [{ rule: 'spaartermijn', from: FROM, value, note }]),
  );
}

const there = ['spaartermijn', FROM, 4, 1, 'Afgesproken 25-11-2026 met teamleider'];

it('another value leaves the note that is there', () => {
  expect(recorded([there], 5, '')).toEqual([['spaartermijn', FROM, 5, 1, there[4]]]);
});

it('another note takes the place of the one that is there', () => {
  expect(recorded([there], 5, 'Gesprek')).toEqual([['spaartermijn', FROM, 5, 1, 'Gesprek']]);
});

it('an agreement from another day, about something else or with somebody else stays', () => {
  const others = [
    ['spaartermijn', dayOf(2025, 8, 1), 4, 1, ''],
    ['voorschot', FROM, 1, 1, ''],
    ['spaartermijn', FROM, 4, 2, ''],
    ['spaartermijn', FROM, 4, '', ''],
  ];
  expect(recorded(others, 5, '')).toEqual([...others, ['spaartermijn', FROM, 5, 1, '']]);
});

it('is found by rule, person and day, also where the day is text', () => {
  const table = rawTable('CAO_regels', [
    ['spaartermijn', '1-8-2026', 4, '1', ''],
    ['onzin', FROM, 4, 1, ''],
  ]);
  expect(agreementRow(table, '1', { rule: 'spaartermijn', from: FROM })).toBe(0);
  expect(agreementRow(table, '1', { rule: 'spaartermijn', from: FROM + 1 })).toBe(-1);
});
