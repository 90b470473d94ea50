import { learn, spoken } from '../texts/spoken';
import { withExcel } from './excel';
import { overviewColumns, overviewHeaderRow } from './overview';
import { WorkbookProblem } from './problems';
import { overviewSheet, referenceDateName } from './tables';

/** Headers are looked for this far to the right: the user may have put columns of their own between ours. */
const MOST_COLUMNS = 100;

/**
 * Writes our formulas on the overview again, each under its header, which makes Excel look up the functions anew when
 * #NAME? stays after opening.
 *
 * @returns how many formulas were written; a column whose header the user removed stays away
 */
export async function repairFormulas(): Promise<number> {
  // The headers may have been written by somebody whose Office is English.
  await learn('en').catch(() => undefined);
  return withExcel(async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getItemOrNullObject(overviewSheet).load('name');
    const name = workbook.names.getItemOrNullObject(referenceDateName).load('type');
    await context.sync();
    if (sheet.isNullObject) throw new WorkbookProblem({ code: 'missingSheet', sheet: overviewSheet });
    if (name.isNullObject || name.type !== 'Range')
      throw new WorkbookProblem({ code: 'missingReferenceDate' });

    // The header is found from the reference date, which moves along when rows are inserted above it.
    const header = name
      .getRange()
      .getOffsetRange(overviewHeaderRow(0), 0)
      .getEntireRow()
      .getCell(0, 0)
      .getResizedRange(0, MOST_COLUMNS - 1)
      .load('values,rowIndex');
    sheet.protection.load('protected');
    await context.sync();
    if (sheet.protection.protected)
      throw new WorkbookProblem({ code: 'protectedSheet', sheet: overviewSheet });

    let count = 0;
    const captions = header.values[0].map((value) => String(value).trim().toLowerCase());
    for (const { id, formula } of overviewColumns) {
      const column = captions.findIndex((caption) => isCaption(caption, id));
      if (column < 0) continue;
      sheet.getCell(header.rowIndex + 1, column).formulas = [[formula]];
      count++;
    }
    await context.sync();
    return count;
  });
}

function isCaption(caption: string, id: (typeof overviewColumns)[number]['id']): boolean {
  return (['nl', 'en'] as const).some(
    (language) => spoken(language).workbook.overview.columns[id].toLowerCase() === caption,
  );
}
