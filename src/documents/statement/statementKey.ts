import type { Employee } from '../../school/school';

/** What the key of a statement begins with; the key of the employee follows. */
export const STATEMENT = 'budget-';

/** The key of the statement of one employee. */
export const statementKey = ({ key }: Pick<Employee, 'key'>): string => `${STATEMENT}${key}`;

/** The key of the list to merge: its sheet tells of several people by name. */
export const MERGE_LIST = 'samenvoeglijst';
