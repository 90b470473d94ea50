import { salaryImportNl, type SalaryImportTexts } from '../../texts/salaryImport.nl';
import { useTexts } from '../context';

/** The texts of the import of a salary table, in the reader's language. */
export function useImportTexts(): SalaryImportTexts {
  return useTexts(salaryImportNl, 'salaryImport');
}
