import {
  dropSheet,
  renameColumn,
  renameTable,
  replaceTable,
  shiftReferences,
} from '../../workbench/excel/formulaText';
import { shiftOf, shifted } from '../../workbench/excel/shift';

const insertRow3 = shiftOf({ sheetId: 's', row: 2, column: 0, rows: 1, columns: 16_384 }, 'rows', 1);
const deleteRow3 = shiftOf({ sheetId: 's', row: 2, column: 0, rows: 1, columns: 16_384 }, 'rows', -1);
const insertInA = shiftOf({ sheetId: 's', row: 2, column: 0, rows: 2, columns: 1 }, 'rows', 1);

describe('shifts', () => {
  const area = { row: 1, column: 0, rows: 4, columns: 2 };
  it('moves, grows and shrinks a rectangle', () => {
    expect(shifted(area, insertRow3)).toEqual({ ...area, rows: 5 });
    expect(shifted(area, deleteRow3)).toEqual({ ...area, rows: 3 });
    expect(shifted({ ...area, row: 5 }, deleteRow3)).toEqual({ ...area, row: 4 });
    expect(shifted({ ...area, row: 2, rows: 1 }, deleteRow3)).toBeUndefined();
  });
  it('leaves alone what does not lie within the band', () => expect(shifted(area, insertInA)).toEqual(area));
});

describe('references in formulas', () => {
  it.each([
    ['=A1+A3', '=A1+A4'],
    ['=SUM($A$2:$A$9)', '=SUM($A$2:$A$10)'],
    ['=Blad1!A5', '=Blad1!A6'],
    ["='Ander blad'!A5", "='Ander blad'!A5"],
    ['="A5"&A5', '="A5"&A6'],
    ['=LOG10(A5)', '=LOG10(A6)'],
    ['=Tabel1[A5]', '=Tabel1[A5]'],
  ])('follow an inserted row: %s', (before, after) =>
    expect(shiftReferences(before, insertRow3, true, 'Blad1')).toBe(after),
  );

  it('become #REF! when their cell is deleted', () =>
    expect(shiftReferences('=A3+A4', deleteRow3, true, 'Blad1')).toBe('=#REF!+A3'));
  it('of another sheet stay', () =>
    expect(shiftReferences('=A5+Blad1!A5', insertRow3, false, 'Blad1')).toBe('=A5+Blad1!A6'));
  it('to a deleted sheet become #REF!', () =>
    expect(dropSheet("='Weg er'!A1+B1", 'Weg er')).toBe('=#REF!+B1'));
});

describe('tables in formulas', () => {
  it('follow a new name', () => {
    expect(
      renameTable('=SUM(Medewerkers[Fte])+ROWS(medewerkers)+Medewerkers2[Fte]', 'Medewerkers', 'Mensen'),
    ).toBe('=SUM(Mensen[Fte])+ROWS(Mensen)+Medewerkers2[Fte]');
    expect(renameTable('="Medewerkers"', 'Medewerkers', 'Mensen')).toBe('="Medewerkers"');
  });
  it('follow a new column title, with what has to be escaped', () => {
    expect(renameColumn('=T[Fte]+T[[#All],[Fte]]+U[Fte]', 'T', 'Fte', 'Uren [wk]')).toBe(
      "=T[Uren '[wk']]+T[[#All],[Uren '[wk']]]+U[Fte]",
    );
  });
  it('can be replaced', () =>
    expect(replaceTable('=SUM(T[a],T)', 'T', (brackets) => (brackets ? 'kolom' : 'alles'))).toBe(
      '=SUM(kolom,alles)',
    ));
});
