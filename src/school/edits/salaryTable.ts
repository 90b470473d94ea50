import { EditRefused, editOfTable, type SchoolEdit } from './schoolEdit';
import type { RawTable } from '../../tables/rawTables';
import { sameRows } from '../../tables/sameRows';
import {
  compareSalaryTable,
  salaryTableEdit,
  type DatedSalaryTable,
  type SalaryTableChanges,
} from './salaryTableRows';

/**
 * Puts a salary table in `Salaristabel`, in place of the rows of the same date.
 *
 * @param expected what the user agreed to
 * @throws EditRefused `changedMeanwhile` when the rows of this date are no longer those that were shown
 */
export function setSalaryTable(table: DatedSalaryTable, expected: SalaryTableChanges): SchoolEdit {
  const change = (raw: RawTable) => {
    if (!sameRows(compareSalaryTable(raw, table).found, expected.found)) {
      throw new EditRefused({ code: 'changedMeanwhile', table: raw.name });
    }
    return salaryTableEdit(raw, table);
  };
  return editOfTable('Salaristabel', change, { mostNewRows: table.rows.length });
}
