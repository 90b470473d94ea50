import { voSalaryTables } from '../cao/salaryTablesVo';
import type { SalaryTables } from '../domain/career/salaryTable';
import { tablesOfCao } from './salaryTable';

/** The verified VO tables that ship with the product, with their conversions. */
export function shippedSalaryTables(): SalaryTables {
  return (shipped ??= tablesOfCao(voSalaryTables()));
}

let shipped: SalaryTables | null = null;
