import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from './calendar';

/** The rules by which budgets are computed; the ids are those that HR types in the table CAO_regels. */
export const RULE_IDS = [
  'scholingsbudget', // cents per school year at full time
  'scholingsuren', // hundredths of an hour per school year at full time
  'spaartermijn', // whole school years after its own in which a lot of money can still pay, by what is agreed
  'spaartermijn_plan', // the same with a plan that the employee hands in beforehand
  'spaartermijn_uren', // as spaartermijn, for lots of hours
  'spaartermijn_uren_plan', // as spaartermijn_plan, for lots of hours
  'voorschot', // whole school years before its own in which a lot can already pay
  'naar_rato', // 1: the entitlement follows the fte, 0: it does not
  'naar_rato_tijd', // 1: it follows the days employed in the school year, 0: it does not
  'extra_uren', // hundredths of an hour per school year on top, for whom an agreement says so
  'bevordering', // promotion: 0 to an amount at least equal, 1 next higher, 2 at least equal with allowances
] as const;
export type RuleId = (typeof RULE_IDS)[number];

/** The two pots that a school year fills. */
export type PotKind = 'scholingsbudget' | 'scholingsuren';

/** Where a value comes from, to be shown beside it. */
export type Provenance =
  | {
      readonly kind: 'cao';
      readonly title: string;
      readonly article: string | null;
      readonly url: string;
      /** Last day for which the source confirms the value; null when nothing confirms it. */
      readonly verifiedUntil: Day | null;
      readonly note: string | null;
    }
  | { readonly kind: 'workbook'; readonly note: string | null }
  | { readonly kind: 'default' };

/** One value of one rule, in force from a day on. */
export interface DatedRule {
  readonly rule: RuleId;
  readonly from: Day;
  readonly value: number;
  readonly provenance: Provenance;
  /** An agreement with this one employee; absent for a rule that holds for all. */
  readonly employee?: string;
}

/** What holds for one employee in one school year: the values in force on its 1 August. */
export interface YearRules {
  /** Cents, null where no rule is known. */
  readonly scholingsbudget: number | null;
  /** Hundredths of an hour, those on top by agreement included; null where no rule is known. */
  readonly scholingsuren: number | null;
  /** In school years after its own, of a lot of this year. */
  readonly savingTerms: Readonly<Record<PotKind, SavingTerms>>;
  readonly advance: number;
  readonly proRata: boolean;
  readonly proRataInTime: boolean;
}

/** How long a lot can be saved. */
export interface SavingTerms {
  /** By what is agreed: with the employee, by the school for all, or else by the CAO. */
  readonly agreed: number;
  /** When a plan is handed in beforehand; an agreement with the employee counts as it stands. */
  readonly planning: number;
}

/** The rules for saving each kind of pot: without and with a plan. */
const SAVING_RULES: Readonly<Record<PotKind, readonly [RuleId, RuleId]>> = {
  scholingsbudget: ['spaartermijn', 'spaartermijn_plan'],
  scholingsuren: ['spaartermijn_uren', 'spaartermijn_uren_plan'],
};

/** The rule that says how long a pot of this kind is saved by what is agreed. */
export function savingRule(kind: PotKind): RuleId {
  return SAVING_RULES[kind][0];
}

const DEFAULTS: Partial<Record<RuleId, number>> = {
  voorschot: 0,
  naar_rato: 1,
  naar_rato_tijd: 1,
  bevordering: 0,
};

/**
 * All rules that count, in order of precedence: agreements with one employee, the school's own rows, the CAO.
 * A layer takes over a rule wholly from the date of its first row for that rule.
 */
export class RuleBook {
  private readonly builtIn: Layer;
  private readonly own: Layer;
  private readonly agreements = new Map<string, Layer>();
  private readonly general: EmployeeRules;
  private readonly perEmployee = new Map<string, EmployeeRules>();
  /** No rule changes after this school year, apart from agreements with single employees. */
  readonly lastChange: SchoolYear;

  constructor(builtIn: readonly DatedRule[], ownRows: readonly DatedRule[] = []) {
    this.builtIn = new Layer(builtIn);
    const byEmployee = grouped(ownRows, ({ employee }) => employee);
    for (const [employee, rows] of byEmployee)
      if (employee !== undefined) this.agreements.set(employee, new Layer(rows));
    this.own = new Layer(byEmployee.get(undefined) ?? []);
    this.general = new EmployeeRules([this.own, this.builtIn]);
    this.lastChange = Math.max(lastChangeOf(builtIn), lastChangeOf(ownRows));
  }

  /** The rules for one employee; without one, or without an agreement, those that hold for all. */
  forEmployee(employee: string | null): EmployeeRules {
    if (employee === null) return this.general;
    const agreement = this.agreements.get(employee);
    if (!agreement) return this.general;
    let rules = this.perEmployee.get(employee);
    if (!rules)
      this.perEmployee.set(employee, (rules = new EmployeeRules([agreement, this.own, this.builtIn])));
    return rules;
  }
}

/** Who an employee is to the CAO: support staff, a teacher, or somebody whom it gives no training right. */
export type StaffCategory = 'support' | 'teacher' | 'withoutRight';

/** The rules as they hold for one employee. */
export class EmployeeRules {
  private readonly years = new Map<SchoolYear, YearRules>();

