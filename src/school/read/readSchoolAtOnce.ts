import type { RawWorkbook } from '../../tables/rawTables';
import type { SchoolReading } from '../school';
import { shippedCareer } from '../career/shippedCareer';
import { inOneGo } from '../../pacing';
import { readSchoolSteps } from './readSchool';

/** As `understanding`, without pauses: for a school that is known to be small. */
export function readSchoolAtOnce(raw: RawWorkbook): SchoolReading {
  return inOneGo(readSchoolSteps(raw, shippedCareer()));
}
