import { columnIndexes } from '../../tables/tableReader';
import { functionKey } from '../../tables/functionTable';
import { appendRows, type RowByColumn } from '../../tables/rowsByColumn';
import { isBlankRow } from '../../tables/values';
import type { SourceWords } from '../read/standardRows';
import { standardFunctions } from './standardRows';
import type { SchoolEdit } from './schoolEdit';

/**
 * Adds functions to `Functies`; a function that is there by now stays as it is. Where the table is empty the functions that
 * ship come with them, which would no longer count beside rows of the school's own.
 */
export function addFunctions(rows: readonly RowByColumn[], words: SourceWords): SchoolEdit {
  return {
    tables: ['Functies'],
    mostNewRows: rows.length + 100,
    change: (now) => {
      const raw = now('Functies');
      const column = columnIndexes(raw).get('Functie') ?? -1;
      const there = new Set(raw.rows.map((row) => functionKey(String(row[column] ?? ''))));
      const fresh = rows.filter(({ Functie }) => !there.has(functionKey(String(Functie))));
      const shipped = raw.rows.every(isBlankRow) ? standardFunctions(words) : [];
      return { Functies: appendRows(raw, [...shipped, ...fresh]) };
    },
  };
}
