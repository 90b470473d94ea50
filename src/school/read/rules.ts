import { builtInRules, shippedRuleBook } from '../../tables/caoRules';
import { governedBy, readRulesRow, saysSomething, SeenRules, type ReadRule } from '../../tables/rulesTable';
import type { AnyProblem } from '../../tables/problem';
import { isMissingOrZero, type Cell } from '../../tables/values';
import type { SchoolYear } from '../../domain/calendar';
import { ProblemError } from '../../domain/problem';
import type { CaoName } from '../../cao/rules';
import {
  decidesPot,
  RuleBook,
  type DatedRule,
  type EmployeeRules,
  type RefusedRule,
  type RuleId,
} from '../../domain/rules';
import { each, inOrder, type Steps } from '../../pacing';
import { remarkUnknownNumber, type People } from './rowsOfPeople';
import { STEP_ROWS, type RowReader, type TableReader } from '../../tables/tableReader';
import { tableSpecs } from '../../tables/schema';

/** The rules that hold: the CAO with the school's own rows laid over it. */
export interface SchoolRules {
  /** Null when a row of this person's names no rule. Asking for a rule of which a row is refused throws. */
  forEmployee(key: string): EmployeeRules | null;
  /** Null when some row for everybody is refused. */
  readonly forAll: EmployeeRules | null;
  readonly lastChange: SchoolYear;
}

const columns = tableSpecs.CAO_regels.columns.map(({ name }) => name);

/**
 * Reads `CAO_regels`. A row that cannot be right refuses what its rule governs: leaving it out would give wrong amounts,
 * and the cells refuse it in the same way. Null when a row for everybody names no rule, or the CAO cannot be told.
 */
export function* readRules(table: TableReader | null, people: People): Steps<SchoolRules | null> {
  const sound: SoundRow[] = [];
  const unreadable = new Set<string | null>();
  const refused: RefusedRule[] = [];
  const seen = new SeenRules();
  for (const [index, row] of (table ? yield* table.rowsInSteps() : []).entries()) {
    if (index % STEP_ROWS === 0) yield;
    if (row.key !== null && !people.has(row.key)) remarkUnknownNumber(row);
    const read = readOrReport(row, seen);
    if (read instanceof ProblemError) {
      const rule = governedBy(cellsOf(row));
      if (rule) refused.push({ ...rule, error: read });
      else unreadable.add(row.key);
    } else if (read !== null) sound.push({ row, read });
  }
  if (unreadable.has(null)) return null;
  const base = seen.base ?? 'VO';
  const own: DatedRule[] = [];
  yield* each(sound, ({ row, read }) => {
    if ('base' in read) return remarkBaseFrom(row);
    remarkMinimum(row, read, base);
    own.push(read);
  });
  const inDateOrder = yield* inOrder(own, ({ from }) => from);
  yield;
  const book = new RuleBook(builtInRules(base), inDateOrder, refused);
  yield;
  const forAllRefused = refused.some(({ employee }) => employee === undefined);
  return {
    forEmployee: (key) => (unreadable.has(key) ? null : book.forEmployee(key)),
    forAll: forAllRefused ? null : book.forEmployee(null),
    lastChange: book.lastChange,
  };
}

interface SoundRow {
  readonly row: RowReader;
  readonly read: ReadRule;
}

/** Rules of which less than the CAO gives is remarked: part 2 of the CAO is a minimum (VO, article 1.3). */
const MINIMA: readonly RuleId[] = [
  'scholingsbudget',
  'scholingsuren',
  'spaartermijn_plan',
  'spaartermijn_uren_plan',
];

function remarkBaseFrom(row: RowReader): void {
  if (!isMissingOrZero(row.cell('Vanaf'))) row.fail('Vanaf', false, { code: 'baseFrom' });
}

function remarkMinimum(row: RowReader, { rule, from, value }: DatedRule, base: CaoName): void {
  if (!MINIMA.includes(rule)) return;
  const cao = shippedRuleBook(base).forEmployee(null).on(rule, from);
  if (!cao || cao.provenance.kind !== 'cao' || value >= cao.value) return;
  const article = cao.provenance.article ?? '';
  row.fail('Waarde', false, { code: 'belowCaoMinimum', rule, value, minimum: cao.value, article });
}

/** What a row says, null where it says nothing; why it cannot be right, which is reported. */
function readOrReport(row: RowReader, seen: SeenRules): ReadRule | null | ProblemError<AnyProblem> {
  const cells = cellsOf(row);
  try {
    return saysSomething(cells) ? readRulesRow(cells, seen) : null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const problem = error.problem as AnyProblem;
    const rule = governedBy(cells)?.rule;
    // Amounts are euros: hours and promotions have sentences of their own.
    const blocking = rule === undefined || decidesPot('scholingsbudget', rule);
    row.fail(columnOf(problem), blocking, problem);
    return new ProblemError(problem);
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
