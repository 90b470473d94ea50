import { type Day, schoolYearOf } from '../../domain/calendar';
import { placeOf, type DataProblem } from '../../tables/dataProblem';
import type { RawTable } from '../../tables/rawTables';
import { columnIndexes } from '../../tables/tableReader';
import { closedFromOf, personClosing } from '../closing/closing';
import type { Employee, SchoolReading, BookedExpense } from '../school';
import { latePlans } from './latePlans';
import type { Steps } from '../../pacing';
import type { AnyProblem } from '../../tables/problem';
import { lapsedOpening, runLedger, shortExpenses, type PotInput } from '../../domain/budget/ledger';
import { ProblemError } from '../../domain/problem';

/**
 * What only shows when the pots are run up to and including `day`: expenses that are not covered, or that lie before
 * employment, and plans that were handed in too late for what is saved.
 */
export function* checkBalances(reading: SchoolReading, day: Day): Steps<readonly DataProblem[]> {
  const { raw, school } = reading;
  const table = raw.tables.Bestedingen;
  const problems: DataProblem[] = [];
  if (!school || !table) return problems;
  const amounts = columnIndexes(table).get('Bedrag') ?? 0;
  for (const employee of school.employees) {
    yield;
    const lapsedHours = employee.hours ? lapsedProblems(employee.hours) : [];
    for (const { problem, row, blocking } of [...potProblems(employee, day), ...lapsedHours]) {
      const opening = problem.code === 'openingLapsed' || problem.code === 'beforeOpening';
      const ofHours = problem.code === 'openingLapsed' && problem.kind === 'scholingsuren';
      problems.push({
        table: opening ? 'Beginsaldi' : 'Bestedingen',
        column: ofHours ? 'Uren' : 'Bedrag',
        employee: employee.key,
        place: row === null ? null : placeOf(table, row, amounts),
        blocking,
        problem,
      });
    }
  }
  return [
    ...problems,
    ...(yield* latePlans(reading)),
    ...(yield* closedProblems(school.employees, raw.tables.Beginsaldi)),
  ];
}

/** Whose closed school year would be closed otherwise now. */
function* closedProblems(
  employees: readonly Employee[],
  table: RawTable | undefined,
): Steps<readonly DataProblem[]> {
  const base = { table: 'Beginsaldi', column: 'Bedrag', place: null, blocking: false } as const;
  const known = closedFromOf(table);
  const problems: DataProblem[] = [];
  for (const employee of known.size === 0 ? [] : employees) {
    yield;
    const from = known.get(employee.key);
    const closing = from ? personClosing(employee, from.year, from) : null;
    if (!from || closing?.kind !== 'closes' || closing.before === null) continue;
    const now = closing.lots.reduce((sum, { left }) => sum + left, 0);
    const problem = { code: 'closedDiffers', year: from.year, written: closing.before, now } as const;
    problems.push({ ...base, employee: employee.key, problem });
  }
  return problems;
}

function lapsedProblems(pot: PotInput): PotProblem[] {
  const { kind } = pot;
  return lapsedOpening(pot).map(({ year, left, lapsedOn }) => ({
    problem: { code: 'openingLapsed', kind, year, left, lapsedOn },
    row: null,
    blocking: false,
  }));
}

function potProblems({ pot, expenses }: Employee, day: Day): PotProblem[] {
  if (!pot) return [];
  const lapsed = lapsedProblems(pot);
  try {
    // Of an earlier school year it touches no balance any more, but somebody else must have paid the rest.
    const short = shortExpenses(pot, day).map(({ expense, short: shortfall }) => ({
      problem: {
        code: 'expenseAboveBalance',
        date: expense.date,
        amount: expense.amount,
        shortfall,
      } as const,
      // The pot holds the booked expenses themselves.
      row: (expense as BookedExpense).row,
      blocking: schoolYearOf(expense.date) === schoolYearOf(day),
    }));
    if (!short.some(({ blocking }) => blocking)) runLedger(pot, day);
    return [...lapsed, ...short];
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    const problem = error.problem as AnyProblem;
    const date = 'date' in problem ? problem.date : null;
    const refund = problem.code === 'refundAbovePaid' ? -problem.amount : null;
    const expense = expenses.find(
      (candidate) =>
        candidate.date === date && !candidate.mandated && (refund === null || candidate.amount === refund),
    );
    return [...lapsed, { problem, row: expense?.row ?? null, blocking: true }];
  }
}

export interface PotProblem {
  readonly problem: AnyProblem;
  /** The row in `Bestedingen`; null where it is about no expense. */
  readonly row: number | null;
  /** Whether there is no balance on the day for it. */
  readonly blocking: boolean;
}
