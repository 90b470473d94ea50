import { sameRows } from '../../tables/sameRows';
import { WorkbookProblem } from '../problems';
import {
  compareSalaryTable,
  salaryTableEdit,
  type DatedSalaryTable,
  type SalaryTableChanges,
} from './salaryTableRows';
import type { UndoHandle } from '../write/undoHandle';
import { write } from '../write/write';

/**
 * Puts a salary table in `Salaristabel`, in place of the rows of the same date. Two syncs.
 *
 * @param expected what the user agreed to
 * @param what what is done, in the user's words
 * @throws WorkbookProblem `changedMeanwhile` when the rows of this date are no longer those that were shown
 */
export function writeSalaryTable(
  table: DatedSalaryTable,
  expected: SalaryTableChanges,
  what: string,
): Promise<UndoHandle> {
  return write(
    {
      tables: ['Salaristabel'],
      mostNewRows: table.rows.length,
      change: (now) => {
        const raw = now('Salaristabel');
        if (!sameRows(compareSalaryTable(raw, table).found, expected.found)) {
          throw new WorkbookProblem({ code: 'changedMeanwhile', table: 'Salaristabel' });
        }
        return { Salaristabel: salaryTableEdit(raw, table) };
      },
    },
    what,
  );
}
