import type { CaoName } from '../cao/rules';
import type { Day } from '../domain/calendar';
import { ProblemError } from '../domain/problem';
import {
  RULE_IDS,
  RuleBook,
  type DatedRule,
  type EmployeeRules,
  type Provenance,
  type RefusedRule,
  type RuleId,
} from '../domain/rules';
import { builtInRules, readCao } from './caoRules';
import { refuse, type AnyProblem } from './problem';
import {
  isBlankRow,
  isMissing,
  isMissingOrZero,
  readCents,
  readDay,
  readHundredths,
  readKey,
  readWhole,
  type Cell,
} from './values';

/** Saving terms and advances are at most this many years: more is a typing error. The CAO itself names no most. */
export const MOST_RULE_YEARS = 60;

const COLUMNS = 3;
/** Names the base rules instead of a value of its own. */
const BASE_ROW = 'cao';
const HEADER = 'regel';

/**
 * The rules table of a workbook (regel, vanaf, waarde [, medewerker [, toelichting]]) laid over the CAO.
 *
 * A row with a medewerker is an agreement with that one person; a row `cao` with value `PO` takes the PO rules as the
 * base. Empty rows are ignored. A row that cannot be right refuses what its rule governs, for everybody or for the one
 * person of an agreement: a rule that is silently left out would give a wrong number. A row of which the rule cannot be
 * told, or that names the base, refuses everything.
 */
export class WorkbookRules {
  readonly book: RuleBook;
  /** The CAO under the rows. */
  readonly base: CaoName;
  /** People of whom a row refuses everything. */
  private readonly refused = new Map<string, AnyProblem>();

  constructor(cells: readonly (readonly Cell[])[]) {
    let base: CaoName = 'VO';
    const own: DatedRule[] = [];
    const refused: RefusedRule[] = [];
    const seen = new SeenRules();
    for (const [index, row] of cells.entries()) {
      if (!saysSomething(row)) continue;
      if (own.length === 0 && row.length < COLUMNS) refuse({ code: 'rulesTooNarrow', columns: row.length });
      try {
        const read = readRulesRow(row, seen);
        if ('base' in read) base = read.base;
        else own.push(read);
      } catch (error) {
        const problem = inRow(error, index + 1);
        const rule = governedBy(row);
        if (rule) refused.push({ ...rule, error: new ProblemError<AnyProblem>(problem) });
        else this.refuseForItsEmployee(readKey(row[3]), problem);
      }
    }
    this.base = base;
    this.book = new RuleBook(builtInRules(base), own, refused);
  }

  /** The rules for one employee; refuses when a row of that employee cannot be right. */
  forEmployee(key: string | null): EmployeeRules {
    const problem = key === null ? undefined : this.refused.get(key);
    if (problem) throw new ProblemError<AnyProblem>(problem);
    return this.book.forEmployee(key);
  }

  private refuseForItsEmployee(key: string | null, problem: AnyProblem): void {
    if (key === null) throw new ProblemError<AnyProblem>(problem);
    if (!this.refused.has(key)) this.refused.set(key, problem);
  }
}

function inRow(error: unknown, row: number): AnyProblem {
  if (!(error instanceof ProblemError)) throw error;
  return { code: 'inRow', table: 'CAO_regels', row, problem: error.problem as AnyProblem };
}

/** The rule and the employee that a row is about; null where its rule cannot be told, or where it names the base. */
export function governedBy(row: readonly Cell[]): Pick<DatedRule, 'rule' | 'employee'> | null {
  const name = ruleName(row);
  const rule = RULE_IDS.find((id) => id === name);
  if (!rule) return null;
  const employee = readKey(row[3]);
  return employee === null ? { rule } : { rule, employee };
}

/** A rule id as HR types it, in any case. */
export function readRuleId(cell: Cell): RuleId {
  if (isMissing(cell)) refuse({ code: 'missing', name: 'regel' });
  const text = nameOf(String(cell));
  return RULE_IDS.find((id) => id === text) ?? refuse({ code: 'unknownRule', value: String(cell) });
}

