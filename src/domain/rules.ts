import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from './calendar';
import { highest } from './extremes';
import { grouped } from './grouped';

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

/** A row that cannot be right: whatever its rule governs cannot be computed, for all or for the one employee. */
export interface RefusedRule {
  readonly rule: RuleId;
  readonly employee?: string;
  /** Thrown when the rule is read. */
  readonly error: Error;
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

const BOTH_POTS: readonly RuleId[] = ['voorschot', 'naar_rato', 'naar_rato_tijd'];

/** The rules that decide what is in a pot. */
const POT_RULES: Readonly<Record<PotKind, readonly RuleId[]>> = {
  scholingsbudget: ['scholingsbudget', ...SAVING_RULES.scholingsbudget, ...BOTH_POTS],
  scholingsuren: ['scholingsuren', 'extra_uren', ...SAVING_RULES.scholingsuren, ...BOTH_POTS],
};

/** Whether a rule decides what is in a pot of this kind. */
export function decidesPot(kind: PotKind, rule: RuleId): boolean {
  return POT_RULES[kind].includes(rule);
}

const DEFAULTS: Partial<Record<RuleId, number>> = {
  voorschot: 0,
  naar_rato: 1,
  naar_rato_tijd: 1,
  bevordering: 0,
};

/**
 * All rules that count, in order of precedence: agreements with one employee, the school's own rows, the CAO.
 * A level takes over a rule wholly from the date of its first row for that rule.
 */
export class RuleBook {
  private readonly builtIn: RuleLevel;
  private readonly own: RuleLevel;
  private readonly agreements = new Map<string, RuleLevel>();
  private readonly general: EmployeeRules;
  private readonly perEmployee = new Map<string, EmployeeRules>();
  /** No rule changes after this school year, apart from agreements with single employees. */
  readonly lastChange: SchoolYear;

