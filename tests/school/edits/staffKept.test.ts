import { keptIn } from '../../../src/school/edits/settings';
import { importStaff } from '../../../src/school/edits/staff';
import { editedRows } from '../../../src/tables/rowEdit';
import { rawTable } from '../rawSchool';

const nobody = { add: [], change: new Map(), appointments: new Map() };
const kept = { name: 'Kolommen van lijst 1a2b3c4d', value: '{"fteUnit":"hours"}', explanation: 'Gekozen' };

/** The rows of `Instellingen` after a list was read in. */
function settings(rows: readonly (readonly unknown[])[], row = kept) {
  const table = rawTable('Instellingen', rows);
  const { Instellingen } = importStaff(nobody, row).change(
    (name) => (name === 'Instellingen' ? table : rawTable(name, [])),
    () => table.rows,
  );
  return editedRows(table.rows, Instellingen!);
}

it('what was chosen of a list is kept beside the settings, and found again', () => {
  const rows = settings([['Schooljaren vooruit', 12, '']]);
  expect(rows[1].slice(0, 3)).toEqual([kept.name, kept.value, kept.explanation]);
  expect(keptIn(rawTable('Instellingen', rows), kept.name)).toBe(kept.value);
  expect(keptIn(rawTable('Instellingen', rows), 'Kolommen van lijst 00000000')).toBeNull();
});

it('the next choice takes its place', () => {
  const rows = settings([[kept.name, 'oud', 'Gekozen']]);
  expect(rows.map((row) => row[1])).toEqual([kept.value]);
});
