import { highest } from '../../domain/extremes';
import { isAmountText } from './amounts';
import { cellAt, type Block } from './blocks';
import type { Interview } from './interview';
import { isBlankText, isLabel, isOtherLabel, subjectOf, withoutMarks } from './words';

const SHOWN = 3;

/**
 * The column that tells the rows of a block apart. Where there are several, the headings say which one is meant; HR can say
 * otherwise, and has to where they do not.
 *
 * @returns null where no column does
 */
export function chooseLabelColumn(block: Block, part: number, interview: Interview): number | null {
  const candidates = labelColumns(block);
  if (candidates.length <= 1) return candidates[0] ?? null;
  const choices = candidates.map((column) => titleOf(block, column));
  if (new Set(choices).size < choices.length) return candidates[candidates.length - 1];
  const scores = candidates.map((column) => scoreOf(block, column));
  const best = highest(scores);
  const certain = scores.filter((score) => score === best).length === 1;
  const answer = interview.ask(
    { id: `labelColumn:${part}`, kind: 'labelColumn', choices },
    certain ? choices[scores.indexOf(best)] : null,
  );
  return candidates[answer === null ? candidates.length - 1 : choices.indexOf(answer)];
}

/** The columns left of the amounts in which every row that has something has a label. */
function labelColumns({ body, amountColumns }: Block): number[] {
  return Array.from({ length: amountColumns[0] }, (_, column) => column).filter((column) => {
    const cells = body.map((row) => cellAt(row, column)).filter((cell) => !isBlankText(cell));
    return cells.length * 2 >= body.length && cells.every((cell) => isLabel(cell) && !isAmountText(cell));
  });
}

/** The heading of a column with the first values below it. */
function titleOf({ heads, body }: Block, column: number): string {
  const heading = headingOf(heads, column);
  const values = body
    .map((row) => cellAt(row, column))
    .filter((cell) => !isBlankText(cell))
    .slice(0, SHOWN)
    .join(', ');
  return heading === '' ? values : `${heading}: ${values}`;
}

function headingOf(heads: Block['heads'], column: number): string {
  const filled = heads.map((row) => cellAt(row, column)).filter((cell) => !isBlankText(cell));
  return filled.at(-1) ?? '';
}

/** How much a column looks like that of the scales or steps: by its heading, and by values that do not come twice. */
function scoreOf({ heads, body }: Block, column: number): number {
  const heading = headingOf(heads, column);
  const values = body.map((row) => withoutMarks(cellAt(row, column))).filter((cell) => !isBlankText(cell));
  const distinct = new Set(values).size === values.length && values.length === body.length ? 2 : 0;
  if (isOtherLabel(heading)) return distinct;
  return distinct + (['scale', 'step'].includes(subjectOf(heading) ?? '') ? 3 : heading === '' ? 1 : 0);
}
