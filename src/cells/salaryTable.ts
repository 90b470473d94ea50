import { salaryTables } from '../cao/salaryTables';
import type { Day } from '../domain/calendar';
import { ProblemError } from '../domain/problem';
import {
  labelKey,
  SalaryScale,
  SalaryTable,
  SalaryTables,
  type Label,
  type SalaryStep,
} from '../domain/career/salaryTable';
import { printedLabel, readLabel, readScale } from './label';
import { inRow, refuse, type AnyProblem } from './problem';
import { isMissingOrZero, readCents, readDay, readOptionalDay, type Cell } from './values';

const NAME = 'salaristabel';
const COLUMNS = 3;
const HEADER = 'schaal';

let shipped: SalaryTables | null = null;

/** The verified VO tables that ship with the product. */
export function shippedSalaryTables(): SalaryTables {
  return (shipped ??= new SalaryTables(
    salaryTables('VO').map(({ effectiveDate, scales }) => {
      const byKey = scales.map(({ scale, steps }) => {
        const made = steps.map(({ step, cents }) => ({ label: printedLabel(step), monthly: cents }));
        return [labelKey(scale), new SalaryScale(printedLabel(scale), made)] as const;
      });
      return new SalaryTable(readDay('ingangsdatum', effectiveDate), new Map(byKey));
    }),
    true,
  ));
}

/**
 * The salary table of a workbook (schaal, trede, bedrag [, ingangsdatum]), steps in its own order. Rows with different
 * dates are different tables; rows without a date were always in force. Blank rows and further columns are ignored.
 *
 * A row that cannot be right stops only who needs that scale in that table; a row without a scale, everybody.
 */
export function workbookSalaryTables(cells: readonly (readonly Cell[])[]): SalaryTables {
  const drafts = new Drafts();
  cells.forEach((row, index) => {
    if (row.every(isMissingOrZero) || isHeader(row)) return;
    if (row.length < COLUMNS) {
      refuse({ code: 'tableTooNarrow', name: NAME, columns: row.length, needed: COLUMNS });
    }
    inRow(NAME, index + 1, () => drafts.add(readScale('schaal', row[0]), row, index + 1));
  });
  const tables = drafts.tables();
  return tables.length > 0 ? new SalaryTables(tables) : refuse({ code: 'emptyTable', name: NAME });
}

function isHeader([first]: readonly Cell[]): boolean {
  return typeof first === 'string' && first.trim().toLowerCase() === HEADER;
}

interface DraftScale {
  readonly label: Label;
  readonly steps: SalaryStep[];
  readonly amounts: Map<string, number>;
}

interface DraftTable {
  readonly scales: Map<string, DraftScale>;
  readonly broken: Map<string, AnyProblem>;
}

/** The tables while they are being read, by effective date. */
class Drafts {
  private readonly byDate = new Map<Day | null, DraftTable>();
  /** Scales with a date that cannot be read: the row may belong to any table. */
  private readonly undatable = new Map<string, AnyProblem>();

  add(label: Label, row: readonly Cell[], number: number): void {
    const key = labelKey(label);
    const from = keepingProblem(this.undatable, key, number, () => readOptionalDay('ingangsdatum', row[3]));
    if (from === undefined) return;
    let table = this.byDate.get(from);
    if (!table) this.byDate.set(from, (table = { scales: new Map(), broken: new Map() }));
    let scale = table.scales.get(key);
    if (!scale) table.scales.set(key, (scale = { label, steps: [], amounts: new Map() }));
    const { steps, amounts } = scale;
    keepingProblem(table.broken, key, number, () => addStep(steps, amounts, label, row));
  }

  tables(): SalaryTable[] {
    return [...this.byDate].map(([from, { scales, broken }]) => {
      const made = [...scales].map(
        ([key, { label, steps }]) => [key, new SalaryScale(label, steps)] as const,
      );
      return new SalaryTable(from, new Map(made), new Map([...this.undatable, ...broken]));
    });
  }
}

function addStep(
  steps: SalaryStep[],
  amounts: Map<string, number>,
  scale: Label,
  row: readonly Cell[],
): void {
  const label = readLabel('trede', row[1]);
  // An empty cell can come as 0, and no salary is 0.
  const monthly = isMissingOrZero(row[2])
    ? refuse({ code: 'missing', name: 'bedrag' })
    : readCents('bedrag', row[2]);
  const key = labelKey(label);
  const known = amounts.get(key);
  if (known === monthly) return;
  if (known !== undefined) refuse({ code: 'doubleStep', scale: String(scale), step: String(label) });
  amounts.set(key, monthly);
  steps.push({ label, monthly });
}

/** Runs `read`; what it refuses is kept for the scale, with the row, and the first such problem stays. */
function keepingProblem<T>(
  problems: Map<string, AnyProblem>,
  scaleKey: string,
  number: number,
  read: () => T,
): T | undefined {
  try {
    return inRow(NAME, number, read);
  } catch (error) {
    if (!(error instanceof ProblemError)) throw error;
    if (!problems.has(scaleKey)) problems.set(scaleKey, error.problem as AnyProblem);
    return undefined;
  }
}
