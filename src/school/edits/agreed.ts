import type { WishStatus } from '../../domain/agreed/status';
import type { Day, SchoolYear } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { ownRows, readPlanRow } from '../plan/planRows';
import type { RawTable } from '../../tables/rawTables';
import { planEdit, type TableEdit } from '../../tables/rowEdit';
import { appendRows, changeRows, type RowByColumn } from '../../tables/rowsByColumn';
import { schoolYearText, type Cell } from '../../tables/values';
import { wishCells, type WishFields } from '../../tables/wishes';
import { STATUS_WORDS } from '../../tables/wishStatus';
import type { NewRefund } from '../budget/refunds';
import type { Employee, PlanRow, Wish } from '../school';
import { agreementsEdit, type Agreement } from './agreements';
import { expenseCells, type NewExpense } from './expenses';
import { hasOtherColumns, wantedRows } from './plan';
import type { SchoolEdit } from './schoolEdit';
import { neededColumns, wishRow } from './wishes';

/** The values recorded when a course is agreed. */
export interface CourseToAgree {
  readonly wish: Pick<Wish, 'id' | 'course' | 'duration'>;
  readonly price: Cents;
  readonly start: SchoolYear;
  /** The employer’s part, as written to the column Werkgever; absent where that cell stays as it is. */
  readonly employer?: Cell;
  /** The kind of course, as written to the column Soort; absent where that cell stays as it is. */
  readonly kind?: string;
  /** The other values tried out for the wish, which are written with the agreement. */
  readonly tried?: Partial<WishFields>;
  /** Saving of euros and of hours that is not agreed yet. */
  readonly saving: readonly Agreement[];
  /** The lines of `Plan` about the course. */
  readonly lines: readonly PlanRow[];
  readonly writtenOn: Day;
}

/** Agrees on a course: fixes status, start, price and duration, records the saving agreement and the lines of `Plan`. */
export function agreeCourse(employee: Employee, agreed: CourseToAgree): SchoolEdit {
  const { wish, price, start, employer, kind, tried = {}, saving, lines, writtenOn } = agreed;
  const kept = {
    ...wishCells(tried),
    ...(employer === undefined ? {} : { Werkgever: employer }),
    ...(kind === undefined ? {} : { Soort: kind }),
  };
  const cells: RowByColumn = {
    ...kept,
    Status: STATUS_WORDS.agreed,
    Start: schoolYearText(start),
    Kosten: price / 100,
    Duur: wish.duration,
  };
  return {
    tables: ['Wensen', 'Plan', ...(saving.length > 0 ? (['CAO_regels'] as const) : [])],
    needs: {
      Wensen: [...new Set(['Status', 'Start', ...neededColumns(kept)])],
    },
    change: (now) => ({
      Wensen: wishEdit(now('Wensen'), employee, wish.id, cells),
      Plan: courseLines(now('Plan'), employee, wish.course, lines, writtenOn),
      ...(saving.length > 0 ? { CAO_regels: agreementsEdit(now('CAO_regels'), employee, saving) } : {}),
    }),
  };
}

/** How an agreed course is changed; what is absent stays. */
export interface AgreedChange {
  readonly price: Cents;
  readonly start: SchoolYear;
  readonly employer: Cell;
  readonly subsidy: Cell;
  readonly own: Cell;
}

/** Changes an agreed course, with its lines in `Plan`. */
export function changeAgreed(
  employee: Employee,
  wish: Pick<Wish, 'id' | 'course'>,
  change: AgreedChange,
  lines: readonly PlanRow[],
  writtenOn: Day,
): SchoolEdit {
  const payers: RowByColumn = {
    Werkgever: change.employer,
    Subsidie: change.subsidy,
    'Eigen bijdrage': change.own,
  };
  const cells = { Kosten: change.price / 100, Start: schoolYearText(change.start), ...payers };
  return {
    tables: ['Wensen', 'Plan'],
    needs: { Wensen: ['Start', ...Object.keys(payers).filter((column) => payers[column] !== '')] },
    change: (now) => ({
      Wensen: wishEdit(now('Wensen'), employee, wish.id, cells),
      Plan: courseLines(now('Plan'), employee, wish.course, lines, writtenOn),
    }),
  };
}

/** The values recorded when an agreed course ends. */
export interface EndOfCourse {
  /** As a wish it can be planned again, as if it had not been agreed. */
  readonly status: WishStatus & ('stopped' | 'finished' | 'wish');
  readonly on: Day;
  /** The refund to the budget; null for none. */
  readonly refund: NewRefund | null;
  /** The description of the refund in `Bestedingen`. */
  readonly description: string;
  /** What the employee pays back to the employer by the repayment agreement; 0 for nothing. */
  readonly toRepay: Cents;
}

/** Ends an agreed course or its agreement: from then on it takes nothing from the budget, and its lines in `Plan` go. */
export function endCourse(
  employee: Employee,
  wish: Pick<Wish, 'id' | 'course'>,
  { status, on, refund, description, toRepay }: EndOfCourse,
): SchoolEdit {
  const booked: NewExpense | null = refund && refundExpense(refund, description);
  const repaid: RowByColumn = toRepay > 0 ? { 'Terug te betalen': toRepay / 100 } : {};
  const ending: RowByColumn = status === 'wish' ? { Start: '' } : { 'Einde op': on, ...repaid };
  const cells: RowByColumn = { Status: STATUS_WORDS[status], ...ending };
  return {
    tables: ['Wensen', 'Plan', ...(booked ? (['Bestedingen'] as const) : [])],
    needs: { Wensen: Object.keys(cells), ...(booked ? { Bestedingen: ['Opleiding'] } : {}) },
    change: (now) => ({
      Wensen: wishEdit(now('Wensen'), employee, wish.id, cells),
      Plan: courseLines(now('Plan'), employee, wish.course, [], 0),
      ...(booked ? { Bestedingen: appendRows(now('Bestedingen'), [expenseCells(employee, booked)]) } : {}),
    }),
  };
}

/** A refund as a row of `Bestedingen`: an expense below 0. */
export function refundExpense({ date, amount, course }: NewRefund, description: string): NewExpense {
  return { date, amount: -amount, description, hours: 0, mandated: false, course };
}

function wishEdit(raw: RawTable, { key }: Employee, id: string, cells: RowByColumn): TableEdit {
  return changeRows(raw, [{ index: wishRow(raw, key, id), cells }]);
}

/** Makes a person's lines about one course those that are given. */
function courseLines(
  raw: RawTable,
  employee: Employee,
  course: string,
  lines: readonly PlanRow[],
  writtenOn: Day,
): TableEdit {
  const sought = course.trim().toLowerCase();
  const own = ownRows(raw, employee.key).filter(
    (index) => readPlanRow(raw, index)?.course.trim().toLowerCase() === sought,
  );
  const wanted = wantedRows(raw, own, employee, lines, writtenOn);
  return planEdit(raw.rows, own, wanted, hasOtherColumns(raw));
}
