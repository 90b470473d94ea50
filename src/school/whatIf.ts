import { orNull } from '../tables/problem';
import { schoolYearText, wordOf, type Cell } from '../tables/values';
import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from '../domain/calendar';
import { forecast, type CareerInput } from '../domain/career/career';
import { employerCost, NO_SURCHARGES } from '../domain/career/employerCost';
import { payPeriods } from '../domain/career/pay';
import { INDEXATION_UNITS } from '../domain/career/salaryIndexation';
import { requestsFromPlan } from '../domain/fund/needs';
import { exactSum, type Cents } from '../domain/money';
import { cellsOf, type RowByColumn } from '../tables/rowsByColumn';
import { cellReader } from '../tables/tableReader';
import type { Employee, School, SchoolReading } from './school';
import type { RawTable, RawWorkbook } from '../tables/rawTables';
import type { TableName } from '../tables/schema';
import { inSlices, type Slices } from '../pacing';
import { fundYearView } from './fund/fundYear';
import { personPlan } from './plan/wishPlan';

/** What would change for the whole school; null is as it is today. */
export interface Scenario {
  /** The school year from whose 1 August it holds. */
  readonly from: SchoolYear;
  readonly savingTerm: number | null;
  /** Cents per school year at full time. */
  readonly budget: Cents | null;
  /** Money of the grant fund in the school year `from`. */
  readonly fund: Cents | null;
  /** Hundredths of a percent per year on salaries beyond the newest table. */
  readonly indexation: number | null;
}

/** What a scenario comes to, over the school years that the school plans. */
export interface ScenarioTotals {
  /** Budget that becomes usable, what is in the pots now included. */
  readonly usable: Cents;
  /** For agreed courses and for what the plans choose. */
  readonly paid: Cents;
  readonly lapsed: Cents;
  /** What agreed courses still take, and what of it budgets cannot pay. */
  readonly committed: Cents;
  readonly uncovered: Cents;
  readonly planned: number;
  readonly short: number;
  /** The smallest top-ups of what is short. */
  readonly shortAmount: Cents;
  /** Of the requests in `Beurs` for the school year, granted whole by the optimal rule. */
  readonly granted: number;
  readonly requests: number;
  /** Salaries at the fte over the `SALARY_YEARS` school years from the scenario's on, without surcharges. */
  readonly salaries: Cents;
  /** People whose amounts or salary cannot be computed, and who do not count in these. */
  readonly leftOut: number;
  readonly withoutSalary: number;
}

const SALARY_YEARS = 5;

/** The rows that make a scenario: the same ones that applying it writes. */
export function scenarioRows({ from, savingTerm, budget, fund }: Scenario) {
  const rule = (name: string, value: Cell): RowByColumn => {
    return { Regel: name, Vanaf: firstDayOf(from), Waarde: value, Personeelsnummer: '' };
  };
  return {
    CAO_regels: [
      ...(savingTerm === null ? [] : [rule('spaartermijn', savingTerm)]),
      ...(budget === null ? [] : [rule('scholingsbudget', budget / 100)]),
    ],
    Beursgeld: fund === null ? [] : [{ Schooljaar: schoolYearText(from), Bedrag: fund / 100 }],
  } satisfies { readonly [Name in TableName]?: readonly RowByColumn[] };
}

/** The columns by which a row of a scenario takes the place of one that is there. */
const SAME: { readonly [Name in TableName]?: readonly string[] } = {
  CAO_regels: ['Regel', 'Vanaf', 'Personeelsnummer'],
  Beursgeld: ['Schooljaar'],
};

/** The index of the row that a new row replaces; -1 where there is none. */
export function replacedRow(raw: RawTable, row: RowByColumn): number {
  const cell = cellReader(raw);
  return raw.rows.findIndex((_, index) =>
    (SAME[raw.name] ?? []).every((column) => wordOf(cell(index, column)) === wordOf(row[column])),
  );
}

/** The workbook as it would be. */
export function scenarioRaw({ raw }: SchoolReading, scenario: Scenario): RawWorkbook {
  const tables = { ...raw.tables };
  for (const [name, rows] of Object.entries(scenarioRows(scenario)) as [TableName, RowByColumn[]][]) {
    const table = tables[name];
    if (table) tables[name] = rows.reduce(withRow, table);
  }
  return { ...raw, tables };
}

