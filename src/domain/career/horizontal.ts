import { pathProblem, type CareerPath } from './path';
import { labelKey, type Label } from './salaryTable';

/** Another function on somebody's own scale, and the highest scale that it leads to. */
export interface HorizontalMove {
  readonly function: string;
  readonly variant: string | null;
  /** The course that is required for it; null where none is. */
  readonly course: string | null;
  readonly highest: Label;
}

/**
 * The functions, other than the present one, that hold the same scale: mobility without another scale. A function whose
 * path cannot be right is left out.
 */
export function horizontalMoves(
  paths: readonly CareerPath[],
  functionName: string,
  scale: Label,
): HorizontalMove[] {
  const key = labelKey(scale);
  return paths.flatMap((path): HorizontalMove[] => {
    if (path.function === functionName || pathProblem(path)) return [];
    const stage = path.stages.find((candidate) => labelKey(candidate.scale) === key);
    if (!stage) return [];
    const highest = path.stages[path.stages.length - 1].scale;
    return [{ function: path.function, variant: stage.variant, course: stage.course, highest }];
  });
}
