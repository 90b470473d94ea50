import type { AnyProblem } from '../tables/problem';

/** One sentence per kind of problem: a kind without one does not compile. */
export type Sentences = {
  readonly [Code in AnyProblem['code']]: (problem: Extract<AnyProblem, { code: Code }>) => string;
};

/** A value as typed, cut where it is long: a cell can hold 32,767 characters. */
export function typed(value: string): string {
  return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}

const MOST_LISTED = 8;

/** Names one after the other, cut where there are many. */
export function listed<Thing>(things: readonly Thing[], nameOf: (thing: Thing) => string = String): string {
  const first = things.slice(0, MOST_LISTED).map(nameOf).join(', ');
  return things.length > MOST_LISTED ? `${first}, …` : first;
}

/** People one after the other, each with what is told of their rows: `1 Daan Grind 0,6 (rij 2) + 0,4 (rij 3)`. */
export function withRows<Row>(
  people: readonly { readonly number: string; readonly name: string; readonly rows: readonly Row[] }[],
  rowText: (row: Row) => string,
): string {
  return people
    .map(({ number, name, rows }) => `${`${number} ${name}`.trim()} ${rows.map(rowText).join(' + ')}`)
    .join('; ');
}
