import type { Education } from '../domain/education';
import { readEducation } from '../tables/education';
import { inColumnOrder, needed, optional } from '../tables/headers';
import { readKey, readOptionalDay } from '../tables/values';
import { orEmpty, rowsOf } from './matrix';
import { orNull } from '../tables/problem';

const LEVEL = 'opleidingsniveau';
const LAST_EVC = 'laatste evc';
const TITLES = [needed('personeelsnummer', 'medewerker'), optional(LEVEL), optional(LAST_EVC)];

/**
 * What the table Medewerkers, as it can be passed for `functiecategorie`, tells of education; nobody where something
 * else was passed, or where the table has no column for it. A level that is none is told in the pane, and counts as not
 * known.
 */
export function educationTable(argument: unknown): ReadonlyMap<string, Education> {
  const passed = rowsOf(argument);
  const known = new Map<string, Education>();
  if (!passed.some((row) => row.length > 1)) return known;
  const rows = inColumnOrder('medewerkers', orEmpty(passed), TITLES);
  if (rows === passed) return known;
  for (const [number, level, lastEvc] of rows) {
    const key = readKey(number);
    const read = orNull(() => readEducation(LEVEL, level));
    if (key === null || read === null || known.has(key)) continue;
    known.set(key, { level: read, lastEvc: orNull(() => readOptionalDay(LAST_EVC, lastEvc)) });
  }
  return known;
}
