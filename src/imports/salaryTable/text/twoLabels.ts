import type { SourceRow } from '../types';
import { isSmallNumber } from '../words';

/**
 * The rows with two columns of labels where the heading in the corner has two (`Trede Oude trede`, `Schaal Functie`) and each
 * row has a number beside something else: which of them counts, is then read from their headings.
 *
 * @param heads rows of which the first cell is the corner above the labels, as far as they have more cells than a title
 * @param body rows of which the first cell is the label
 */
export function withTwoLabels(
  heads: readonly SourceRow[],
  body: readonly SourceRow[],
): { readonly heads: readonly SourceRow[]; readonly body: readonly SourceRow[] } {
  const titles = heads.map(({ cells }) => (cells.length > 1 ? cells[0].split(/ (?=\p{Lu})/u) : []));
  const at = titles.findIndex(({ length }) => length === 2);
  const labels = at < 0 ? null : twoLabels(body.map(({ cells }) => cells[0].split(' ')));
  if (labels === null) return { heads, body };
  const replaced = ({ line, cells }: SourceRow, own: readonly string[]): SourceRow => ({
    line,
    cells: [...own, ...cells.slice(1)],
  });
  return {
    heads: heads.map((row, index) =>
      index === at
        ? replaced(row, titles[at])
        : row.cells.length > 1
          ? replaced(row, [row.cells[0], ''])
          : row,
    ),
    body: body.map((row, index) => replaced(row, labels[index])),
  };
}

/** The words of each row's label in two: the number in front, else the number at the end, and what stands beside it. */
function twoLabels(rows: readonly (readonly string[])[]): string[][] | null {
  if (rows.length === 0 || rows.some(({ length }) => length < 2)) return null;
  if (rows.every(([first]) => isSmallNumber(first)))
    return rows.map(([first, ...rest]) => [first, rest.join(' ')]);
  if (rows.every((words) => isSmallNumber(words[words.length - 1])))
    return rows.map((words) => [words.slice(0, -1).join(' '), words[words.length - 1]]);
  return null;
}
