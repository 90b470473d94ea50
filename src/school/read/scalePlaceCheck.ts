import { orProblem, type AnyProblem } from '../../tables/problem';
import { paidScale } from '../../tables/offScale';
import { printedLabel } from '../../tables/label';
import { isMissing } from '../../tables/values';
import type { Day } from '../../domain/calendar';
import { salaryOn } from '../../domain/career/salary';
import type { Label, SalaryTable } from '../../domain/career/salaryTable';
import type { SchoolSalary } from '../career/schoolCareer';
import type { Report, RowReader } from '../../tables/tableReader';

const OF_THE_STEP: readonly AnyProblem['code'][] = ['unknownStep', 'stepAboveMaximum', 'stepOfOlderTable'];

/**
 * Compares the scales and steps in the other tables with the school's own salary table. Nothing is reported
 * where the table is the one that ships; what is wrong in the salary table itself is reported once, at that table.
 */
export class ScalePlaceCheck {
  private readonly table: SalaryTable | null;

  constructor(
    private readonly salary: SchoolSalary,
    private readonly day: Day | null,
    report: Report,
  ) {
    this.table = tableOn(salary, day, report);
  }

  /** Reports a scale that the table lacks. */
  scale(row: RowReader, scale: Label): void {
    this.attempt(row, () => this.table?.scale(scale));
  }

  /** Reports a scale or step that the table lacks; not of an employee who has left or has none filled in. */
  place(row: RowReader, scale: string, step: string, end: Day | null): void {
    const { table, day, salary } = this;
    if (!table || day === null || isMissing(scale) || isMissing(step) || (end !== null && end < day)) return;
    // Who is paid beside the table has no step of it, unless a guarantee names its scale.
    const paid = paidScale(scale);
    if (paid === '') return;
    this.attempt(row, () => salaryOn(salary.tables, printedLabel(paid), printedLabel(step), day));
  }

  private attempt(row: RowReader, look: () => unknown): void {
    orProblem(look, (problem) => {
      if (problem.code === 'unknownScale') row.fail('Schaal', false, problem);
      else if (OF_THE_STEP.includes(problem.code)) row.fail('Trede', false, problem);
    });
  }
}

function tableOn({ origin, tables }: SchoolSalary, day: Day | null, report: Report): SalaryTable | null {
  if (origin === 'shipped' || day === null) return null;
  return orProblem(
    () => tables.on(day),
    (problem) => {
      report({
        table: 'Salaristabel',
        column: 'Ingangsdatum',
        place: null,
        employee: null,
        blocking: false,
        problem,
      });
      return null;
    },
  );
}
