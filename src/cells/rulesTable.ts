import type { CaoName } from '../cao/rules';
import { ProblemError } from '../domain/problem';
import { RULE_IDS, RuleBook, type DatedRule, type EmployeeRules, type RuleId } from '../domain/rules';
import { builtInRules, readCao } from './caoRules';
import { inRow, refuse, type AnyProblem } from './problem';
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
 * base. Empty rows are ignored. A general row that cannot be right is refused for everybody: a rule that is silently
 * left out would give a wrong number. An agreement's row is refused for that person only.
 */
export class WorkbookRules {
  readonly book: RuleBook;
  /** The CAO under the rows. */
  readonly base: CaoName;
  private readonly refused = new Map<string, AnyProblem>();

  constructor(cells: readonly (readonly Cell[])[]) {
    const rows = numbered(cells).filter(({ row }) => saysSomething(row));
    if (rows.length > 0 && rows[0].row.length < COLUMNS) {
      refuse({ code: 'rulesTooNarrow', columns: rows[0].row.length });
    }
    let base: CaoName = 'VO';
    const own: DatedRule[] = [];
    const seen: SeenRules = new Map();
    for (const { row, number } of rows) {
      this.forItsEmployee(readKey(row[3]), () =>
        inRow('CAO_regels', number, () => {
          const read = readRulesRow(row, seen);
          if ('base' in read) base = read.base;
          else own.push(read);
        }),
      );
    }
    this.base = base;
    this.book = new RuleBook(builtInRules(base), own);
  }

  /** The rules for one employee; refuses when a row of that employee cannot be right. */
  forEmployee(key: string | null): EmployeeRules {
    const problem = key === null ? undefined : this.refused.get(key);
    if (problem) throw new ProblemError<AnyProblem>(problem);
    return this.book.forEmployee(key);
  }

  private forItsEmployee(key: string | null, read: () => void): void {
    try {
      read();
    } catch (error) {
      if (key === null || !(error instanceof ProblemError)) throw error;
      if (!this.refused.has(key)) this.refused.set(key, error.problem as AnyProblem);
    }
  }
}

/** A rule id as HR types it, in any case. */
export function readRuleId(cell: Cell): RuleId {
  if (isMissing(cell)) refuse({ code: 'missing', name: 'regel' });
  const text = String(cell).trim().toLowerCase();
  return RULE_IDS.find((id) => id === text) ?? refuse({ code: 'unknownRule', value: String(cell) });
}

/** What sound rows before said: the value by rule, day and employee. */
export type SeenRules = Map<string, number>;

/** Whether a row of the rules table is a rule, and not blank or the header. */
export function saysSomething(row: readonly Cell[]): boolean {
  return !isBlankRow(row) && ruleName(row) !== HEADER;
}

/** What a row of the rules table says; refuses one that cannot be right, or that contradicts one before. */
export function readRulesRow(row: readonly Cell[], seen: SeenRules): DatedRule | { readonly base: CaoName } {
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

function numbered(cells: readonly (readonly Cell[])[]) {
  return cells.map((row, index) => ({ row, number: index + 1 }));
}

function ruleName(row: readonly Cell[]): string {
  return String(row[0] ?? '')
    .trim()
    .toLowerCase();
}

function readRule(row: readonly Cell[]): DatedRule {
  const rule = readRuleId(row[0]);
  const employee = readKey(row[3]);
  return {
    rule,
    from: readDay('vanaf', row[1]),
    value: readRuleValue(rule, row[2]),
    provenance: { kind: 'workbook', note: noteOf(row[4]) },
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
  const place = base === 'VO' ? 0 : 1;
  if ((seen.get(BASE_ROW) ?? place) !== place) refuse({ code: 'caoSwitched' });
  seen.set(BASE_ROW, place);
}

function refuseDouble({ rule, from, employee, value }: DatedRule, seen: SeenRules): void {
  const key = `${rule}|${from}|${employee ?? ''}`;
  const known = seen.get(key);
  if (known !== undefined && known !== value) refuse({ code: 'doubleRule', rule, date: from });
  seen.set(key, value);
}
