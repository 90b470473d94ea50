import { shippedFunctionTable, workbookFunctionTable, type FunctionTable } from '../tables/functionTable';
import { readText, type Cell } from '../tables/values';
import { Column, rowsOf } from './matrix';
import { guarded } from './outcome';
import { readHeader, refuseMore, report } from './report';
import { isOmittedTable } from './salaris';
import { REPORT_HEADERS } from '../texts/workbook/cellWords';

const HEADER = REPORT_HEADERS.functieschalen;

/**
 * Geeft de schalen die bij een functie mogelijk zijn, in volgorde van de loopbaan.
 * @customfunction FUNCTIESCHALEN
 * @param functie De naam van de functie, zoals conciërge.
 * @param functietabel De tabel functie, schaal, variant, vereiste opleiding, wachtjaren; leeg is de meegeleverde tabel.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @returns Function, variant, scale, required course; `#N/A` for a function that the table lacks.
 */
export function functieschalen(
  functie: unknown[][],
  functietabel?: unknown[][],
  koppen?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const name = new Column('functie', functie);
    refuseMore([name]);
    if (name.isEmptyAt(0)) return report(HEADER, withHeader, []);
    const path = functionTableOf(functietabel).pathOf(readText('functie', name.at(0))!);
    const rows = path.stages.map((stage): Cell[] => [
      path.function,
      stage.variant ?? '',
      stage.scale,
      stage.course ?? '',
    ]);
    return report(HEADER, withHeader, rows);
  });
}

/** The `functietabel` parameter; omitted, the functions that ship with the product. */
export function functionTableOf(argument: unknown): FunctionTable {
  return isOmittedTable(argument) ? shippedFunctionTable() : workbookFunctionTable(rowsOf(argument));
}
