import { readCents } from '../tables/values';
import { allocateGrants } from '../domain/fund/fund';
import { Column, tableOf } from './matrix';
import { guarded } from './outcome';
import { onlyValue, readHeader, report } from './report';
import { grantAnswers, readGrantRule, readRequest } from './requestsArgument';
import { RowsArgument } from './rowsArgument';
import { REPORT_HEADERS } from '../texts/workbook/cellWords';

const HEADER = REPORT_HEADERS.beursverdeling;
const PROOF_HEADER = REPORT_HEADERS.beursbewijs;

/**
 * Verdeelt de ondersteunersbeurs over de aanvragen.
 * @customfunction BEURSVERDELING
 * @param aanvragen De tabel medewerker, bedrag, punten, datum.
 * @param budget Wat er in het fonds zit, in euro’s.
 * @param regel volgorde, naar rato of optimaal; leeg is volgorde.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @returns A header and a row per request, in order; a faulty request holds its own error and takes no part.
 */
export function beursverdeling(
  aanvragen: unknown[][],
  budget: unknown[][],
  regel?: unknown[][],
  koppen?: unknown[][],
): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const rows = tableOf(aanvragen);
    if (rows.length === 0) return report(HEADER, withHeader, []);
    const requests = new RowsArgument(rows, readRequest);
    const { grants } = allocateGrants(requests.sound, readBudget(budget), readGrantRule(regel));
    return report(HEADER, withHeader, grantAnswers(requests, 2, grants));
  });
}

/**
 * Laat zien dat de optimale verdeling van de ondersteunersbeurs niet beter kan.
 * @customfunction BEURSBEWIJS
 * @param aanvragen De tabel medewerker, bedrag, punten, datum.
 * @param budget Wat er in het fonds zit, in euro’s.
 * @param koppen ONWAAR laat de regel met koppen weg.
 * @returns Punten, Bedrag, Bovengrens, Bewezen: no division has more points than the bound.
 */
export function beursbewijs(aanvragen: unknown[][], budget: unknown[][], koppen?: unknown[][]): unknown[][] {
  return guarded(() => {
    const withHeader = readHeader(koppen);
    const rows = tableOf(aanvragen);
    if (rows.length === 0) return report(PROOF_HEADER, withHeader, []);
    const { totalPoints, totalAmount, proof } = allocateGrants(
      new RowsArgument(rows, readRequest).sound,
      readBudget(budget),
      'optimal',
    );
    return report(PROOF_HEADER, withHeader, [
      [totalPoints, totalAmount / 100, proof?.bound ?? '', proof?.proven ? 'ja' : 'nee'],
    ]);
  });
}

function readBudget(argument: unknown): number {
  return readCents('budget', onlyValue(new Column('budget', argument, 'number')));
}
