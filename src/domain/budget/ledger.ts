import { firstDayOf, lastDayOf, schoolYearOf, type Day, type SchoolYear } from '../calendar';
import { checkEmployment, type Employment } from './employment';
import { entitlement } from './entitlement';
import { grantedLots, lotOf, NOTHING_SAVED_BY_PLAN } from './grantedLots';
import { Pot, type Lot } from './lots';
import { exactSum, type Cents } from '../money';
import { fail, ProblemError, type Problem } from '../problem';
import type { EmployeeRules, PotKind } from '../rules';
import { highest } from '../extremes';
import { paidBefore } from './paidBefore';
import {
  employedOn,
  inOrderOfPayment,
  Spending,
  type EarlierPayment,
  type Expense,
  type SettledExpense,
} from './spending';

export type { Expense, SettledExpense } from './spending';

/** What was left of a school year's lot when computing starts. */
export interface OpeningLot {
  readonly year: SchoolYear;
  readonly left: Cents;
  /** The opening lots from which closing a school year computed this one: an empty list where there were none; absent for a lot that HR typed. */
  readonly closedFrom?: readonly OpeningLot[];
}

/** All that decides what is in one employee's pot. */
export interface PotInput {
  readonly kind: PotKind;
  readonly employment: Employment;
  readonly rules: EmployeeRules;
  /** In any order; those of equal date pay in the order given. */
  readonly expenses: readonly Expense[];
  /** Empty when the whole past is computed. */
  readonly opening: readonly OpeningLot[];
}

/** One school year of the pot: `closing = opening + entitlement − spent − lapsed`. */
export interface LedgerYear {
  readonly year: SchoolYear;
  readonly opening: Cents;
  readonly entitlement: Cents;
  readonly spent: Cents;
  readonly lapsed: Cents;
  readonly closing: Cents;
}

export interface Ledger {
  /** First school year that is computed; later than `until` when there is nothing to compute. */
  readonly firstYear: SchoolYear;
  readonly years: readonly LedgerYear[];
  readonly settled: readonly SettledExpense[];
  /** The lots as they stand after the last booked expense, before the last year's lapse. */
  readonly pot: Pot;
}

/**
 * Runs the pot from its first known school year: grants lots, pays expenses in order of date from the usable lot that
 * lapses first, and lets the rest lapse.
 *
 * @param until the last day that counts; later expenses do not
 * @throws ProblemError for an expense before employment, for one of the last school year that is above what is usable,
 *   for a refund of more than was paid, for a day before the school year in which computing starts, and for an
 *   employment that ends before it starts
 */
export function runLedger(input: PotInput, until: Day): Ledger {
  const ledger = run(input, until);
  refuseBeforeOpening(input, ledger.firstYear, until);
  const now = schoolYearOf(until);
  for (const settled of ledger.settled) if (schoolYearOf(settled.expense.date) === now) refuseShort(settled);
  return ledger;
}

/**
 * The expenses that no lot could carry wholly, of any school year up to and including the day: what is above the lots
 * was paid by somebody else.
 *
 * @throws ProblemError as `runLedger` does, but not for these expenses
 */
export function shortExpenses(input: PotInput, until: Day): SettledExpense[] {
  return run(input, until).settled.filter(({ short }) => short > 0);
}

/** What all `shortExpenses` together are above the lots. @throws ProblemError as these do */
export function shortTotal(input: PotInput, until: Day): Cents {
  return shortExpenses(input, until).reduce((sum, { short }) => sum + short, 0);
}

