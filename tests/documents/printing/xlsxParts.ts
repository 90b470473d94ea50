import type { Rectangle } from '../../../workbench/excel/area';
import { xmlText } from '../../../src/tables/xmlText';

export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
export const OFFICE = 'http://schemas.openxmlformats.org';
export const RELATIONS = `${OFFICE}/officeDocument/2006/relationships`;

/** A text as it stands in a part of a file. */
export const escaped = (text: string): string =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** An index in Excel’s letters: 0 is A. */
export const letters = (column: number): string =>
  (column >= 26 ? letters(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26));

/** Cells of a sheet in a formula. */
export function areaAddress(sheet: string, { row, column, rows, columns }: Rectangle): string {
  const corner = (r: number, c: number) => `$${letters(c)}$${r + 1}`;
  return `'${sheet}'!${corner(row, column)}:${corner(row + rows - 1, column + columns - 1)}`;
}
