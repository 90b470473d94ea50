import file from './data/leraarschalen.vo.json';
import { salaryTableOf, type SalaryTable, type SalaryTableFile } from './salaryTableFile';

interface TeacherScalesFile extends Pick<SalaryTableFile, 'cao' | 'firstStep'> {
  readonly tables: readonly Omit<SalaryTableFile, 'cao' | 'firstStep'>[];
}

// The schema, checked at build and in tests, holds the narrow types that TypeScript cannot read from JSON.
const { cao, firstStep, tables } = file as TeacherScalesFile;

/** The verified tables of the teacher scales LB to LE of the CAO VO, oldest first. */
export function teacherScales(): readonly SalaryTable[] {
  return tables.map((table) => salaryTableOf({ ...table, cao, firstStep }));
}
