import type { RawTable } from '../../tables/rawTables';
import { changeRows } from '../../tables/rowsByColumn';
import type { Employee, Wish } from '../school';
import { editOfTable, type SchoolEdit } from './schoolEdit';
import { wishRow } from './wishes';

/** In which document a course was agreed, as it is written into the column `Document` of `Wensen`. */
export interface DocumentOfCourse {
  readonly employee: Pick<Employee, 'key'>;
  readonly wish: Pick<Wish, 'id'>;
  readonly document: string;
}

/** Records in `Wensen` in which document each course was agreed. */
export function recordDocuments(courses: readonly DocumentOfCourse[]): SchoolEdit {
  const change = (raw: RawTable) =>
    changeRows(
      raw,
      courses.map(({ employee, wish, document }) => ({
        index: wishRow(raw, employee.key, wish.id),
        cells: { Document: document },
      })),
    );
  return editOfTable('Wensen', change, { needs: ['Document'] });
}
