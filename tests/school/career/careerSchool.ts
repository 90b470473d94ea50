import type { Cell } from '../../../src/tables/values';
import { dayOf } from '../../../src/domain/calendar';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import type { Employee, School } from '../../../src/school/school';
import { salaryRows } from './careerRows';
import { rawSchool } from '../rawSchool';

const threeScales: Cell[][] = [...salaryRows, [6, 0, 2400, '1-1-2026', 'Verzonnen bedragen']];

const functionRows: Cell[][] = [
  ['Conciërge', 4, 'basis', '', '', 'beheersmatig', 'Functieboek'],
  ['Conciërge', 5, 'plus', 'Bedrijfshulp', '', 'beheersmatig', 'Functieboek'],
  ['Conciërge', 6, 'coördinator', '', '', 'beheersmatig', 'Functieboek'],
];

/** One employee at 0.5 fte since 1 August 2024, in scale 4, step 0. */
export const anna: Cell[] = [1, 'Anna', 'Conciërge', 4, 0, 0.5, dayOf(2024, 8, 1), ''];

export interface CareerTables {
  readonly people?: Cell[][];
  readonly salary?: Cell[][];
  readonly functions?: Cell[][];
  readonly courses?: Cell[][];
  readonly wishes?: Cell[][];
  readonly settings?: Cell[][];
}

/** A school with invented amounts and a function of three scales, the second of which requires a course. */
export function careerSchool({
  people = [anna],
  salary = threeScales,
  functions = functionRows,
  courses = [],
  wishes = [],
  settings = [],
}: CareerTables = {}): School {
  const { school } = readSchoolAtOnce(
    rawSchool({
      Medewerkers: people,
      Salaristabel: salary,
      Functies: functions,
      Opleidingen: courses,
      Wensen: wishes,
      Instellingen: settings,
    }),
  );
  if (!school) throw new Error('The tables were not understood');
  return school;
}

/** The first employee with the school. */
export function annaIn(tables: CareerTables = {}): { school: School; employee: Employee } {
  const school = careerSchool(tables);
  return { school, employee: school.employees[0] };
}
