import { columnPlaces, readArgumentRow } from '../tables/fields';
import { readRequestedGrant } from '../tables/grantRequests';
import { refuse } from '../tables/problem';
import { isCellValue, readKey, readText, type Cell } from '../tables/values';
import type { Grant, GrantRule } from '../domain/fund/fund';
import type { GrantRequest } from '../domain/fund/requests';
import { Column } from './matrix';
import { errorCell } from './outcome';
import type { RowsArgument } from './rowsArgument';
import { onlyValue } from './report';

const STATUS = { granted: 'toegekend', partly: 'deels', refused: 'afgewezen' } as const;
const RULES = new Map<string, GrantRule>([
  ['volgorde', 'inOrder'],
  ['naar rato', 'proRata'],
  ['optimaal', 'optimal'],
]);

/**
 * Per request what was asked, what is granted in euros, and the status.
 *
 * @param echoed how many of the first columns are repeated as typed; what is no cell value becomes the error of its row
 */
export function grantAnswers(
  requests: RowsArgument<GrantRequest>,
  echoed: number,
  grants: readonly Grant[],
): Cell[][] {
  const asked = (cells: readonly Cell[]) => Array.from({ length: echoed }, (_, i) => cells[i] ?? '');
  const refused = (error: CustomFunctions.Error, cells: readonly Cell[]) => [
    ...asked(cells).map((cell) => (isCellValue(cell) ? cell : error)),
    error,
    error,
  ];
  return requests.answers(
    echoed + 2,
    (place, cells) => {
      const grant = grants[place];
      if (grant.problem) return refused(errorCell(grant.problem), cells);
      return [...asked(cells), grant.granted / 100, STATUS[grant.status]];
    },
    refused,
  );
}

const REQUEST_COLUMNS = ['Personeelsnummer', 'Bedrag', 'Punten', 'Datum'];
const REQUEST = columnPlaces(REQUEST_COLUMNS);

/** medewerker, bedrag, punten, datum */
export function readRequest(cells: readonly Cell[]): GrantRequest {
  const employee = readKey(cells[0]) ?? refuse({ code: 'missing', name: 'medewerker' });
  // What Excel leaves away at the end of the row is empty.
  const whole = REQUEST_COLUMNS.map((_, i) => cells[i]);
  return { employee, ...readArgumentRow(REQUEST, whole, readRequestedGrant) };
}

/** The `regel` parameter; omitted it is `volgorde`. */
export function readGrantRule(argument: unknown): GrantRule {
  const text = readText('regel', onlyValue(new Column('regel', argument)));
  if (text === null) return 'inOrder';
  return (
    RULES.get(text.toLowerCase().replace(/\s+/g, ' ')) ?? refuse({ code: 'unknownGrantRule', value: text })
  );
}