function run(input: PotInput, until: Day): Ledger {
  const { firstYear, lastYear, pot, spending, expenses } = begin(input, until);
  const years: LedgerYear[] = [];
  const settled: SettledExpense[] = [];
  let next = 0;
  let balance = 0;
  for (let year = firstYear; year <= lastYear; year++) {
    const opening = year === firstYear ? openingTotal(input, firstYear) : balance;
    const end = lastDayOf(year);
    let spent = 0;
    for (; next < expenses.length && expenses[next].date <= end; next++) {
      const one = spending.settle(expenses[next], year);
      settled.push(one);
      spent += one.expense.amount - one.short;
    }
    const granted = entitlement(input.kind, year, input.employment, input.rules) ?? 0;
    // The last year's lapse lies in the future of `until`, so the pot keeps it.
    const lapsed =
      year === lastYear ? lapsingIn(pot, year, input.employment) : takeLapse(pot, year, input.employment);
    balance = opening + granted - spent - lapsed;
    years.push({ year, opening, entitlement: granted, spent, lapsed, closing: balance });
  }
  return { firstYear, years, settled, pot };
}

/** What can be spent on the day; nothing before the first and after the last day of employment. */
export function balanceOn(input: PotInput, day: Day): Cents {
  const { pot } = potOn(input, day);
  return employedOn(input.employment, day) ? pot.usableIn(schoolYearOf(day)) : 0;
}

/**
 * The lots on a day as `runLedger` leaves them, but for those that have lapsed: some of them are still there, with what
 * nobody can spend any more.
 *
 * @throws ProblemError as `runLedger` does
 */
export function potOn(input: PotInput, day: Day): { readonly firstYear: SchoolYear; readonly pot: Pot } {
  // What has lapsed is not usable any more, so there is no need to take it out year by year.
  const { firstYear, lastYear, pot, spending, expenses } = begin(input, day, { withLapsed: false });
  refuseBeforeOpening(input, firstYear, day);
  for (const expense of expenses) {
    const year = schoolYearOf(expense.date);
    const settled = spending.settle(expense, year);
    if (year === lastYear) refuseShort(settled);
  }
  return { firstYear, pot };
}

/** What lapses at the end of the day's school year, or on leaving before that, if nothing more is spent. */
export function lapsingOn(input: PotInput, day: Day): Cents {
  const { pot } = runLedger(input, day);
  const { end } = input.employment;
  return end !== null && end < day ? 0 : lapsingIn(pot, schoolYearOf(day), input.employment);
}

/** One school year of a run; a problem where there are no amounts for it. */
export type RunYear =
  | { readonly year: SchoolYear; readonly amounts: LedgerYear }
  | { readonly year: SchoolYear; readonly problem: Problem };

/**
 * The run of the pot over school years.
 *
 * @returns a row for each school year from `from` on; years before the first known rule hold only zeros, years before
 *   the opening balance and those with an expense above it a problem
 * @throws ProblemError for what makes every year unknown
 */
export function yearlyRun(input: PotInput, from: SchoolYear, years: number): RunYear[] {
  const ledger = run(input, lastDayOf(from + years - 1));
  const known = new Map(ledger.years.map((row) => [row.year, row]));
  const problems = new Map<SchoolYear, Problem>();
  for (const settled of ledger.settled) {
    const year = schoolYearOf(settled.expense.date);
    if (settled.short > 0 && !problems.has(year)) problems.set(year, shortProblem(settled));
  }
  return Array.from({ length: years }, (_, i): RunYear => {
    const year = from + i;
    const problem = problems.get(year) ?? beforeOpening(input, ledger.firstYear, firstDayOf(year));
    if (problem) return { year, problem };
    const nothing = { year, opening: 0, entitlement: 0, spent: 0, lapsed: 0, closing: 0 };
    return { year, amounts: known.get(year) ?? nothing };
  });
}

function shortProblem({ expense: { date, amount }, short }: SettledExpense): Problem {
  return { code: 'expenseAboveBalance', date, amount, shortfall: short };
}

/** An expense above the balance is an error in its own school year; in later ones it touches no lot any more. */
function refuseShort(settled: SettledExpense): void {
  if (settled.short > 0) fail(shortProblem(settled));
}

