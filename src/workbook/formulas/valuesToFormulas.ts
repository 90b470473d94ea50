import { logbookNl } from '../../texts/workbook/logbook';
import { withTables } from '../write/addTables';
import { formulaSteps, rangeOf, valueSteps, writeFormulasOrValues } from './formulaOrValues';
import { sameRows } from '../../tables/sameRows';
import { valuesOf } from '../connection/manyRanges';
import { WorkbookProblem } from '../problems';
import type { Pacing } from '../connection/sendSteps';
import type { ReplacedFormula } from '../write/undoHandle';

/**
 * Puts formulas back where their values still stand; where somebody has typed since, that stays.
 *
 * @param what what is undone, for the log
 * @throws WorkbookProblem `valuesKept` when not all could be put back
 */
export function valuesToFormulas(
  formulas: readonly ReplacedFormula[],
  what: string,
  pacing: Pacing = {},
): Promise<void> {
  return withTables(['Logboek'], async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id');
    await context.sync();
    const sheets = new Set(worksheets.items.map(({ id }) => id));
    const there = formulas.filter(({ sheetId }) => sheets.has(sheetId));
    const now = await valuesOf(
      context,
      there.map((replaced) => rangeOf(context, replaced)),
      there.map(({ values }) => ({ rows: values.length, columns: values[0].length })),
      pacing,
    );
    const untouched = there.filter(({ values }, i) => sameRows(now[i], values));
    const change = { formulas: untouched, to: formulaSteps, back: valueSteps, what };
    await writeFormulasOrValues(
      context,
      { ...change, old: logbookNl.replacedFormulas.values, fresh: logbookNl.replacedFormulas.formulas },
      pacing,
    );
    if (untouched.length < formulas.length)
      throw new WorkbookProblem({ code: 'valuesKept', back: untouched.length, all: formulas.length });
  });
}
