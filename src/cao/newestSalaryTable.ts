import vo2025 from './data/salaristabel.vo.2025-01-01.json';
import { salaryTableOf, type SalaryTable, type SalaryTableFile } from './salaryTableFile';

/** The newest verified table of the CAO VO for support staff: the one with which a new workbook starts. */
export function newestVoSalaryTable(): SalaryTable {
  return salaryTableOf(vo2025 as SalaryTableFile);
}
