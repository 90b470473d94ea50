import type { Cell } from '../cells/values';
import { cellValues } from './cellText';
import { sameRows } from './image';
import { withExcel } from './excel';
import { ourFormulas, type OurFormula } from './ourFormulas';
import { WorkbookProblem } from './problems';
import { ASK_CELLS, rowBlocks, valuesOf } from './manyRanges';
import { sendSteps, type Pacing, type WriteStep } from './sendSteps';

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
export function formulasPerSheet(pacing: Pacing = {}): Promise<readonly FormulasOnSheet[]> {
  return withExcel(async (context) => {
    const counts = new Map<string, number>();
    for (const { sheetName } of await ourFormulas(context, pacing))
      counts.set(sheetName, (counts.get(sheetName) ?? 0) + 1);
    return [...counts].map(([sheet, count]) => ({ sheet, count }));
  });
}

/**
 * Makes values of all formulas that call our functions, so that the file can be shared with people who do not have
 * them. All or none, also when it is stopped; numbers keep their looks.
 *
 * @param sheet only this one, or null for all sheets
 * @throws WorkbookProblem
 */
export function freezeValues(sheet: string | null, pacing: Pacing = {}): Promise<Frozen> {
  return withExcel(async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    const found = (await ourFormulas(context, pacing)).filter(
      ({ sheetName }) => sheet === null || sheetName === sheet,
    );
    if (workbook.readOnly) throw new WorkbookProblem({ code: 'readOnly' });
    const locked = found.find(({ isProtected }) => isProtected);
    if (locked) throw new WorkbookProblem({ code: 'protectedSheet', sheet: locked.sheetName });
    const answers = await answersOf(context, found, pacing);
    const formulas = answers.filter(({ values }) => !NO_ANSWER.includes(String(values[0][0])));
    try {
      await sendSteps(
        context,
        formulas.flatMap((frozen) => valueSteps(context, frozen)),
        pacing,
      );
    } catch (error) {
      await putBack(formulas, (again, frozen) => [formulaStep(again, frozen)]);
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
export function thaw({ formulas }: Frozen, pacing: Pacing = {}): Promise<number> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const sheets = new Set(worksheets.items.map(({ id }) => id));
    const there = formulas.filter(({ sheetId }) => sheets.has(sheetId));
    const now = await valuesOf(
      context,
      there.map((frozen) => rangeOf(context, frozen)),
      there.map(({ values }) => ({ rows: values.length, columns: values[0].length })),
      pacing,
    );
    const untouched = there.filter(({ values }, i) => sameRows(now[i], values));
    try {
      await sendSteps(
        context,
        untouched.map((frozen) => formulaStep(context, frozen)),
        pacing,
      );
    } catch (error) {
      await putBack(untouched, valueSteps);
      throw error;
    }
    return untouched.length;
  });
}

async function answersOf(
  context: Excel.RequestContext,
  found: readonly OurFormula[],
  pacing: Pacing,
): Promise<readonly FrozenFormula[]> {
  const spills: Excel.Range[] = [];
  const asking = found.map(({ cell }) => ({
    cells: ASK_CELLS,
    queue: () => spills.push(cell.getSpillingToRangeOrNullObject().load('rowCount,columnCount')),
  }));
  await sendSteps(context, asking, pacing);
  const values = await valuesOf(
    context,
    found.map(({ cell }, i) => (spills[i].isNullObject ? cell : spills[i])),
    spills.map(({ isNullObject, rowCount, columnCount }) =>
      isNullObject ? { rows: 1, columns: 1 } : { rows: rowCount, columns: columnCount },
    ),
    pacing,
  );
  return found.map(({ sheetId, sheetName, row, column, formula }, i) => {
    return { sheetId, sheetName, row, column, formula, values: values[i] };
  });
}

function rangeOf(
  context: Excel.RequestContext,
  { sheetId, row, column, values }: FrozenFormula,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(row, column, values.length, values[0].length);
}

/** Writes the values over the formula. */
function valueSteps(context: Excel.RequestContext, frozen: FrozenFormula): WriteStep[] {
  const { values } = frozen;
  const columns = values[0].length;
  const own: WriteStep = {
    cells: ASK_CELLS,
    // The formula's own cell first: as long as it stands, the cells below are its own to fill.
    queue: () => {
      rangeOf(context, frozen).getCell(0, 0).values = cellValues([[values[0][0]]]);
    },
  };
  const blocks = rowBlocks({ rows: values.length, columns }).map(({ from, rows }) => ({
    cells: rows * columns,
    queue: () => {
      const block = rangeOf(context, frozen)
        .getCell(from, 0)
        .getResizedRange(rows - 1, columns - 1);
      block.values = cellValues(values.slice(from, from + rows));
    },
  }));
  return values.length * columns === 1 ? [own] : [own, ...blocks];
}

function formulaStep(context: Excel.RequestContext, frozen: FrozenFormula): WriteStep {
  return {
    cells: ASK_CELLS,
    queue: () => {
      const range = rangeOf(context, frozen);
      range.clear('Contents');
      range.getCell(0, 0).formulas = [[frozen.formula]];
    },
  };
}

/** After a failure some may have become the other and others not yet: all become again what they were. */
async function putBack(
  formulas: readonly FrozenFormula[],
  steps: (context: Excel.RequestContext, frozen: FrozenFormula) => WriteStep[],
): Promise<void> {
  try {
    // A context that has failed is not used again.
    await Excel.run((context) =>
      sendSteps(
        context,
        formulas.flatMap((frozen) => steps(context, frozen)),
      ),
    );
  } catch {
    throw new WorkbookProblem({ code: 'partlyWritten', sheet: formulas[0]?.sheetName ?? '' });
  }
}
