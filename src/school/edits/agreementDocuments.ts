import { changeRows } from '../../tables/rowsByColumn';
import type { Employee, Wish } from '../school';
import type { SchoolEdit } from './schoolEdit';
import { wishRow } from './wishes';

/** In which document a course was agreed, as it is written into the column `Document` of `Wensen`. */
export interface DocumentOfCourse {
  readonly employee: Pick<Employee, 'key'>;
  readonly wish: Pick<Wish, 'id'>;
  readonly document: string;
}

/** Records in `Wensen` in which document each course was agreed. */
export function recordDocuments(courses: readonly DocumentOfCourse[]): SchoolEdit {
  return {
    tables: ['Wensen'],
    needs: { Wensen: ['Document'] },
    change: (now) => {
      const raw = now('Wensen');
      const changes = courses.map(({ employee, wish, document }) => ({
        index: wishRow(raw, employee.key, wish.id),
        cells: { Document: document },
      }));
      return { Wensen: changeRows(raw, changes) };
    },
  };
}
