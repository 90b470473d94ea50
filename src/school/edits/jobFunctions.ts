import { cellReader } from '../../tables/tableReader';
import type { RawTable } from '../../tables/rawTables';
import { functionKey } from '../../tables/functionTable';
import { appendRows, type RowByColumn } from '../../tables/rowsByColumn';
import { isBlankRow } from '../../tables/values';
import type { SourceWords } from '../read/standardRows';
import { standardFunctions } from './standardRows';
import { editOfTable, type SchoolEdit } from './schoolEdit';

/**
 * Adds functions to `Functies`; a function that is there by now stays as it is. Where the table is empty the functions that
 * ship come with them, which would no longer count beside rows of the school's own.
 */
export function addFunctions(rows: readonly RowByColumn[], words: SourceWords): SchoolEdit {
  const change = (raw: RawTable) => {
    const cell = cellReader(raw);
    const there = new Set(raw.rows.map((_, row) => functionKey(String(cell(row, 'Functie') ?? ''))));
    const fresh = rows.filter(({ Functie }) => !there.has(functionKey(String(Functie))));
    const shipped = raw.rows.every(isBlankRow) ? standardFunctions(words) : [];
    return appendRows(raw, [...shipped, ...fresh]);
  };
  return editOfTable('Functies', change, { mostNewRows: rows.length + 100 });
}
