import { FRAMES } from '../../cao/calendarDates';
import { TRAINING_PART } from '../../cao/participation';
import { monthsAfter, type Day } from '../../domain/calendar';
import { exactSum, proportion, type Cents } from '../../domain/money';
import { planState } from '../../domain/personalPlan';
import { inSlices, type Slices } from '../../pacing';
import { isEmployed, isSupport } from '../employed';
import { baseCao } from '../read/ownRules';
import type { BookedExpense, Employee, School, SchoolReading } from '../school';
import { hourPrice } from './hourPrices';
import { paidByOf } from './payments';
import { yearSpans, type YearSpan } from './yearSpans';

/** What a year's training of the support staff took of the school. */
export interface AccountYear extends Omit<YearSpan, 'from'> {
  /** Paid by personal budgets; what was given back is taken off. */
  readonly fromBudgets: Cents;
  /** Paid by the employer, the grant fund with it. */
  readonly byEmployer: Cents;
  /** Hundredths of an hour of training, in and outside the budget. */
  readonly hours: number;
  /** What those hours cost, as far as there is a price for them. */
  readonly hourCost: Cents;
  /** Hundredths of an hour of which the scale or the day has no price. */
  readonly hoursWithoutPrice: number;
  readonly total: Cents;
}

/** The account of training that the CAO VO asks for (article 16.2 lid 4), of the support staff; about nobody in particular. */
export interface SchoolAccount {
  readonly day: Day;
  readonly years: readonly AccountYear[];
  /** The tenth of the personnel basic funding that training takes at least; null where that is not filled in. */
  readonly tenth: Cents | null;
  /** Rows of `Bestedingen` with hours that cannot be read: they are not counted. */
  readonly leftOut: number;
  readonly plans: PlanCounts;
  /** When the frames are to be agreed again; null where it is not known when they were. */
  readonly framesDue: Day | null;
}

/** Support staff who are employed on the day, by their personal plan. */
export interface PlanCounts {
  readonly people: number;
  /** With a plan that is younger than three years. */
  readonly current: number;
  readonly old: number;
  /** Without a plan, or with one that has no day. */
  readonly none: number;
}

/** What one expense adds. */
interface AccountRow {
  readonly day: Day;
  readonly money: Cents;
  readonly payer: 'budget' | 'employer' | 'other';
  readonly hours: number;
  readonly price: Cents | null;
}

/**
 * The account of the last and the present school year and calendar year.
 *
 * @returns null under another CAO than the VO, which asks for no such account
 * @throws ProblemError `sumTooLarge`
 */
export async function accountOf(
  reading: SchoolReading,
  school: School,
  day: Day,
  slices: Slices = {},
): Promise<SchoolAccount | null> {
  if (baseCao(reading) !== 'VO') return null;
  const support = school.employees.filter(isSupport);
  const parts = await inSlices(support, (employee) => rowsOf(reading, employee, day), slices);
  const rows = parts.flatMap((part) => part.rows);
  const { basicFunding, framesOn } = school.settings;
  return {
    day,
    years: yearSpans(day, 1).map((year) => yearOf(year, rows)),
    tenth: basicFunding === null ? null : proportion(basicFunding, 1, TRAINING_PART.oneIn),
    leftOut: parts.reduce((sum, part) => sum + part.leftOut, 0),
    plans: planCounts(support, school, day),
    framesDue: framesOn === null ? null : monthsAfter(framesOn, FRAMES.months),
  };
}

function rowsOf(reading: SchoolReading, { expenses, scale }: Employee, day: Day) {
  const rows: AccountRow[] = [];
  let leftOut = 0;
  for (const expense of expenses) {
    if (expense.date > day) continue;
    if (expense.hours === null) leftOut += 1;
    else rows.push(rowOf(reading, expense, expense.hours, scale));
  }
  return { rows, leftOut };
}

function rowOf(reading: SchoolReading, expense: BookedExpense, hours: number, scale: string): AccountRow {
  const { date: day, amount: money } = expense;
  return { day, money, payer: payerOf(reading, expense), hours, price: hourPrice(scale, day) };
}

/** The fund is the school's money; a subsidy and an own contribution are not. */
function payerOf(reading: SchoolReading, expense: BookedExpense): AccountRow['payer'] {
  const paidBy = paidByOf(reading, expense);
  if (paidBy === 'budget') return 'budget';
  return paidBy === 'others' ? 'other' : 'employer';
}

function yearOf({ from, ...year }: YearSpan, all: readonly AccountRow[]): AccountYear {
  const rows = all.filter(({ day }) => from <= day && day <= year.until);
  const money = (by: AccountRow['payer']) =>
    exactSum(rows.reduce((sum, row) => sum + (row.payer === by ? row.money : 0), 0));
  const hoursWhere = (counts: (row: AccountRow) => boolean) =>
    rows.reduce((sum, row) => sum + (counts(row) ? row.hours : 0), 0);
  const [fromBudgets, byEmployer] = [money('budget'), money('employer')];
  // Prices are whole euros and hours hundredths: no cent is lost.
  const hourCost = exactSum(rows.reduce((sum, { hours, price }) => sum + (hours * (price ?? 0)) / 100, 0));
  return {
    ...year,
    fromBudgets,
    byEmployer,
    hours: hoursWhere(() => true),
    hourCost,
    hoursWithoutPrice: hoursWhere(({ price }) => price === null),
    total: exactSum(fromBudgets + byEmployer + hourCost),
  };
}

function planCounts(support: readonly Employee[], { talks }: School, day: Day): PlanCounts {
  const employed = support.filter((employee) => isEmployed(employee, day));
  const kinds = employed.map(({ key }) => planState(talks.get(key)?.personalPlan ?? null, day).kind);
  const count = (kind: (typeof kinds)[number]) => kinds.filter((one) => one === kind).length;
  return {
    people: employed.length,
    current: count('current'),
    old: count('old'),
    none: count('none') + count('noDay'),
  };
}
