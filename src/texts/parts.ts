import type { AnyProblem } from '../tables/problem';

/** One sentence per kind of problem: a kind without one does not compile. */
export type Sentences = {
  readonly [Code in AnyProblem['code']]: (problem: Extract<AnyProblem, { code: Code }>) => string;
};

/** A value as typed, cut where it is long: a cell can hold 32,767 characters. */
export function typed(value: string): string {
  return `“${value.length > 40 ? `${value.slice(0, 40)}…` : value}”`;
}

/** Names one after the other, cut where there are many. */
export function listed(names: readonly string[]): string {
  return names.length > 8 ? `${names.slice(0, 8).join(', ')}, …` : names.join(', ');
}
