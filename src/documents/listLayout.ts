import { xmlText } from '../tables/xmlText';
import type { CellValue } from '../tables/cellText';
import { highest } from '../domain/extremes';
import { BOLD, roomIn, rowHeightOf } from './cellRoom';
import { linesIn } from './textWidth';
import { listMarkOf } from './fingerprint';
import type { Paper, PaperCell, PaperList } from './paper';
import type { FormattedCells, PaperLayout } from './paperLayout';

/** A width for the mark, which nobody needs to read. */
const MARK_WIDTH = 60;

/** A list on a sheet: the heads of its columns on the first row, with the mark behind them, and a row per person below. */
export function listLayout({ key, blocks }: Paper, { widths }: PaperList): PaperLayout {
  const tables = blocks.flatMap((block) => (block.kind === 'table' ? [block] : []));
  const { columns, rows } = tables[0];
  const head = [...columns.map(({ header }) => xmlText(header)), ''];
  const body = rows.map((row) => [...row.map(written), '']);
  head[columns.length] = listMarkOf(key, [head, ...body]);
  const lines = columns.map(({ header }, i) => linesIn(header, roomIn(widths[i]), BOLD).length);
  const formats = columns.flatMap(({ kind }, column): FormattedCells[] =>
    kind === 'text' ? [] : [{ kind, row: 1, column, rows: rows.length, columns: 1 }],
  );
  return {
    cells: [head, ...body],
    looks: [
      { look: 'header', row: 0, column: 0, rows: 1, columns: columns.length },
      { look: 'mark', row: 0, column: columns.length, rows: 1, columns: 1 },
    ],
    formats,
    charts: [],
    formulas: [],
    heights: new Map([[0, rowHeightOf(highest(lines, 1))]]),
    parts: new Set(),
    pages: new Set(),
    printed: body.length + 1,
    widths: [...widths, MARK_WIDTH],
  };
}

/** Amounts in a list are texts, as a message has them; a number is written as it is. */
function written(cell: PaperCell): CellValue {
  if (cell === null || typeof cell === 'object') return '';
  return typeof cell === 'string' ? xmlText(cell) : cell;
}
