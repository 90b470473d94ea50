import { readRuleId, WorkbookRules } from '../../cells/rulesTable';
import { readDay, readKey } from '../../cells/values';
import type { Day } from '../../domain/calendar';
import { ProblemError } from '../../domain/problem';
import type { RuleId } from '../../domain/rules';
import { columnIndexes, type Agreement, type Employee, type SchoolReading } from '../../workbook';
import { agreementRow } from '../../workbook/agreementEdits';
import { personPlan } from './wishes';

/** An agreement with one employee, as a row of `CAO_regels`. */
export interface AgreementView {
  readonly rule: RuleId;
  readonly from: Day;
  /** As typed. */
  readonly value: string;
  readonly note: string;
  readonly row: number;
}

/** The agreements with a person that can be read, in order of date; what cannot is in the data check. */
export function agreementsOf({ raw }: SchoolReading, key: string): readonly AgreementView[] {
  const table = raw.tables.CAO_regels;
  if (!table) return [];
  const columns = columnIndexes(table);
  return table.rows
    .flatMap((row, index): AgreementView[] => {
      const cell = (column: string) => row[columns.get(column) ?? -1];
      if (readKey(cell('Personeelsnummer')) !== key) return [];
      try {
        return [
          {
            rule: readRuleId(cell('Regel')),
            from: readDay('vanaf', cell('Vanaf')),
            value: String(cell('Waarde') ?? '').replace('.', ','),
            note: String(cell('Toelichting') ?? '').trim(),
            row: table.firstRow + index + 1,
          },
        ];
      } catch (error) {
        if (error instanceof ProblemError) return [];
        throw error;
      }
    })
    .sort((a, b) => a.from - b.from);
}

/** How many wishes are planned now and with an agreement; null where no plan can be made. */
export function agreementEffect(
  { raw, school }: SchoolReading,
  employee: Employee,
  agreement: Agreement,
  day: Day,
): { readonly before: number; readonly after: number; readonly of: number } | null {
  const table = raw.tables.CAO_regels;
  if (!table || !school || !employee.pot) return null;
  const { settings } = school;
  const { rule, from, value } = agreement;
  const columns = columnIndexes(table);
  const cell = (row: readonly unknown[], column: string) => row[columns.get(column) ?? -1];
  const replaced = agreementRow(table, employee.key, agreement);
  const rows = table.rows
    .filter((_, index) => index !== replaced)
    .map((row) => ['Regel', 'Vanaf', 'Waarde', 'Personeelsnummer'].map((column) => cell(row, column)));
  try {
    const typed = rule === 'extra_uren' ? value / 100 : value;
    const rules = new WorkbookRules([...rows, [rule, from, typed, employee.number]]).forEmployee(
      employee.key,
    );
    const agreed: Employee = {
      ...employee,
      rules,
      pot: { ...employee.pot, rules },
      hours: employee.hours && { ...employee.hours, rules },
    };
    const [before, after] = [personPlan(employee, day, settings), personPlan(agreed, day, settings)];
    if (before?.kind !== 'plan' || after?.kind !== 'plan') return null;
    return {
      before: planned(before.view.plan.outcomes),
      after: planned(after.view.plan.outcomes),
      of: employee.wishes.length,
    };
  } catch (error) {
    if (error instanceof ProblemError) return null;
    throw error;
  }
}

const planned = (outcomes: readonly { readonly status: string }[]) =>
  outcomes.filter(({ status }) => status === 'planned').length;
