import type { CellStyle } from '../grid/grid';
import type { TableModel } from './table';

/** The accent colours of the Office theme, in the order in which Excel's table styles use them, with a light tint for bands. */
const ACCENTS: readonly (readonly [accent: string, tint: string])[] = [
  ['#404040', '#EDEDED'],
  ['#4472C4', '#D9E1F2'],
  ['#ED7D31', '#FCE4D6'],
  ['#7B7B7B', '#EDEDED'],
  ['#BF9000', '#FFF2CC'],
  ['#2E75B6', '#DDEBF7'],
  ['#548235', '#E2EFDA'],
];

/**
 * How a table style draws a row, near enough to tell header, bands and totals apart.
 * @param row counted from the header row
 */
export function tableLook(table: TableModel, row: number): CellStyle | undefined {
  const style = /^TableStyle(Light|Medium|Dark)(\d+)$/.exec(table.style);
  if (!style) return undefined;
  const [accent, tint] = ACCENTS[(Number(style[2]) - 1) % ACCENTS.length] ?? ['#4472C4', '#D9E1F2'];
  const line = { style: 'Continuous', weight: 'Thin', color: accent };
  if (row === 0 && table.showHeaders) {
    if (style[1] === 'Light') return { bold: true, color: accent, borders: { EdgeBottom: line } };
    return { fill: accent, color: '#FFFFFF', bold: true };
  }
  if (table.showTotals && row === table.rows - 1) return { bold: true, borders: { EdgeTop: line } };
  return table.showBandedRows && row % 2 === 1 ? { fill: tint } : undefined;
}
