import { isBlankRow, readCents, readSchoolYear, schoolYearText, type Cell } from '../tables/values';
import { inRow } from '../tables/problem';
import { allocateYears, type FundYear, type YearRequest } from '../domain/fund/years';
import { tableOf } from './matrix';
import { guarded } from './outcome';
import { grantAnswers, readGrantRule, readRequest } from './requestsArgument';
import { RowsArgument } from './rowsArgument';
import { readHeader, report } from './report';
import { REPORT_HEADERS } from '../texts/workbook/cellWords';

const HEADER = REPORT_HEADERS.beursjaren;
const FUND_HEADER = REPORT_HEADERS.beursfonds;

/**
 * Verdeelt de ondersteunersbeurs over meer schooljaren; wat in een jaar overblijft, gaat naar het volgende.
 * @customfunction BEURSJAREN
 * @param aanvragen De tabel schooljaar, medewerker, bedrag, punten, datum.
 * @param fondsen De tabel schooljaar, bedrag: wat er dat schooljaar in het fonds komt.
 * @param regel volgorde, naar rato of optimaal; leeg is volgorde.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @returns A header and a row per request, in order; a refused request does not move to the next year by itself.
 */
export function beursjaren(
  aanvragen: unknown[][],
  fondsen: unknown[][],
  regel?: unknown[][],
  koppen?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const requests = requestsOf(aanvragen);
    const { grants } = allocateYears(readFunds(fondsen), requests.sound, readGrantRule(regel));
    return report(HEADER, withHeader, grantAnswers(requests, 3, grants));
  });
}

/**
 * Laat per schooljaar zien wat er in de ondersteunersbeurs zit, wat ervan is toegekend en wat er overblijft.
 * @customfunction BEURSFONDS
 * @param aanvragen De tabel schooljaar, medewerker, bedrag, punten, datum.
 * @param fondsen De tabel schooljaar, bedrag: wat er dat schooljaar in het fonds komt.
 * @param regel volgorde, naar rato of optimaal; leeg is volgorde.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @returns A header and a row per school year, euros: carried over + added = granted + left.
 */
export function beursfonds(
  aanvragen: unknown[][],
  fondsen: unknown[][],
  regel?: unknown[][],
  koppen?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const { years } = allocateYears(readFunds(fondsen), requestsOf(aanvragen).sound, readGrantRule(regel));
    const rows = years.map(({ year, carried, budget, allocation }): Cell[] => [
      schoolYearText(year),
      carried / 100,
      budget / 100,
      allocation.totalAmount / 100,
      allocation.left / 100,
    ]);
    return report(FUND_HEADER, withHeader, rows);
  });
}

function requestsOf(aanvragen: unknown): RowsArgument<YearRequest> {
  return new RowsArgument(tableOf(aanvragen), (cells) => ({
    year: readSchoolYear('schooljaar', cells[0]),
    ...readRequest(cells.slice(1)),
  }));
}

function readFunds(fondsen: unknown): FundYear[] {
  return tableOf(fondsen).flatMap((cells, index) =>
    isBlankRow(cells)
      ? []
      : inRow('fondsen', index + 1, () => ({
          year: readSchoolYear('schooljaar', cells[0]),
          budget: readCents('bedrag', cells[1]),
        })),
  );
}