function withRow(table: RawTable, row: RowByColumn): RawTable {
  const cells = cellsOf(table, row).map((cell) => cell ?? '');
  const index = replacedRow(table, row);
  const rows = index < 0 ? [...table.rows, cells] : table.rows.map((old, i) => (i === index ? cells : old));
  return { ...table, rows };
}

/**
 * What the school comes to, computed while the pane goes on answering; null when it was cancelled.
 *
 * @throws ProblemError `sumTooLarge`
 */
export async function scenarioTotals(
  school: School,
  day: Day,
  { from, indexation }: Scenario,
  slices: Slices,
): Promise<ScenarioTotals | null> {
  const parts = await inSlices(
    school.employees,
    (employee) => ({
      plan: planTotals(employee, school, day),
      salaries: salariesOf(employee, school, day, from, indexation ?? 0),
    }),
    slices,
  );
  if (slices.signal?.aborted) return null;
  const plans = parts.flatMap(({ plan }) => plan ?? []);
  const sum = (part: (plan: PlanTotals) => number) =>
    exactSum(plans.reduce((total, plan) => total + part(plan), 0));
  const fund = fundYearView(school.fund, from, new Map());
  const optimal = fund.rules.find(({ rule }) => rule === 'optimal');
  return {
    usable: sum(({ usable }) => usable),
    paid: sum(({ paid }) => paid),
    lapsed: sum(({ lapsed }) => lapsed),
    committed: sum(({ committed }) => committed),
    uncovered: sum(({ uncovered }) => uncovered),
    planned: sum(({ planned }) => planned),
    short: sum(({ short }) => short),
    shortAmount: sum(({ shortAmount }) => shortAmount),
    granted: optimal?.count ?? 0,
    requests: fund.requests.length,
    salaries: exactSum(parts.reduce((total, { salaries }) => total + (salaries ?? 0), 0)),
    leftOut: parts.filter(({ plan }) => plan === null).length,
    withoutSalary: parts.filter(({ salaries }) => salaries === null).length,
  };
}

type PlanTotals = Pick<
  ScenarioTotals,
  'usable' | 'paid' | 'lapsed' | 'committed' | 'uncovered' | 'planned' | 'short' | 'shortAmount'
>;

function planTotals(employee: Employee, { settings }: School, day: Day): PlanTotals | null {
  const result = personPlan(employee, day, settings);
  if (result?.kind !== 'plan') return null;
  const { plan, agreed } = result.view;
  const due = agreed.flatMap((course) => course.due);
  const requests = requestsFromPlan(employee.key, plan);
  const [first] = plan.years;
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  return {
    usable: (first?.opening ?? 0) + sum(plan.years.map(({ usable }) => usable)),
    paid: sum(plan.years.map(({ paid }) => paid)),
    lapsed: sum(plan.years.map(({ lapsed }) => lapsed)),
    committed: sum(due.map(({ left }) => left)),
    uncovered: sum(due.map(({ uncovered }) => uncovered)),
    planned: plan.outcomes.filter(({ status }) => status === 'planned').length,
    short: requests.length,
    shortAmount: sum(requests.map(({ amount }) => amount)),
  };
}

/** Null for who has no scale and step that a table knows, or no employment that can be read. */
function salariesOf(
  { scale, step, employment }: Employee,
  { salary }: School,
  day: Day,
  from: SchoolYear,
  indexation: number,
): Cents | null {
  if (!employment || scale === '' || step === '') return null;
  const input: CareerInput = {
    tables: salary.tables,
    scale,
    step,
    referenceDate: day,
    indexation: (indexation * INDEXATION_UNITS) / 10_000,
  };
  return orNull(() => {
    const points = forecast(input, Math.max(0, from - schoolYearOf(day)) + SALARY_YEARS);
    const periods = payPeriods(input, points);
    const costs = employerCost('school', periods, employment, NO_SURCHARGES, from, SALARY_YEARS);
    return costs.reduce((total, cost) => total + cost.salary, 0);
  });
}