/** Opening lots with something left that have lapsed before computing starts, by what is agreed: they count for nothing. */
export function lapsedOpening(input: PotInput): (OpeningLot & { readonly lapsedOn: Day })[] {
  const firstYear = yearOfOpening(input);
  return input.opening.flatMap(({ year, left }) => {
    const { lastUsable } = lotOf(input.kind, input.rules, year, left, 'agreed');
    return left > 0 && lastUsable < firstYear ? [{ year, left, lapsedOn: lastDayOf(lastUsable) }] : [];
  });
}

/** The first day of the school year that an opening balance is of; null without one. */
export function openingDayOf(input: Pick<PotInput, 'opening'>): Day | null {
  return input.opening.length === 0 ? null : firstDayOf(yearOfOpening(input));
}

/** The school year that an opening balance is of: the one after the last of its lots; -Infinity without one. */
function yearOfOpening({ opening }: Pick<PotInput, 'opening'>): SchoolYear {
  return (
    highest(
      opening.map(({ year }) => year),
      -Infinity,
    ) + 1
  );
}

/** What was there before an opening balance is not known. */
function beforeOpening({ opening }: PotInput, firstYear: SchoolYear, day: Day): Problem | null {
  const from = firstDayOf(firstYear);
  return opening.length > 0 && day < from ? { code: 'beforeOpening', date: day, from } : null;
}

function refuseBeforeOpening(input: PotInput, firstYear: SchoolYear, day: Day): void {
  const problem = beforeOpening(input, firstYear, day);
  if (problem) fail(problem);
}

/**
 * The lots that the employee has from `firstYear` on and that can pay in some school year up to `lastYear`:
 * opening lots that are still usable, and each year's entitlement, later years' included where an advance allows it.
 *
 * @param savedByPlan lots of this school year and later count as saved by a plan that is handed in beforehand
 * @param usableFrom lots that have lapsed before this school year are left out
 */
export function lotsOf(
  input: PotInput,
  firstYear: SchoolYear,
  lastYear: SchoolYear,
  savedByPlan: SchoolYear = NOTHING_SAVED_BY_PLAN,
  usableFrom: SchoolYear = firstYear,
): readonly Lot[] {
  const { kind, rules, employment, opening } = input;
  const granted = grantedLots(kind, employment, rules, { firstYear, lastYear, savedByPlan, usableFrom });
  if (opening.length === 0) return granted;
  const lots: Lot[] = [];
  for (const { year, left } of opening) {
    const lot = lotOf(kind, rules, year, left, year >= savedByPlan ? 'planning' : 'agreed');
    if (lot.lastUsable >= usableFrom) lots.push(lot);
  }
  return [...lots, ...granted];
}

/**
 * The pot before anything is spent, and what will be: in order of date, up to and including `until`.
 *
 * @param withEarlier whether it must be known what was paid before computing starts, also where nothing came back
 * @param withLapsed whether lots are wanted that have lapsed before anything is spent, and before the last school year
 */
function begin(input: PotInput, until: Day, { withEarlier = false, withLapsed = true } = {}) {
  checkEmployment(input.employment);
  const lastYear = schoolYearOf(until);
  const firstYear = firstComputedYear(input, lastYear);
  if (input.opening.length > 0) exactSum(input.opening.reduce((sum, { left }) => sum + left, 0));
  // Before the first year that is computed there is nothing to spend, not even what will be left then.
  const expenses = countedExpenses(input, firstYear, until);
  const firstUse = expenses.length > 0 ? schoolYearOf(expenses[0].date) : lastYear;
  const usableFrom = withLapsed ? firstYear : firstUse;
  const lots =
    firstYear > lastYear ? [] : lotsOf(input, firstYear, lastYear, NOTHING_SAVED_BY_PLAN, usableFrom);
  const refunds = withEarlier || expenses.some(isRefund);
  const earlier = refunds ? earlierPayments(input, firstYear, lots) : [];
  const pot = new Pot(
    earlier.length === 0 ? lots : [...new Set([...lots, ...earlier.map(({ lot }) => lot)])],
  );
  const spending = new Spending(pot, input.employment, earlier);
  return { firstYear, lastYear, pot, spending, expenses };
}

