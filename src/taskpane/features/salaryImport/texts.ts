import { salaryImportNl, type SalaryImportTexts } from '../../../texts/nl/salaryImport';
import { useTexts } from '../../ui/context';

/** The texts of the import of a salary table, in the reader's language. */
export function useImportTexts(): SalaryImportTexts {
  return useTexts(salaryImportNl);
}
