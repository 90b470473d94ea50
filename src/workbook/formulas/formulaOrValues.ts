import { putBack } from '../write/commit';
import { logLine } from '../write/logbook';
import { ASK_CELLS, rowBlocks } from '../connection/manyRanges';
import { openLog } from '../sheets/logPapers';
import { restoring } from '../connection/excel';
import { grouped } from '../../domain/grouped';
import { sendSteps, type Pacing, type WriteStep } from '../connection/sendSteps';
import { editSteps } from '../write/editSteps';
import type { ReplacedFormula } from '../write/undoHandle';
import { writeCells } from '../write/writeCells';
import { appendRows } from '../../tables/rowsByColumn';

/** Writes what makes something of one formula or of its values. */
type StepsOf = (context: Excel.RequestContext, replaced: ReplacedFormula) => WriteStep[];

/** The cells that a formula filled. */
export function rangeOf(
  context: Excel.RequestContext,
  { sheetId, row, column, values }: ReplacedFormula,
): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(sheetId);
  return sheet.getRangeByIndexes(row, column, values.length, values[0].length);
}

/** Writes the values over the formula. */
export const valueSteps: StepsOf = (context, replaced) => {
  const { values } = replaced;
  const columns = values[0].length;
  const own: WriteStep = {
    cells: ASK_CELLS,
    // The formula's own cell first: as long as it stands, the cells below are its own to fill.
    queue: () => {
      writeCells(rangeOf(context, replaced).getCell(0, 0), [[values[0][0]]]);
    },
  };
  const blocks = rowBlocks({ rows: values.length, columns }).map(({ from, rows }) => ({
    cells: rows * columns,
    queue: () => {
      const block = rangeOf(context, replaced)
        .getCell(from, 0)
        .getResizedRange(rows - 1, columns - 1);
      writeCells(block, values.slice(from, from + rows));
    },
  }));
  return values.length * columns === 1 ? [own] : [own, ...blocks];
};

/** Writes the formula over the values. */
export const formulaSteps: StepsOf = (context, replaced) => [
  {
    cells: ASK_CELLS,
    queue: () => {
      const range = rangeOf(context, replaced);
      range.clear('Contents');
      writeCells(range.getCell(0, 0), [[replaced.formula]]);
    },
  },
];

/** How many there are on each sheet, in the order in which the sheets come. */
export function countedPerSheet(formulas: readonly { readonly sheetName: string }[]) {
  const onSheets = grouped(formulas, ({ sheetName }) => sheetName);
  return [...onSheets].map(([sheet, { length: count }]) => ({ sheet, count }));
}

interface Change {
  readonly formulas: readonly ReplacedFormula[];
  readonly to: StepsOf;
  /** The steps that undo the change. */
  readonly back: StepsOf;
  /** What is done, for the log, and what there is more and less of by that. */
  readonly what: string;
  readonly old: (count: number) => string;
  readonly fresh: (count: number) => string;
}

/** Writes all of them and a line per sheet in `Logboek`, or nothing. @throws WorkbookProblem `partlyWritten` */
export async function writeFormulasOrValues(
  context: Excel.RequestContext,
  { formulas, to, back, what, old, fresh }: Change,
  pacing: Pacing,
): Promise<void> {
  if (formulas.length === 0) return;
  const lines = countedPerSheet(formulas).map(({ sheet, count }) =>
    logLine(what, { sheet, old: old(count), fresh: fresh(count) }),
  );
  const log = await openLog(context, lines.length);
  try {
    const steps = formulas.flatMap((replaced) => to(context, replaced));
    await sendSteps(context, [...steps, ...editSteps(log, appendRows(log.raw, lines))], pacing);
  } catch (error) {
    await putAllBack(formulas, back);
    await putBack([log]);
    throw error;
  }
}

/** After a failure some may have become the other and others not yet: all become again what they were. */
function putAllBack(formulas: readonly ReplacedFormula[], steps: StepsOf): Promise<void> {
  return restoring(formulas[0].sheetName, (context) =>
    sendSteps(
      context,
      formulas.flatMap((replaced) => steps(context, replaced)),
    ),
  );
}
