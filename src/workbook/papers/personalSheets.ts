import type { Cell } from '../../cells/values';
import { withExcel } from '../excel';
import type { Whom } from '../personalTables';
import { paperKeyOf } from './fingerprint';

/** A sheet with an agreement, whatever it is called by now. */
export interface PersonalSheet {
  readonly sheetId: string;
  readonly name: string;
}

/** What the key of an agreement begins with; the key of the employee follows. */
export const AGREEMENT = 'afspraak-';

/**
 * The sheets with agreements of these people, hidden earlier versions too. They are known by the line at their bottom: a
 * sheet that the user made is never among them. Two syncs, which only read.
 *
 * @throws WorkbookProblem
 */
export function personalSheets(whom: Whom): Promise<readonly PersonalSheet[]> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    await context.sync();
    const asked = worksheets.items.map(({ id: sheetId, name }, index) => {
      const used = worksheets.items[index].getUsedRangeOrNullObject(true);
      return { sheetId, name, first: used.getColumn(0).load('values') };
    });
    await context.sync();
    return asked.flatMap(({ sheetId, name, first }) =>
      !first.isNullObject && isAbout(first.values, whom) ? [{ sheetId, name }] : [],
    );
  });
}

/** Whether a first column holds the line of an agreement with one of these people. */
export function isAbout(column: readonly (readonly Cell[])[], whom: Whom): boolean {
  return column.some(([cell]) => {
    const key = paperKeyOf(cell);
    if (key === null || !key.startsWith(AGREEMENT)) return false;
    return whom === 'everybody' || whom.keys.has(key.slice(AGREEMENT.length));
  });
}
