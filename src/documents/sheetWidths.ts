import { eurosNl } from '../texts/format/nl';
import { highest } from '../domain/extremes';
import type { PaperBlock, PaperCell, PaperKind, PaperTable } from './paper';
import { BOLD, INDENT, PLAIN, widthFor } from './cellRoom';
import { groupText } from './groupText';
import { textWidth } from './textWidth';

/**
 * Widths of the columns of a sheet in points, in whole pixels: together 501, where A4 leaves 510 between margins of 1.5 cm. The rest is
 * for printers that round upwards.
 */
const USUAL = [126, 75, 75, 75, 75, 75] as const;
/** A column gets no wider than this for its longest text: a longer one goes on below. */
const WIDEST = 165;
/** A column that hardly holds anything gets no narrower. */
const NARROWEST = 45;
/** Points of a pixel. */
const PIXEL = 0.75;

/**
 * The widths of the columns that all tables of a paper share: a column in which texts would be broken gets room of those that do not
 * need theirs.
 */
export function sheetWidths(blocks: readonly PaperBlock[]): readonly number[] {
  const needed = USUAL.map((_, column) =>
    highest(
      blocks.map((block) => neededIn(block, column)),
      0,
    ),
  );
  const spare = USUAL.map((width, i) => Math.max(0, width - Math.max(NARROWEST, needed[i])));
  const short = USUAL.map((width, i) => Math.max(0, Math.min(WIDEST, needed[i]) - width));
  const moved = Math.min(sum(spare), sum(short));
  if (moved === 0) return USUAL;
  const widths = USUAL.map((width, i) => {
    const changed = width - (spare[i] * moved) / sum(spare) + (short[i] * moved) / sum(short);
    return Math.floor(changed / PIXEL) * PIXEL;
  });
  // What rounding left over goes to the first column.
  return widths.map((width, i) => (i === 0 ? width + sum(USUAL) - sum(widths) : width));
}

/** The width that a column needs for one block of the paper. */
function neededIn(block: PaperBlock, column: number): number {
  if (block.kind === 'facts')
    return column > 0
      ? 0
      : highest(
          block.rows.map(([label]) => roomFor(label, true)),
          0,
        );
  return block.kind === 'table' ? neededInTable(block, column) : 0;
}

function neededInTable({ columns, rows, total }: PaperTable, column: number): number {
  // The texts of a last column run on over the columns that are free beside it.
  const last = columns.length - 1;
  const isLastText = columns[last]?.kind === 'text';
  const source = column > last && isLastText ? last : column;
  if (source > last) return 0;
  const { kind, header } = columns[source];
  const cells = rows
    .filter((row) => groupText(row, columns) === null)
    .map((row) => roomFor(cellText(row[source], kind), false));
  const bold = roomFor(cellText(total?.[source] ?? null, kind), true);
  const texts = [...cells, bold, ...header.split(' ').map((word) => roomFor(word, true))];
  if (source < last || !isLastText) return highest(texts, 0);
  // Each of the free columns a part, and a pixel that rounding takes.
  return highest(texts) / (USUAL.length - last) + PIXEL;
}

const roomFor = (text: string, bold: boolean) => widthFor(textWidth(text, bold ? BOLD : PLAIN) + INDENT);

function cellText(cell: PaperCell, kind: PaperKind): string {
  if (typeof cell === 'number') return kind === 'euro' ? eurosNl(cell) : String(cell);
  return typeof cell === 'string' ? cell : '';
}

const sum = (widths: readonly number[]) => widths.reduce((all, width) => all + width, 0);
