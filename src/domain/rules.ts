import { firstDayOf, schoolYearOf, type Day, type SchoolYear } from './calendar';

/** The rules by which budgets are computed; the ids are those that HR types in the table CAO_regels. */
export const RULE_IDS = [
  'scholingsbudget', // cents per school year at full time
  'scholingsuren', // hundredths of an hour per school year at full time
  'spaartermijn', // whole school years after its own in which a lot can still pay
  'voorschot', // whole school years before its own in which a lot can already pay
  'naar_rato', // 1: the entitlement follows the fte, 0: it does not
  'extra_uren', // hundredths of an hour per school year on top, for whom an agreement says so
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
  readonly savingTerm: number;
  readonly advance: number;
  readonly proRata: boolean;
}

const DEFAULTS: Partial<Record<RuleId, number>> = { voorschot: 0, naar_rato: 1 };

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
    this.builtIn = layerOf(builtIn);
    this.own = layerOf(ownRows.filter((row) => row.employee === undefined));
    for (const row of ownRows) {
      if (row.employee === undefined) continue;
      const layer = this.agreements.get(row.employee);
      if (layer) insert(layer, row);
      else this.agreements.set(row.employee, layerOf([row]));
    }
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

/** The rules as they hold for one employee. */
export class EmployeeRules {
  private readonly years = new Map<SchoolYear, YearRules>();

  /** The longest advance that any row gives: no lot pays earlier than this many years before its own. */
  readonly mostAdvance: number;

  constructor(private readonly layers: readonly Layer[]) {
    const advances = layers.flatMap((layer) => layer.get('voorschot') ?? []);
    this.mostAdvance = Math.max(0, ...advances.map((row) => row.value));
  }

  /** The row in force on the day, with where it comes from; null when no rule is known yet. */
  on(rule: RuleId, day: Day): DatedRule | null {
    for (const layer of this.layers) {
      const row = lastUpTo(layer.get(rule), day);
      if (row) return row;
    }
    return defaultOf(rule);
  }

  /** The rows that hold for this one employee alone, by rule and then in order of date. */
  agreed(): readonly DatedRule[] {
    return this.layers.flatMap((layer) =>
      [...layer.values()].flat().filter((row) => row.employee !== undefined),
    );
  }

  /** The row that would be in force on the day without an agreement with this one employee. */
  withoutAgreement(rule: RuleId, day: Day): DatedRule | null {
    for (const layer of this.layers) {
      const row = lastUpTo(layer.get(rule), day);
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
        scholingsbudget: this.on('scholingsbudget', day)?.value ?? null,
        scholingsuren: this.hours(day),
        savingTerm: this.on('spaartermijn', day)?.value ?? 0,
        advance: this.on('voorschot', day)?.value ?? 0,
        proRata: this.on('naar_rato', day)?.value !== 0,
      };
      this.years.set(schoolYear, known);
    }
    return known;
  }

  /**
   * Extra hours ask for a plan with the one employee, so only an agreement with that employee adds them: what the CAO
   * or the school says for all is how many they would be.
   */
  private hours(day: Day): number | null {
    const hours = this.on('scholingsuren', day);
    if (!hours) return null;
    const extra = this.on('extra_uren', day);
    return hours.value + (extra?.employee === undefined ? 0 : extra.value);
  }
}

function defaultOf(rule: RuleId): DatedRule | null {
  const value = DEFAULTS[rule];
  return value === undefined ? null : { rule, from: 0, value, provenance: { kind: 'default' } };
}

type Layer = Map<RuleId, DatedRule[]>;

function layerOf(rows: readonly DatedRule[]): Layer {
  const layer: Layer = new Map();
  for (const row of rows) insert(layer, row);
  return layer;
}

function lastChangeOf(rows: readonly DatedRule[]): SchoolYear {
  return rows.reduce((last, row) => Math.max(last, schoolYearOf(row.from) + 1), 0);
}

function insert(layer: Layer, row: DatedRule): void {
  const rows = layer.get(row.rule) ?? [];
  rows.push(row);
  rows.sort((a, b) => a.from - b.from);
  layer.set(row.rule, rows);
}

function lastUpTo(rows: readonly DatedRule[] | undefined, day: Day): DatedRule | null {
  if (!rows) return null;
  for (let i = rows.length - 1; i >= 0; i--) if (rows[i].from <= day) return rows[i];
  return null;
}