  /** The longest advance that any row gives: no lot pays earlier than this many years before its own. */
  readonly mostAdvance: number;

  constructor(
    private readonly layers: readonly Layer[],
    private readonly category: StaffCategory = 'support',
  ) {
    this.mostAdvance = layers.reduce((most, layer) => Math.max(most, layer.mostAdvance), 0);
  }

  /** The same rules for an employee of a category: a teacher has the extra hours without a plan, others have no right. */
  of(category: StaffCategory): EmployeeRules {
    return category === this.category ? this : new EmployeeRules(this.layers, category);
  }

  /** The row in force on the day, with where it comes from; null when no rule is known yet. */
  on(rule: RuleId, day: Day): DatedRule | null {
    for (const layer of this.layers) {
      const row = lastUpTo(layer.of(rule), day);
      if (row) return row;
    }
    return defaultOf(rule);
  }

  /** The rows that hold for this one employee alone, by rule and then in order of date. */
  agreed(): readonly DatedRule[] {
    return this.layers.flatMap((layer) => (layer.ofOneEmployee ? layer.all() : []));
  }

  /** The row that would be in force on the day without an agreement with this one employee. */
  withoutAgreement(rule: RuleId, day: Day): DatedRule | null {
    for (const layer of this.layers) {
      const row = lastUpTo(layer.of(rule), day);
      if (row && row.employee === undefined) return row;
    }
    return defaultOf(rule);
  }

  /** The values in force on 1 August of the school year. */
  in(schoolYear: SchoolYear): YearRules {
    let known = this.years.get(schoolYear);
    if (!known) {
      const day = firstDayOf(schoolYear);
      known = {
        scholingsbudget: this.right(this.on('scholingsbudget', day)?.value ?? null),
        scholingsuren: this.right(this.hours(day)),
        savingTerms: {
          scholingsbudget: this.savingTerms('scholingsbudget', day),
          scholingsuren: this.savingTerms('scholingsuren', day),
        },
        advance: this.on('voorschot', day)?.value ?? 0,
        proRata: this.on('naar_rato', day)?.value !== 0,
        proRataInTime: this.on('naar_rato_tijd', day)?.value !== 0,
      };
      this.years.set(schoolYear, known);
    }
    return known;
  }

  private right(amount: number | null): number | null {
    return amount !== null && this.category === 'withoutRight' ? 0 : amount;
  }

  /** A row that gives one employee what holds for everybody ends an agreement, and so is none itself. */
  private savingTerms(kind: PotKind, day: Day): SavingTerms {
    const [withoutPlan, withPlan] = SAVING_RULES[kind];
    const row = this.on(withoutPlan, day);
    const agreed = row?.value ?? 0;
    const own =
      row?.employee !== undefined && agreed !== (this.withoutAgreement(withoutPlan, day)?.value ?? 0);
    return { agreed, planning: own ? agreed : Math.max(agreed, this.on(withPlan, day)?.value ?? 0) };
  }

  /**
   * Extra hours ask for a plan with the one employee, so only an agreement with that employee adds them: what the CAO
   * or the school says for all is how many they would be. A teacher needs no plan.
   */
  private hours(day: Day): number | null {
    const hours = this.on('scholingsuren', day);
    if (!hours) return null;
    const extra = this.on('extra_uren', day);
    const given = this.category === 'teacher' || extra?.employee !== undefined;
    return hours.value + (given ? (extra?.value ?? 0) : 0);
  }
}

function defaultOf(rule: RuleId): DatedRule | null {
  const value = DEFAULTS[rule];
  return value === undefined ? null : { rule, from: 0, value, provenance: { kind: 'default' } };
}

/** Rows of one precedence: those of one employee, the school's own or the CAO's. */
class Layer {
  private readonly byRule: ReadonlyMap<RuleId, readonly DatedRule[]>;
  readonly ofOneEmployee: boolean;
  /** In school years, of all rows. */
  readonly mostAdvance: number;

  constructor(rows: readonly DatedRule[]) {
    const byRule = grouped(rows, ({ rule }) => rule);
    for (const ofRule of byRule.values()) ofRule.sort((a, b) => a.from - b.from);
    this.byRule = byRule;
    this.ofOneEmployee = rows.some(({ employee }) => employee !== undefined);
    this.mostAdvance = this.of('voorschot').reduce((most, { value }) => Math.max(most, value), 0);
  }

  /** The rows of a rule, in order of date. */
  of(rule: RuleId): readonly DatedRule[] {
    return this.byRule.get(rule) ?? [];
  }

  /** All rows, by rule and then in order of date. */
  all(): DatedRule[] {
    return [...this.byRule.values()].flat();
  }
}

/** Rows by what they have in common, in their order. */
function grouped<Row, Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

function lastChangeOf(rows: readonly DatedRule[]): SchoolYear {
  const last = rows.reduce((latest, { from }) => Math.max(latest, from), -Infinity);
  return rows.length === 0 ? 0 : schoolYearOf(last) + 1;
}

/** The last of the rows, in order of date, that is in force on the day. */
function lastUpTo(rows: readonly DatedRule[], day: Day): DatedRule | null {
  let [known, later] = [-1, rows.length];
  while (later - known > 1) {
    const middle = (known + later) >> 1;
    if (rows[middle].from <= day) known = middle;
    else later = middle;
  }
  return known < 0 ? null : rows[known];
}
