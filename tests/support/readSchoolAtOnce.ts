import type { RawWorkbook } from '../../src/tables/rawTables';
import type { SchoolReading } from '../../src/school/school';
import { shippedCareer } from '../../src/school/career/shippedCareer';
import { inOneGo } from '../../src/pacing';
import { readSchoolSteps } from '../../src/school/read/readSchool';
import { sourceWords } from '../../src/texts/workbook/sourceWords';

/** The school that the tables tell of, read without pauses: for a school that is known to be small. */
export function readSchoolAtOnce(raw: RawWorkbook): SchoolReading {
  return inOneGo(readSchoolSteps(raw, shippedCareer(sourceWords)));
}
