import { orNull } from '../tables/problem';
import { readLabel, readScale } from '../tables/label';
import { isMissing, readDay, readText, type Cell } from '../tables/values';
import { monthsAfter } from '../domain/calendar';
import { maximumReachedOn } from '../domain/career/salary';
import { functionTableOf } from './functieschalen';
import { Column, isEmptyRow, rowCount } from './matrix';
import { guarded } from './outcome';
import { onlyValue, readHeader, report } from './report';
import { salaryTablesOf } from './salaris';
import { COUNT_WORDS, REPORT_HEADERS } from '../texts/workbook/cellWords';

const HEADER = REPORT_HEADERS.maxtelling;
const SOON_MONTHS = 24;

/** How many people, how many of them at the maximum or near it, and of how many that cannot be said. */
type Counts = [people: number, atMaximum: number, soon: number, unknown: number];

/**
 * Telt per groep en functie wie op het maximum van de schaal staat en wie dat binnen 2 jaar bereikt.
 * @customfunction MAXTELLING
 * @param functie De functie per medewerker.
 * @param schaal De salarisschaal per medewerker.
 * @param trede De trede per medewerker op de peildatum.
 * @param peildatum De datum waarop schaal en trede gelden.
 * @param functietabel De tabel functie, schaal, variant, vereiste opleiding, wachtjaren, groep; leeg is de meegeleverde tabel.
 * @param salaristabel De tabel schaal, trede, bedrag, ingangsdatum; leeg is de meegeleverde tabel.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @returns A row per function and per group. Whose scale or step is missing, or not in the table, counts as unknown.
 */
export function maxtelling(
  functie: unknown[][],
  schaal: unknown[][],
  trede: unknown[][],
  peildatum: unknown[][],
  functietabel?: unknown[][],
  salaristabel?: unknown[][],
  koppen?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const names = new Column('functie', functie);
    const scales = new Column('schaal', schaal);
    const steps = new Column('trede', trede, 'number');
    const day = readDay('peildatum', onlyValue(new Column('peildatum', peildatum)));
    const functions = functionTableOf(functietabel);
    const tables = salaryTablesOf(salaristabel);
    const groups = new Map<string, Map<string, Counts>>();
    const columns = [names, scales, steps];
    for (let row = 0; row < rowCount(columns); row++) {
      if (isEmptyRow(columns, row)) continue;
      const name = isMissing(names.at(row)) ? '' : (readText('functie', names.at(row)) ?? '');
      const counts = countsOf(groups, functions.groupOf(name) ?? COUNT_WORDS.noGroup, name);
      // Of whom that cannot be said is one person less known, not a table that fails.
      const reached = orNull(() =>
        maximumReachedOn(tables, readScale('schaal', scales.at(row)), readLabel('trede', steps.at(row)), day),
      );
      counts[0] += 1;
      if (reached === null) counts[3] += 1;
      else if (reached <= day) counts[1] += 1;
      else if (reached <= monthsAfter(day, SOON_MONTHS)) counts[2] += 1;
    }
    return report(HEADER, withHeader, rowsOf(groups));
  });
}

function countsOf(groups: Map<string, Map<string, Counts>>, group: string, name: string): Counts {
  let functions = groups.get(group);
  if (!functions) groups.set(group, (functions = new Map()));
  let counts = functions.get(name);
  if (!counts) functions.set(name, (counts = [0, 0, 0, 0]));
  return counts;
}

/** Groups and functions in the order in which they come, each group with its total after it. */
function rowsOf(groups: ReadonlyMap<string, ReadonlyMap<string, Counts>>): Cell[][] {
  return [...groups].flatMap(([group, functions]) => {
    const total: Counts = [0, 0, 0, 0];
    const rows = [...functions].map(([name, counts]): Cell[] => {
      counts.forEach((count, i) => (total[i] += count));
      return [group, name, ...counts];
    });
    return [...rows, [group, COUNT_WORDS.allFunctions, ...total]];
  });
}
