import { courseNames } from '../../tables/agreedCourses';
import { readDay } from '../../tables/values';
import type { AnyProblem } from '../../tables/problem';
import { grouped } from '../../domain/grouped';
import { civilOf, type Day } from '../../domain/calendar';
import type { Employment } from '../../domain/budget/employment';
import type { Expense, PotInput } from '../../domain/budget/ledger';
import { isNamedRefund, renamedBy } from '../../domain/agreed/paid';
import { ProblemError } from '../../domain/problem';
import { nearestTable } from '../../tables/renamedTable';
import type { DataProblem } from '../../tables/dataProblem';
import { addressOf, type RawWorkbook } from '../../tables/rawTables';
import { readAppointments } from './appointments';
import type { ChangeInRow } from './fteRemark';
import { baseCao } from './ownRules';
import { readExpenses } from './expenses';
import { readOpening, type Opening } from './openings';
import { remarkCoursesOfExpenses, remarkUngrantedCourses } from './expenseCourses';
import { readEmployees, type EmployeeRow } from './employees';
import { readFunctions } from './functions';
import { readRules } from './rules';
import { readSalary } from './salary';
import { readSettings } from './settings';
import { grantsOf, readFund } from './fund';
import { readTalks } from './talks';
import { readCatalogue, readWishes } from './wishes';
import type { BookedExpense, Employee, School, SchoolReading, Wish } from '../school';
import { ScalePlaceCheck } from './scalePlaceCheck';
import { each, type Steps } from '../../pacing';
import type { ShippedCareer } from '../career/shippedCareer';
import { readSurcharges } from './surcharges';
import { decidesAmounts, TableReader, type Report } from '../../tables/tableReader';
import { tableNames, tableSpecs, type TableName } from '../../tables/schema';

/**
 * Makes a school of what Excel holds. A row, column or table that cannot be right never stops the rest: it is listed,
 * and only the amounts that depend on it are left out. In steps: a school can be so large that the pane would not
 * answer meanwhile.
 *
 * @param shipped the salary tables and functions where the workbook has no rows of its own
 */
export function* readSchoolSteps(raw: RawWorkbook, shipped: ShippedCareer): Steps<SchoolReading> {
  if (!hasOurTables(raw)) return { school: null, problems: [], raw };

  const problems: DataProblem[] = [];
  const report: Report = (problem) => problems.push(problem);
  const open = (name: TableName) => openTable(raw, name, report);
  const referenceDay = readReferenceDay(raw, report);
  const salary = readSalary(open('Salaristabel')) ?? shipped.salary;
  const placeCheck = new ScalePlaceCheck(salary, referenceDay, report);
  const people = yield* readEmployees(open('Medewerkers'), placeCheck);
  const functions = readFunctions(open('Functies'), placeCheck) ?? shipped.functions;
  const endsAfter = baseCao({ raw }) === 'VO' ? referenceDay : null;
  const appointments = yield* readAppointments(open('Aanstellingen'), people, endsAfter);
  const opening = yield* readOpening(open('Beginsaldi'), people);
  const spent = open('Bestedingen');
  const expenses = yield* readExpenses(spent, people);
  const rules = yield* readRules(open('CAO_regels'), people);
  const courses = readCatalogue(open('Opleidingen'));
  const requests = open('Beurs');
  const fund = yield* readFund(open('Beursgeld'), requests, people);
  const wishes = yield* readWishes(open('Wensen'), people, courses, { expenses, grants: grantsOf(fund) });
  yield* remarkCoursesOfExpenses(spent, expenses, wishes);
  yield* remarkUngrantedCourses(requests, fund, wishes);
  open('Plan');
  const talks = yield* readTalks(open('Gesprekken'), people);
  const settingsTable = open('Instellingen');
  const settings = readSettings(settingsTable);

  const blocked = new Set(problems.filter(({ blocking }) => blocking).map(({ employee }) => employee));
  const ownProblems = grouped(problems, ({ employee }) => employee);
  const employees: Employee[] = [];
  for (const [key, person] of people) {
    yield;
    employees.push(
      yield* readEmployee(person, {
        appointments: appointments.get(key) ?? [],
        rules: rules?.forEmployee(key)?.of(person.staff) ?? null,
        expenses: expenses.get(key) ?? [],
        wishes: wishes.get(key) ?? [],
        opening: opening.get(key),
        problems: ownProblems.get(key) ?? [],
        known: !blocked.has(null) && !blocked.has(key),
      }),
    );
  }
  const school: School = {
    referenceDay,
    referenceIsFormula: raw.referenceDate?.isFormula ?? false,
    employees,
    byKey: new Map(employees.map((employee) => [employee.key, employee])),
    courses: courses.all,
    salary,
    functions,
    surcharges: readSurcharges(settingsTable),
    talks,
    fund,
    settings,
    rules: rules?.forAll ?? null,
    lastRuleChange: rules?.lastChange ?? null,
  };
  return { school, problems, raw };
}

