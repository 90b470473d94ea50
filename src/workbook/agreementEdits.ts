import { readDay, readKey } from '../cells/values';
import { readRuleId } from '../cells/rulesTable';
import { ProblemError } from '../domain/problem';
import type { Day } from '../domain/calendar';
import type { RuleId } from '../domain/rules';
import type { RawTable } from './rawWorkbook';
import type { TableEdit } from './rowEdit';
import type { Employee } from './school';
import { columnIndexes } from './tableReader';
import type { UndoHandle } from './undoHandle';
import { appendRows, changeRows, writeRows } from './writeRows';

/** An agreement with one employee that overrules the CAO. */
export interface Agreement {
  readonly rule: Extract<RuleId, 'spaartermijn' | 'voorschot' | 'extra_uren'>;
  readonly from: Day;
  /** School years; hundredths of an hour for `extra_uren`. */
  readonly value: number;
  readonly note: string;
}

/** Writes an agreement to `CAO_regels`; one about the same rule from the same day is replaced. Two syncs. */
export function recordAgreement(employee: Employee, agreement: Agreement, what: string): Promise<UndoHandle> {
  return writeRows({
    what,
    tables: ['CAO_regels'],
    edit: (now) => ({ CAO_regels: agreementEdit(now('CAO_regels'), employee, agreement) }),
  });
}

/** The edit of `CAO_regels` that records an agreement; one about the same rule from the same day is replaced. */
export function agreementEdit(
  raw: RawTable,
  employee: Pick<Employee, 'key' | 'number'>,
  agreement: Agreement,
): TableEdit {
  const { rule, from, value, note } = agreement;
  const cells = {
    Regel: rule,
    Vanaf: from,
    Waarde: rule === 'extra_uren' ? value / 100 : value,
    Personeelsnummer: employee.number,
    Toelichting: note,
  };
  const index = agreementRow(raw, employee.key, agreement);
  return index < 0 ? appendRows(raw, [cells]) : changeRows(raw, [{ index, cells }]);
}

/** The index of the row about the same rule, person and day; -1 where there is none. */
export function agreementRow(raw: RawTable, key: string, { rule, from }: Agreement): number {
  const columns = columnIndexes(raw);
  return raw.rows.findIndex((row) => {
    const cell = (column: string) => row[columns.get(column) ?? -1];
    if (readKey(cell('Personeelsnummer')) !== key) return false;
    try {
      return readRuleId(cell('Regel')) === rule && readDay('Vanaf', cell('Vanaf')) === from;
    } catch (error) {
      // A row that cannot be read is not the one that is replaced.
      if (error instanceof ProblemError) return false;
      throw error;
    }
  });
}
