import { logbookNl } from '../../texts/workbook/logbook';
import { withTables } from '../write/addTables';
import { withExcel } from '../connection/excel';
import { countedPerSheet, formulaSteps, valueSteps, writeFormulasOrValues } from './formulaOrValues';
import { valuesOf } from '../connection/manyRanges';
import { isAnswer } from './noAnswer';
import { ourFormulas, type OurFormula } from './ourFormulas';
import { WorkbookProblem } from '../problems';
import type { Pacing } from '../connection/sendSteps';
import type { ReplacedFormula, UndoHandle } from '../write/undoHandle';

export interface FormulasOnSheet {
  readonly sheet: string;
  readonly count: number;
}

export interface ToValuesOptions extends Pacing {
  /** Only this one, or null for all sheets. */
  readonly sheet: string | null;
  /** The line for the log, by the number of formulas, in the user’s words. */
  readonly what: (formulas: number) => string;
}

export interface ValuesWritten {
  readonly handle: UndoHandle;
  /** Formulas that had no answer yet, and were left as they were. */
  readonly skipped: number;
}

/** How many formulas with our functions stand on which sheets, in the order of the sheets. */
export function formulasPerSheet(pacing: Pacing = {}): Promise<readonly FormulasOnSheet[]> {
  return withExcel(async (context) => countedPerSheet(await ourFormulas(context, pacing)));
}

/**
 * Replaces all formulas with our functions by their values, so that the file can be shared with people who do not
 * have the add-in. All or none, also when it is stopped; number formats stay. `Logboek` gets a line per sheet.
 *
 * @returns the handle by which it can be undone
 * @throws WorkbookProblem
 */
export function formulasToValues({ sheet, what, ...pacing }: ToValuesOptions): Promise<ValuesWritten> {
  return withTables(['Logboek'], async (context) => {
    const { workbook } = context;
    workbook.load('readOnly');
    const found = (await ourFormulas(context, pacing)).filter(
      ({ sheetName }) => sheet === null || sheetName === sheet,
    );
    if (workbook.readOnly) throw new WorkbookProblem({ code: 'readOnly' });
    const locked = found.find(({ isProtected }) => isProtected);
    if (locked) throw new WorkbookProblem({ code: 'protectedSheet', sheet: locked.sheetName });
    const answers = await answersOf(context, found, pacing);
    const formulas = answers.filter(({ values }) => isAnswer(values[0][0]));
    const done = what(formulas.length);
    const change = { formulas, to: valueSteps, back: formulaSteps, what: done };
    await writeFormulasOrValues(
      context,
      { ...change, old: logbookNl.replacedFormulas.formulas, fresh: logbookNl.replacedFormulas.values },
      pacing,
    );
    return {
      handle: { what: done, tables: [], replacedFormulas: formulas },
      skipped: answers.length - formulas.length,
    };
  });
}

async function answersOf(
  context: Excel.RequestContext,
  found: readonly OurFormula[],
  pacing: Pacing,
): Promise<readonly ReplacedFormula[]> {
  const values = await valuesOf(
    context,
    found.map(({ cell, fills }) => cell.getResizedRange(fills.rows - 1, fills.columns - 1)),
    found.map(({ fills }) => fills),
    pacing,
  );
  return found.map(({ sheetId, sheetName, row, column, formula }, i) => {
    return { sheetId, sheetName, row, column, formula, values: values[i] };
  });
}