/** Whether there is any table that our workbooks have from the beginning. */
function hasOurTables({ tables }: RawWorkbook): boolean {
  return tableNames.some((name) => !tableSpecs[name].later && tables[name] !== undefined);
}

/** What the tables tell of one person. */
interface Read extends Pick<Employee, 'rules' | 'expenses' | 'wishes' | 'problems'> {
  readonly appointments: Parameters<typeof employmentOf>[1];
  readonly opening: Parameters<typeof hoursPot>[2];
  /** Whether no row that cannot be read decides the person's amounts. */
  readonly known: boolean;
}

/** An employee with the pots that can be computed. */
function* readEmployee(
  person: Parameters<typeof employmentOf>[0],
  { appointments, rules, expenses, wishes, opening, problems, known }: Read,
): Steps<Employee> {
  const employment = employmentOf(person, appointments);
  const own: BookedExpense[] = [];
  yield* each(expenses, (expense) => expense.mandated || own.push(expense));
  const named = yield* withOneName(own, wishes);
  const base = known && employment && rules ? { employment, rules } : null;
  const { reader, work: _work, staff: _staff, ...stated } = person;
  return {
    ...stated,
    row: reader.row,
    employment,
    rules,
    expenses,
    wishes,
    pot: base?.rules.canFill('scholingsbudget')
      ? { ...base, kind: 'scholingsbudget', expenses: named, opening: opening?.money ?? [] }
      : null,
    hours: base?.rules.canFill('scholingsuren') ? yield* hoursPot(base, own, opening) : null,
    problems,
  };
}

/** As `underOneName`, in steps. */
function* withOneName(
  expenses: readonly BookedExpense[],
  wishes: readonly Wish[],
): Steps<readonly BookedExpense[]> {
  const refunds = yield* each(expenses, isNamedRefund);
  return refunds.includes(true) ? yield* each(expenses, renamedBy(wishes.map(courseNames))) : expenses;
}

/** Why no amounts of this person can be given: what is wrong in their own rows, and what touches everybody. */
export function blockingProblems({ problems }: SchoolReading, key: string): readonly DataProblem[] {
  return problems.filter(({ blocking, employee }) => blocking && (employee === null || employee === key));
}

/** Null when some of the hours cannot be read. */
function* hoursPot(
  base: Pick<PotInput, 'employment' | 'rules'>,
  booked: readonly BookedExpense[],
  opening: Opening | undefined,
): Steps<PotInput | null> {
  const expenses: Expense[] = [];
  let readable = true;
  yield* each(booked, ({ date, hours }) => {
    readable &&= hours !== null;
    if (hours !== null && hours > 0) expenses.push({ date, amount: hours });
  });
  if (!readable) return null;
  const left = opening ? opening.hours : [];
  return left && { ...base, kind: 'scholingsuren', expenses, opening: left };
}

function openTable(raw: RawWorkbook, name: TableName, report: Report): TableReader | null {
  const table = raw.tables[name];
  if (table) return new TableReader(table, report);
  // A workbook built before the table existed does without it.
  if (tableSpecs[name].later) return null;
  report({
    table: name,
    column: null,
    place: null,
    employee: null,
    blocking: decidesAmounts(name),
    problem: { code: 'missingTable', table: name, nearest: nearestTable(name, raw.otherTables) },
  });
  return null;
}

function readReferenceDay({ referenceDate }: RawWorkbook, report: Report): Day | null {
  const base = { table: null, column: null, employee: null, blocking: false } as const;
  if (!referenceDate) {
    report({ ...base, place: null, problem: { code: 'missingReferenceDate' } });
    return null;
  }
  const { sheetId, sheetName, row, column } = referenceDate;
  const place = { sheetId, sheet: sheetName, row: row + 1, address: addressOf(row, column) };
  try {
    const day = readDay('Peildatum', referenceDate.value);
    if (countsFrom1904(day, referenceDate.text))
      report({ ...base, blocking: true, place, problem: { code: 'dateSystem1904' } });
    return day;
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    report({ ...base, place, problem: error.problem as AnyProblem });
    return null;
  }
}

/** Days between the first days of Excel's two date systems. */
const DAYS_TO_1904 = 1462;

/**
 * Whether the workbook counts days from 1904, as old Macs did. Excel has no property that tells, but the year that it
 * shows in the cell does.
 */
function countsFrom1904(day: Day, text = ''): boolean {
  const shown = Number(/(?:^|\D)(\d{4})(?:\D|$)/.exec(text)?.[1]);
  return shown !== civilOf(day).year && shown === civilOf(day + DAYS_TO_1904).year;
}

function employmentOf({ work }: EmployeeRow, changes: readonly ChangeInRow[]): Employment | null {
  return work && { ...work, changes: changes.map(({ row: _, ...change }) => change) };
}
