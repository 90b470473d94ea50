import { grouped } from '../../domain/grouped';
import type { DataProblem } from '../../tables/dataProblem';

/** Points of the data check that are alike. */
export interface CheckGroup {
  /** Tells the group from the others, also when points are mended. */
  readonly key: string;
  /** Whether amounts are held back. */
  readonly blocking: boolean;
  /** Whether all of them only say that the salary table is old: nothing is wrong with the rows themselves. */
  readonly ofOldTable: boolean;
  /** At least one, in the order of the workbook. */
  readonly problems: readonly DataProblem[];
}

/**
 * The points put together where they say the same of the same column: those that hold back amounts first, then those of
 * whom amounts count hours that end by law, the others in order.
 */
export function checkGroups(problems: readonly DataProblem[]): readonly CheckGroup[] {
  return [...grouped(problems, keyOf)]
    .map(([key, own]): CheckGroup => {
      const [first] = own;
      return { key, blocking: first.blocking, ofOldTable: isOfOldTable(first), problems: own };
    })
    .sort((a, b) => weightOf(b) - weightOf(a));
}

function weightOf({ blocking, problems: [first] }: CheckGroup): number {
  return blocking ? 2 : first.problem.code === 'extraHoursGoOn' ? 1 : 0;
}

function keyOf(one: DataProblem): string {
  const { table, column, blocking, problem } = one;
  if (isOfOldTable(one)) return 'oldTable';
  // Of a table or column that is missing each is one by itself: each is put back by itself.
  return JSON.stringify([blocking, table, problem.code, problem.code === 'missingTable' ? problem : column]);
}

/** Whether a step only seems wrong because the salary table is older than the steps. */
function isOfOldTable({ problem }: DataProblem): boolean {
  return problem.code === 'stepAboveMaximum' && problem.oldTable !== null;
}
