import { readRuleId, WorkbookRules } from '../tables/rulesTable';
import { readDay } from '../tables/values';
import { schoolYearOf, type Day, type SchoolYear } from '../domain/calendar';
import type { Cents } from '../domain/money';
import type { WishOutcome } from '../domain/plan/plan';
import type { RuleId } from '../domain/rules';
import { cellReader } from '../tables/tableReader';
import type { Employee, SchoolReading } from './school';
import { agreementRow, type Agreement } from './edits/agreements';
import { ownRows } from './plan/planRows';
import { personPlan } from './plan/wishPlan';
import { baseCao } from './read/ownRules';
import { wishesOfPlanUse, type ExtraHoursUse } from './rights/extraHoursUse';
import { orNull } from '../tables/problem';

/** An agreement with one employee, as a row of `CAO_regels`. */
export interface AgreementView {
  readonly rule: RuleId;
  readonly from: Day;
  /** As typed. */
  readonly value: string;
  readonly note: string;
  readonly row: number;
  /** Whether the row has the value that holds for everybody: it then ends the agreement before it, on the day before `from`. */
  readonly ends: boolean;
}

/** The agreements with a person that can be read, in order of date; what cannot is in the data check. */
export function agreementsOf({ raw, school }: SchoolReading, key: string): readonly AgreementView[] {
  const table = raw.tables.CAO_regels;
  if (!table) return [];
  const cell = cellReader(table);
  return ownRows(table, key)
    .map((index): AgreementView | null =>
      orNull(() => ({
        rule: readRuleId(cell(index, 'Regel')),
        from: readDay('vanaf', cell(index, 'Vanaf')),
        value: String(cell(index, 'Waarde') ?? '').replace('.', ','),
        note: String(cell(index, 'Toelichting') ?? '').trim(),
        row: table.firstRow + index + 1,
        ends: false,
      })),
    )
    .filter((agreement) => agreement !== null)
    .sort((a, b) => a.from - b.from)
    .map((agreement, index, all) => ({
      ...agreement,
      ends:
        all.slice(0, index).some(({ rule }) => rule === agreement.rule) &&
        agreement.value === cellOf(agreement.rule, valueForAll(school?.byKey.get(key), agreement)),
    }));
}

/** What holds for everybody on the day of an agreement, as the core counts it. */
export function valueForAll(
  employee: Employee | undefined,
  { rule, from }: Pick<AgreementView, 'rule' | 'from'>,
): number {
  // Extra hours and an advance are nothing where they are not agreed.
  if (rule === 'extra_uren') return 0;
  return employee?.rules?.isSound(rule) ? (employee.rules.withoutAgreement(rule, from)?.value ?? 0) : 0;
}

const cellOf = (rule: RuleId, value: number) =>
  String(rule === 'extra_uren' ? value / 100 : value).replace('.', ',');

/** The school years back from the reference date's from which an agreement can still hold for a budget that is left. */
const YEARS_BACK = 5;
const YEARS_AHEAD = 3;

/** The school years from which an agreement with a person can hold, the first one first. */
export function agreementYears({ employment }: Employee, day: Day): readonly SchoolYear[] {
  const now = schoolYearOf(day);
  const entered = employment?.start ?? null;
  const first = entered === null ? 0 : Math.min(now, schoolYearOf(entered));
  return agreementYearsOfAnybody(day).filter((year) => year >= first);
}

/** The same, whoever it is with. */
export function agreementYearsOfAnybody(day: Day): readonly SchoolYear[] {
  const first = schoolYearOf(day) - YEARS_BACK;
  return Array.from({ length: YEARS_BACK + YEARS_AHEAD + 1 }, (_, i) => first + i);
}

/** What an agreement changes in the plan of a person's wishes. */
export interface AgreementEffect {
  /** How many of the wishes are planned now, and with the agreement. */
  readonly before: number;
  readonly after: number;
  readonly of: number;
  /** What the wishes that do not fit are short of together, now and with the agreement. */
  readonly shortBefore: Cents;
  readonly shortAfter: Cents;
  /** What the wishes then take of budgets that only hours above full time give; null for nothing, and where it is about hours. */
  readonly onExtraHours: ExtraHoursUse | null;
}

/** Whether an agreement is about the budget; what is agreed about hours takes nothing of it. */
export const isAboutBudget = (rule: RuleId): boolean => rule === 'spaartermijn' || rule === 'voorschot';

/** What an agreement would change; null where no plan can be made. */
export function agreementEffect(
  reading: Pick<SchoolReading, 'raw' | 'school'>,
  employee: Employee,
  agreement: Agreement,
  day: Day,
): AgreementEffect | null {
  const { raw, school } = reading;
  const table = raw.tables.CAO_regels;
  const { pot } = employee;
  if (!table || !school || !pot) return null;
  const { settings } = school;
  const { rule, from, value } = agreement;
  const cell = cellReader(table);
  const replaced = agreementRow(table, employee.key, agreement);
  const rows = [...table.rows.keys()]
    .filter((index) => index !== replaced)
    .map((index) => ['Regel', 'Vanaf', 'Waarde', 'Personeelsnummer'].map((column) => cell(index, column)));
  return orNull(() => {
    const typed = rule === 'extra_uren' ? value / 100 : value;
    const rules = new WorkbookRules([...rows, [rule, from, typed, employee.number]])
      .forEmployee(employee.key)
      .of(pot.rules.category);
    const agreed: Employee = {
      ...employee,
      rules,
      pot: { ...pot, rules },
      hours: employee.hours && { ...employee.hours, rules },
    };
    const [before, after] = [personPlan(employee, day, settings), personPlan(agreed, day, settings)];
    if (before?.kind !== 'plan' || after?.kind !== 'plan') return null;
    const [now, then] = [before, after].map(({ view }) => view.plan.outcomes);
    return {
      before: planned(now),
      after: planned(then),
      of: employee.wishes.length,
      shortBefore: short(now),
      shortAfter: short(then),
      onExtraHours: isAboutBudget(rule) ? wishesOfPlanUse(agreed, after.view, baseCao(reading)) : null,
    };
  });
}

const short = (outcomes: readonly WishOutcome[]) =>
  outcomes.reduce(
    (sum, outcome) => sum + (outcome.status === 'notAffordable' ? outcome.shortfall.topUp : 0),
    0,
  );

const planned = (outcomes: readonly WishOutcome[]) =>
  outcomes.filter(({ status }) => status === 'planned').length;
