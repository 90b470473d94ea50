import { agreedPot } from '../../../src/school/agreed/agreedPot';
import type { AgreedCourseView } from '../../../src/school/agreed/courseView';
import { readSchoolAtOnce } from '../../support/readSchoolAtOnce';
import type { Employee, SchoolReading } from '../../../src/school/school';
import type { Cell } from '../../../src/tables/values';
import { tableSpecs, type TableName } from '../../../src/tables/schema';
import { dayOf } from '../../../src/domain/calendar';
import { employee, rawSchool, referenceDay } from '../rawSchool';

type Row = Readonly<Record<string, Cell>>;

const inColumns = (table: TableName, rows: readonly Row[]): Cell[][] =>
  rows.map((row) =>
    tableSpecs[table].columns.map(({ name }) => (name === 'Personeelsnummer' ? 1 : (row[name] ?? ''))),
  );

/** A school of one, full time since 2024 where no other fte is given, who saves for two years: € 600 a year. */
export function schoolOfOne(
  wishes: readonly Row[],
  expenses: readonly Row[] = [],
  fte = 1,
): { readonly reading: SchoolReading; readonly anna: Employee } {
  const reading = readSchoolAtOnce(
    rawSchool({
      Medewerkers: [employee(1, fte)],
      Wensen: inColumns('Wensen', wishes),
      Bestedingen: inColumns('Bestedingen', expenses),
      CAO_regels: [['spaartermijn', dayOf(2020, 8, 1), 2, '', '']],
    }),
  );
  return { reading, anna: reading.school!.employees[0] };
}

/** The first agreed course of somebody on the reference date. */
export function followedCourse(anna: Employee): AgreedCourseView {
  const result = agreedPot(anna, referenceDay);
  if (result.kind !== 'agreed') throw new Error(result.kind);
  return result.pot.courses[0];
}
