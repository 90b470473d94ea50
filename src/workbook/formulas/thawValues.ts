import { logbookNl } from '../../texts/workbook/logbook';
import { withTables } from '../write/addTables';
import { formulaSteps, rangeOf, valueSteps, writeFrozen } from './frozen';
import { sameRows } from '../../tables/sameRows';
import { valuesOf } from '../connection/manyRanges';
import { WorkbookProblem } from '../problems';
import type { Pacing } from '../connection/sendSteps';
import type { FrozenFormula } from '../write/undoHandle';

/**
 * Puts formulas back where their values still stand; where somebody has typed since, that stays.
 *
 * @param what what is undone, for the log
 * @throws WorkbookProblem `valuesKept` when not all could be put back
 */
export function thawValues(
  formulas: readonly FrozenFormula[],
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
      there.map((frozen) => rangeOf(context, frozen)),
      there.map(({ values }) => ({ rows: values.length, columns: values[0].length })),
      pacing,
    );
    const untouched = there.filter(({ values }, i) => sameRows(now[i], values));
    const change = { formulas: untouched, to: formulaSteps, back: valueSteps, what };
    await writeFrozen(
      context,
      { ...change, old: logbookNl.frozen.values, fresh: logbookNl.frozen.formulas },
      pacing,
    );
    if (untouched.length < formulas.length)
      throw new WorkbookProblem({ code: 'valuesKept', back: untouched.length, all: formulas.length });
  });
}
