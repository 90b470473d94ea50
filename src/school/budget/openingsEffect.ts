import { balanceOn, lapsedOpening, type OpeningLot, type PotInput } from '../../domain/budget/ledger';
import type { Day } from '../../domain/calendar';
import type { Cents } from '../../domain/money';
import { each, type ShareSteps } from '../../pacing';
import { orItsProblem, type AnyProblem } from '../../tables/problem';
import type { Employee } from '../school';

/** What opening balances would make of what people have. */
export interface OpeningsEffect {
  /** Whose balance can be computed both before and after. */
  readonly people: number;
  /** What they have together on the reference date. */
  readonly before: Cents;
  readonly after: Cents;
  /** Who would have no balance any more, and why. */
  readonly blocked: readonly { readonly employee: Employee; readonly problem: AnyProblem }[];
  /** Who has opening money that has lapsed before computing starts: it counts for nothing. */
  readonly lapsed: readonly Employee[];
}

/**
 * What people would have by opening balances, in steps. Who has no readable pot is left out: the data check tells why.
 *
 * @param openings what is to be written, by the key of the person; a lot of the same school year takes the other's place
 */
export function* openingsEffect(
  employees: readonly Employee[],
  openings: ReadonlyMap<string, readonly OpeningLot[]>,
  day: Day,
): ShareSteps<OpeningsEffect> {
  const about = employees.filter(({ key, pot }) => pot !== null && openings.has(key));
  const changes = yield* each(
    about,
    (employee) => {
      const pot = withOpenings(employee.pot!, openings.get(employee.key)!);
      const [before, after] = [employee.pot!, pot].map((one) => orItsProblem(() => balanceOn(one, day)));
      return { employee, before, after, hasLapsed: lapsedOpening(pot).length > 0 };
    },
    1,
  );
  const computed = changes.flatMap(({ before, after }) =>
    typeof before === 'number' && typeof after === 'number' ? [{ before, after }] : [],
  );
  return {
    people: computed.length,
    before: computed.reduce((sum, { before }) => sum + before, 0),
    after: computed.reduce((sum, { after }) => sum + after, 0),
    blocked: changes.flatMap(({ employee, before, after }) =>
      typeof before === 'number' && typeof after !== 'number' ? [{ employee, problem: after }] : [],
    ),
    lapsed: changes.flatMap(({ employee, hasLapsed }) => (hasLapsed ? [employee] : [])),
  };
}

function withOpenings(pot: PotInput, lots: readonly OpeningLot[]): PotInput {
  const years = new Set(lots.map(({ year }) => year));
  return { ...pot, opening: [...pot.opening.filter(({ year }) => !years.has(year)), ...lots] };
}
