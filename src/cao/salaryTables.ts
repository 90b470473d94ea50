import po2003 from './data/salaristabel.po.2003-03-01.json';
import type { CaoName } from './rules';
import { salaryTableOf, type SalaryTable, type SalaryTableFile } from './salaryTableFile';
import { voSalaryTables } from './salaryTablesVo';

export type { SalaryScale, SalaryStep, SalaryTable } from './salaryTableFile';

/** The verified complete tables of a CAO for support staff, oldest first. */
export function salaryTables(cao: CaoName): readonly SalaryTable[] {
  return cao === 'VO' ? voSalaryTables() : [salaryTableOf(po2003 as SalaryTableFile)];
}
