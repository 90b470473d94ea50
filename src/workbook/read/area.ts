/** A part of a sheet; rows and columns count from 0. */
export type Area = Readonly<Pick<Excel.Range, 'rowIndex' | 'columnIndex' | 'rowCount' | 'columnCount'>>;

/** Whether a cell is in it. */
export function isIn(
  { rowIndex, columnIndex, rowCount, columnCount }: Area,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  return (
    row >= rowIndex &&
    row < rowIndex + rowCount &&
    column >= columnIndex &&
    column < columnIndex + columnCount
  );
}
