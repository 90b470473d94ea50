import { scaleAndStep } from '../staffList/scaleStep';
import { isAmountText } from './amounts';
import { cellAt, type Block } from './blocks';
import type { SourceRow } from './types';
import { isBlankText, isLabel, namesScaleAndStep, subjectOf } from './words';

/** The rows of a list of which one column has scale and step together, as `4/0` below `Schaal/trede`, with a column for each. */
export function withScaleAndStepApart(rows: readonly SourceRow[]): readonly SourceRow[] {
  const head = rows.findIndex(({ cells }) => cells.some(namesBoth));
  if (head < 0) return rows;
  const column = rows[head].cells.findIndex(namesBoth);
  const body = rows.slice(head + 1).filter(({ cells }) => cells.some(isAmountText));
  const parts = new Map(body.map((row) => [row, scaleAndStep(cellAt(row, column))] as const));
  if (body.length < 2 || [...parts.values()].includes(null)) return rows;
  const apart = ({ line, cells }: SourceRow, labels: readonly string[]) => ({
    line,
    cells: [...cells.slice(0, column), ...labels, ...cells.slice(column + 1)],
  });
  return rows.map((row, index) => {
    const both = parts.get(row);
    if (index === head) return apart(row, ['Schaal', 'Trede']);
    return both ? apart(row, [String(both.scale), String(both.step)]) : apart(row, [cellAt(row, column), '']);
  });
}

/** Whether a heading names scale and step, in that order: `0/4` below `Trede/schaal` is another place. */
function namesBoth(heading: string): boolean {
  return namesScaleAndStep(heading) && /^\p{L}{0,8}(?:schaal|scale)/iu.test(heading);
}

/** A part of which the steps stand behind all amounts, with them in front. */
export function withLabelsFirst(block: Block): Block {
  const { heads, body, amountColumns } = block;
  const last = amountColumns[amountColumns.length - 1] + 1;
  const isTitled = heads.some((row) => subjectOf(cellAt(row, last)) === 'step');
  const hasLabels = body.some(({ cells }) =>
    cells.slice(0, amountColumns[0]).some((cell) => !isBlankText(cell)),
  );
  const areSteps = body.every((row) => isLabel(cellAt(row, last)) && !isAmountText(cellAt(row, last)));
  if (!isTitled || hasLabels || !areSteps) return block;
  const turned = (row: SourceRow) => ({ ...row, cells: [cellAt(row, last), ...row.cells.slice(0, last)] });
  return {
    ...block,
    heads: heads.map(turned),
    body: body.map(turned),
    amountColumns: amountColumns.map((column) => column + 1),
  };
}
