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
  const groups = new Map<string, { readonly first: CheckGroup; readonly problems: DataProblem[] }>();
  for (const problem of problems) {
    const first = groupOf(problem);
    const own = groups.get(first.key);
    if (own) own.problems.push(problem);
    else groups.set(first.key, { first, problems: [problem] });
  }
  return [...groups.values()]
    .map(({ first, problems: own }): CheckGroup => ({ ...first, problems: own }))
    .sort((a, b) => weightOf(b) - weightOf(a));
}

function weightOf({ blocking, problems: [first] }: CheckGroup): number {
  return blocking ? 2 : first.problem.code === 'extraHoursGoOn' ? 1 : 0;
}

function groupOf(problem: DataProblem): CheckGroup {
  const { table, column, blocking } = problem;
  const { code } = problem.problem;
  const ofOldTable = isOfOldTable(problem);
  // Of a table or column that is missing each is one by itself: each is put back by itself.
  const key = ofOldTable
    ? 'oldTable'
    : JSON.stringify([blocking, table, code, code === 'missingTable' ? problem.problem : column]);
  return { key, blocking, ofOldTable, problems: [] };
}

/** Whether a step only seems wrong because the salary table is older than the steps. */
function isOfOldTable({ problem }: DataProblem): boolean {
  return problem.code === 'stepAboveMaximum' && problem.oldTable !== null;
}
