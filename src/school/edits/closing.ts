import { CLOSED_FROM, closedFromText } from '../../tables/closedFrom';
import type { RawTable } from '../../tables/rawTables';
import { planEdit } from '../../tables/rowEdit';
import { cellsOf } from '../../tables/rowsByColumn';
import { schoolYearText } from '../../tables/values';
import type { Closes } from '../closing/closing';
import { rowsOf, sameRows } from './foundRows';
import { hasOtherColumns } from './plan';
import { EditRefused, type SchoolEdit } from './schoolEdit';

/**
 * Writes the lots that are left at the end of a school year to `Beginsaldi`, in place of all that was there of the same
 * employees.
 *
 * @param found the table as it was when the lots were computed; an edit of other rows since then is refused
 */
export function closeYear(closings: readonly Closes[], found: RawTable): SchoolEdit {
  return {
    tables: ['Beginsaldi'],
    needs: { Beginsaldi: ['Uren', CLOSED_FROM] },
    mostNewRows: closings.reduce((sum, { lots }) => sum + lots.length, 0),
    change: (now) => {
      const raw = now('Beginsaldi');
      const keys = new Set(closings.map(({ employee }) => employee.key));
      const own = rowsOf(raw, keys);
      if (!sameRows(raw, own, found, rowsOf(found, keys))) {
        throw new EditRefused({ code: 'changedMeanwhile', table: 'Beginsaldi' });
      }
      const wanted = closings.flatMap(({ employee, lots, from }) =>
        lots.map((lot) => {
          const cells = {
            Personeelsnummer: employee.number,
            Schooljaar: schoolYearText(lot.year),
            Bedrag: lot.left / 100,
            Uren: lot.hours / 100,
            [CLOSED_FROM]: closedFromText(from),
          };
          return { replaces: null, cells: cellsOf(raw, cells) };
        }),
      );
      return { Beginsaldi: planEdit(raw.rows, own, wanted, hasOtherColumns(raw)) };
    },
  };
}
