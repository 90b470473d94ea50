import { contentsOf } from '../connection/contentsOf';
import type { FoundSheet, FoundSheets } from '../../documents/planPapers';
import { previousNameOf } from '../../documents/planPapers';
import { sheetNameOf } from '../../documents/sheetNames';

/**
 * Asks which sheets there are, and what is on those that papers could replace. Nothing is sent yet.
 *
 * @param sheetNames the names that the papers want
 * @returns what was found, to be called after the next sync
 */
export function findSheets(
  { workbook: { worksheets } }: Excel.RequestContext,
  sheetNames: readonly string[],
): () => FoundSheets {
  worksheets.load('items/name');
  const wanted = new Set(sheetNames.flatMap((name) => [sheetNameOf(name), previousNameOf(name)]));
  const asked = [...wanted].map((name) => {
    const sheet = worksheets.getItemOrNullObject(name).load('id,name,position');
    const used = sheet.getUsedRangeOrNullObject(true).load('values,formulas');
    return { sheet, used };
  });
  return () => {
    const byName = new Map<string, FoundSheet>();
    for (const { sheet, used } of asked) {
      if (sheet.isNullObject) continue;
      const { id, name, position } = sheet;
      byName.set(name.toLowerCase(), {
        id,
        name,
        position,
        values: used.isNullObject ? [] : contentsOf(used),
      });
    }
    return { names: worksheets.items.map(({ name }) => name), byName };
  };
}
