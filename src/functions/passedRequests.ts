import { refuse } from '../cells/problem';
import { isMissing, readCents, readDay, readKey, readNumber, readText, type Cell } from '../cells/values';
import type { Grant, GrantRule } from '../domain/fund/fund';
import type { GrantRequest } from '../domain/fund/requests';
import { Column, type Matrix } from './matrix';
import { attempt, errorCell } from './outcome';
import { onlyValue } from './report';

const STATUS = { granted: 'toegekend', partly: 'deels', refused: 'afgewezen' } as const;
const RULES: Record<string, GrantRule> = { volgorde: 'inOrder', 'naar rato': 'proRata', optimaal: 'optimal' };

/** The rows of requests; those that cannot be read keep their error and are left out of the division. */
export class PassedRequests<Request extends GrantRequest> {
  readonly sound: Request[] = [];
  /** Per row the place among the sound requests, an error cell, or null for a blank row. */
  private readonly places: (number | CustomFunctions.Error | null)[];

  /**
   * @param echoed how many of the first columns the answer repeats as typed
   */
  constructor(
    private readonly rows: Matrix,
    private readonly echoed: number,
    read: (cells: readonly Cell[]) => Request,
  ) {
    this.places = rows.map((cells) => {
      if (cells.every((cell) => isMissing(cell) || cell === 0)) return null;
      return attempt<number | CustomFunctions.Error>(
        () => this.sound.push(read(cells)) - 1,
        (error) => error,
      );
    });
  }

  /** Per row what was asked, what is granted in euros, and the status. */
  answers(grants: readonly Grant[]): Cell[][] {
    return this.rows.map((cells, row) => {
      const place = this.places[row];
      const asked = Array.from({ length: this.echoed }, (_, i) => (place === null ? '' : (cells[i] ?? '')));
      if (place === null) return [...asked, '', ''];
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

/** medewerker, bedrag, punten, datum */
export function readRequest(cells: readonly Cell[]): GrantRequest {
  return {
    employee: readKey(cells[0]) ?? refuse({ code: 'missing', name: 'medewerker' }),
    amount: readCents('bedrag', cells[1]),
    points: isMissing(cells[2]) ? null : readNumber('punten', cells[2]),
    date: isMissing(cells[3]) || cells[3] === 0 ? null : readDay('datum', cells[3]),
  };
}

/** The `regel` parameter; omitted it is `volgorde`. */
export function readGrantRule(argument: unknown): GrantRule {
  const text = readText('regel', onlyValue(new Column('regel', argument)));
  if (text === null) return 'inOrder';
  return RULES[text.toLowerCase().replace(/\s+/g, ' ')] ?? refuse({ code: 'unknownGrantRule', value: text });
}
