import { CLOSED_FROM, closedFromText } from '../../tables/closedFrom';
import type { RawTable } from '../../tables/rawTables';
import { planEdit } from '../../tables/rowEdit';
import { cellsOf } from '../../tables/rowsByColumn';
import { schoolYearText } from '../../tables/values';
import type { Closes } from '../closing/closing';
import { rowsAsFound } from './foundRows';
import { hasOtherColumns } from './plan';
import { editOfTable, type SchoolEdit } from './schoolEdit';

/**
 * Writes the lots that are left at the end of a school year to `Beginsaldi`, in place of all that was there of the same
 * employees.
 *
 * @param found the table as it was when the lots were computed; an edit of other rows since then is refused
 */
export function closeYear(closings: readonly Closes[], found: RawTable): SchoolEdit {
  const lines = closings.flatMap(({ employee, lots, from }) =>
    lots.map((lot) => ({
      Personeelsnummer: employee.number,
      Schooljaar: schoolYearText(lot.year),
      Bedrag: lot.left / 100,
      Uren: lot.hours / 100,
      [CLOSED_FROM]: closedFromText(from),
    })),
  );
  const keys = new Set(closings.map(({ employee }) => employee.key));
  const change = (raw: RawTable) => {
    const own = rowsAsFound(raw, found, keys);
    const wanted = lines.map((line) => ({ replaces: null, cells: cellsOf(raw, line) }));
    return planEdit(raw.rows, own, wanted, hasOtherColumns(raw));
  };
  return editOfTable('Beginsaldi', change, { needs: ['Uren', CLOSED_FROM], mostNewRows: lines.length });
}
