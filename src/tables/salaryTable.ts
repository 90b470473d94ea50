import { stepConversions } from '../cao/conversions';
import type { SalaryTable as CaoSalaryTable } from '../cao/salaryTableFile';
import type { Day } from '../domain/calendar';
import type { Cents } from '../domain/money';
import {
  labelKey,
  SalaryScale,
  SalaryTable,
  SalaryTables,
  type Conversion,
  type Label,
  type SalaryStep,
} from '../domain/career/salaryTable';
import { printedLabel, readLabel, readScale } from './label';
import { inRow, orProblem, refuse, type AnyProblem } from './problem';
import { isMissingOrZero, readCents, readDay, readOptionalDay, type Cell } from './values';

const NAME = 'salaristabel';
const COLUMNS = 3;
const HEADER = 'schaal';

/** Tables that ship with the product, as tables to compute with. */
export function tablesOfCao(tables: readonly CaoSalaryTable[]): SalaryTables {
  return new SalaryTables(
    tables.map(({ effectiveDate, scales }) => {
      const byKey = scales.map(({ scale, steps }) => {
        const made = steps.map(({ step, cents }) => ({ label: printedLabel(step), monthly: cents }));
        return [labelKey(scale), new SalaryScale(printedLabel(scale), made)] as const;
      });
      const from = readDay('ingangsdatum', effectiveDate);
      return new SalaryTable(from, new Map(byKey), new Map(), conversionOn(from));
    }),
    true,
  );
}

/** The conversion that ships for a table that begins on the day, wherever that table comes from; null for none. */
function conversionOn(from: Day | null): Conversion | null {
  conversions ??= new Map(
    stepConversions().map(({ effectiveDate, replaces, scales }) => {
      const newSteps = new Map(
        scales.map(({ scale, steps }) => [
          labelKey(scale),
          new Map(steps.map(({ oldStep, newStep }) => [labelKey(oldStep), printedLabel(newStep)])),
        ]),
      );
      return [readDay('ingangsdatum', effectiveDate), { replaces: readDay('', replaces), newSteps }];
    }),
  );
  return (from !== null && conversions.get(from)) || null;
}

let conversions: ReadonlyMap<Day, Conversion> | null = null;

/** Tells of a row that cannot be right: its place in the list, the column, and what is wrong. */
export type RowProblemReport = (index: number, column: string, problem: AnyProblem) => void;

/**
 * As `workbookSalaryTables`, where every row that cannot be right is told at its place. A row without a readable scale may
 * be a step of the scale above it, so that scale is stopped too. Null when no row holds an amount.
 */
export function readSalaryTables(
  rows: readonly (readonly Cell[])[],
  report: RowProblemReport,
): SalaryTables | null {
  const drafts = new Drafts(report);
  rows.forEach((row, index) => {
    if (row.every(isMissingOrZero)) return;
    const scale = drafts.scaleOf(row[0], index);
    if (scale !== undefined) drafts.add(scale, row, index);
  });
  const tables = drafts.tables();
  return tables.length > 0 ? new SalaryTables(tables) : null;
}

/**
 * The salary table of a workbook (schaal, trede, bedrag [, ingangsdatum]), steps in its own order. Rows with different
 * dates are different tables; rows without a date were always in force. Blank rows and further columns are ignored.
 *
 * A row that cannot be right stops only who needs that scale in that table; a row without a scale, everybody.
 */
export function workbookSalaryTables(cells: readonly (readonly Cell[])[]): SalaryTables {
  const drafts = new Drafts(() => undefined);
  cells.forEach((row, index) => {
    if (row.every(isMissingOrZero) || isHeader(row)) return;
    if (row.length < COLUMNS) {
      refuse({ code: 'tableTooNarrow', name: NAME, columns: row.length, needed: COLUMNS });
    }
    const scale = inRow(NAME, index + 1, () => readScale('schaal', row[0]));
    drafts.add(scale, row, index);
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
  /** Scales with a row of which the table or the scale cannot be read: it may belong to any of them. */
  private readonly unplaced = new Map<string, AnyProblem>();
  private lastScale: string | null = null;

  constructor(private readonly report: RowProblemReport) {}

  add(label: Label, row: readonly Cell[], index: number): void {
    const key = labelKey(label);
    this.lastScale = key;
    const from = this.attempt(this.unplaced, key, index, 'ingangsdatum', (name) =>
      readOptionalDay(name, row[3]),
    );
    if (from === undefined) return;
    let table = this.byDate.get(from);
    if (!table) this.byDate.set(from, (table = { scales: new Map(), broken: new Map() }));
    let scale = table.scales.get(key);
    if (!scale) table.scales.set(key, (scale = { label, steps: [], amounts: new Map() }));
    const { broken } = table;
    const step = this.attempt(broken, key, index, 'trede', (name) => readLabel(name, row[1]));
    if (step === undefined) return;
    const draft = scale;
    this.attempt(broken, key, index, 'bedrag', (name) => addStep(draft, step, readSalary(name, row[2])));
  }

  /** The scale of a row; undefined where it cannot be read: then the row may be of the scale above it. */
  scaleOf(cell: Cell, index: number): Label | undefined {
    return this.attempt(this.unplaced, this.lastScale, index, 'schaal', (name) => readScale(name, cell));
  }

  tables(): SalaryTable[] {
    return [...this.byDate].map(([from, { scales, broken }]) => {
      const made = [...scales].map(
        ([key, { label, steps }]) => [key, new SalaryScale(label, steps)] as const,
      );
      return new SalaryTable(from, new Map(made), new Map([...this.unplaced, ...broken]), conversionOn(from));
    });
  }

  /** Runs `read`; what it refuses is told, and the first such problem of a scale is kept for who needs that scale. */
  private attempt<T>(
    problems: Map<string, AnyProblem>,
    scaleKey: string | null,
    index: number,
    column: string,
    read: (name: string) => T,
  ): T | undefined {
    const refused = (problem: AnyProblem) => {
      this.report(index, column, problem);
      if (scaleKey !== null && !problems.has(scaleKey)) {
        problems.set(scaleKey, { code: 'inRow', table: NAME, row: index + 1, problem });
      }
      return undefined;
    };
    return orProblem(() => read(column), refused);
  }
}

/** An empty cell can come as 0, and no salary is 0. */
function readSalary(name: string, cell: Cell): Cents {
  return isMissingOrZero(cell) ? refuse({ code: 'missing', name }) : readCents(name, cell);
}

function addStep({ label: scale, steps, amounts }: DraftScale, label: Label, monthly: Cents): void {
  const key = labelKey(label);
  const known = amounts.get(key);
  if (known === monthly) return;
  if (known !== undefined) refuse({ code: 'doubleStep', scale: String(scale), step: String(label) });
  amounts.set(key, monthly);
  steps.push({ label, monthly });
}
