import { cellAt, type Block } from './blocks';
import type { Interview } from './interview';
import { isBlankText, namedScale, namedStep, namesScaleAndStep, subjectOf } from './words';

export type Axis = 'scalesAcross' | 'stepsAcross';
const AXES: readonly Axis[] = ['scalesAcross', 'stepsAcross'];

/** A block of which the label column and the names above the amounts are known. */
export interface NamedBlock {
  readonly block: Block;
  readonly labelColumn: number;
  readonly names: readonly (string | null)[];
}

/** Whether the columns are scales or steps, as the words of the table say it, and else as HR says it; null when open. */
export function axisOf(blocks: readonly NamedBlock[], interview: Interview): Axis | null {
  const strong = new Set(blocks.flatMap(strongEvidence));
  const weak = new Set(blocks.flatMap(weakEvidence));
  const recognised = strong.size > 0 ? strong : weak;
  const answer = interview.ask(
    { id: 'across', kind: 'across', choices: AXES },
    recognised.size === 1 ? [...recognised][0] : null,
  );
  return answer as Axis | null;
}

/** Words above the columns or in the labels themselves that cannot mean anything else. */
function strongEvidence({ block, labelColumn, names }: NamedBlock): Axis[] {
  const found: Axis[] = [];
  for (const { cells } of block.heads) {
    cells.forEach((cell, column) => {
      if (namedScale(cell) !== null && column >= block.amountColumns[0]) found.push('scalesAcross');
      else if (namedStep(cell) !== null && column >= block.amountColumns[0]) found.push('stepsAcross');
      else if (column >= block.amountColumns[0] && !namesScaleAndStep(cell)) {
        const subject = subjectOf(cell);
        if (subject === 'scale') found.push('scalesAcross');
        if (subject === 'step') found.push('stepsAcross');
      }
    });
  }
  const labels = block.body.map((row) => cellAt(row, labelColumn));
  if (labels.some((label) => namedScale(label) !== null)) found.push('stepsAcross');
  if (labels.some((label) => namedStep(label) !== null)) found.push('scalesAcross');
  if (labels.some(isStepOnly)) found.push('scalesAcross');
  if (names.some((name) => name !== null && isStepOnly(name))) found.push('stepsAcross');
  return found;
}

/** Youth and extra steps, and the start: no scale is called so. */
function isStepOnly(label: string): boolean {
  return /^(j1[4-9]|j2[0-3]|u\d{1,2}|start)$/i.test(label);
}

/**
 * The word in the corner, which can be about the column below it or about the row beside it, and a count from 0. The word
 * only counts where just the one side that it would be about begins as steps do.
 */
function weakEvidence({ block, labelColumn, names }: NamedBlock): Axis[] {
  const found: Axis[] = [];
  const labels = block.body.map((row) => cellAt(row, labelColumn));
  const down = beginsAsSteps(labels[0]);
  const across = beginsAsSteps(names[0] ?? '');
  block.heads.forEach((row, index) => {
    const corner = cellAt(row, labelColumn);
    const alone = row.cells.filter((cell) => !isBlankText(cell)).length === 1;
    if (namesScaleAndStep(corner) || (alone && (index < block.heads.length - 1 || corner.length > 16)))
      return;
    const subject = subjectOf(corner);
    if (subject === 'scale' && across && !down) found.push('stepsAcross');
    if (subject === 'step' && down && !across) found.push('scalesAcross');
  });
  if (labels.includes('0')) found.push('scalesAcross');
  if (names.includes('0')) found.push('stepsAcross');
  return found;
}

function beginsAsSteps(label: string): boolean {
  return label === '0' || label === '1';
}
