import { teacherScales } from '../cao/teacherScales';
import type { SalaryTables } from '../domain/career/salaryTable';
import { tablesOfCao } from './salaryTable';

/** The scale of a teacher who is not qualified yet (CAO VO 9.4), and the first one of a qualified teacher (11.4 lid 3). */
export const FIRST_TEACHER_SCALE = 'LB';

/**
 * Salary tables with the first teacher scale beside the scales of support staff: where a table lacks it, that of the
 * official teacher table in force on its effective date. A table before the first one of those stays as it is.
 */
export function withTeacherScale(tables: SalaryTables): SalaryTables {
  const official = tablesOfCao(teacherScales());
  return tables.withScales(({ from }) => {
    const day = from ?? official.newest.from;
    const table = day === null ? undefined : official.find(day);
    const scale = table?.find(FIRST_TEACHER_SCALE);
    return scale ? [scale] : [];
  });
}
