import { readText, isMissing, readCents, readDay, readKey, readNumber, type Cell } from '../cells/values';
import { refuse } from '../cells/problem';
import { allocateGrants, type Grant, type GrantRule } from '../domain/fund/fund';
import type { GrantRequest } from '../domain/fund/requests';
import { Column, tableOf, type Matrix } from './matrix';
import { attempt, errorCell, guarded } from './outcome';
import { onlyValue, readHeader, report } from './report';

const HEADER = ['Medewerker', 'Gevraagd', 'Toegekend', 'Status'];
const PROOF_HEADER = ['Punten', 'Bedrag', 'Bovengrens', 'Bewezen'];
const STATUS = { granted: 'toegekend', partly: 'deels', refused: 'afgewezen' } as const;
const RULES: Record<string, GrantRule> = { volgorde: 'inOrder', 'naar rato': 'proRata', optimaal: 'optimal' };

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
    const requests = new Requests(rows);
    const { grants } = allocateGrants(requests.sound, readBudget(budget), readRule(regel));
    return report(HEADER, withHeader, requests.answers(grants));
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
      new Requests(rows).sound,
      readBudget(budget),
      'optimal',
    );
    return report(PROOF_HEADER, withHeader, [
      [totalPoints, totalAmount / 100, proof?.bound ?? '', proof?.proven ? 'ja' : 'nee'],
    ]);
  });
}

/** The rows of requests; those that cannot be read keep their error and are left out of the division. */
class Requests {
  readonly sound: GrantRequest[] = [];
  /** Per row the place among the sound requests, an error cell, or null for a blank row. */
  private readonly places: (number | CustomFunctions.Error | null)[];

  constructor(private readonly rows: Matrix) {
    this.places = rows.map((cells) => {
      if (cells.every((cell) => isMissing(cell) || cell === 0)) return null;
      return attempt<number | CustomFunctions.Error>(
        () => this.sound.push(readRequest(cells)) - 1,
        (error) => error,
      );
    });
  }

  answers(grants: readonly Grant[]): Cell[][] {
    return this.rows.map((cells, row) => {
      const place = this.places[row];
      if (place === null) return ['', '', '', ''];
      const asked = [cells[0] ?? '', cells[1] ?? ''];
      if (typeof place !== 'number') return [...asked, place, place];
      const grant = grants[place];
      if (grant.problem) {
        const error = errorCell(grant.problem);
        return [...asked, error, error];
      }
      return [...asked, grant.granted / 100, STATUS[grant.status]];
    });
  }
}

function readRequest(cells: readonly Cell[]): GrantRequest {
  return {
    employee: readKey(cells[0]) ?? refuse({ code: 'missing', name: 'medewerker' }),
    amount: readCents('bedrag', cells[1]),
    points: isMissing(cells[2]) ? null : readNumber('punten', cells[2]),
    date: isMissing(cells[3]) || cells[3] === 0 ? null : readDay('datum', cells[3]),
  };
}

function readBudget(argument: unknown): number {
  return readCents('budget', onlyValue(new Column('budget', argument, 'number')));
}

function readRule(argument: unknown): GrantRule {
  const text = readText('regel', onlyValue(new Column('regel', argument)));
  if (text === null) return 'inOrder';
  return RULES[text.toLowerCase().replace(/\s+/g, ' ')] ?? refuse({ code: 'unknownGrantRule', value: text });
}
