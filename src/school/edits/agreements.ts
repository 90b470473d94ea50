import { readDay, readKey } from '../../tables/values';
import { readRuleId } from '../../tables/rulesTable';
import type { Day } from '../../domain/calendar';
import type { RuleId } from '../../domain/rules';
import type { RawTable } from '../../tables/rawTables';
import type { TableEdit } from '../../tables/rowEdit';
import type { OwnRuleKey } from '../read/ownRules';
import type { Employee } from '../school';
import { cellReader } from '../../tables/tableReader';
import { placeRows, removeRow, type RowByColumn } from '../../tables/rowsByColumn';
import { EditRefused, editOfTable, type SchoolEdit } from './schoolEdit';
import { orProblem } from '../../tables/problem';

/** The rules that can be agreed with one employee, in the order of the form. */
export const AGREEMENT_RULES = [
  'spaartermijn',
  'spaartermijn_uren',
  'voorschot',
  'extra_uren',
] as const satisfies readonly RuleId[];

export type AgreementRule = (typeof AGREEMENT_RULES)[number];

/** An agreement with one employee that overrules the CAO. */
export interface Agreement {
  readonly rule: AgreementRule;
  readonly from: Day;
  /** School years; hundredths of an hour for `extra_uren`. */
  readonly value: number;
  readonly note: string;
}

/** The edit of `CAO_regels` that records agreements; one about the same rule from the same day is replaced. */
export function agreementsEdit(
  raw: RawTable,
  employee: Pick<Employee, 'key' | 'number'>,
  agreements: readonly Agreement[],
): TableEdit {
  return placeRows(
    raw,
    agreements.map((agreement) => agreementCells(raw, employee, agreement)),
  );
}

function agreementCells(
  raw: RawTable,
  employee: Pick<Employee, 'key' | 'number'>,
  agreement: Agreement,
): { readonly index: number; readonly cells: RowByColumn } {
  const { rule, from, value, note } = agreement;
  const cells = {
    Regel: rule,
    Vanaf: from,
    Waarde: rule === 'extra_uren' ? value / 100 : value,
    Personeelsnummer: employee.number,
  };
  const index = agreementRow(raw, employee.key, agreement);
  // An empty note says nothing: the one that is there stays.
  return { index, cells: note === '' && index >= 0 ? cells : { ...cells, Toelichting: note } };
}

/** The index of the row about the same rule, person and day; -1 where there is none. */
export function agreementRow(raw: RawTable, key: string, { rule, from }: OwnRuleKey): number {
  const cell = cellReader(raw);
  return raw.rows.findIndex((_, index) => {
    if (readKey(cell(index, 'Personeelsnummer')) !== key) return false;
    return orProblem(
      () => readRuleId(cell(index, 'Regel')) === rule && readDay('Vanaf', cell(index, 'Vanaf')) === from,
      // A row that cannot be read is not the one that is replaced.
      () => false,
    );
  });
}

/** Writes an agreement to `CAO_regels`; one about the same rule from the same day is replaced. */
export function recordAgreement(employee: Employee, agreement: Agreement): SchoolEdit {
  return recordAgreements([employee], agreement);
}

/** The edit of `recordAgreement` for several employees at once. */
export function recordAgreements(
  people: readonly Pick<Employee, 'key' | 'number'>[],
  agreement: Agreement,
): SchoolEdit {
  const change = (raw: RawTable) =>
    placeRows(
      raw,
      people.map((employee) => agreementCells(raw, employee, agreement)),
    );
  return editOfTable('CAO_regels', change, { mostNewRows: Math.max(100, people.length) });
}

/** Deletes an agreement, as if it had never been made. */
export function removeAgreement(employee: Employee, agreement: OwnRuleKey): SchoolEdit {
  return editOfTable('CAO_regels', (raw) => {
    const index = agreementRow(raw, employee.key, agreement);
    if (index < 0) throw new EditRefused({ code: 'rowNotFound', table: raw.name });
    return removeRow(raw, index);
  });
}
