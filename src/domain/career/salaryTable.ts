import { monthsAfter, type Day } from '../calendar';
import type { Cents } from '../money';
import { ProblemError } from '../problem';
import { failSalary } from './salaryProblem';

/** A scale or step as the table prints it: `5`, `0`, `J15`, `LB`. */
export type Label = string | number;

/** What a label is looked up by: number and text alike, in any case, with or without leading zeros. */
export function labelKey(label: Label): string {
  if (typeof label === 'number') return String(label);
  const text = label.trim().toLowerCase();
  return /^\d+$/.test(text) ? String(Number(text)) : text;
}

export interface SalaryStep {
  readonly label: Label;
  /** Gross per month at 1.0 fte. */
  readonly monthly: Cents;
}

/** Where somebody stands in a table. */
export interface SalaryPlace {
  readonly scale: SalaryScale;
  readonly index: number;
}

/** A scale with its steps in the table's own order: nothing about that order can be read from the labels. */
export class SalaryScale {
  readonly key: string;
  /** One per step, made once: a forecast passes millions of them. */
  readonly standings: readonly SalaryPlace[];
  private readonly places = new Map<string, number>();

  constructor(
    readonly label: Label,
    readonly steps: readonly SalaryStep[],
  ) {
    this.key = labelKey(label);
    this.standings = steps.map((_, index) => ({ scale: this, index }));
    steps.forEach((step, index) => this.places.set(labelKey(step.label), index));
  }

  get last(): number {
    return this.steps.length - 1;
  }

  /** Index of a step by its key; undefined where the scale has no such step. */
  placeOf(stepKey: string): number | undefined {
    return this.places.get(stepKey);
  }
}

/** What a new table makes of the steps of the table that it replaces. Who is in another scale keeps the step. */
export interface Conversion {
  /** Effective date of the table that is replaced. */
  readonly replaces: Day;
  /** Per scale, by key, the label of the new step by the key of the old one. */
  readonly newSteps: ReadonlyMap<string, ReadonlyMap<string, Label>>;
}

/** One published table, in force from its effective date until the next one. */
export class SalaryTable {
  /**
   * @param from effective date; null for a table that was always in force
   * @param scales in the table's own order, by key
   * @param broken scales whose rows cannot be right, with what is wrong; only who needs such a scale is stopped
   * @param conversion of the steps of the table before it, on its effective date
   */
  constructor(
    readonly from: Day | null,
    private readonly scales: ReadonlyMap<string, SalaryScale>,
    private readonly broken: ReadonlyMap<string, { readonly code: string }> = new Map(),
    readonly conversion: Conversion | null = null,
  ) {}

  /** Undefined where the table lacks the scale or its rows cannot be right. */
  find(label: Label): SalaryScale | undefined {
    const key = labelKey(label);
    return this.broken.has(key) ? undefined : this.scales.get(key);
  }

  /** Refuses a scale that the table lacks, or whose rows cannot be right. */
  scale(label: Label): SalaryScale {
    const problem = this.broken.get(labelKey(label));
    if (problem) throw new ProblemError(problem);
    return (
      this.find(label) ??
      failSalary({ code: 'unknownScale', scale: String(label), table: this.from, known: this.knownScales() })
    );
  }

  /** The same table with scales that it lacks. */
  withScales(more: readonly SalaryScale[]): SalaryTable {
    const added = more.filter(({ key }) => !this.scales.has(key) && !this.broken.has(key));
    const scales = new Map([...this.scales, ...added.map((scale) => [scale.key, scale] as const)]);
    return new SalaryTable(this.from, scales, this.broken, this.conversion);
  }

  private knownScales(): string {
    return [...this.scales.values()].map(({ label }) => String(label)).join(', ');
  }
}

/** For so long after its effective date a table that ships with the product counts as the present one. */
export const MONTHS_CURRENT = 24;

/** Dated tables side by side. */
export class SalaryTables {
  /** In force on every day from its effective date on. */
  readonly newest: SalaryTable;
  private readonly tables: readonly SalaryTable[];
  private readonly lastReferenceDay: Day;

  /**
   * @param tables at least one, each with another effective date
   * @param shipped whether they came with the product: then no reference date may lie more than `MONTHS_CURRENT`
   *   months after the newest, where a table that the school gave itself counts as the present one
   */
  constructor(
    tables: readonly SalaryTable[],
    private readonly shipped = false,
  ) {
    this.tables = [...tables].sort((a, b) => (a.from ?? -Infinity) - (b.from ?? -Infinity));
    this.newest = this.tables[this.tables.length - 1];
    this.lastReferenceDay = shipped ? monthsAfter(this.newest.from ?? 0, MONTHS_CURRENT) : Infinity;
  }

  /** The same tables with scales that they lack. @param scalesOf those that belong to a table */
  withScales(scalesOf: (table: SalaryTable) => readonly SalaryScale[]): SalaryTables {
    const tables = this.tables.map((table) => table.withScales(scalesOf(table)));
    return new SalaryTables(tables, this.shipped);
  }

  /** The table in force on the day; beyond the newest one, that one. Refuses a day before the first table. */
  on(day: Day): SalaryTable {
    return (
      this.find(day) ??
      failSalary({ code: 'beforeSalaryTables', date: day, first: this.tables[0].from ?? day })
    );
  }

  /** As `on`; undefined before the first table. */
  find(day: Day): SalaryTable | undefined {
    for (let i = this.tables.length - 1; i >= 0; i--) {
      const { from } = this.tables[i];
      if (from === null || from <= day) return this.tables[i];
    }
    return undefined;
  }

  /** As `on`, for the date at which somebody's pay is asked: refuses when the newest shipped table is too old for it. */
  onReferenceDate(day: Day): SalaryTable {
    if (day > this.lastReferenceDay) {
      failSalary({ code: 'salaryTableOutdated', date: day, newest: this.newest.from ?? day });
    }
    return this.on(day);
  }

  /** The tables that come into force after `after`, up to and including `until`, in order. */
  comingIntoForce(after: Day, until: Day): readonly SalaryTable[] {
    if ((this.newest.from ?? after) <= after) return NONE;
    return this.tables.filter(({ from }) => from !== null && from > after && from <= until);
  }

  /** The newest table before `table` that has the step; undefined where none has it. */
  olderWith(table: SalaryTable, scale: Label, stepKey: string): SalaryTable | undefined {
    const older = this.tables.slice(0, this.tables.indexOf(table)).reverse();
    return older.find((candidate) => candidate.find(scale)?.placeOf(stepKey) !== undefined);
  }
}

const NONE: readonly SalaryTable[] = [];
