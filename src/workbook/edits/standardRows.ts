import type { Cell } from '../../tables/values';
import { standardContents } from '../../school/read/standardRows';
import { tableSpecs } from '../../tables/schema';
import type { UndoHandle } from '../write/undoHandle';
import { write } from '../write/write';
import { appendRows, type RowByColumn } from '../../tables/rowsByColumn';

/**
 * Gives a workbook that was built before they existed the tables `Salaristabel` and `Functies`, with what a new workbook
 * starts with.
 *
 * @param what in the user's words; it goes into the log
 */
export function addStandardRows(what: string): Promise<UndoHandle> {
  const { Salaristabel, Functies } = standardContents();
  return write(
    {
      tables: ['Salaristabel', 'Functies'],
      change: (now) => ({
        Salaristabel: appendRows(now('Salaristabel'), byColumn('Salaristabel', Salaristabel)),
        Functies: appendRows(now('Functies'), byColumn('Functies', Functies)),
      }),
      mostNewRows: Math.max(Salaristabel.length, Functies.length),
    },
    what,
  );
}

function byColumn(name: 'Salaristabel' | 'Functies', rows: readonly (readonly Cell[])[]): RowByColumn[] {
  const { columns } = tableSpecs[name];
  return rows.map((row) => Object.fromEntries(columns.map((column, i) => [column.name, row[i]])));
}
