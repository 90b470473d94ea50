import { readRuleId, WorkbookRules } from '../../tables/rulesTable';
import { isMissing, readDay, readKey, type Cell } from '../../tables/values';
import type { AnyProblem } from '../../tables/problem';
import type { CaoName } from '../../cao/rules';
import type { Day } from '../../domain/calendar';
import { ProblemError } from '../../domain/problem';
import type { RuleId } from '../../domain/rules';
import { WorkbookProblem } from '../problems';
import type { RawTable } from '../../tables/rawTables';
import { planEdit } from '../../tables/rowEdit';
import type { SchoolReading } from '../../school/school';
import { columnIndexes } from '../../tables/tableReader';
import type { UndoHandle } from '../write/undoHandle';
import { appendRows, cellsOf, changeRows, writeRows } from '../write/writeRows';

/** A rule of the school's own, for everybody: a row of `CAO_regels` without a personnel number. */
export interface OwnRule {
  readonly rule: RuleId;
  readonly from: Day;
  /** As in the cell: euros, hours, years or 1 and 0. */
  readonly value: Cell;
  readonly note: string;
}

/** Tells one of the school's rules from the others. */
export type OwnRuleKey = Pick<OwnRule, 'rule' | 'from'>;

/** The row that names the CAO under the school's own rules. */
const BASE = 'cao';

/** The school's own rules that can be read, by rule and date; the data check names the others. */
export function ownRules({ raw }: SchoolReading): readonly OwnRule[] {
  const table = raw.tables.CAO_regels;
  if (!table) return [];
  const cell = cellReader(table);
  return table.rows
    .flatMap((_, index): OwnRule[] => {
      const key = keyOf(table, index);
      const note = cell(index, 'Toelichting');
      return key ? [{ ...key, value: cell(index, 'Waarde'), note: isMissing(note) ? '' : String(note) }] : [];
    })
    .sort((a, b) => (a.rule === b.rule ? a.from - b.from : a.rule < b.rule ? -1 : 1));
}

/** The CAO that the school's rules lie over. */
export function baseCao({ raw }: SchoolReading): CaoName {
  const table = raw.tables.CAO_regels;
  const index = table ? baseRow(table) : -1;
  const value = table && index >= 0 ? cellReader(table)(index, 'Waarde') : 'VO';
  return String(value).trim().toUpperCase() === 'PO' ? 'PO' : 'VO';
}

/** What is wrong with a rule, as the cells would say it; null when nothing is. */
export function ruleProblem({ rule, from, value }: Omit<OwnRule, 'note'>): AnyProblem | null {
  try {
    new WorkbookRules([[rule, from, value]]);
    return null;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const problem = error.problem as AnyProblem;
    return problem.code === 'inRow' ? problem.problem : problem;
  }
}

/**
 * Writes one of the school's own rules. Two syncs.
 *
 * @param replaces the rule that it takes the place of; null for a new one
 * @throws WorkbookProblem `rowNotFound` when that is no longer there
 */
export function writeOwnRule(
  { rule, from, value, note }: OwnRule,
  replaces: OwnRuleKey | null,
  what: string,
): Promise<UndoHandle> {
  const cells = { Regel: rule, Vanaf: from, Waarde: value, Toelichting: note };
  return writeRows({
    what,
    tables: ['CAO_regels'],
    mostNewRows: 1,
    edit: (now) => {
      const raw = now('CAO_regels');
      if (!replaces) return { CAO_regels: appendRows(raw, [{ ...cells, Personeelsnummer: '' }]) };
      return { CAO_regels: changeRows(raw, [{ index: rowOf(raw, replaces), cells }]) };
    },
  });
}

/** Takes one of the school's own rules away, as if it had never been there. Two syncs. */
export function removeOwnRule(rule: OwnRuleKey, what: string): Promise<UndoHandle> {
  return writeRows({
    what,
    tables: ['CAO_regels'],
    edit: (now) => {
      const raw = now('CAO_regels');
      return { CAO_regels: planEdit(raw.rows, [rowOf(raw, rule)], [], true) };
    },
  });
}

/** Chooses the CAO that the school's rules lie over. Two syncs. */
export function writeBaseCao(cao: CaoName, from: Day, what: string): Promise<UndoHandle> {
  return writeRows({
    what,
    tables: ['CAO_regels'],
    mostNewRows: 1,
    edit: (now) => {
      const raw = now('CAO_regels');
      const index = baseRow(raw);
      const row = { Regel: BASE, Vanaf: from, Waarde: cao, Personeelsnummer: '', Toelichting: '' };
      const wanted = [{ replaces: null, cells: cellsOf(raw, row) }];
      return {
        CAO_regels:
          index >= 0
            ? changeRows(raw, [{ index, cells: { Waarde: cao } }])
            : planEdit(raw.rows, [], wanted, false),
      };
    },
  });
}

/** The index of one of the school's own rules; -1 where it is not there. */
export function ownRuleRow(raw: RawTable, { rule, from }: OwnRuleKey): number {
  return raw.rows.findIndex((_, i) => {
    const key = keyOf(raw, i);
    return key !== null && key.rule === rule && key.from === from;
  });
}

function rowOf(raw: RawTable, rule: OwnRuleKey): number {
  const index = ownRuleRow(raw, rule);
  if (index < 0) throw new WorkbookProblem({ code: 'rowNotFound', table: raw.name });
  return index;
}

/** Null for a row that is an agreement with one person, that names the CAO, or that cannot be read. */
function keyOf(raw: RawTable, index: number): OwnRuleKey | null {
  const cell = cellReader(raw);
  if (readKey(cell(index, 'Personeelsnummer')) !== null) return null;
  try {
    return {
      rule: readRuleId(cell(index, 'Regel')),
      from: readDay('Vanaf', cell(index, 'Vanaf')),
    };
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

function baseRow(raw: RawTable): number {
  const cell = cellReader(raw);
  return raw.rows.findIndex(
    (_, i) =>
      String(cell(i, 'Regel') ?? '')
        .trim()
        .toLowerCase() === BASE,
  );
}

function cellReader(raw: RawTable) {
  const columns = columnIndexes(raw);
  return (row: number, column: string): Cell => raw.rows[row][columns.get(column) ?? -1];
}
