import type { RawWorkbook } from '../../tables/rawTables';
import type { SchoolReading } from '../school';
import { shippedCareer } from '../career/shippedCareer';
import { inOneGo } from '../../pacing';
import { understanding } from './readSchool';

/** As `understanding`, without pauses: for a school that is known to be small. */
export function understand(raw: RawWorkbook): SchoolReading {
  return inOneGo(understanding(raw, shippedCareer()));
}
