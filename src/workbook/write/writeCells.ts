import type { Cell } from '../../tables/values';
import { cellValues, Formula } from '../../tables/cellText';

/**
 * Writes the contents of cells: the only way in which this add-in does so. Text stays text whatever it begins with; only a
 * `Formula` computes. Nothing is sent yet.
 */
export function writeCells(range: Excel.Range, rows: readonly (readonly Cell[])[]): void {
  const written = cellValues(rows);
  const computes = rows.some((row) => row.some((cell) => cell instanceof Formula));
  if (computes) range.formulas = written;
  else range.values = written;
}

/** Adds rows at the end of a table, in the same way. Nothing is sent yet. */
export function addRows(table: Excel.Table, rows: readonly (readonly Cell[])[]): void {
  table.rows.add(undefined, cellValues(rows));
}
