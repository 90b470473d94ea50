import { renameGroup } from '../../../src/school/edits/organisation';
import { editedRows } from '../../../src/tables/rowEdit';
import { employee, rawTable } from '../rawSchool';

const headers = ['Personeelsnummer', 'Naam', 'Functie', 'Schaal', 'Trede', 'Fte', 'In dienst', 'Uit dienst'];
const table = rawTable(
  'Medewerkers',
  [
    [...employee(1), 'Conciërgess', 'blijft'],
    [...employee(2), ' conciergess', ''],
    [...employee(3), 'Secretariaat', ''],
  ],
  [...headers, 'Team', 'Van ons zelf'],
);

test('everybody of the misspelt team gets the other name, and nothing else changes', () => {
  const { Medewerkers: edit } = renameGroup('team', 'Conciërgess', 'Conciërges').change(
    () => table,
    () => table.rows,
  );
  const rows = editedRows(table.rows, edit!);
  expect(rows.map((row) => row[8])).toEqual(['Conciërges', 'Conciërges', 'Secretariaat']);
  expect(rows.map((row) => row[9])).toEqual(['blijft', '', '']);
});

test('a team that nobody is in any more is refused', () => {
  const rename = () =>
    renameGroup('team', 'Opgeheven', 'Conciërges').change(
      () => table,
      () => table.rows,
    );
  expect(rename).toThrow('changedMeanwhile');
});