/** What sound rows before said. */
export class SeenRules {
  /** The CAO that a row names as the base. */
  base: CaoName | null = null;
  private readonly values = new Map<string, Map<Day, number>>();

  /** Remembers a value; the one that a row before gave the same rule, day and employee, or undefined. */
  add({ rule, from, employee, value }: DatedRule): number | undefined {
    const key = employee === undefined ? rule : `${rule}|${employee}`;
    let byDay = this.values.get(key);
    if (!byDay) this.values.set(key, (byDay = new Map()));
    const known = byDay.get(from);
    if (known === undefined) byDay.set(from, value);
    return known;
  }
}

/** Whether a row of the rules table is a rule, and not blank or the header. */
export function saysSomething(row: readonly Cell[]): boolean {
  return !isBlankRow(row) && ruleName(row) !== HEADER;
}

/** A rule, or the CAO that lies under the rules. */
export type ReadRule = DatedRule | { readonly base: CaoName };

/** What a row of the rules table says; refuses one that cannot be right, or that contradicts one before. */
export function readRulesRow(row: readonly Cell[], seen: SeenRules): ReadRule {
  if (ruleName(row) === BASE_ROW) {
    if (readKey(row[3]) !== null) refuse({ code: 'baseForOne' });
    const base = readCao(row[2]);
    refuseSwitch(base, seen);
    return { base };
  }
  const rule = readRule(row);
  refuseDouble(rule, seen);
  return rule;
}

function ruleName(row: readonly Cell[]): string {
  return nameOf(String(row[0] ?? ''));
}

const NAMES: ReadonlySet<string> = new Set([...RULE_IDS, BASE_ROW]);

function nameOf(text: string): string {
  // Mostly typed as it is called, in up to a hundred thousand rows.
  return NAMES.has(text) ? text : text.trim().toLowerCase();
}

const WITHOUT_NOTE: Provenance = { kind: 'workbook', note: null };

function readRule(row: readonly Cell[]): DatedRule {
  const rule = readRuleId(row[0]);
  const employee = readKey(row[3]);
  const note = noteOf(row[4]);
  return {
    rule,
    from: readDay('vanaf', row[1]),
    value: readRuleValue(rule, row[2]),
    provenance: note === null ? WITHOUT_NOTE : { kind: 'workbook', note },
    ...(employee === null ? {} : { employee }),
  };
}

/** HR's own words, shown as they are: they decide nothing, so nothing in them is refused. */
function noteOf(cell: Cell): string | null {
  return isMissingOrZero(cell) ? null : String(cell).trim();
}

function readRuleValue(rule: RuleId, cell: Cell): number {
  switch (rule) {
    case 'scholingsbudget':
      return readCents('waarde', cell);
    case 'scholingsuren':
    case 'extra_uren':
      return readHundredths('waarde', cell);
    case 'spaartermijn':
    case 'spaartermijn_plan':
    case 'spaartermijn_uren':
    case 'spaartermijn_uren_plan':
    case 'voorschot':
      return readWhole('waarde', cell, 0, MOST_RULE_YEARS);
    case 'naar_rato':
    case 'naar_rato_tijd':
      return readWhole('waarde', cell, 0, 1);
    case 'bevordering':
      return readWhole('waarde', cell, 0, 2);
  }
}

/** One CAO lies under all years: of two, nobody knows which holds when. */
function refuseSwitch(base: CaoName, seen: SeenRules): void {
  if ((seen.base ?? base) !== base) refuse({ code: 'caoSwitched' });
  seen.base = base;
}

function refuseDouble(rule: DatedRule, seen: SeenRules): void {
  const known = seen.add(rule);
  if (known !== undefined && known !== rule.value)
    refuse({ code: 'doubleRule', rule: rule.rule, date: rule.from });
}
