import type { SchoolYear } from '../../domain/calendar';
import type { KnownOpening, OpeningBalance, OpeningChoices, OpeningProblem } from './types';

/** What a list says beside what it says elsewhere and what the workbook has. */
export interface BesideKnown {
  /** What is to be written. */
  readonly balances: readonly OpeningBalance[];
  readonly problems: readonly OpeningProblem[];
  /** Rows that say what an earlier row says. */
  readonly twice: readonly number[];
  /** Rows that say what the workbook says. */
  readonly there: readonly number[];
  /** Rows of which the workbook has another amount or other hours. */
  readonly other: readonly number[];
}

const place = (key: string, year: SchoolYear | null) => JSON.stringify([key, year]);

/** Lays what was read beside the rest of the list and beside the workbook. */
export function besideKnown(
  read: readonly OpeningBalance[],
  openings: readonly KnownOpening[],
  { other: answer }: OpeningChoices,
): BesideKnown {
  const closed = new Set(openings.flatMap(({ key, isClosed }) => (isClosed ? [key] : [])));
  const known = grouped(openings, ({ key, year }) => place(key, year));
  const problems: OpeningProblem[] = [];
  const [twice, there, other]: number[][] = [[], [], []];
  const balances: OpeningBalance[] = [];
  for (const [at, same] of grouped(read, ({ person, year }) => place(person.key, year))) {
    const [first, ...more] = same;
    const [own] = known.get(at) ?? [];
    const problem = problemOf(same, known.get(at) ?? [], closed);
    if (problem !== null) {
      const value = String(first.person.number);
      for (const { row } of same) problems.push({ row, code: problem, value });
      continue;
    }
    for (const { row } of more) twice.push(row);
    if (own === undefined) balances.push(first);
    else if (saysTheSame(own, first)) there.push(first.row);
    else {
      other.push(first.row);
      if (answer === 'replace') balances.push(first);
    }
  }
  return { balances, problems, twice, there, other };
}

/** Why the rows of somebody for one school year cannot be taken over; null where they can. */
function problemOf(
  same: readonly OpeningBalance[],
  there: readonly KnownOpening[],
  closed: ReadonlySet<string>,
): OpeningProblem['code'] | null {
  const [first, ...more] = same;
  if (more.some((one) => !saysTheSame(one, first))) return 'twoAmounts';
  if (closed.has(first.person.key)) return 'closedYear';
  return there.length > 1 ? 'severalThere' : null;
}

/** Whether an earlier balance has the same money and, where the later one has hours, the same hours. */
function saysTheSame(
  before: Pick<KnownOpening, 'amount' | 'hours'>,
  { amount, hours }: Pick<OpeningBalance, 'amount' | 'hours'>,
): boolean {
  return before.amount === amount && (hours === null || before.hours === hours);
}

function grouped<One>(ones: readonly One[], keyOf: (one: One) => string): ReadonlyMap<string, One[]> {
  const groups = new Map<string, One[]>();
  for (const one of ones) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return groups;
}
