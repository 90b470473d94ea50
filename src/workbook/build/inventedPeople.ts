import type { Employee } from '../../school/school';
import { samplePeople } from './samplePeople';

/**
 * The invented employees of the sample school, by number and name. A renamed one counts as an employee of the school
 * itself.
 */
export function inventedPeople(employees: readonly Employee[]): readonly Employee[] {
  const invented = new Map(samplePeople.map(({ number, name }) => [String(number), name]));
  return employees.filter(({ key, name }) => invented.get(key) === name);
}
