import { WorkbookRules } from '../cells/rulesTable';
import type { AnyProblem } from '../cells/problem';
import type { Cell } from '../cells/values';
import type { SchoolYear } from '../domain/calendar';
import { ProblemError } from '../domain/problem';
import type { EmployeeRules } from '../domain/rules';
import type { EmployeeRow } from './readEmployees';
import type { RowReader, TableReader } from './tableReader';
import { tableSpecs } from './tables';

/** The rules that hold: the CAO with the school's own rows laid over it. */
export interface SchoolRules {
  /** Null when an agreement with this person cannot be read. */
  forEmployee(key: string): EmployeeRules | null;
  readonly forAll: EmployeeRules;
  readonly lastChange: SchoolYear;
}

const columns = tableSpecs.CAO_regels.columns.map(({ name }) => name);

/**
 * Reads `CAO_regels`. Null when a row that holds for everybody cannot be right: leaving it out would give wrong
 * amounts, and the cells refuse it in the same way.
 */
export function readRules(
  table: TableReader | null,
  people: ReadonlyMap<string, EmployeeRow>,
): SchoolRules | null {
  const rows = table?.rows() ?? [];
  const sound = rows.filter((row) => isSound(row, people));
  const accepted: RowReader[] = [];
  // Two sound rows can still contradict each other, so each is tried beside those before it.
  for (const row of sound) if (fits(row, accepted)) accepted.push(row);

  const refused = new Set(rows.filter((row) => !accepted.includes(row)).map(({ key }) => key));
  if (refused.has(null)) return null;
  const rules = new WorkbookRules(accepted.map(cellsOf));
  return {
    forEmployee: (key) => (refused.has(key) ? null : rules.forEmployee(key)),
    forAll: rules.book.forEmployee(null),
    lastChange: rules.book.lastChange,
  };
}

function isSound(row: RowReader, people: ReadonlyMap<string, EmployeeRow>): boolean {
  if (row.key !== null && !people.has(row.key)) {
    const number = String(row.cell('Personeelsnummer')).trim();
    row.fail('Personeelsnummer', false, { code: 'unknownNumber', number });
  }
  return accepts(row, [cellsOf(row)]);
}

function fits(row: RowReader, accepted: readonly RowReader[]): boolean {
  const rivals = accepted.filter((other) => other.key === row.key).map(cellsOf);
  return rivals.length === 0 || accepts(row, [...rivals, cellsOf(row)]);
}

function accepts(row: RowReader, cells: readonly (readonly Cell[])[]): boolean {
  try {
    new WorkbookRules(cells).forEmployee(row.key);
    return true;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const problem = innermost(error.problem as AnyProblem);
    row.fail(columnOf(problem), true, problem);
    return false;
  }
}

function cellsOf(row: RowReader): Cell[] {
  return columns.map((column) => row.cell(column));
}

function innermost(problem: AnyProblem): AnyProblem {
  return problem.code === 'inRow' ? innermost(problem.problem) : problem;
}

function columnOf(problem: AnyProblem): string | null {
  if (problem.code === 'unknownRule') return 'Regel';
  if (problem.code === 'unknownCao') return 'Waarde';
  if (!('name' in problem)) return null;
  return columns.find((column) => column.toLowerCase() === problem.name) ?? null;
}
