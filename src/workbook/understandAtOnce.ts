import type { RawWorkbook } from './rawWorkbook';
import type { SchoolReading } from './school';
import { shippedCareer } from './shippedCareer';
import { inOneGo } from '../pacing';
import { understanding } from './understand';

/** As `understanding`, without pauses: for a school that is known to be small. */
export function understand(raw: RawWorkbook): SchoolReading {
  return inOneGo(understanding(raw, shippedCareer()));
}
