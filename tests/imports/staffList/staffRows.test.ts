import { employeeCells } from '../../../src/imports/staffList';
import { staffColumns } from '../../../src/school/edits/staff';
import { readCsv, readStaffList } from '../../support/inOneGo';

const rowsOf = (...categories: string[]) => {
  const lines = categories.map((category, index) => `${1001 + index};Piet Kast ${index};1;${category}`);
  const { cells } = readCsv(['Personeelsnummer;Naam;Fte;Functiecategorie', ...lines].join('\n'));
  return readStaffList(cells).people.map(employeeCells);
};

test('a known category is written, and one that says nothing is not', () => {
  expect(rowsOf('leraar', 'LIO', 'Groep 3', '').map(({ Functiecategorie: own }) => own)).toEqual([
    'leraar',
    'LIO',
    undefined,
    undefined,
  ]);
});

test('the column is added to Medewerkers only for people who are no support staff', () => {
  expect(staffColumns({ add: rowsOf('OOP', '', 'Groep 3'), change: new Map() })).toEqual({});
  expect(staffColumns({ add: rowsOf('OOP', 'leraar'), change: new Map() })).toEqual({
    Medewerkers: ['Functiecategorie'],
  });
  expect(staffColumns({ add: rowsOf('directie'), change: new Map() })).toEqual({
    Medewerkers: ['Functiecategorie'],
  });
  const becomes = (category: string) => new Map([['1', { Functiecategorie: category }]]);
  expect(staffColumns({ add: [], change: becomes('leraar') })).toEqual({ Medewerkers: ['Functiecategorie'] });
  expect(staffColumns({ add: [], change: becomes('OOP') })).toEqual({});
});
