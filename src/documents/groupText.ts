import type { PaperCell, PaperTable } from './paper';

/** The text of a row that is a heading of the rows below it, over all columns of its table; null for another row. */
export function groupText(row: readonly PaperCell[], columns: PaperTable['columns']): string | null {
  const [text] = row;
  return row.length === 1 && columns.length > 1 && typeof text === 'string' ? text : null;
}
