import type { SchoolEdit } from './schoolEdit';
import type { Cell } from '../../tables/values';
import { standardContents, type SourceWords } from '../read/standardRows';
import { tableSpecs } from '../../tables/schema';
import { appendRows, type RowByColumn } from '../../tables/rowsByColumn';

/**
 * Gives a workbook that was built before they existed the tables `Salaristabel` and `Functies`, with what a new workbook
 * starts with.
 */
export function addStandardRows(words: SourceWords): SchoolEdit {
  const { Salaristabel, Functies } = standardContents(words);
  return {
    tables: ['Salaristabel', 'Functies'],
    change: (now) => ({
      Salaristabel: appendRows(now('Salaristabel'), byColumn('Salaristabel', Salaristabel)),
      Functies: appendRows(now('Functies'), byColumn('Functies', Functies)),
    }),
    mostNewRows: Math.max(Salaristabel.length, Functies.length),
  };
}

/** The rows of `Functies` with which a new workbook starts. */
export function standardFunctions(words: SourceWords): RowByColumn[] {
  return byColumn('Functies', standardContents(words).Functies);
}

function byColumn(name: 'Salaristabel' | 'Functies', rows: readonly (readonly Cell[])[]): RowByColumn[] {
  const { columns } = tableSpecs[name];
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, row[i]])));
}
