import { isMissing } from '../../tables/values';
import { learn } from '../../texts/spoken';
import { Formula } from '../../tables/cellText';
import { withExcel } from '../connection/excel';
import { ASK_CELLS } from '../connection/manyRanges';
import { ourFormulas } from './ourFormulas';
import { addCalculatedColumns } from '../build/calculatedColumns';
import { colorTabs } from '../build/tabColors';
import { askOverviewRow, ourColumns } from '../build/overviewRow';
import { WorkbookProblem } from '../problems';
import { putCellsBack } from '../write/putCellsBack';
import { sendSteps, type WriteStep } from '../connection/sendSteps';
import { referenceDateName } from '../../tables/schema';
import { writeCells } from '../write/writeCells';

/** The counts of a repair; a column whose header the user removed is in neither. */
export interface Repaired {
  /** How many formulas were written. */
  readonly written: number;
  /** Columns of the overview in which a value stands where the formula was. */
  readonly kept: number;
}

/**
 * Writes our formulas again, which makes Excel look up the functions anew when #NAME? stays after opening: those of the
 * overview under their headers, and those that the user made on any other sheet as they stand. Only cells that compute
 * are written, and blank ones under a header: a value that stands there stays. Of the other sheets, protected ones are
 * left alone. Columns of ours that Excel computes come too, where a table of before does without, and a color for tabs that have none.
 */
export async function repairFormulas(): Promise<Repaired> {
  // The headers may have been written by somebody whose Office is English.
  await learn('en').catch(() => undefined);
  return withExcel(async (context) => {
    const name = context.workbook.names.getItemOrNullObject(referenceDateName).load('type');
    await context.sync();
    if (name.isNullObject || name.type !== 'Range')
      throw new WorkbookProblem({ code: 'missingReferenceDate' });

    const overview = askOverviewRow(name.getRange());
    const { header } = overview;
    const sheet = header.worksheet.load('id,name');
    sheet.protection.load('protected');
    const elsewhere = await ourFormulas(context);
    if (sheet.protection.protected) throw new WorkbookProblem({ code: 'protectedSheet', sheet: sheet.name });

    const ours = ourColumns(overview);
    const columns = ours.filter(({ content }) => isMissing(content) || content instanceof Formula);
    const row = header.rowIndex + 1;
    const others = elsewhere.filter(
      (cell) =>
        !cell.isProtected &&
        !(cell.sheetId === sheet.id && cell.row === row && ours.some(({ column }) => column === cell.column)),
    );
    try {
      const steps = [
        ...columns.map(({ column, formula }) => writing(sheet.getCell(row, column), formula)),
        ...others.map(({ cell, formula }) => writing(cell, formula)),
      ];
      await sendSteps(context, steps);
    } catch (error) {
      const before = columns.map(({ column, content }) => ({ row, column, content }));
      // Those on other sheets keep the same formulas.
      await putCellsBack(sheet, before);
      throw error;
    }
    // The formulas are repaired at this point: columns that cannot be added are tried again at the next repair.
    const added = await addCalculatedColumns(context).catch(() => []);
    await colorTabs(context).catch(() => undefined);
    return { written: columns.length + others.length + added.length, kept: ours.length - columns.length };
  });
}

function writing(cell: Excel.Range, formula: Formula): WriteStep {
  return { cells: ASK_CELLS, queue: () => writeCells(cell, [[formula]]) };
}
