import { DEFAULT_SETTINGS } from '../../src/tables/settings';
import { dayOf } from '../../src/domain/calendar';
import { RuleBook, type DatedRule, type RuleId } from '../../src/domain/rules';
import { builtInRules, shippedRuleBook } from '../../src/tables/caoRules';
import { noSurcharges } from '../../src/school/read/surcharges';
import { shippedCareer } from '../../src/school/career/shippedCareer';
import type { BookedExpense, Employee, School, SchoolReading, Wish } from '../../src/school/school';
import { sourceWords } from '../../src/texts/workbook/sourceWords';

/** 23 November 2026, in school year 2026-2027. */
export const DAY = dayOf(2026, 11, 23);

/** The shipped rules: € 600 a year, and without an agreement nothing is saved. */
export const shippedRules = shippedRuleBook('VO').forEmployee(null);

const own = (rule: RuleId, value: number): DatedRule => ({
  rule,
  from: dayOf(2016, 8, 1),
  value,
  provenance: { kind: 'workbook', note: 'POP' },
});

/** The shipped amounts, € 600 a year, in a school that lets everybody save for two years. */
export const rules = new RuleBook(builtInRules('VO'), [own('spaartermijn', 2)]).forEmployee(null);

/** The same in a school where saving takes a plan, which then holds for two years. */
export const rulesWithPlan = new RuleBook(builtInRules('VO'), [
  own('spaartermijn', 0),
  own('spaartermijn_plan', 2),
]).forEmployee(null);

/** The shipped rules with the school's own saving term for one person, from 1 August 2016 on. */
export function rulesWithSavingTerm(years: number) {
  return new RuleBook(builtInRules('VO'), [{ ...own('spaartermijn', years), employee: '1' }]).forEmployee(
    '1',
  );
}

export function expense(
  row: number,
  year: number,
  month: number,
  cents: number,
  mandated = false,
): BookedExpense {
  return { row, date: dayOf(year, month, 1), amount: cents, description: `Boek ${row}`, hours: 0, mandated };
}

export function wish(id: string, price: number | null, more: Partial<Wish> = {}): Wish {
  return {
    id,
    course: id,
    code: '',
    price,
    priceFrom: { from: 'wish' },
    duration: 1,
    priority: 2,
    earliest: null,
    latest: null,
    hours: null,
    after: null,
    funding: [],
    kind: 'ownChoice',
    outside: [],
    grants: [],
    problem: null,
    status: 'wish',
    statusText: '',
    start: null,
    document: '',
    ending: null,
    row: 2,
    ...more,
  };
}

/** Somebody who has worked at 0.8 fte since 1 August 2020. */
export function person(more: Partial<Employee> = {}): Employee {
  const employment = more.employment ?? { start: dayOf(2020, 8, 1), end: null, fte: 0.8, changes: [] };
  const expenses = more.expenses ?? [];
  return {
    key: '1',
    number: 1,
    name: 'Aïsha Tussenuur',
    functionName: 'TOA',
    scale: '6',
    step: '4',
    education: null,
    lastEvc: null,
    category: '',
    team: '',
    manager: '',
    location: '',
    employment,
    dates: employment,
    rules,
    expenses,
    wishes: [],
    problems: [],
    row: 2,
    pot: {
      kind: 'scholingsbudget',
      employment,
      rules: more.rules ?? rules,
      expenses: expenses.filter(({ mandated }) => !mandated),
      opening: [],
    },
    hours: null,
    ...more,
  };
}

export function readingOf(...employees: Employee[]): SchoolReading {
  const school: School = {
    referenceDay: DAY,
    referenceIsFormula: false,
    employees,
    byKey: new Map(employees.map((employee) => [employee.key, employee])),
    courses: [],
    ...shippedCareer(sourceWords),
    surcharges: noSurcharges,
    fund: { money: [], requests: [] },
    talks: new Map(),
    settings: DEFAULT_SETTINGS,
    rules,
    lastRuleChange: 2020,
  };
  return { school, problems: [], raw: { tables: {}, otherTables: [], referenceDate: null } };
}
