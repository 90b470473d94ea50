import type { Cell } from '../../tables/values';
import { contentsOf } from '../connection/contentsOf';
import { withExcel } from '../connection/excel';
import type { Whom } from '../../school/personalTables';
import { sheetsInUse } from '../read/sheetsInUse';
import { paperKeyOf, originOf } from '../../documents/fingerprint';
import { LIST } from '../../documents/managerListKey';
import { MERGE_LIST } from '../../documents/statement/statementKey';
import { askMark, markOfKey, type SheetMark } from './sheetMark';

/**
 * What a sheet that can go with somebody is. `ours`: we made it, and nobody changed it. `changed`: we made it, and it was changed
 * by hand. `unmarked`: only its last line says that it is one; it was made by an earlier version, or copied. `figures`: a
 * report that names nobody, with counts in which one person can be that person.
 */
export type PersonalSheetKind = 'ours' | 'changed' | 'unmarked' | 'figures';

export interface PersonalSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly kind: PersonalSheetKind;
}

/** A paper is a page or two and a list has some thousands of rows: what holds more is none as we made it. */
const MOST_CELLS = 40_000;

/**
 * The sheets that tell of these people, hidden earlier versions too, and the reports. Never one that holds a table of ours or the
 * reference date. Four syncs, which only read.
 *
 * @throws WorkbookProblem
 */
export function personalSheets(whom: Whom): Promise<readonly PersonalSheet[]> {
  return withExcel(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    const inUse = await sheetsInUse(context);
    const asked = worksheets.items
      .filter(({ id }) => !inUse.has(id))
      .map((sheet) => ({
        sheet,
        mark: askMark(sheet),
        used: sheet.getUsedRangeOrNullObject(true).load('rowCount,columnCount'),
      }));
    await context.sync();
    const read = asked.map(({ sheet, mark, used }) => {
      const found = mark();
      const fits = !used.isNullObject && used.rowCount * used.columnCount <= MOST_CELLS;
      const cells = used.isNullObject
        ? null
        : found && fits
          ? used
          : found
            ? null
            : used.getLastRow().getCell(0, 0);
      return { sheet, mark: found, cells: cells?.load('values,formulas') };
    });
    await context.sync();
    return read.flatMap(({ sheet: { id: sheetId, name }, mark, cells }) => {
      const kind = kindOf(mark, cells ? contentsOf(cells) : [], whom);
      return kind ? [{ sheetId, name, kind }] : [];
    });
  });
}

/**
 * What a sheet is to those who are erased; null where it is nothing of theirs.
 *
 * @param mark null where it has none
 * @param cells what the cells in use hold; where there is no mark the last line is enough
 */
export function kindOf(
  mark: SheetMark | null,
  cells: readonly (readonly Cell[])[],
  whom: Whom,
): PersonalSheetKind | null {
  const isAbout = ({ person }: SheetMark) =>
    person !== null && (whom === 'everybody' || whom.keys.has(person));
  // A list names several people: it goes with all of them, and is named among the other places when one of them goes.
  if (mark?.person === null && (mark.paper.startsWith(LIST) || mark.paper === MERGE_LIST))
    return whom !== 'everybody' ? null : originOf(mark.paper, cells).kind === 'ours' ? 'ours' : 'changed';
  if (mark?.person === null) return 'figures';
  if (mark) {
    if (!isAbout(mark)) return null;
    return originOf(mark.paper, cells).kind === 'ours' ? 'ours' : 'changed';
  }
  const key = paperKeyOf(cells.at(-1)?.[0]);
  return key !== null && isAbout(markOfKey(key)) ? 'unmarked' : null;
}
