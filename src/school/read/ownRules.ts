import { readRuleId, readRulesRow, SeenRules } from '../../tables/rulesTable';
import { isMissing, readDay, readKey, wordOf, type Cell } from '../../tables/values';
import { orNull, orProblem, type AnyProblem } from '../../tables/problem';
import type { CaoName } from '../../cao/rules';
import type { Day } from '../../domain/calendar';
import type { RuleId } from '../../domain/rules';
import type { RawTable } from '../../tables/rawTables';
import type { SchoolReading } from '../school';
import { cellReader } from '../../tables/tableReader';

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
export const BASE = 'cao';

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
export function baseCao({ raw }: Pick<SchoolReading, 'raw'>): CaoName {
  const table = raw.tables.CAO_regels;
  const index = table ? baseRow(table) : -1;
  const value = table && index >= 0 ? cellReader(table)(index, 'Waarde') : 'VO';
  return String(value).trim().toUpperCase() === 'PO' ? 'PO' : 'VO';
}

/** What is wrong with a rule, as the cells would say it; null when nothing is. */
export function ruleProblem({ rule, from, value }: Omit<OwnRule, 'note'>): AnyProblem | null {
  const read = () => {
    readRulesRow([rule, from, value], new SeenRules());
    return null;
  };
  return orProblem(read, (problem) => problem);
}

/** The index of one of the school's own rules; -1 where it is not there. */
export function ownRuleRow(raw: RawTable, { rule, from }: OwnRuleKey): number {
  return raw.rows.findIndex((_, i) => {
    const key = keyOf(raw, i);
    return key !== null && key.rule === rule && key.from === from;
  });
}

/** Null for a row that is an agreement with one person, that names the CAO, or that cannot be read. */
function keyOf(raw: RawTable, index: number): OwnRuleKey | null {
  const cell = cellReader(raw);
  if (readKey(cell(index, 'Personeelsnummer')) !== null) return null;
  return orNull(() => ({
    rule: readRuleId(cell(index, 'Regel')),
    from: readDay('Vanaf', cell(index, 'Vanaf')),
  }));
}

export function baseRow(raw: RawTable): number {
  const cell = cellReader(raw);
  return raw.rows.findIndex((_, i) => wordOf(cell(i, 'Regel')) === BASE);
}
