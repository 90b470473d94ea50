import type { Cell } from '../cells/values';
import { cellValues } from './cellText';
import { withExcel } from './excel';
import { ourFormulas, type OurFormula } from './ourFormulas';
import { WorkbookProblem } from './problems';
import { sameRows } from './changes';

/** A formula that became what it gave. */
interface FrozenFormula {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** What it gave, spilled cells included. */
  readonly values: readonly (readonly Cell[])[];
}

/** What was made into values, to put the formulas back. */
export interface Frozen {
  readonly formulas: readonly FrozenFormula[];
  /** Formulas that had no answer yet, and were left as they were. */
  readonly skipped: number;
}

export interface FormulasOnSheet {
  readonly sheet: string;
  readonly count: number;
}

/** Where an answer should stand but none does: to keep that would be to lose the formula for nothing. */
const NO_ANSWER = ['#NAME?', '#BUSY!', '#GETTING_DATA', '#SPILL!', '#CONNECT!', '#BLOCKED!'];

/** How many formulas with our functions stand on which sheets, in the order of the sheets. */
export function formulasPerSheet(): Promise<readonly FormulasOnSheet[]> {
  return withExcel(async (context) => {
    const counts = new Map<string, number>();
    for (const { sheetName } of await ourFormulas(context))
      counts.set(sheetName, (counts.get(sheetName) ?? 0) + 1);
    return [...counts].map(([sheet, count]) => ({ sheet, count }));
  });
}

/**
 * Makes values of all formulas that call our functions, so that the file can be shared with people who do not have
 * them. All or none; numbers keep their looks.
 *
 * @param sheet only this one, or null for all sheets
 * @throws WorkbookProblem
 */
export function freezeValues(sheet: string | null): Promise<Frozen> {
  return withExcel(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    const found = (await ourFormulas(context)).filter(
      ({ sheetName }) => sheet === null || sheetName === sheet,
    );
    if (workbook.readOnly) throw new WorkbookProblem({ code: 'readOnly' });
    const locked = found.find(({ isProtected }) => isProtected);
    if (locked) throw new WorkbookProblem({ code: 'protectedSheet', sheet: locked.sheetName });
    const answers = await answersOf(context, found);
    const formulas = answers.filter(({ values }) => !NO_ANSWER.includes(String(values[0][0])));
    try {
      for (const frozen of formulas) writeValues(context, frozen);
      await context.sync();
    } catch (error) {
      await putBack(formulas, writeFormula);
      throw error;
    }
    return { formulas, skipped: answers.length - formulas.length };
  });
}

/**
 * Puts the formulas back where their values still stand; where somebody has typed since, that stays.
 *
 * @returns how many were put back
 */
export function thaw({ formulas }: Frozen): Promise<number> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const sheets = new Set(worksheets.items.map(({ id }) => id));
    const there = formulas
      .filter(({ sheetId }) => sheets.has(sheetId))
      .map((frozen) => ({ frozen, range: rangeOf(context, frozen).load('values') }));
    await context.sync();
    const untouched = there.flatMap(({ frozen, range }) =>
      sameRows(range.values, frozen.values) ? [frozen] : [],
    );
    try {
      for (const frozen of untouched) writeFormula(context, frozen);
      await context.sync();
    } catch (error) {
      await putBack(untouched, writeValues);
      throw error;
    }
    return untouched.length;
  });
}

async function answersOf(
  context: Excel.RequestContext,
  found: readonly OurFormula[],
): Promise<readonly FrozenFormula[]> {
  const ranges = found.map(({ cell }) => {
    const spill = cell.getSpillingToRangeOrNullObject().load('values');
    return { cell: cell.load('values'), spill };
  });
  await context.sync();
  return found.map(({ sheetId, sheetName, row, column, formula }, i) => {
    const { cell, spill } = ranges[i];
    const values = spill.isNullObject ? cell.values : spill.values;
    return { sheetId, sheetName, row, column, formula, values };
  });
}

function rangeOf(
  context: Excel.RequestContext,
  { sheetId, row, column, values }: FrozenFormula,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(row, column, values.length, values[0].length);
}

function writeValues(context: Excel.RequestContext, frozen: FrozenFormula): void {
  const values = cellValues(frozen.values);
  // The formula's own cell first: as long as it stands, the cells below are its own to fill.
  const range = rangeOf(context, frozen);
  range.getCell(0, 0).values = [[values[0][0]]];
  range.values = values.map((row) => [...row]);
}

function writeFormula(context: Excel.RequestContext, frozen: FrozenFormula): void {
  const range = rangeOf(context, frozen);
  range.clear('Contents');
  range.getCell(0, 0).formulas = [[frozen.formula]];
}

/** After a failure some may have become the other and others not yet: all become again what they were. */
async function putBack(
  formulas: readonly FrozenFormula[],
  write: (context: Excel.RequestContext, frozen: FrozenFormula) => void,
): Promise<void> {
  try {
    // A context that has failed is not used again.
    await Excel.run(async (context) => {
      for (const frozen of formulas) write(context, frozen);
      await context.sync();
    });
  } catch {
    throw new WorkbookProblem({ code: 'partlyWritten', sheet: formulas[0]?.sheetName ?? '' });
  }
}
