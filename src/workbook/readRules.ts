import { shippedRuleBook } from '../cells/caoRules';
import { readRulesRow, saysSomething, WorkbookRules, type SeenRules } from '../cells/rulesTable';
import type { AnyProblem } from '../cells/problem';
import type { Cell } from '../cells/values';
import type { SchoolYear } from '../domain/calendar';
import { ProblemError } from '../domain/problem';
import type { CaoName } from '../cao/rules';
import type { EmployeeRules, RuleId } from '../domain/rules';
import type { Steps } from '../pacing';
import type { EmployeeRow } from './readEmployees';
import { STEP_ROWS, type RowReader, type TableReader } from './tableReader';
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
export function* readRules(
  table: TableReader | null,
  people: ReadonlyMap<string, EmployeeRow>,
): Steps<SchoolRules | null> {
  const accepted: Cell[][] = [];
  const refused = new Set<string | null>();
  const seen: SeenRules = new Map();
  const sound: RowReader[] = [];
  for (const [index, row] of (table ? yield* table.rowsInSteps() : []).entries()) {
    if (index % STEP_ROWS === 0) yield;
    const cells = cellsOf(row);
    reportUnknownNumber(row, people);
    if (accepts(row, cells, seen)) {
      accepted.push(cells);
      sound.push(row);
    } else refused.add(row.key);
  }
  if (refused.has(null)) return null;
  const rules = new WorkbookRules(accepted);
  for (const row of sound) remarkMinimum(row, rules.base);
  return {
    forEmployee: (key) => (refused.has(key) ? null : rules.forEmployee(key)),
    forAll: rules.book.forEmployee(null),
    lastChange: rules.book.lastChange,
  };
}

/** Rules of which less than the CAO gives is remarked: part 2 of the CAO is a minimum (VO, article 1.3). */
const MINIMA: readonly RuleId[] = [
  'scholingsbudget',
  'scholingsuren',
  'spaartermijn_plan',
  'spaartermijn_uren_plan',
];

function remarkMinimum(row: RowReader, base: CaoName): void {
  const cells = cellsOf(row);
  const below = row.attempt(null, false, () => {
    const read = saysSomething(cells) ? readRulesRow(cells, new Map()) : null;
    if (!read || 'base' in read || !MINIMA.includes(read.rule)) return null;
    const { rule, from, value } = read;
    const cao = shippedRuleBook(base).forEmployee(null).on(rule, from);
    if (!cao || cao.provenance.kind !== 'cao' || value >= cao.value) return null;
    const article = cao.provenance.article ?? '';
    return { code: 'belowCaoMinimum', rule, value, minimum: cao.value, article } as const;
  });
  if (below) row.fail('Waarde', false, below);
}

function reportUnknownNumber(row: RowReader, people: ReadonlyMap<string, EmployeeRow>): void {
  if (row.key === null || people.has(row.key)) return;
  const number = String(row.cell('Personeelsnummer')).trim();
  row.fail('Personeelsnummer', false, { code: 'unknownNumber', number });
}

/** Whether a row can be right beside those before it; if not, that is reported. */
function accepts(row: RowReader, cells: readonly Cell[], seen: SeenRules): boolean {
  try {
    if (saysSomething(cells)) readRulesRow(cells, seen);
    return true;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const problem = error.problem as AnyProblem;
    row.fail(columnOf(problem), true, problem);
    return false;
  }
}

function cellsOf(row: RowReader): Cell[] {
  return columns.map((column) => row.cell(column));
}

function columnOf(problem: AnyProblem): string | null {
  if (problem.code === 'unknownRule') return 'Regel';
  if (problem.code === 'unknownCao') return 'Waarde';
  if (!('name' in problem)) return null;
  return columns.find((column) => column.toLowerCase() === problem.name) ?? null;
}
