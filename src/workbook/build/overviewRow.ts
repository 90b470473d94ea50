import { isMissing, type Cell } from '../../tables/values';
import { learn } from '../../texts/spoken';
import { Formula } from '../../tables/cellText';
import { contentsOf } from '../connection/contentsOf';
import { isCaption, overviewColumns } from './overview';
import { overviewHeaderRow } from './overviewRows';
import { referenceDateName } from '../../tables/schema';

/** Headers are looked for this far to the right: the user may have put columns of their own between ours. */
const MOST_COLUMNS = 100;

export interface OverviewRow {
  readonly header: Excel.Range;
  /** The row of our formulas. */
  readonly below: Excel.Range;
}

/**
 * Asks for the header of the overview and the row below it. The header is found from the reference date, which moves along when
 * rows are inserted above it. Nothing is sent yet.
 */
export function askOverviewRow(referenceDate: Excel.Range): OverviewRow {
  const header = referenceDate
    .getOffsetRange(overviewHeaderRow(0), 0)
    .getEntireRow()
    .getCell(0, 0)
    .getResizedRange(0, MOST_COLUMNS - 1)
    .load('values,rowIndex');
  return { header, below: header.getOffsetRange(1, 0).load('values,formulas') };
}

/** Our columns on the overview, each with what stands where its formula belongs. */
export function ourColumns({ header, below }: OverviewRow) {
  const [contents] = contentsOf(below);
  return overviewColumns.flatMap(({ id, formula }) => {
    const column = header.values[0].findIndex((caption: Cell) => isCaption(caption, id));
    return column < 0 ? [] : [{ column, formula: new Formula(formula), content: contents[column] }];
  });
}

/** How many of our columns on the overview hold values instead of a formula. Two syncs. */
export async function valueColumns(context: Excel.RequestContext): Promise<number> {
  // The headers may have been written by somebody whose Office is English.
  await learn('en').catch(() => undefined);
  const name = context.workbook.names.getItemOrNullObject(referenceDateName).load('type');
  await context.sync();
  if (name.isNullObject || name.type !== 'Range') return 0;
  const row = askOverviewRow(name.getRange());
  await context.sync();
  return ourColumns(row).filter(({ content }) => !isMissing(content) && !(content instanceof Formula)).length;
}