  /** @param refused rows that cannot be right, of which no value is known */
  constructor(
    builtIn: readonly DatedRule[],
    ownRows: readonly DatedRule[] = [],
    refused: readonly RefusedRule[] = [],
  ) {
    this.builtIn = new RuleLevel(builtIn);
    const byEmployee = grouped(ownRows, ({ employee }) => employee);
    const refusedOf = grouped(refused, ({ employee }) => employee);
    for (const employee of new Set([...byEmployee.keys(), ...refusedOf.keys()]))
      if (employee !== undefined)
        this.agreements.set(
          employee,
          new RuleLevel(byEmployee.get(employee) ?? [], refusedOf.get(employee) ?? []),
        );
    this.own = new RuleLevel(byEmployee.get(undefined) ?? [], refusedOf.get(undefined) ?? []);
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
  private readonly longestAdvance: number;
  private readonly longestTerms: Readonly<Record<PotKind, number>>;
  /** Whether there is an agreement with this one employee. */
  readonly ofOneEmployee: boolean;
  private readonly refused: ReadonlyMap<RuleId, Error>;
  private readonly otherCategories = new Map<StaffCategory, EmployeeRules>();

  constructor(
    private readonly levels: readonly RuleLevel[],
    readonly category: StaffCategory = 'support',
  ) {
    this.ofOneEmployee = levels.some((level) => level.ofOneEmployee);
    const longest = (...rules: RuleId[]) =>
      highest(
        rules.flatMap((rule) => levels.map((level) => level.mostOf(rule))),
        0,
      );
    this.longestAdvance = longest('voorschot');
    this.longestTerms = {
      scholingsbudget: longest(...SAVING_RULES.scholingsbudget),
      scholingsuren: longest(...SAVING_RULES.scholingsuren),
    };
    this.refused = new Map([...levels].reverse().flatMap((level) => [...level.refused]));
  }

  /** The longest advance that any row gives: no lot pays earlier than this many years before its own. */
  get mostAdvance(): number {
    this.refuseUnsound('voorschot');
    return this.longestAdvance;
  }

  /**
   * The longest term that any row gives for saving a pot of this kind: no lot lasts longer, in school years after its
   * own.
   */
  longestSaving(kind: PotKind): number {
    return this.longestTerms[kind];
  }

  /** Whether no row that decides what is in a pot of this kind is refused. */
  canFill(kind: PotKind): boolean {
    return POT_RULES[kind].every((rule) => this.isSound(rule));
  }

  /** Whether no row of the rule is refused. */
  isSound(rule: RuleId): boolean {
    return !this.refused.has(rule);
  }

  private refuseUnsound(rule: RuleId): void {
    const error = this.refused.get(rule);
    if (error) throw error;
  }

  /**
   * The same rules for an employee of a category: a teacher has the extra hours without a plan, others have no right.
   */
  of(category: StaffCategory): EmployeeRules {
    if (category === this.category) return this;
    let rules = this.otherCategories.get(category);
    if (!rules) this.otherCategories.set(category, (rules = new EmployeeRules(this.levels, category)));
    return rules;
  }

  /**
   * The row in force on the day, with where it comes from; null when no rule is known yet. Throws where a row of the
   * rule is refused.
   */
  on(rule: RuleId, day: Day): DatedRule | null {
    this.refuseUnsound(rule);
    for (const level of this.levels) {
      const row = lastUpTo(level.of(rule), day);
      if (row) return row;
    }
    return defaultOf(rule);
  }

  /** The rows that hold for this one employee alone, by rule and then in order of date; none of a refused rule. */
  agreed(): readonly DatedRule[] {
    const rows = this.levels.flatMap((level) => (level.ofOneEmployee ? level.all() : []));
    return this.refused.size === 0 ? rows : rows.filter(({ rule }) => this.isSound(rule));
  }

  /** The row that would be in force on the day without an agreement with this one employee. */
  withoutAgreement(rule: RuleId, day: Day): DatedRule | null {
    this.refuseUnsound(rule);
    for (const level of this.levels) {
      const row = lastUpTo(level.of(rule), day);
      if (row && row.employee === undefined) return row;
    }
    return defaultOf(rule);
  }

  /** The values in force on 1 August of the school year. A value that a refused row governs throws when it is read. */
  in(schoolYear: SchoolYear): YearRules {
    let known = this.years.get(schoolYear);
    if (!known) {
      const values = this.valuesOn(firstDayOf(schoolYear));
      // Where nothing is refused every value can be kept.
      known = this.refused.size === 0 ? { ...values } : values;
      this.years.set(schoolYear, known);
    }
    return known;
  }

  /** The values, each computed whenever it is read. */
  private valuesOn(day: Day): YearRules {
    const value = (rule: RuleId) => this.on(rule, day)?.value;
    const amount = () => this.right(value('scholingsbudget') ?? null);
    const hours = () => this.right(this.hours(day));
    const terms = (kind: PotKind) => this.savingTerms(kind, day);
    const keep = this.refused.size === 0;
    return {
      get scholingsbudget() {
        return amount();
      },
      get scholingsuren() {
        return hours();
      },
      get savingTerms() {
        const lazy = {
          get scholingsbudget() {
            return terms('scholingsbudget');
          },
          get scholingsuren() {
            return terms('scholingsuren');
          },
        };
        return keep ? { ...lazy } : lazy;
      },
      get advance() {
        return value('voorschot') ?? 0;
      },
      get proRata() {
        return value('naar_rato') !== 0;
      },
      get proRataInTime() {
        return value('naar_rato_tijd') !== 0;
      },
    };
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
class RuleLevel {
  private readonly byRule: ReadonlyMap<RuleId, readonly DatedRule[]>;
  readonly ofOneEmployee: boolean;
  /**
   * The highest value per rule, computed once: the levels that hold for all are shared by everybody with an agreement.
   */
  private readonly most = new Map<RuleId, number>();

  /** The first error of each rule that is refused. */
  readonly refused: ReadonlyMap<RuleId, Error>;

  constructor(rows: readonly DatedRule[], refused: readonly RefusedRule[] = []) {
    this.refused = new Map([...refused].reverse().map(({ rule, error }) => [rule, error]));
    const byRule = grouped(rows, ({ rule }) => rule);
    // Sorting very many rows that are in order already would take longer than the pane may keep its user waiting.
    for (const ofRule of byRule.values()) if (!isInOrder(ofRule)) ofRule.sort((a, b) => a.from - b.from);
    this.byRule = byRule;
    this.ofOneEmployee = rows.some(({ employee }) => employee !== undefined);
  }

  /** The rows of a rule, in order of date. */
  of(rule: RuleId): readonly DatedRule[] {
    return this.byRule.get(rule) ?? [];
  }

  /** The highest value that any row of a rule gives. */
  mostOf(rule: RuleId): number {
    let most = this.most.get(rule);
    if (most === undefined) {
      most = this.of(rule).reduce((soFar, { value }) => Math.max(soFar, value), 0);
      this.most.set(rule, most);
    }
    return most;
  }

  /** All rows, by rule and then in order of date. */
  all(): DatedRule[] {
    return [...this.byRule.values()].flat();
  }
}

/** Whether the rows are in order of date. */
function isInOrder(rows: readonly DatedRule[]): boolean {
  let last = -Infinity;
  for (const { from } of rows) {
    if (from < last) return false;
    last = from;
  }
  return true;
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
