import type { Employee } from '../../school/school';
import { samplePeople } from './samplePeople';

/** Those who are invented for the sample school, by number and name: who was renamed is somebody of the school's own. */
export function inventedPeople(employees: readonly Employee[]): readonly Employee[] {
  const invented = new Map(samplePeople.map(({ number, name }) => [String(number), name]));
  return employees.filter(({ key, name }) => invented.get(key) === name);
}