const isRefund = ({ amount }: Expense): boolean => amount < 0;

/** What was paid before an opening balance, by lots of the pot or, where it has none of that school year, empty ones. */
function earlierPayments(input: PotInput, firstYear: SchoolYear, lots: readonly Lot[]) {
  if (input.opening.length === 0) return [];
  const byYear = new Map(lots.map((lot) => [lot.year, lot]));
  return paidEarlier(input, firstYear).map(({ year, course, left }) => {
    const lot = byYear.get(year) ?? lotOf(input.kind, input.rules, year, 0, 'agreed');
    byYear.set(year, lot);
    return { lot, course, left };
  });
}

/** What was paid before an opening balance: by the lots that paid it where a closed school year remembers its past. */
function paidEarlier(input: PotInput, firstYear: SchoolYear): readonly EarlierPayment[] {
  const past = input.opening.find(({ closedFrom }) => closedFrom !== undefined)?.closedFrom;
  const start = firstDayOf(firstYear);
  const typed = (): EarlierPayment[] => paidBefore(input.expenses, input.employment, start);
  if (past === undefined) return typed();
  try {
    const { spending, expenses } = begin({ ...input, opening: past }, start - 1, { withEarlier: true });
    for (const expense of expenses) spending.settle(expense, schoolYearOf(expense.date));
    return spending.notGivenBack();
  } catch (error) {
    // A correction of a closed school year moves no balance: the check of data tells of it.
    if (error instanceof ProblemError) return typed();
    throw error;
  }
}

function firstComputedYear(input: PotInput, lastYear: SchoolYear): SchoolYear {
  if (input.opening.length > 0) return yearOfOpening(input);
  let year = input.employment.start === null ? lastYear : schoolYearOf(input.employment.start);
  while (year <= lastYear && input.rules.in(year)[input.kind] === null) year++;
  return year;
}

function openingTotal(input: PotInput, firstYear: SchoolYear): Cents {
  return input.opening.reduce(
    (sum, { year, left }) =>
      lotOf(input.kind, input.rules, year, left, 'agreed').lastUsable >= firstYear ? sum + left : sum,
    0,
  );
}

function countedExpenses(input: PotInput, firstYear: SchoolYear, until: Day): readonly Expense[] {
  if (input.expenses.length === 0) return input.expenses;
  const from = firstDayOf(firstYear);
  return inOrderOfPayment(
    input.expenses.filter(({ date }) => {
      if (date > until) return false;
      if (date < from) refuseBeforeEmployment(input, date);
      return date >= from;
    }),
  );
}

/** Expenses of years that are not computed do not count; those of a known year before employment are a mistake. */
function refuseBeforeEmployment({ kind, employment, rules, opening }: PotInput, date: Day): void {
  const { start } = employment;
  const computed = opening.length === 0 && rules.in(schoolYearOf(date))[kind] !== null;
  if (computed && start !== null && date < start) fail({ code: 'expenseBeforeEmployment', date, start });
}

function leavesIn(employment: Employment, year: SchoolYear): boolean {
  return employment.end !== null && employment.end <= lastDayOf(year);
}

function takeLapse(pot: Pot, year: SchoolYear, employment: Employment): Cents {
  return leavesIn(employment, year) ? pot.lapseAll() : pot.lapse(year);
}

function lapsingIn(pot: Pot, year: SchoolYear, employment: Employment): Cents {
  const leaving = leavesIn(employment, year);
  let sum = 0;
  for (const { lot, left } of pot.remainders()) if (leaving || lot.lastUsable <= year) sum += left;
  return sum;
}
